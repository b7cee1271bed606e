import { fireEvent, screen, within } from '@solidjs/testing-library';
import { describe, expect, it } from 'vitest';
import { Popup } from '#components/popup/Popup.tsx';
import type { Answer } from '#core/browser/messages.ts';
import type { FaceState } from '#core/browser/state.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

const popup = (state: FaceState, options?: Parameters<typeof showFace>[2]) =>
  showFace(state, (given, link) => <Popup state={given} link={link} />, options);
const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
const withSteps = (change: (step: NonNullable<FaceState['plan']>['steps'][number]) => object): FaceState => ({
  ...states.state,
  plan: { ...states.plan, steps: states.plan.steps.map((step) => ({ ...step, ...change(step) })) },
});

describe('the popup after a run', () => {
  it('says which run it is, when it ended, and when easy and hard running is fine again', () => {
    popup(states.state);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Morning run · 20\u00a0km');
    expect(text()).toContain('ended 35 min ago');
    const clock = screen.getByRole('img', { name: /^Easy running from/ });
    expect(clock.getAttribute('aria-label')).toBe(
      'Easy running from tomorrow, 05:04. Hard running from tomorrow, 23:04. Our estimate, 29–45\u00a0h after the run; your legs have the last word.',
    );
    expect(text()).toContain('29–45');
  });

  it('names no part of the day when the page gave no sure hour', () => {
    const fields = {
      ...states.record.fields,
      startTime: { ...states.record.fields.startTime!, certainty: 'estimated' as const },
    };
    popup({ ...states.state, record: { ...states.record, fields } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Run · 20\u00a0km');
  });

  it('shows what the runner put right, not what was read', () => {
    popup({ ...states.state, record: { ...states.record, corrections: { distance: 21_100 } } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Morning run · 21.1\u00a0km');
  });

  it('groups the checklist by time', () => {
    popup(states.progressed);
    const groups = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(groups.slice(0, 4)).toEqual(['Now', 'Later', 'Done', 'Passed, and what still helps']);
  });

  it('tells minutes where a window closes soon, and the hour where there is time', () => {
    popup(states.state);
    expect(text()).toContain('86 min left');
    expect(text()).toContain('until 15:04');
  });

  it('says how long it is until lights out beside a line that says the hour itself', () => {
    popup(states.state);
    const line = screen.getByRole('checkbox', { name: /^Lights out/ }).closest('li')!;
    expect(line.querySelector('.when')?.textContent).toBe('in 11\u00a0h');
  });

  it('shows miles to a runner who thinks in miles', () => {
    popup({ ...states.state, settings: { units: 'imperial', overlay: {} } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Morning run · 12.4\u00a0mi');
  });

  it('says "now" once both hours are past', () => {
    popup(states.state, { clock: () => states.now + 40 * 3_600_000 });
    expect(screen.getByRole('img', { name: 'Easy running from now. Hard running from now.' })).toBeTruthy();
  });
});

describe('a line of the checklist', () => {
  it('is ticked by one tap, and opened again by another', () => {
    const { sent, give } = popup(states.state);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Drink to thirst, with your meals' }));
    expect(sent).toEqual([{ type: 'face:tick', run: 'strava:4711', step: 'hydrate', state: 'done' }]);
    give(withSteps((step) => (step.id === 'hydrate' ? { state: 'done' } : {})));
    const ticked = screen.getByRole<HTMLInputElement>('checkbox', {
      name: 'Drink to thirst, with your meals',
    });
    expect(ticked.checked).toBe(true);
    fireEvent.click(ticked);
    expect(sent.at(-1)).toEqual({ type: 'face:tick', run: 'strava:4711', step: 'hydrate', state: 'open' });
  });

  it('is skipped with a reason, which it then shows beside a way back', () => {
    const { sent, give } = popup(states.state);
    fireEvent.click(screen.getAllByRole('button', { name: /^Skip/ })[0]!);
    fireEvent.click(screen.getByRole('button', { name: 'No time' }));
    expect(sent).toEqual([{ type: 'face:tick', run: 'strava:4711', step: 'coolDown', state: 'skipped', reason: 'noTime' }]);
    give({
      ...withSteps((step) => (step.id === 'coolDown' ? { state: 'skipped' } : {})),
      ticks: [
        {
          run: 'strava:4711',
          step: 'coolDown',
          state: 'skipped',
          at: states.record.readAt,
          reason: 'noTime',
        },
      ],
    });
    expect(text()).toContain('No time');
    fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    expect(sent.at(-1)).toMatchObject({ step: 'coolDown', state: 'open' });
  });

  it('asks for a reason once: undone before the faces heard of it, the question is not open again', () => {
    popup(states.state);
    fireEvent.click(screen.getAllByRole('button', { name: /^Skip/ })[0]!);
    fireEvent.click(screen.getByRole('button', { name: 'No time' }));
    expect(screen.queryByRole('button', { name: 'No time' })).toBeNull();
  });

  it('keeps the focus when its tick moves it to another group', () => {
    const { give } = popup(states.state);
    const tick = screen.getByRole('checkbox', { name: 'Drink to thirst, with your meals' });
    tick.focus();
    fireEvent.click(tick);
    give(withSteps((step) => (step.id === 'hydrate' ? { state: 'done' } : {})));
    expect(document.activeElement?.getAttribute('data-step')).toBe('hydrate');
  });

  it('says why in place: inputs with their certainty, sources, grade, and the number to change', async () => {
    const { sent } = popup(states.state);
    const line = screen.getByRole('checkbox', { name: /^Eat about 70/ }).closest('li')!;
    const why = within(line).getByRole('button', { name: /^Why\?/ });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect((await within(line).findByRole('row', { name: /Body mass/ }, { timeout: 10_000 })).textContent).toContain(
      'you told us',
    );
    expect(line.textContent).toContain('Thomas 2016');
    expect(line.textContent).toContain('some evidence');
    fireEvent.click(within(line).getByRole('button', { name: /Change$/ }));
    expect(sent).toEqual([{ type: 'face:options', section: 'threshold-refuelProtein' }]);
  });

  it('keeps an open why open when a new state arrives', () => {
    const { give } = popup(states.state);
    const why = screen.getAllByRole('button', { name: /^Why\?/ })[0]!;
    fireEvent.click(why);
    give({ ...states.state, revision: 2, granted: ['strava', 'garmin'] });
    expect(screen.getAllByRole('button', { name: /^Why\?/ })[0]!.getAttribute('aria-expanded')).toBe('true');
  });

  it('names an unknown input as not known, never as a number', async () => {
    popup(states.state);
    fireEvent.click(screen.getAllByRole('button', { name: /^Why\?/ })[0]!);
    expect((await screen.findByRole('row', { name: /Temperature/ }, { timeout: 10_000 })).textContent).toContain('not known');
  });

  it('says portions of a food that is chosen', () => {
    popup(states.state);
    const chip = screen.getByRole('button', { name: 'low-fat chocolate milk + banana' });
    fireEvent.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    expect(text()).toContain('half a litre');
  });
});

it('puts what is loaded late after all that stands there, so that nothing moves under a finger', async () => {
  popup(states.trained);
  const before = [...document.querySelectorAll('button, summary, p, h2')];
  const late = await screen.findByText('Load and form, six weeks', {}, { timeout: 5_000 });
  const moved = before.filter((one) => (late.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  expect(moved.map((one) => one.textContent)).toEqual([]);
  expect(screen.getByRole('button', { name: 'Read this page' })).toBeTruthy();
});

describe('what lies ahead and behind', () => {
  it('is two days where the hours of two runs overlap, and nothing where they do not', async () => {
    const { give } = popup(states.trained);
    expect(await screen.findByText('Two days ahead', undefined, { timeout: 10_000 })).toBeTruthy();
    give(states.state);
    expect(screen.queryByText('Two days ahead')).toBeNull();
  });

  it('is the load and form of six weeks, with every day in a table', async () => {
    popup(states.trained);
    const chart = (await screen.findByText('Load and form, six weeks', undefined, { timeout: 10_000 })).closest('details')!;
    expect(chart.querySelectorAll('tbody tr')).toHaveLength(42);
    const last = chart.querySelector('tbody tr:last-child')!;
    expect([...last.children].map((cell) => cell.textContent)).toEqual(['8 Mar', '130', '41', '50']);
    expect(chart.textContent).toContain('Form -9: fitness 41, fatigue 50.');
    expect(chart.querySelector('tbody tr')?.textContent).toContain('–');
  });

  it('tells no form where too few days are known', async () => {
    const weeks = { from: 20_000, days: [[40, null, null] as [number, null, null]] };
    popup({ ...states.state, weeks });
    expect(await screen.findByText('Form is told once 14 days are known.', undefined, { timeout: 10_000 })).toBeTruthy();
  });
});

describe('reading the page in front of the runner', () => {
  const reading = (answer: object = { ok: true, found: 'unsupported-page' }) =>
    showFace(states.empty, (given, link) => (
      <Popup
        state={given}
        link={{
          ...link,
          send: (command) => link.send(command).then(() => answer as Answer),
          frontTab: () => Promise.resolve(12),
        }}
      />
    ));
  const press = () => fireEvent.click(screen.getByRole('button', { name: /^Read this page/ }));

  it('happens at a click, in the tab that is in front', async () => {
    const { sent } = reading();
    press();
    await screen.findByText('No plan from this page. The line above says why.');
    expect(sent).toEqual([{ type: 'face:read', tab: 12 }]);
  });

  it.each<[object, RegExp]>([
    [{ ok: false, error: 'not-allowed' }, /^Browsers let no extension read this page/],
    [{ ok: true, found: 'framed' }, /^No run found. This page shows another page inside it/],
    [{ ok: true, found: 'asked' }, /^Not all of it is certain/],
  ])('says in plain words what %j means', async (answer, words) => {
    reading(answer);
    press();
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('offers a report of a page that could be looked at, and of no other', async () => {
    reading();
    press();
    expect(await screen.findByRole('button', { name: 'Copy a report of this page' }, { timeout: 10_000 })).toBeTruthy();
  });
});

describe('a page that was refused', () => {
  const url = 'https://www.strava.com/activities/5';
  const refusedAs = (
    ...refusals: ('not-ready' | 'too-little' | 'inconsistent' | 'not-a-run' | 'not-owner' | 'signed-out')[]
  ) => ({
    ...states.refused,
    notices: refusals.map((refusal) => ({ kind: 'refused' as const, refusal, site: 'strava', url, at: `at ${refusal}` })),
  });

  it.each(['not-ready', 'too-little', 'inconsistent'] as const)('as %s has its own report beside the line', async (refusal) => {
    const { sent } = popup(refusedAs(refusal));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy a report of this page' }, { timeout: 10_000 }));
    expect(sent).toEqual([{ type: 'face:report', url }]);
  });

  it.each(['not-a-run', 'not-owner', 'signed-out'] as const)('as %s has none: it was read well', async (refusal) => {
    popup(refusedAs(refusal, 'not-ready'));
    expect(await screen.findAllByRole('button', { name: 'Copy a report of this page' }, { timeout: 10_000 })).toHaveLength(1);
  });
});

describe('red flags', () => {
  it('replace every number and step of the plan', () => {
    popup(states.emergency);
    expect(screen.getByRole('alert').textContent).toContain('Call your local emergency number.');
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(screen.queryByRole('img', { name: /Easy running/ })).toBeNull();
  });

  it('replace them even if the plan still carried some', () => {
    popup({ ...states.state, plan: { ...states.plan, triage: states.emergency.plan!.triage } });
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(screen.queryByRole('img', { name: /Easy running/ })).toBeNull();
    expect(text()).not.toContain('36 h');
  });

  it('below the most urgent stand above what is left of the plan', () => {
    popup(states.stopRunning);
    const care = screen.getByRole('region', { name: 'No running for now' });
    const tick = screen.getAllByRole('checkbox')[0]!;
    expect(care.compareDocumentPosition(tick) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('are listed once below every plan', async () => {
    popup(states.state);
    expect(await screen.findAllByText('When to get help')).toHaveLength(1);
  });
});

describe('the popup without a plan', () => {
  it('asks for a site first when none is allowed, and shows a demo at one tap', () => {
    const { sent } = popup(states.empty);
    fireEvent.click(screen.getByRole('button', { name: 'Choose sites' }));
    fireEvent.click(screen.getByRole('button', { name: 'See a demo plan' }));
    expect(sent).toEqual([{ type: 'face:options', section: 'sites' }, { type: 'face:demo' }]);
  });

  it('says that a demo run is invented', () => {
    popup(states.demo);
    expect(text()).toContain('This is an invented run');
  });

  it.each([true, false])('asks once whose run it is (mine: %s)', async (mine) => {
    const { sent } = popup(states.owner);
    await screen.findByRole('region', { name: 'Is this your run?' }, { timeout: 10_000 });
    expect(text()).toContain('20.01 km');
    fireEvent.click(screen.getByRole('button', { name: mine ? "Yes, it's mine" : 'No' }));
    expect(sent).toEqual([{ type: 'face:owner', activity: 'garmin:1', mine }]);
  });

  it('asks for what the page did not tell, in SI whatever the runner types', async () => {
    const { sent } = popup({ ...states.asked, settings: { units: 'imperial', overlay: {} } });
    const make = await screen.findByRole<HTMLButtonElement>('button', { name: 'Make my plan' }, { timeout: 10_000 });
    expect(make.disabled).toBe(true);
    fireEvent.input(screen.getByLabelText('Start'), { target: { value: '2026-03-08T08:58' } });
    fireEvent.input(screen.getByLabelText('Distance'), { target: { value: '6.2' } });
    fireEvent.input(screen.getByLabelText('Time'), { target: { value: '52:10' } });
    fireEvent.click(make);
    expect(sent).toEqual([
      {
        type: 'face:answer',
        activity: 'strava:9',
        mine: true,
        values: {
          startTime: '2026-03-08T08:58:00+01:00',
          distance: 9_977.9328,
          movingTime: 3_130,
        },
      },
    ]);
  });

  it('says a refusal as one quiet line that a tap takes away', () => {
    const { sent } = popup(states.refused);
    expect(
      screen
        .getAllByRole('status')
        .map((line) => line.textContent)
        .join(),
    ).toContain('This activity is not a run');
    fireEvent.click(screen.getByRole('button', { name: 'OK' }));
    expect(sent).toEqual([{ type: 'face:dismiss', notice: states.refused.notices[0]!.at }]);
  });

  it('says what was set aside and what was not saved', () => {
    popup(states.troubled);
    expect(text()).toContain('set aside, not deleted');
    expect(text()).toContain('could not be saved');
  });
});

describe('changes that were not saved', () => {
  it('are all kept and sent again at a tap, the newest word on each thing', async () => {
    const { sent, answer } = popup(states.state, { saved: false });
    const tick = (name: string | RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
    tick('Drink to thirst, with your meals');
    tick(/^Eat about 70/);
    tick(/^Eat about 70/);
    const again = await screen.findByRole('button', { name: 'Try again' });
    sent.length = 0;
    answer.ok = true;
    fireEvent.click(again);
    await expect.poll(() => screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(sent).toEqual([
      { type: 'face:tick', run: 'strava:4711', step: 'hydrate', state: 'done' },
      { type: 'face:tick', run: 'strava:4711', step: 'refuel', state: 'open' },
    ]);
  });

  it('in a check-in claim nothing about the plan', async () => {
    popup(states.state, { saved: false });
    fireEvent.click(screen.getByRole('button', { name: 'How do you feel?' }));
    const form = await screen.findByRole('form', { name: 'How do you feel?' }, { timeout: 10_000 });
    fireEvent.click(within(form).getAllByRole('radio')[5]!);
    fireEvent.click(within(form).getByRole('button', { name: 'Save' }));
    await screen.findByRole('button', { name: 'Try again' });
    expect(text()).not.toContain('Saved.');
  });
});

describe('a change that was not saved', () => {
  it('is said, and sent again at a tap', async () => {
    const { sent, answer } = popup(states.state, { saved: false });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Drink to thirst, with your meals' }));
    const again = await screen.findByRole('button', { name: 'Try again' });
    answer.ok = true;
    fireEvent.click(again);
    expect(sent).toHaveLength(2);
    await expect.poll(() => screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
