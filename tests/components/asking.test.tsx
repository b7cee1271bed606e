import { fireEvent, screen, within } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { Asking } from '#components/overlay/Asking.tsx';
import { Overlay } from '#components/overlay/Overlay.tsx';
import { Popup } from '#components/popup/Popup.tsx';
import type { FaceState } from '#core/browser/state.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

const asking = (state: FaceState, options?: Parameters<typeof showFace>[2]) =>
  showFace(state, (given, link) => <Asking state={given} link={link} />, options);
const pill = () => screen.getByRole('button', { name: 'Please look over what we read' });
const form = () => screen.queryByRole('form', { name: 'Please look over what we read' });
/** All that a form asks and says, in order. */
const said = (element: HTMLElement) => element.textContent.replaceAll('\u00a0', ' ').replaceAll(/[\u2068\u2069]/g, '');

describe('after "Make my plan"', () => {
  const answer = () => {
    fireEvent.click(screen.getByRole('radio', { name: /^1:02:10/ }));
    const save = screen.getByRole('button', { name: 'Make my plan' });
    save.focus();
    fireEvent.click(save);
  };
  const popup = () => showFace(states.unsure, (given, link) => <Popup state={given} link={link} />);

  it('the focus goes to the heading of the run, though its question is gone before its plan is there', async () => {
    const { give } = popup();
    await screen.findByRole('form', {}, { timeout: 10_000 });
    answer();
    give({ ...states.unsure, questions: [] });
    expect(document.activeElement?.tagName).toBe('H1');
    give(states.state);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: /^Morning run/ }));
  });

  it('the focus stays where the runner has gone on meanwhile', async () => {
    const { give } = popup();
    await screen.findByRole('form', {}, { timeout: 10_000 });
    answer();
    const options = screen.getByRole('button', { name: 'Options' });
    options.focus();
    give(states.state);
    expect(document.activeElement).toBe(options);
    // Also where that was between the question and its plan.
    give(states.unsure);
    await screen.findByRole('form', {}, { timeout: 10_000 });
    answer();
    give({ ...states.unsure, questions: [] });
    options.focus();
    give(states.state);
    expect(document.activeElement).toBe(options);
  });

  const plan = (takesFocus: boolean, isOpen = true) =>
    showFace(states.opened(states.state, isOpen), (given, link) => <Overlay state={given} link={link} takesFocus={takesFocus} />);

  it('the focus goes to the heading of the card that comes in place of the form, or to its pill', () => {
    const { unmount } = plan(true);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'After this run' }));
    unmount();
    plan(true, false);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Open the plan/ }));
  });

  it('a card that nobody waited for takes no focus', () => {
    plan(false);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a doubtful value', () => {
  it('has nothing chosen until the runner chose, and keeps that it is to be left out', () => {
    const { give } = asking(states.opened(states.unsure));
    const distance = () => within(screen.getByRole('group', { name: 'Distance' }));
    expect(distance().queryByRole('radio', { checked: true })).toBeNull();
    fireEvent.click(distance().getByRole('radio', { name: 'Another value' }));
    expect(distance().getByRole('radio', { checked: true })).toBe(distance().getByRole('radio', { name: 'Another value' }));
    fireEvent.click(distance().getByRole('radio', { name: 'Leave it out' }));
    give({ ...states.opened(states.unsure), revision: 9 });
    expect(distance().getByRole('radio', { checked: true })).toBe(distance().getByRole('radio', { name: 'Leave it out' }));
  });

  it('is quoted in its own direction, which is not always that of our words', () => {
    asking(states.opened(states.unsure));
    expect(form()?.textContent).toContain('\u206811.86 km\u2069');
  });
});

describe('the overlay on a page of which the reader is unsure', () => {
  it('is a pill that says so, and the form at a click, which is remembered for the site', () => {
    const { sent } = asking(states.unsure);
    expect(form()).toBeNull();
    fireEvent.click(pill());
    expect(form()).not.toBeNull();
    expect(sent).toEqual([{ type: 'face:overlay', site: 'strava', open: true, corner: 'bottom-end' }]);
  });

  it('asks and says what the popup asks and says', async () => {
    const { unmount } = asking(states.unsure);
    fireEvent.click(pill());
    const here = said(form()!);
    unmount();
    showFace(states.unsure, (given, link) => <Popup state={given} link={link} />);
    const there = said(await screen.findByRole('form', {}, { timeout: 10_000 }));
    expect(here).toBe(there);
    expect(here).toContain('The page says “1:02:10”. Which is it?');
  });

  it('goes on with a start and a time, and sends what was chosen', () => {
    const { sent } = asking(states.unsure);
    fireEvent.click(pill());
    const save = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Make my plan' });
    expect(save().disabled).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /^1:02:10/ }));
    expect(save().disabled).toBe(false);
    fireEvent.click(screen.getByRole('radio', { name: /^11\.86?\s?/ }));
    fireEvent.click(save());
    expect(sent.at(-1)).toEqual({
      type: 'face:answer',
      activity: 'strava:12',
      mine: true,
      values: { movingTime: 3_730, distance: 11_860 },
    });
  });

  it('keeps what was typed when the card is closed', () => {
    asking(states.unsure);
    fireEvent.click(pill());
    const distance = screen.getByRole('group', { name: 'Distance' });
    fireEvent.click(within(distance).getByRole('radio', { name: 'Another value' }));
    fireEvent.input(within(distance).getByRole('textbox'), { target: { value: '12.1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Collapse' }));
    expect(form()).toBeNull();
    fireEvent.click(pill());
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('12.1');
  });

  it('gives the worker what was typed a moment before the overlay leaves', () => {
    const { sent, give } = asking(states.unsure);
    fireEvent.click(pill());
    fireEvent.click(screen.getByRole('radio', { name: /^1:02:10/ }));
    give({ ...states.unsure, questions: [] });
    expect(sent.at(-1)).toEqual({ type: 'face:draft', activity: 'strava:12', values: { movingTime: 3_730 } });
    expect(document.querySelector('.overlay')).toBeNull();
  });

  it('says that an answer was not saved, keeps it, and offers another try', async () => {
    const line = asking(states.unsure, { saved: false });
    fireEvent.click(pill());
    fireEvent.click(screen.getByRole('radio', { name: /^1:02:10/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Make my plan' }));
    expect(await screen.findByText('That was not saved.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^1:02:10/ }).checked).toBe(true);
    line.answer.ok = true;
    fireEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0]!);
    await expect.poll(() => screen.queryByText('That was not saved.')).toBeNull();
    expect(line.sent.filter(({ type }) => type === 'face:answer')).toHaveLength(2);
  });

  it('puts the page away at "Not now", and has its report', () => {
    const { sent } = asking(states.unsure);
    fireEvent.click(pill());
    expect(screen.getByRole('button', { name: 'Copy a report of this page' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(sent.at(-1)).toEqual({ type: 'face:later', activity: 'strava:12' });
  });
});
