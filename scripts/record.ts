import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { format, resolveConfig } from 'prettier';
import type { ReadingResult } from '#core/reading/reading.ts';
import { shownId } from '#core/sites/activityOf.ts';
import { general } from '#core/sites/general.ts';
import { readPage } from '#core/sites/readPage.ts';
import { sites } from '#core/sites/registry.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { casesIn } from '../tests/pages/cases.ts';

/**
 * `npm run -s record -- SKELETON [--url URL] [--name NAME] [--time-zone ZONE] [--now ISO]`: makes a page case of a report that a
 * runner copied. What it expects is what the reader says today: put right by hand, it fails until the reader is mended.
 */

const usage = 'usage: npm run -s record -- SKELETON [--url URL] [--name NAME] [--time-zone ZONE] [--now ISO]';
const root = join(import.meta.dirname, '..');
const folder = process.env.PAGE_CASES ?? join(root, 'tests/pages');

function badArguments(reason: string): never {
  process.stderr.write(`${reason}\n${usage}\n`);
  process.exit(2);
}

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ allowPositionals: true, options: { url: text, name: text, 'time-zone': text, now: text } });
  } catch (error) {
    return badArguments(error instanceof Error ? error.message : 'bad arguments');
  }
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return badArguments(`${path} can't be read`);
  }
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/**
 * A report names no address: one of the site's other cases stands for it. Where an activity is open over another page, that is an
 * address of such pages; else an activity's own, where the site has such.
 */
function addressOf(siteId: string, document: Document): string {
  const site = sites.find(({ id }) => id === siteId);
  if (!site) return 'https://runs.example/run';
  const known = casesIn(join(root, 'tests/pages')).filter(({ url }) => URL.canParse(url) && siteOf(new URL(url)) === site);
  const addresses = known.map(({ url }) => new URL(url));
  const address =
    addresses.find((url) => site.activityId(url) === null && shownId(site, url, document) !== null) ??
    addresses.find((url) => site.activityId(url) !== null) ??
    addresses.find((url) => site.panel?.at(url) === true);
  return address?.href ?? badArguments(`no case of ${siteId} has an address to go by: give one with --url`);
}

/** The case's own form of what the reader says. */
function expectedOf(result: ReadingResult, context: { url: string; timeZone: string; now: string }): object {
  if (!result.ok) return { ...context, refusal: result.refusal };
  const { owner, run, unread } = result;
  return { ...context, owner, run, absent: unread.filter((name) => name !== 'sport' && name !== 'startTime') };
}

const { values, positionals } = readArguments();
const [skeleton] = positionals;
if (!skeleton || positionals.length > 1) badArguments('one skeleton is recorded at a time');
const html = readFile(skeleton);
const { document } = new JSDOM(html).window;
const site = document.documentElement.dataset.site ?? general.id;
const url = values.url ?? addressOf(site, document);
if (!URL.canParse(url)) badArguments('--url is no address');
const timeZone = values['time-zone'] ?? 'UTC';
if (!isZone(timeZone)) badArguments('--time-zone is no time zone');
const now = values.now ?? new Date().toISOString();
if (Number.isNaN(Date.parse(now))) badArguments('--now is no instant');
const file = basename(skeleton, extname(skeleton));
const name = values.name ?? (file.startsWith(`${site}-`) ? file : `${site}-${file}`);
if (!/^[a-z\d][a-z\d-]{0,60}$/.test(name))
  badArguments(`${name} is no name for a case: give one of a–z, digits and - with --name`);
const target = join(folder, name);
if (existsSync(target)) badArguments(`${target} is there already, and is left as it is: give another --name`);

const style = await resolveConfig(join(root, 'package.json'));
const result = readPage(new JSDOM(html).window.document, { url, timeZone, now });
const expected = await format(JSON.stringify(expectedOf(result, { url, timeZone, now })), { ...style, parser: 'json' });
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'page.html'), html);
writeFileSync(join(target, 'expected.json'), expected);
process.stdout.write(
  `${target}\n${result.ok ? 'read as a run' : `refused: ${result.refusal}`}\n` +
    'Now put expected.json right by what page.html shows, and see it fail: npx vitest run tests/pages\n',
);
