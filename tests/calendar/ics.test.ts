import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { planEvents } from '#core/calendar/events.ts';
import { icsOf, type CalendarEvent } from '#core/calendar/ics.ts';
import { planText } from '#core/calendar/planText.ts';
import { plan } from '#core/engine/plan.ts';
import { withProgress } from '#core/engine/progress.ts';
import { en } from '#core/texts/en/index.ts';
import { formatText } from '#core/texts/format.ts';
import type { PlanRequest, Text } from '#core/engine/contract.ts';

const made = Date.parse('2026-05-04T20:00:00Z');

/** The events that another program reads in a calendar file. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      from: event.startDate.toJSDate().getTime(),
      until: event.endDate.toJSDate().getTime(),
      title: event.summary,
    };
  });
}

const second = fc.integer({ min: 0, max: 4_000_000_000 }).map((at) => at * 1_000);
const signs = fc.constantFrom('\\', ';', ',', '\n', '\r\n', '"', ':', 'é', '走', '🏃🏽‍♀️', '\u202e', ' ', 'a', '\\n', 'END:VEVENT');
const title = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
  fc.array(signs, { maxLength: 120, size: 'max' }).map((all) => all.join('')),
);
const event: fc.Arbitrary<CalendarEvent> = fc
  .record({ uid: fc.uuid(), from: second, length: fc.integer({ min: 60, max: 900_000 }), title })
  .map(({ length, ...rest }) => ({ ...rest, until: rest.from + length * 1_000 }));

/** As a calendar holds it: one kind of line end, no control characters. */
const plain = (text: string) =>
  // eslint-disable-next-line no-control-regex -- these are what is left out
  text.replace(/\r\n|[\r\u2028\u2029\u0085]/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

describe('a calendar file', () => {
  it('gives every event back as it was, whatever stands in its title', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        const expected = events.map((each) => ({ ...each, title: plain(each.title) }));
        expect(readBack(icsOf(events, made))).toEqual(expected);
      }),
    );
  });

  it('has lines of at most 75 octets that end in CRLF, and no letter is cut in two', () => {
    fc.assert(
      fc.property(event, (each) => {
        const file = icsOf([each], made);
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true);
        expect(file).not.toContain('\ufffd');
      }),
    );
  });

  it('takes half a letter for what it is', () => {
    expect(icsOf([{ uid: 'a', from: made, until: made + 60_000, title: 'a\ud83c' }], made)).toContain('SUMMARY:a\ufffd');
  });

  it('says when it was made, and one that is made later takes its place', () => {
    const of = (at: number) => {
      const file = icsOf([{ uid: 'a', from: made, until: made + 60_000, title: 'x' }], at);
      const [component] = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
      return {
        stamp: (component!.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().getTime(),
        sequence: Number(component!.getFirstPropertyValue('sequence')),
      };
    };
    expect(of(made).stamp).toBe(made);
    expect(of(made + 60_000).sequence).toBeGreaterThan(of(made).sequence);
  });
});

const request: PlanRequest = {
  profile: { age: 34, bodyMass: 62, wakeTime: '06:30', health: { diabetes: true } },
  run: {
    id: 'strava:1',
    sport: 'run',
    startTime: '2026-05-04T17:00:00Z',
    distance: 18_000,
    movingTime: 5_700,
    averageHeartRate: 158,
  },
  now: '2026-05-04T18:50:00Z',
  timeZone: 'Europe/Lisbon',
};
const now = Date.parse(request.now);
const say = (text: Text) =>
  formatText(text, {
    catalogue: en,
    locale: 'en-GB',
    units: 'metric',
    timeZone: request.timeZone,
    now,
    onMissing: (what) => {
      throw new Error(`missing text: ${what}`);
    },
  });

