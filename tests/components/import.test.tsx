import { fireEvent, screen } from '@solidjs/testing-library';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '#components/options/Options.tsx';
import type { Decode } from '#core/browser/files/decode.ts';
import type { Answer, FaceCommand } from '#core/browser/messages.ts';
import type { FileAnswer } from '#core/files/answer.ts';
import { detailOf } from '#core/files/detail.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

const grants = { request: vi.fn(() => Promise.resolve(true)), release: vi.fn(() => Promise.resolve(true)) };

const run = (id: string, ask: 'sport'[] = []): FileAnswer => ({
  ok: true,
  file: `${id}.fit`,
  run: { id, startTime: '2026-02-01T08:00:00Z', distance: 8_000, timerTime: 2_400, ...(ask.length ? {} : { sport: 'run' }) },
  ask,
  estimated: [],
});
const other = (sport: string): FileAnswer => ({
  ok: false,
  file: 'a.fit',
  refusal: 'not-a-run',
  detail: detailOf('otherSport', { sport }),
  sport,
});

/** The options over a decoder that is driven by the test, and a worker that keeps what it is given. */
function importing(answerOf: (command: FaceCommand) => Answer = () => ({ ok: true })) {
  const kept = new Set<string>();
  const declined = new Set<string>();
  const sent: FaceCommand[] = [];
  let give: Parameters<Decode>[2] = () => Promise.resolve();
  let end: (error?: Error) => void = () => {};
  const cancel = vi.fn();
  const chosen: string[][] = [];
  const decode: Decode = (files, _options, take) => {
    chosen.push(files.map(({ name }) => name));
    give = take;
    return { done: new Promise((resolve, reject) => (end = (error) => (error ? reject(error) : resolve()))), cancel };
  };
  showFace(states.state, (state, link) => (
    <Options
      state={state}
      grants={grants}
      decode={decode}
      link={{
        ...link,
        send: (command) => {
          sent.push(structuredClone(command));
          const answer = answerOf(command);
          if (command.type === 'face:addRuns' && answer.ok) {
            const known = command.runs.filter((each) => kept.has(each.run.id)).length;
            for (const each of command.runs) kept.add(each.run.id);
            return Promise.resolve({ ok: true, count: { added: command.runs.length - known, known, joined: 0 } });
          }
          if (command.type === 'face:knownRuns')
            return Promise.resolve({
              ok: true,
              ids: command.ids.filter((id) => kept.has(id)),
              notRuns: command.ids.filter((id) => declined.has(id)),
            });
          if (command.type === 'face:notRuns') for (const id of command.ids) declined.add(id);
          return Promise.resolve(answer);
        },
      }}
    />
  ));
  const choose = (...names: string[]) =>
    fireEvent.change(screen.getByLabelText('Choose files'), { target: { files: names.map((name) => new File(['x'], name)) } });
  return {
    kept,
    sent,
    chosen,
    cancel,
    choose,
    give: (...answers: FileAnswer[]) => give(answers, 1),
    end: (error?: Error) => end(error),
  };
}

