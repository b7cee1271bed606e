import { fireEvent, screen, within } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { draftOf, noAnswers } from '#components/checkIn/draft.ts';
import { checkInsOf } from '#components/checkIn/answers.ts';
import { changes, saidBy } from '#components/checkIn/changed.ts';
import { Popup } from '#components/popup/Popup.tsx';
import type { FaceState } from '#core/browser/state.ts';
import { checkInSchema, painSigns } from '#core/run/checkIn.ts';
import { signs } from '#components/checkIn/answers.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

const at = new Date(states.now).toISOString();
const feel = async (state: FaceState = states.state) => {
  const face = showFace(state, (given, link) => <Popup state={given} link={link} />);
  fireEvent.click(screen.getByRole('button', { name: 'How do you feel?' }));
  await screen.findByRole('form', {}, { timeout: 10_000 });
  return face;
};
const pick = (legend: RegExp, value: string) => {
  const group = screen.getByRole('group', { name: legend });
  fireEvent.click(group.querySelector(`input[value="${value}"]`)!);
};

describe('a check-in', () => {
  it('takes two taps and save', async () => {
    const { sent } = await feel();
    pick(/How hard was it/, '6');
    pick(/How sore are you/, '0');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await expect
      .poll(() => sent)
      .toEqual([
        { type: 'face:checkIn', checkIn: { at, kind: 'soreness', value: 0 } },
        { type: 'face:checkIn', checkIn: { at, kind: 'effort', value: 6 } },
      ]);
  });

  it('says in words what a number of effort means', async () => {
    await feel();
    pick(/How hard was it/, '4');
    expect(screen.getByText('somewhat hard')).toBeTruthy();
  });

  it('can not be saved empty: what is not answered is not a zero', async () => {
    await feel();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  });

  it('starts afresh each time: no answer of the one before is sent again', async () => {
    await feel();
    pick(/How hard was it/, '9');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    fireEvent.click(screen.getByRole('button', { name: 'How do you feel?' }));
    await screen.findByRole('form', {}, { timeout: 10_000 });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  });

  it('asks where and which side only when something is sore', async () => {
    await feel();
    expect(screen.queryByText('One side or both?')).toBeNull();
    pick(/How sore are you/, '4');
    expect(screen.queryByText('One side or both?')).not.toBeNull();
  });

  it('sends a red flag before everything else', async () => {
    const { sent } = await feel();
    pick(/How hard was it/, '6');
    fireEvent.click(screen.getByLabelText('Yes'));
    fireEvent.click(screen.getByLabelText('Chest pain or pressure'));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await expect.poll(() => sent.length).toBe(2);
    expect(sent[0]).toEqual({ type: 'face:checkIn', checkIn: { at, kind: 'pain', signs: ['chestPain'] } });
  });

  it('says what it changed', async () => {
    const { give } = await feel();
    pick(/How hard was it/, '9');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    const later = new Date(Date.parse(states.readiness.hardAt) + 12 * 3_600_000).toISOString();
    give({ ...states.state, plan: { ...states.plan, readiness: { ...states.readiness, hardAt: later } } });
    await expect.poll(() => document.body.textContent).toContain('Hard running moves from tomorrow, 23:04 to Tuesday, 11:04.');
  });

  it('says nothing of what changed beside a red flag, which speaks alone', async () => {
    const { give } = showFace(states.state, (given, link) => <Popup state={given} link={link} />);
    fireEvent.click(screen.getByRole('button', { name: 'How do you feel?' }));
    const form = await screen.findByRole('form', { name: 'How do you feel?' }, { timeout: 10_000 });
    fireEvent.click(within(form).getAllByRole('radio')[5]!);
    fireEvent.click(within(form).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved. The plan stays as it is.')).toBeTruthy();
    give(states.emergency);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(document.querySelector('.changed')).toBeNull();
  });

  it('names what changed, what is new and what is gone, each in one line', () => {
    const before = { easyAt: null, hardAt: null, triage: 'none', lines: { refuel: 'a', roll: 'b', stretch: 'c' } };
    const after = { ...before, lines: { refuel: 'A', stretch: 'c', nap: 'd', sleep: 'e' } };
    expect(changes(before, after).map((text) => [text.key, JSON.stringify(text.params).match(/kind\.\w+/g)])).toEqual([
      ['changed.lines', ['kind.refuel']],
      ['changed.added', ['kind.nap', 'kind.sleep']],
      ['changed.gone', ['kind.roll']],
    ]);
  });

  it('says that nothing changed when nothing did', () => {
    expect(changes(saidBy(states.plan), saidBy(states.plan))).toEqual([{ key: 'changed.nothing' }]);
  });

  it('asks for no weight in quiet mode', async () => {
    await feel({ ...states.state, profile: { quiet: true } });
    expect(screen.queryByText(/Weight before/)).toBeNull();
  });

  it('knows every sign that triage knows', () => {
    expect([...signs].sort()).toEqual([...painSigns].sort());
  });

  it('makes only check-ins that the engine accepts', () => {
    const all = checkInsOf(
      {
        ...noAnswers(),
        effort: 10,
        soreness: 5,
        sides: 'one',
        regions: ['calves'],
        hurts: true,
        pain: 6,
        painRegion: 'knees',
        painDays: 9,
        signs: ['altersGait'],
        sleep: 6.5,
        before: 70,
        after: 69,
        drunk: 0.5,
      },
      at,
    );
    expect(all.map((one) => one.kind)).toEqual(['pain', 'soreness', 'effort', 'sleep', 'weight']);
    for (const one of all) expect(checkInSchema.safeParse(one).success).toBe(true);
  });
});

describe('a check-in that was begun', () => {
  /** Drafts as the session keeps them: they outlive the popup. */
  const kept = (first?: unknown) => {
    const drafts = {
      last: first,
      read: () => Promise.resolve(drafts.last),
      keep: (draft: object | null) => (drafts.last = draft),
    };
    return drafts;
  };
  const popup = (drafts: ReturnType<typeof kept>, how?: { saved?: boolean }) =>
    showFace(states.state, (given, link) => <Popup state={given} link={link} drafts={drafts} />, how);
  const form = () => screen.findByRole('form', {}, { timeout: 10_000 });

  it('is there again when the popup was closed on it', async () => {
    const drafts = kept();
    const { unmount } = popup(drafts);
    fireEvent.click(screen.getByRole('button', { name: 'How do you feel?' }));
    await form();
    pick(/How hard was it/, '7');
    unmount();
    popup(drafts);
    await form();
    expect(screen.getByRole('group', { name: /How hard was it/ }).querySelector('input:checked')).toHaveProperty('value', '7');
  });

  it('is let go of when it is saved, and when the runner wants none', async () => {
    for (const button of ['Save', 'Cancel']) {
      const drafts = kept({ effort: 5, regions: [], signs: [] });
      const { unmount } = popup(drafts);
      await form();
      fireEvent.click(screen.getByRole('button', { name: button }));
      await expect.poll(() => drafts.last).toBeNull();
      unmount();
    }
  });

  it('is kept while it could not be saved', async () => {
    const drafts = kept({ effort: 5, regions: [], signs: [] });
    popup(drafts, { saved: false });
    await form();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('That was not saved.');
    expect(drafts.last).toMatchObject({ effort: 5 });
  });

  it('is not opened for what is no draft of ours', () => {
    for (const none of [undefined, null, 7, {}, { regions: [], signs: [] }, { effort: '5' }, { signs: [3] }, { other: 1 }]) {
      expect(draftOf(none)).toBeNull();
    }
    expect(draftOf({ hurts: true, signs: ['chestPain'] })).toEqual({ hurts: true, signs: ['chestPain'], regions: [] });
  });
});
