import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { isTooLittle, plan } from '#core/engine/plan.ts';
import { parseRequest } from '#core/engine/request.ts';

/** `npm run -s plan -- REQUEST.json`: the plan as JSON. Exit 2 with the path of each bad field, 3 for too little a run. */
z.config(z.locales.en());
const [file] = process.argv.slice(2);

function content(): unknown {
  if (file === undefined) throw new Error('usage: npm run -s plan -- REQUEST.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

function main(): number {
  let given: unknown;
  try {
    given = content();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const parsed = parseRequest(given);
  if (!parsed.ok) {
    for (const { path, message } of parsed.issues) console.error(`${path}: ${message}`);
    return 2;
  }
  if (isTooLittle(parsed.request)) {
    console.log(JSON.stringify({ ok: false, refusal: 'too-little', detail: 'the run is shorter than 3 minutes' }));
    return 3;
  }
  console.log(JSON.stringify(plan(parsed.request), null, 2));
  return 0;
}

process.exitCode = main();