describe('an import', () => {
  it('tells what became of every file: taken in, here already, no run, unreadable', async () => {
    const { choose, give, end, chosen } = importing();
    choose('a.zip', 'b.fit');
    expect(chosen).toEqual([['a.zip', 'b.fit']]);
    await give(run('1'), run('2'), other('cycling'), other('cycling'), other('swimming'));
    await give(run('1'), { ok: false, file: 'c.gpx', refusal: 'unreadable', detail: detailOf('xmlAt', { place: '<trk>' }) });
    end();
    expect(await screen.findByText('2 new runs')).toBeTruthy();
    expect(screen.getByText('1 run that was here already')).toBeTruthy();
    expect(screen.getByText(/3 activities that were no runs:/).textContent).toMatch(/cycling 2 and swimming 1/);
    expect(screen.getByText('1 file that could not be read')).toBeTruthy();
    expect(screen.getByText('c.gpx').parentElement?.textContent).toContain('broken XML at \u2068<trk>\u2069');
  });

  it('asks in one list for the sports that no file states, keeps what is ticked and nothing else', async () => {
    const { choose, give, end, kept, sent } = importing();
    choose('a.gpx');
    await give(run('1', ['sport']), run('2', ['sport']), run('1', ['sport']));
    end();
    const list = await screen.findByRole('group', { name: 'Which of these were runs?' });
    expect(kept.size).toBe(0);
    const boxes = list.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    expect(boxes).toHaveLength(2);
    // A name that begins with a number keeps its order where the page runs from the right.
    expect(list.textContent).toContain('\u20681.fit\u2069');
    fireEvent.click(boxes[1]!);
    fireEvent.click(screen.getByRole('button', { name: 'Take in 1 run' }));
    expect(await screen.findByText('1 new run')).toBeTruthy();
    expect([...kept]).toEqual(['2']);
    expect(sent.find(({ type }) => type === 'face:addRuns')).toMatchObject({ runs: [{ run: { id: '2', sport: 'run' } }] });
    expect(screen.queryByRole('group', { name: /were runs/ })).toBeNull();
  });

  it('does not ask again about a run that was taken in before', async () => {
    const { choose, give, end, kept } = importing();
    kept.add('1');
    choose('a.gpx');
    await give(run('1', ['sport']));
    end();
    expect(await screen.findByText('1 run that was here already')).toBeTruthy();
    expect(screen.queryByRole('group', { name: /a run/ })).toBeNull();
  });

  it('remembers what was no run, does not ask about it again, and asks where the runner wants it', async () => {
    const { choose, give, end, sent, kept } = importing();
    choose('a.gpx');
    await give(run('1', ['sport']), run('2', ['sport']));
    end();
    const both = await screen.findByRole('group', { name: 'Which of these were runs?' });
    fireEvent.click(both.querySelector('input')!);
    fireEvent.click(screen.getByRole('button', { name: 'Take in 1 run' }));
    expect(await screen.findByText('1 activity that you said was no run')).toBeTruthy();
    expect(sent.find(({ type }) => type === 'face:notRuns')).toEqual({ type: 'face:notRuns', ids: ['2'] });

    choose('a.gpx');
    await give(run('1', ['sport']), run('2', ['sport']));
    end();
    expect(await screen.findByText('1 run that was here already')).toBeTruthy();
    expect(screen.queryByRole('group', { name: /a run|were runs/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ask me again' }));
    const list = await screen.findByRole('group', { name: 'Was this a run?' });
    fireEvent.click(list.querySelector('input')!);
    fireEvent.click(screen.getByRole('button', { name: 'Take in 1 run' }));
    await expect.poll(() => [...kept]).toEqual(['1', '2']);
  });

  it('can be cancelled, and says that what was taken in stays', async () => {
    const { choose, give, cancel } = importing();
    choose('a.zip');
    await give(run('1'));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel the import' }));
    expect(cancel).toHaveBeenCalled();
    expect(await screen.findByText(/^Cancelled\./)).toBeTruthy();
    expect(screen.getByText('1 new run')).toBeTruthy();
  });

  it('that the disk has no room for says so, and does not go on', async () => {
    const { choose, give, end, cancel } = importing((command) =>
      command.type === 'face:addRuns' ? { ok: false, error: 'not-saved' } : { ok: true },
    );
    choose('a.zip');
    end(
      await give(run('1')).then(
        () => undefined,
        (error: Error) => error,
      ),
    );
    expect(await screen.findByText(/could not keep all of it/)).toBeTruthy();
    expect(cancel).toHaveBeenCalled();
  });

  it('takes a dropped folder with the paths inside it', async () => {
    const { chosen } = importing();
    const file = (name: string) => ({ isFile: true, name, file: (done: (file: File) => void) => done(new File(['x'], name)) });
    const folder = (name: string, inside: object[]) => ({
      isFile: false,
      name,
      createReader: () => {
        const parts = [inside, []];
        return { readEntries: (done: (entries: object[]) => void) => done(parts.shift() ?? []) };
      },
    });
    const dropped = folder('export', [file('activities.csv'), folder('activities', [file('1.fit.gz')])]);
    fireEvent.drop(document.querySelector('#import .drop')!, {
      dataTransfer: { items: [{ webkitGetAsEntry: () => dropped }], files: [] },
    });
    await expect.poll(() => chosen).toEqual([['export/activities.csv', 'export/activities/1.fit.gz']]);
  });
});
