import { describe, expect, it } from 'vitest';
import { startIn } from '#core/reading/startTime.ts';
import type { StartContext } from '#core/reading/startTime.ts';

/** Wednesday 15 October 2025, 09:21 in Kolkata. */
const context = (language: string, more: Partial<StartContext> = {}): StartContext => ({
  languages: [language],
  now: '2025-10-15T03:51:48Z',
  timeZone: 'Asia/Kolkata',
  ...more,
});
const iso = (text: string, language: string, more: Partial<StartContext> = {}): string | null => {
  const start = startIn(text, context(language, more));
  return start && start !== 'ahead' ? start.iso : start;
};

describe('the start of a run', () => {
  it.each([
    ['en', '6:34 AM on Sunday, October 12, 2025', '2025-10-12T06:34:00+05:30'],
    ['fr', '10:52, le samedi 12 juillet 2025', '2025-07-12T10:52:00+05:30'],
    ['de', '17:05 am Sonntag, 12. Oktober 2025', '2025-10-12T17:05:00+05:30'],
    ['es', '7:05 del domingo, 12 de octubre de 2025', '2025-10-12T07:05:00+05:30'],
    ['ja', '2025年10月12日 午後6時34分', '2025-10-12T18:34:00+05:30'],
    ['hu', 'Június 14, 2025 @ 9:26 DE', '2025-06-14T09:26:00+05:30'],
    ['hu', 'Kedd @ 7:45 du', '2025-10-14T19:45:00+05:30'],
    ['hu', 'Tegnap @ 6:47 de', '2025-10-14T06:47:00+05:30'],
    ['de', 'Gestern um 18:30', '2025-10-14T18:30:00+05:30'],
    ['en', 'Friday @ 06:37', '2025-10-10T06:37:00+05:30'],
    ['zh-TW', '2025年10月3日 星期五 晚上7:45', '2025-10-03T19:45:00+05:30'],
    ['zh-TW', '2025年10月3日 晚上6:10', '2025-10-03T18:10:00+05:30'],
    ['zh-CN', '2025年10月3日 凌晨12:30', '2025-10-03T00:30:00+05:30'],
    ['zh-CN', '2025年10月3日 中午11:50', '2025-10-03T11:50:00+05:30'],
    ['de', 'Freitag, 3. Oktober 2025, 7:45 abends', '2025-10-03T19:45:00+05:30'],
  ])('%s: %s', (language, text, expected) => expect(iso(text, language)).toBe(expected));

  it('of a language that writes the year first is asked for where it could stand last', () => {
    expect(iso('25. 10. 3. 오후 7:45', 'ko')).toBeNull();
    expect(iso('25. 10. 3. 오후 7:45', 'en')).toBeNull();
    expect(iso('03.10.25, 19:45', 'de')).toBeNull();
    expect(iso('23.09.25, 19:45', 'de')).toBe('2025-09-23T19:45:00+05:30');
  });
  it('in a year of another era is asked for', () => expect(iso('3 ตุลาคม 2568 เวลา 07:45', 'th')).toBeNull());
  it('with am or pm in a language that the page does not name is not taken for the morning', () => {
    expect(iso('2025-10-03 07:45 PM', 'en')).toBe('2025-10-03T19:45:00+05:30');
    expect(iso('7 november 2024 kl. 07:45 em', 'nl')).toBe('2024-11-07T19:45:00+05:30');
    expect(iso('fredag 3 oktober 2025 kl. 07:45 em', 'sv')).toBe('2025-10-03T19:45:00+05:30');
  });

  it('is read in a language that the page does not name', () =>
    expect(iso('7:12, niedziela, 12 października 2025', 'en')).toBe('2025-10-12T07:12:00+05:30'));
  it('stands in the zone that the page shows', () =>
    expect(startIn('Friday @ 06:37', context('en', { offset: 120 }))).toMatchObject({
      iso: '2025-10-10T06:37:00+02:00',
      hasZone: true,
    }));
  it('3/4 is not told from 4/3', () => expect(iso('3/4/2025 7:00', 'en')).toBeNull());
  it('13/4 can only be the 13th', () => expect(iso('13/4/2025 7:00', 'en')).toBe('2025-04-13T07:00:00+05:30'));
  it('3/4 is told by an order that the site states', () =>
    expect(iso('3/4/2025 7:00', 'en', { order: 'dmy' })).toBe('2025-04-03T07:00:00+05:30'));
  it('a weekday like today may be today or a week ago', () => expect(iso('Wednesday @ 06:37', 'en')).toBeNull());
  it('a date with the wrong weekday is no date', () => expect(iso('6:34 AM on Monday, October 12, 2025', 'en')).toBeNull());
  it('German am is no morning', () => expect(iso('12:30 am Sonntag, 12. Oktober 2025', 'de')).toBe('2025-10-12T12:30:00+05:30'));
  it('from one time to another is not taken for a time and its zone', () => {
    expect(iso('2025-10-03 07:45–08:30', 'sv')).toBeNull();
    expect(iso('2025-10-03 07:45 – 08:30', 'sv')).toBe('2025-10-03T07:45:00+05:30');
    expect(iso('2025-10-03 07:45-05:00', 'sv')).toBe('2025-10-03T07:45:00-05:00');
    expect(iso('2025-10-03T07:45-07:00', 'sv')).toBe('2025-10-03T07:45:00-07:00');
    expect(iso('2025-10-03 07:45:10-07:00', 'sv')).toBe('2025-10-03T07:45:10-07:00');
    expect(iso('2025-10-03 07:45 -0700', 'sv')).toBe('2025-10-03T07:45:00-07:00');
    expect(iso('2025-10-03 07:45+02:00', 'sv')).toBe('2025-10-03T07:45:00+02:00');
  });
  it.each(['2025-09-31 07:45', '2025-02-30T07:45:00Z', '2025-13-01 07:45', '2025-10-03 24:10', '2025-10-03 07:61'])(
    '%s is no time that there was',
    (text) => expect(iso(text, 'en')).toBeNull(),
  );
  it('a start days ahead is planned', () => expect(iso('6:34 AM on Sunday, October 26, 2025', 'en')).toBe('ahead'));
});
