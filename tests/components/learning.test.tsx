import { fireEvent, screen } from '@solidjs/testing-library';
import { describe, expect, it, vi } from 'vitest';
import { createDraft } from '#components/options/draft.ts';
import { LearningSection } from '#components/options/LearningSection.tsx';
import { patience } from '#components/state/Face.tsx';
import type { FaceCommand } from '#core/browser/messages.ts';
import type { Proposal } from '#core/learning/proposal.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

const bpm = (value: number) => ({ value, unit: 'bpm' }) as const;
const highest: Proposal = {
  about: 'maxHeartRate',
  id: 'maxHeartRate:1',
  patch: { maxHeartRate: 188 },
  value: bpm(188),
  instead: bpm(180),
  evidence: [{ key: 'learning.max.own', params: { rate: bpm(180) } }],
};

function learning(proposals: Proposal[], isThere = () => true) {
  const sent: FaceCommand[] = [];
  const { give } = showFace({ ...states.state, profile: { age: 40 } }, (state, link) => {
    const line = {
      ...link,
      send: (command: FaceCommand) => {
        if (command.type === 'face:proposals') {
          return Promise.resolve(
            isThere() ? { ok: true as const, proposals } : { ok: false as const, error: 'not-saved' as const },
          );
        }
        sent.push(structuredClone(command));
        return Promise.resolve({ ok: true as const });
      },
    };
    return <LearningSection state={state} link={line} draft={createDraft(() => state.profile, line)} />;
  });
  return { sent, give };
}

describe('what was learned', () => {
  it('is shown with its evidence, and counts only when it is accepted', async () => {
    const { sent } = learning([highest]);
    expect(await screen.findByText('Maximum heart rate: 188 bpm', { selector: 'b' })).toBeTruthy();
    expect(screen.getByText(/You told us 180 bpm/)).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /^Use it/ }));
    expect(sent).toEqual([{ type: 'face:profile', profile: { age: 40, maxHeartRate: 188 } }]);
    expect(await screen.findByText('It is in your profile.')).toBeTruthy();
  });

  it('can be dismissed by its name', async () => {
    const { sent } = learning([highest]);
    fireEvent.click(await screen.findByRole('button', { name: /^Not now/ }));
    expect(sent).toEqual([{ type: 'face:dismissProposal', id: 'maxHeartRate:1' }]);
    await expect.poll(() => screen.queryByText(/188 bpm/)).toBeNull();
  });

  it('says what would tell something where there is nothing yet', async () => {
    learning([]);
    expect(await screen.findByText(/^Nothing to propose yet/)).toBeTruthy();
  });

  it('is not said to be nothing before it is known, nor where it could not be found out; then another try is offered', async () => {
    let isThere = false;
    learning([], () => isThere);
    expect(screen.queryByText(/^Nothing to propose yet/)).toBeNull();
    expect(await screen.findByText('This part could not be loaded.')).toBeTruthy();
    expect(screen.queryByText(/^Nothing to propose yet/)).toBeNull();
    isThere = true;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^Nothing to propose yet/)).toBeTruthy();
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });

  it('stays as it was found where it could not be found out anew', async () => {
    let isThere = true;
    const { give } = learning([highest], () => isThere);
    await screen.findByText('Maximum heart rate: 188 bpm', { selector: 'b' });
    isThere = false;
    give({ ...states.state, profile: { age: 41 }, revision: 99 });
    expect(await screen.findByText('This part could not be loaded.')).toBeTruthy();
    expect(screen.getByText('Maximum heart rate: 188 bpm', { selector: 'b' })).toBeTruthy();
  });

  it('comes late, without a reload, where nobody answered at first', async () => {
    vi.useFakeTimers();
    let isThere = false;
    learning([highest], () => isThere);
    await vi.advanceTimersByTimeAsync(100);
    isThere = true;
    await vi.advanceTimersByTimeAsync(patience);
    expect(screen.getByText('Maximum heart rate: 188 bpm', { selector: 'b' })).toBeTruthy();
    vi.useRealTimers();
  });
});
