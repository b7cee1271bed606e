import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOf } from '#core/report/report.ts';
import { readPage } from '#core/sites/readPage.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { casesIn, contextOf, differences } from '../pages/cases.ts';

/** A report becomes a page case by one command. */

const root = join(import.meta.dirname, '../..');
const seeded = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const record = (...given: string[]) =>
  spawnSync(process.execPath, ['scripts/record.ts', ...given], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PAGE_CASES: folder },
  });

function reportFile(name: string): string {
  const known = casesIn(join(root, 'tests/pages')).find((one) => one.name === name)!;
  const document = new JSDOM(known.html).window.document;
  const file = join(folder, `${name}.html`);
  writeFileSync(file, reportOf(document, siteOf(new URL(known.url))!, seeded(77)));
  return file;
}

describe('npm run record', () => {
  it('makes a case that holds as the reader stands, at an address of the site', () => {
    const { status, stderr } = record(reportFile('strava-run-de'), '--now', '2030-01-01T00:00:00Z');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const made = casesIn(folder).find(({ name }) => name === 'strava-run-de')!;
    expect(siteOf(new URL(made.url))?.id).toBe('strava');
    expect(made.run?.distance).toBeGreaterThan(0);
    expect(differences(readPage(new JSDOM(made.html).window.document, contextOf(made)), made)).toEqual([]);
    expect(differences(readPage(new JSDOM('<p>').window.document, contextOf(made)), made)).not.toEqual([]);
  }, 60_000);

  it.each(['runalyze-run-en-panel', 'trainingpeaks-run-en'])(
    'makes a case of a report from a page over which the activity was open: %s',
    (name) => {
      const known = casesIn(join(root, 'tests/pages')).find((one) => one.name === name)!;
      const site = siteOf(new URL(known.url))!;
      expect(site.activityId(new URL(known.url))).toBeNull();
      const { status, stderr, stdout } = record(reportFile(name), '--now', '2030-01-01T00:00:00Z');
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout).toContain('read as a run');
      const made = casesIn(folder).find((one) => one.name === name)!;
      expect(siteOf(new URL(made.url))?.id).toBe(site.id);
      expect(site.activityId(new URL(made.url))).toBeNull();
      expect(made.run?.distance).toBeGreaterThan(0);
      expect(differences(readPage(new JSDOM(made.html).window.document, contextOf(made)), made)).toEqual([]);
    },
    60_000,
  );

  it('overwrites no case', () => {
    const file = reportFile('garmin-demo');
    expect(record(file, '--name', 'garmin-again').status).toBe(0);
    const page = join(folder, 'garmin-again/page.html');
    const before = [readFileSync(page, 'utf8'), statSync(page).mtimeMs];
    const again = record(file, '--name', 'garmin-again');
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('is there already');
    expect([readFileSync(page, 'utf8'), statSync(page).mtimeMs]).toEqual(before);
  }, 60_000);

  it.each([
    ['nothing', []],
    ['no file', ['nowhere.html']],
    ['a name that leads out of the folder', ['package.json', '--name', '../elsewhere']],
    ['no address', ['package.json', '--url', 'strava']],
  ])(
    'says what is wrong with %s, and makes nothing',
    (_what, given) => {
      const before = casesIn(folder).length;
      const { status, stderr } = record(...given);
      expect(status).toBe(2);
      expect(stderr).toContain('usage: npm run -s record');
      expect(casesIn(folder)).toHaveLength(before);
    },
    60_000,
  );
});