describe('a plan in a calendar', () => {
  const made = withProgress(plan(request), [], request.now);
  const events = planEvents(made, request.run.id, now);
  const kinds = events.map(({ uid }) => uid.split(/[-@]/)[1]);

  it('holds bedtime, the time to eat, strength, and the next easy and hard running', () => {
    expect(new Set(kinds)).toEqual(new Set(['refuel', 'sleep', 'strength', 'easy', 'hard']));
    const { readiness, steps } = made;
    const at = (kind: string) => new Date(events[kinds.indexOf(kind)]!.from).toISOString();
    expect(at('easy')).toBe(new Date(readiness!.easyAt).toISOString());
    expect(at('hard')).toBe(new Date(readiness!.hardAt).toISOString());
    expect(at('sleep')).toBe(steps.find(({ kind }) => kind === 'sleep')!.dose.bedtime);
  });

  it('says no hour in words, and nothing of health beyond the line of the step', () => {
    const titles = events.map(({ title }) => say(title)).join('\n');
    expect(titles).not.toMatch(/tomorrow|today|diabetes|glucose|\d\d:\d\d/i);
    const file = icsOf(
      events.map((each) => ({ ...each, title: say(each.title) })),
      now,
    );
    expect(file).not.toMatch(/strava|DESCRIPTION/);
    expect(readBack(file)).toHaveLength(events.length);
  });

  it('has the same names for the same lines when it is made again later', () => {
    const later = '2026-05-04T20:10:00Z';
    const again = withProgress(plan({ ...request, now: later }), [], later);
    const names = new Set(planEvents(again, request.run.id, Date.parse(later)).map(({ uid }) => uid));
    for (const { uid } of events.filter(({ until }) => until > Date.parse(later))) expect(names).toContain(uid);
    const other = new Set(planEvents(made, 'strava:2', now).map(({ uid }) => uid));
    expect(events.some(({ uid }) => other.has(uid))).toBe(false);
  });

  it('leaves out what is done and what has passed', () => {
    const sleep = made.steps.find(({ kind }) => kind === 'sleep')!;
    const ticked = withProgress(made, [{ step: sleep.id, state: 'done', at: request.now }], request.now);
    expect(planEvents(ticked, 'a', now).some(({ uid }) => uid.includes('-sleep-'))).toBe(false);
    expect(planEvents(made, 'a', now + 20 * 86_400_000)).toEqual([]);
  });

  it('gives no hours to run where something speaks against running', () => {
    const ill = plan({ ...request, profile: { ...request.profile, health: { illness: true } } });
    const found = planEvents(withProgress(ill, [], request.now), 'a', now).map(({ uid }) => uid);
    expect(found.filter((uid) => /-(?:easy|hard|strength)/.test(uid))).toEqual([]);
  });
});

describe('a plan as plain text', () => {
  const made = withProgress(plan(request), [], request.now);
  const text = planText(made, 'Plan', say);

  it('holds every line of the checklist with its mark, the hours, and what it is not', () => {
    for (const step of made.steps) expect(text).toContain(`[ ] ${say(step.text)}`);
    expect(text).toMatch(/^Plan\n/);
    expect(text).toContain('Easy running from ');
    expect(text.endsWith(say({ key: 'product.disclaimer' }))).toBe(true);
  });

  it('shows what is done and what was skipped', () => {
    const [first, second] = made.steps;
    const ticked = withProgress(
      made,
      [
        { step: first!.id, state: 'done', at: request.now },
        { step: second!.id, state: 'skipped', at: request.now },
      ],
      request.now,
    );
    const said = planText(ticked, 'Plan', say);
    expect(said).toContain(`[x] ${say(first!.text)}`);
    expect(said).toContain(`[-] ${say(second!.text)}`);
  });

  it('begins with care where care comes first', () => {
    const hurt: PlanRequest = {
      ...request,
      checkIns: [{ at: request.now, kind: 'pain', value: 8, signs: ['chestPain'] }],
    };
    const urgent = withProgress(plan(hurt), [], request.now);
    const lines = planText(urgent, 'Plan', say).split('\n');
    expect(lines[1]).toBe(say(urgent.triage.text!));
    expect(lines.join()).not.toMatch(/Easy running/);
  });
});
