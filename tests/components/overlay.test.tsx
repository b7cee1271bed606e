import { fireEvent, screen, within } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { overlaps, nextCorner, oppositeCorner } from '#components/overlay/geometry.ts';
import { Overlay } from '#components/overlay/Overlay.tsx';
import { schemeOf } from '#components/overlay/scheme.ts';
import type { FaceState } from '#core/browser/state.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

const overlay = (state: FaceState, options?: Parameters<typeof showFace>[2]) =>
  showFace(state, (given, link) => <Overlay state={given} link={link} />, options);
const card = () => screen.queryByRole('region', { name: 'After this run' });
const box = (left: number, top: number, right: number, bottom: number) =>
  ({
    left,
    top,
    right,
    bottom,
    width: right - left,
    height: bottom - top,
    x: left,
    y: top,
    toJSON: () => '',
  }) as DOMRect;

describe('the overlay', () => {
  it('is first seen as a pill with the hours and what is due', () => {
    overlay(states.state);
    expect(card()).toBeNull();
    const pill = screen.getByRole('button', { name: /Open the plan for this run/ });
    expect(pill.textContent).toMatch(/18\sh to easy · 36\sh to hard/);
    expect(pill.textContent).toMatch(/Cool down · 6\smin left/);
  });

  it('opens at a click, tells the worker for this site, and gives the focus to what closes it', async () => {
    const { sent } = overlay(states.state);
    fireEvent.click(screen.getByRole('button', { name: /Open the plan/ }));
    expect(card()).not.toBeNull();
    expect(sent).toEqual([{ type: 'face:overlay', site: 'strava', open: true, corner: 'bottom-end' }]);
    await Promise.resolve();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Collapse');
  });

  it('opens as the runner left it on this site, and collapses by Escape', () => {
    const { sent } = overlay(states.opened(states.state));
    fireEvent.keyDown(card()!, { key: 'Escape' });
    expect(card()).toBeNull();
    expect(sent).toEqual([{ type: 'face:overlay', site: 'strava', open: false, corner: 'bottom-end' }]);
  });

  it('goes round the four corners by its button', () => {
    const { sent } = overlay(states.opened(states.state));
    for (let n = 0; n < 4; n++) fireEvent.click(screen.getByRole('button', { name: 'Move to the next corner' }));
    expect(sent.map((command) => command.type === 'face:overlay' && command.corner)).toEqual([
      'bottom-start',
      'top-start',
      'top-end',
      'bottom-end',
    ]);
  });

  it('shows what is left of today, in order, with the hours', () => {
    overlay(states.opened(states.state));
    const today = screen.getByText('Today').closest('details')!;
    expect([...today.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^13:04.*nap/i),
      expect.stringMatching(/^21:44Lights out/),
      'tomorrow, 05:04Easy running is fine again',
    ]);
  });

  it('says how sure each value is in words, and invites a correction of a doubtful one', () => {
    overlay(states.opened(states.state));
    const item = (name: string) => screen.getByText(name, { selector: '.value-name' }).closest('li')!;
    expect(item('Distance').textContent).toContain('proved by arithmetic');
    expect(item('Average heart rate').textContent).toContain('read');
    expect(item('Climb').textContent).toContain('labelled, not proved');
    expect(within(item('Climb')).getByRole('button', { name: /Is this right\?/ })).toBeTruthy();
    expect(item('Weather').textContent).toContain('not on this page');
  });

  it('takes a correction in the unit of the runner and sends SI', () => {
    const { sent } = overlay({
      ...states.opened(states.state),
      settings: { units: 'imperial', overlay: { strava: { open: true, corner: 'bottom-end' } } },
    });
    const item = screen.getByText('Distance', { selector: '.value-name' }).closest('li')!;
    fireEvent.click(within(item).getByRole('button', { name: /^Correct/ }));
    fireEvent.input(within(item).getByRole('textbox'), { target: { value: '12.5' } });
    fireEvent.click(within(item).getByRole('button', { name: 'Save' }));
    expect(sent).toEqual([{ type: 'face:correct', run: 'strava:4711', values: { distance: 20_116.8 } }]);
  });

  it('gives the focus back to the button when a field is left by Escape', async () => {
    overlay(states.opened(states.progressed));
    const button = screen.getByRole('button', { name: 'Correct Distance' });
    fireEvent.click(button);
    fireEvent.keyDown(screen.getByLabelText('Distance, as it was'), { key: 'Escape' });
    await expect.poll(() => document.activeElement?.textContent).toBe('Correct Distance');
  });

  it('offers the other value that the page could mean as one tap', () => {
    const { sent } = overlay(states.opened(states.state));
    const item = screen.getByText('Climb', { selector: '.value-name' }).closest('li')!;
    fireEvent.click(within(item).getByRole('button', { name: /Is this right/ }));
    fireEvent.click(within(item).getByRole('button', { name: /^102/ }));
    expect(sent).toEqual([{ type: 'face:correct', run: 'strava:4711', values: { elevationGain: 102 } }]);
  });

  it('puts a start time right by a day and an hour of the runner, and sends the instant', () => {
    const { sent } = overlay({ ...states.opened(states.state), timeZone: 'Europe/Vienna' });
    const item = screen.getByText('Start', { selector: '.value-name' }).closest('li')!;
    fireEvent.click(within(item).getByRole('button', { name: /^Correct/ }));
    const entry = within(item).getByLabelText<HTMLInputElement>('Start, as it was');
    expect(entry.value).toBe('2026-03-08T08:58');
    expect(within(item).getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
    fireEvent.input(entry, { target: { value: '2026-03-08T12:30' } });
    expect(item.textContent).toContain('That is still to come.');
    expect(within(item).getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
    fireEvent.input(entry, { target: { value: '2026-03-08T07:30' } });
    fireEvent.click(within(item).getByRole('button', { name: 'Save' }));
    expect(sent).toEqual([{ type: 'face:correct', run: 'strava:4711', values: { startTime: '2026-03-08T07:30:00+01:00' } }]);
  });

  it('lets a start time that was put right be taken back', () => {
    const { sent } = overlay(
      states.opened({ ...states.state, record: { ...states.record, corrections: { startTime: '2026-03-08T07:30:00+01:00' } } }),
    );
    const item = screen.getByText('Start', { selector: '.value-name' }).closest('li')!;
    fireEvent.click(within(item).getByRole('button', { name: /^Correct/ }));
    fireEvent.click(within(item).getByRole('button', { name: 'Back to what was read' }));
    expect(sent).toEqual([{ type: 'face:correct', run: 'strava:4711', values: { startTime: null } }]);
  });

  it('shows no energy to a runner who wants no numbers of it', () => {
    overlay({ ...states.opened(states.state), profile: { quiet: true } });
    expect(document.body.textContent).not.toContain('kcal');
  });

  it('shows no hours in its pill while a red flag stands', () => {
    overlay(states.opened({ ...states.state, plan: { ...states.plan, triage: states.emergency.plan!.triage } }, false));
    const pill = screen.getByRole('button', { name: /Open the plan/ });
    expect(pill.textContent).toContain('Please read this');
    expect(pill.textContent).not.toMatch(/\dh|\d\sh/);
  });

  it('keeps what is typed in it from the shortcuts of the page', () => {
    let heard = 0;
    const listen = () => heard++;
    document.addEventListener('keydown', listen);
    overlay(states.opened(states.state));
    fireEvent.keyDown(screen.getByRole('button', { name: 'Collapse' }), { key: 'k' });
    document.removeEventListener('keydown', listen);
    expect(heard).toBe(0);
  });
});

describe('where the page did not tell all', () => {
  const { averageHeartRate: _run, ...run } = states.record.run;
  const { averageHeartRate: _field, ...fields } = states.record.fields;
  const lacking = { ...states.state, record: { ...states.record, run, fields, unread: ['averageHeartRate' as const] } };
  const reported = (state: FaceState, text = '<main>Distance</main>') =>
    showFace(state, (given, link) => (
      <Overlay state={given} link={{ ...link, send: (command) => link.send(command).then(() => ({ ok: true, text })) }} />
    ));

  it('the line that says so has the report of this page beside it: shown first, then copied', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const { sent } = reported(states.opened(lacking));
    const line = screen.getByText(/Not found on this page: Average heart rate/i);
    const open = screen.getByRole('button', { name: 'Copy a report of this page' });
    expect(line.compareDocumentPosition(open) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    fireEvent.click(open);
    expect(await screen.findByRole('textbox', { name: 'The report' })).toHaveProperty('value', '<main>Distance</main>');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The report' }).selectionEnd).toBe(0);
    expect(sent).toEqual([{ type: 'face:report' }]);
    expect(copied).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText(/Copied\. Paste it/);
    expect(copied).toEqual(['<main>Distance</main>']);
  });

  it('Escape closes the report and not the card', async () => {
    reported(states.opened(lacking));
    fireEvent.click(screen.getByRole('button', { name: 'Copy a report of this page' }));
    fireEvent.keyDown(await screen.findByRole('textbox', { name: 'The report' }), { key: 'Escape' });
    expect(screen.queryByRole('textbox', { name: 'The report' })).toBeNull();
    expect(card()).not.toBeNull();
  });

  it('a page that told all that a plan rests on has its report among what was read, once', () => {
    overlay(states.opened(states.state));
    const [button, ...more] = screen.getAllByRole('button', { name: 'Copy a report of this page', hidden: true });
    expect(more).toEqual([]);
    expect(button!.closest('details')!.textContent).toContain('What we read from this page');
  });
});

describe('beside a control of the page that has the focus', () => {
  const control = (where: DOMRect) => {
    const input = document.createElement('input');
    input.getBoundingClientRect = () => where;
    document.body.append(input);
    return input;
  };
  const placed = (state: FaceState, at: (place: HTMLElement) => DOMRect) => {
    overlay(state);
    const place = document.querySelector<HTMLElement>('.overlay')!;
    place.getBoundingClientRect = () => at(place);
    return place;
  };

  it('the card becomes a pill, and comes back when the focus has gone', () => {
    placed(states.opened(states.state), () => (card() ? box(600, 100, 960, 700) : box(800, 660, 960, 700)));
    const input = control(box(620, 200, 700, 230));
    input.focus();
    expect(card()).toBeNull();
    input.blur();
    expect(card()).not.toBeNull();
  });

  it('a pill that is in the way too goes to the other edge', () => {
    const place = placed(states.state, () => box(800, 660, 960, 700));
    control(box(810, 670, 900, 690)).focus();
    expect(place.className).toContain('top-end');
  });

  it('gives way as well when the page scrolls the control under it', () => {
    placed(states.opened(states.state), () => (card() ? box(600, 100, 960, 700) : box(800, 660, 960, 700)));
    const input = control(box(10, 10, 100, 40));
    input.focus();
    expect(card()).not.toBeNull();
    input.getBoundingClientRect = () => box(620, 200, 700, 230);
    document.dispatchEvent(new Event('scroll'));
    expect(card()).toBeNull();
    input.blur();
  });

  it('stays where it is when the control is elsewhere', () => {
    placed(states.opened(states.state), () => box(600, 100, 960, 700));
    control(box(10, 10, 100, 40)).focus();
    expect(card()).not.toBeNull();
  });
});

describe('geometry', () => {
  it('boxes that only touch do not overlap', () => {
    expect(overlaps(box(0, 0, 10, 10), box(10, 0, 20, 10))).toBe(false);
    expect(overlaps(box(0, 0, 10, 10), box(9, 9, 20, 20))).toBe(true);
  });
  it('four steps round the corners lead back, two across the edge too', () => {
    let corner = nextCorner('top-start');
    for (let n = 0; n < 3; n++) corner = nextCorner(corner);
    expect(corner).toBe('top-start');
    expect(oppositeCorner(oppositeCorner('bottom-start'))).toBe('bottom-start');
  });
});

describe('light or dark', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(20, 20, 24)', 'dark'],
  ])('a page with the ground %s is %s', (colour, scheme) => {
    document.body.style.backgroundColor = colour;
    expect(schemeOf(document)).toBe(scheme);
    document.body.style.backgroundColor = '';
  });

  it('follows a page that switches while it stands there', async () => {
    overlay(states.state);
    const place = document.querySelector<HTMLElement>('.overlay')!;
    document.body.style.backgroundColor = 'rgb(12, 12, 12)';
    await expect.poll(() => place.dataset.scheme).toBe('dark');
    document.body.style.backgroundColor = 'rgb(250, 250, 250)';
    await expect.poll(() => place.dataset.scheme).toBe('light');
    document.body.style.backgroundColor = '';
  });
});
