import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { planRequestSchema } from '#core/engine/contract.ts';
import { isTooLittle, plan } from '#core/engine/plan.ts';

/** `npm run -s plan -- REQUEST.json`: the plan as JSON. Exit 2 with the path of each bad field, 3 for too little a run. */
z.config(z.locales.en());
const [file] = process.argv.slice(2);

function request(): unknown {
  if (file === undefined) throw new Error('usage: npm run -s plan -- REQUEST.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

function main(): number {
  let content: unknown;
  try {
    content = request();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const parsed = planRequestSchema.safeParse(content);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      for (const path of keys) console.error(`${path.map(String).join('.') || '(request)'}: ${issue.message}`);
    }
    return 2;
  }
  if (isTooLittle(parsed.data)) {
    console.log(JSON.stringify({ ok: false, refusal: 'too-little', detail: 'the run is shorter than 3 minutes' }));
    return 3;
  }
  console.log(JSON.stringify(plan(parsed.data), null, 2));
  return 0;
}

process.exitCode = main();
