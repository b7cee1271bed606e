import { expect, it, vi } from 'vitest';
import { insist } from '#core/browser/insist.ts';

/** What a face sends to a worker that may be ended at any moment. */

const lost = () => Promise.reject(new Error('Could not establish connection'));

it('asks again where the worker was ended before it could answer', async () => {
  let tries = 0;
  const answer = await insist(() => ((tries += 1) < 3 ? lost() : Promise.resolve('here')), 'face:state');
  expect([answer, tries]).toEqual(['here', 3]);
});

it('does not let a later word of the runner overtake an earlier one that had to be sent again', async () => {
  const heard: string[] = [];
  let tries = 0;
  const hear = (word: string) => () => Promise.resolve(heard.push(word));
  const untick = insist(() => ((tries += 1) === 1 ? lost() : hear('untick')()), 'face:tick');
  const tick = insist(hear('tick'), 'face:tick');
  const asked = insist(hear('ask'), 'face:state');
  await Promise.all([untick, tick, asked]);
  expect(heard).toEqual(['ask', 'untick', 'tick']);
});

it('goes on after a word that nobody answered', async () => {
  const answers = [insist(lost, 'face:tick'), insist(() => Promise.resolve('here'), 'face:tick')];
  expect(await Promise.all(answers)).toEqual([null, 'here']);
});

it('gives up at once when the extension was replaced meanwhile', async () => {
  let tries = 0;
  const send = () => {
    tries += 1;
    return Promise.reject(new Error('Extension context invalidated.'));
  };
  expect([await insist(send, 'face:tick'), tries]).toEqual([null, 1]);
});

it('does not wait for ever on a worker that neither answers nor ends, and later words come through', async () => {
  vi.useFakeTimers();
  let tries = 0;
  const silent = insist(() => ((tries += 1), new Promise(() => undefined)), 'face:tick');
  const later = insist(() => Promise.resolve('here'), 'face:tick');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await Promise.race([silent, Promise.resolve('still waiting')])).toBeNull();
  expect([await later, tries]).toEqual(['here', 3]);
  vi.useRealTimers();
});
