import { fireEvent, screen } from '@solidjs/testing-library';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { careOf, replacesPlan } from '#components/care/care.ts';
import { SorenessCurve } from '#components/forecast/SorenessCurve.tsx';
import { dialOf } from '#components/readiness/dial.ts';
import { remaining } from '#components/readiness/remaining.ts';
import { directionOf } from '#components/text/direction.ts';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { citation } from '#components/why/citation.ts';
import { sources } from '#core/evidence/sources.ts';
import * as states from '../gallery/states.ts';
import { showFace } from './faces.tsx';

describe('the readiness clock', () => {
  it('never draws before now or beyond its turn, and easy hours come before hard ones', () => {
    const hours = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(hours, hours, hours, (a, b, elapsed) => {
        const [easyHours, hardHours] = [Math.min(a, b), Math.max(a, b)];
        const dial = dialOf({
          easyHours,
          hardHours,
          range: { low: hardHours * 0.8, high: hardHours * 1.25 },
          elapsed,
        });
        for (const arc of [dial.rest, dial.easyOnly]) {
          if (!arc) continue;
          expect(arc.from).toBeGreaterThanOrEqual(Math.min(1, dial.now) - 1e-9);
          expect(arc.to).toBeLessThanOrEqual(1);
          expect(arc.to).toBeGreaterThanOrEqual(arc.from);
        }
        if (dial.rest && dial.easyOnly) expect(dial.easyOnly.from).toBeGreaterThanOrEqual(dial.rest.to - 1e-9);
      }),
    );
  });

  it('counts hours up to the next whole one, and minutes in the last', () => {
    const at = '2026-03-08T12:00:00Z';
    const before = (minutes: number) => remaining(at, Date.parse(at) - minutes * 60_000);
    expect(before(61)).toMatchObject({ value: 2, unit: 'h' });
    expect(before(59)).toMatchObject({ value: 59, unit: 'min' });
    expect(before(0)).toBeNull();
  });
});

describe('triage', () => {
  it('replaces the plan for an emergency and for the same day, and for nothing milder', () => {
    const levels = Object.keys(careOf) as (keyof typeof careOf)[];
    expect(levels.filter(replacesPlan)).toEqual(['emergency', 'urgent-same-day']);
  });
});

describe('a citation', () => {
  it('names the first author and the year of every published source', () => {
    for (const source of sources) {
      const shown = citation(source.id);
      if (source.id.startsWith('house')) expect(shown).toBeNull();
      else {
        const year = /(19|20)\d\d/.exec(source.id)?.[0];
        expect(shown, source.id).toMatch(/^[A-Z]/);
        if (year) expect(shown?.endsWith(` ${year}`), source.id).toBe(true);
      }
    }
    expect(citation('vanHooren2018')).toBe('Van Hooren 2018');
    expect(citation('acsm2011')).toBe('ACSM 2011');
  });
});

describe('language', () => {
  it('is written from the right where it is', () => {
    expect(['ar-EG', 'he', 'fa', 'en', 'de', 'id'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr']);
  });
});

describe('the welcome page', () => {
  const grants = { request: vi.fn(() => Promise.resolve(true)), release: () => Promise.resolve(true) };
  const welcome = (state = states.empty) =>
    showFace(state, (given, link) => <Welcome state={given} link={link} grants={grants} />);

  it('shows a first plan at one click', () => {
    const { sent, give } = welcome();
    fireEvent.click(screen.getByRole('button', { name: 'See a demo plan' }));
    expect(sent).toEqual([{ type: 'face:demo' }]);
    give(states.demo);
    expect(screen.getByRole('img', { name: /Easy running from/ })).toBeTruthy();
  });

  it('asks for a site only by its own button', () => {
    welcome();
    expect(grants.request).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: /^Allow Strava/ }));
    expect(grants.request).toHaveBeenCalledWith('strava');
  });
});

describe('the curve of soreness', () => {
  it.each([
    ['within its week', 20, 1],
    ['before the run is over, by a clock that was set back', -3, 0],
    ['after its week', 200, 0],
  ])('marks now only where it lies on it: %s', (_, hours, marks) => {
    const { plan } = states.state;
    const end = states.now;
    const { container } = showFace(states.state, () => <SorenessCurve soreness={plan!.soreness!} end={end} />, {
      clock: () => end + hours * 3_600_000,
    });
    expect(container.querySelectorAll('.curve-now')).toHaveLength(marks);
  });
});
