import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { readPage } from '#core/sites/readPage.ts';

/** `npm run -s read -- PAGE.html --url URL [--time-zone Z] [--now ISO]`: prints the reading of a saved page as JSON. */

const usage = 'usage: npm run -s read -- PAGE.html --url URL [--time-zone ZONE] [--now ISO]';

function badArguments(reason: string): never {
  process.stderr.write(`${reason}\n${usage}\n`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, 'time-zone': { type: 'string' }, now: { type: 'string' } },
    });
  } catch (error) {
    return badArguments(error instanceof Error ? error.message : 'bad arguments');
  }
}

const { values, positionals } = readArguments();
const [page] = positionals;
if (!page || positionals.length > 1) badArguments('one page is read at a time');
const url = values.url ?? '';
if (!URL.canParse(url)) badArguments('--url is no address');
const now = values.now ?? new Date().toISOString();
if (Number.isNaN(Date.parse(now))) badArguments('--now is no instant');
const timeZone = values['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
try {
  new Intl.DateTimeFormat('en', { timeZone });
} catch {
  badArguments('--time-zone is no time zone');
}
let html = '';
try {
  html = readFileSync(page, 'utf8');
} catch {
  badArguments(`${page} can't be read`);
}

const result = readPage(new JSDOM(html).window.document, { url, timeZone, now });
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
process.exitCode = result.ok ? 0 : 3;
