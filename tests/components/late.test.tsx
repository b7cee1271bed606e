import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '#components/popup/Popup.tsx';
import { TakeAlong } from '#components/plan/TakeAlong.tsx';
import { calendarFile } from '#components/plan/calendarFile.ts';
import type { FaceState } from '#core/browser/state.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

/**
 * Parts of the popup that are loaded when they are first needed, where they cannot be: the extension was updated under it.
 * What was loaded once stays loaded: the failures come first.
 */

const lost = vi.hoisted(() => new Set<string>());
const brought = vi.hoisted(() => async (name: string, original: () => Promise<object>) => {
  if (lost.has(name)) throw new Error('Failed to fetch dynamically imported module');
  return original();
});
vi.mock('#components/checkIn/form.ts', (original) => brought('checkIn', original));
vi.mock('#components/questions/Questions.tsx', (original) => brought('questions', original));
vi.mock('#components/popup/PopupRest.tsx', (original) => brought('rest', original));
vi.mock('#components/report/Report.tsx', (original) => brought('report', original));
vi.mock('#components/why/ReasonCard.tsx', (original) => brought('reasons', original));

afterEach(() => {
  cleanup();
  lost.clear();
});

const popup = (state: FaceState) => showFace(state, (given, link) => <Popup state={given} link={link} />);
const patient = { timeout: 10_000 };
const said = () => screen.findByText(/could not be loaded/, {}, patient);
const again = () => screen.getByRole('button', { name: 'Try again' });
const why = () => fireEvent.click(screen.getAllByRole('button', { name: /^Why\?/ })[0]!);
const feel = () => fireEvent.click(screen.getByRole('button', { name: 'How do you feel?' }));

describe('a part that could not be loaded', () => {
  it('takes the warning signs away from nobody', async () => {
    lost.add('rest');
    popup(states.state);
    await said();
    expect(screen.getAllByText('When to get help')).toHaveLength(1);
  });

  it.each<[string, FaceState, () => void, () => Promise<unknown>]>([
    ['rest', states.state, () => undefined, () => screen.findByText('Copy the plan as text', {}, patient)],
    ['checkIn', states.state, feel, () => screen.findByRole('form', {}, patient)],
    ['questions', states.owner, () => undefined, () => screen.findByRole('region', { name: 'Is this your run?' }, patient)],
    ['report', states.refusedPage, () => undefined, () => screen.findByRole('button', { name: /report of this page/ }, patient)],
    ['reasons', states.state, why, () => screen.findAllByRole('button', { name: 'All sources' }, patient)],
  ])('is said, and brought by another try: %s', async (name, state, ask, there) => {
    lost.add(name);
    popup(state);
    ask();
    await said();
    // What was there stays.
    if (state.plan) expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(3);
    again().focus();
    fireEvent.click(again());
    // The same button, which the focus stays on, offers more when that did not help.
    const button = await screen.findByRole('button', { name: 'Open the page again' }, patient);
    expect(document.activeElement).toBe(button);
    lost.clear();
    fireEvent.click(button);
    await there();
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
    // The focus was on a button that is gone: it stands where the part came.
    await expect.poll(() => document.activeElement).not.toBe(document.body);
  });

  it('in a calendar file claims nothing', async () => {
    let isLost = true;
    const bring = () => (isLost ? Promise.reject(new Error('gone')) : Promise.resolve(calendarFile));
    const save = vi.fn();
    showFace(states.state, (given) => <TakeAlong state={given} plan={given.plan!} calendar={bring} save={save} />);
    fireEvent.click(screen.getByRole('button', { name: 'Put it into a calendar' }));
    await said();
    expect(save).not.toHaveBeenCalled();
    isLost = false;
    fireEvent.click(again());
    await expect.poll(() => save.mock.calls.length).toBe(1);
  });
});

describe('a part that is on its way', () => {
  it('holds back what would stand under it, and shows no empty popup in its place', async () => {
    popup({ ...states.owner, record: states.record, plan: states.plan });
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    const question = await screen.findByRole('region', { name: 'Is this your run?' }, patient);
    const tick = screen.getAllByRole('checkbox')[0]!;
    expect(question.compareDocumentPosition(tick) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('takes nothing away from a popup that stands there', () => {
    const { give } = popup(states.state);
    const tick = screen.getAllByRole('checkbox')[0]!;
    tick.focus();
    give({ ...states.state, questions: states.owner.questions });
    expect(document.activeElement).toBe(tick);
  });
});

describe('a check-in that is opened', () => {
  it('takes the focus to its heading', async () => {
    popup(states.state);
    feel();
    const form = await screen.findByRole('form', {}, patient);
    await expect.poll(() => document.activeElement).toBe(within(form).getByRole('heading', { name: 'How do you feel?' }));
  });
});
