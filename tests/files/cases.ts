import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** The form of a file case, as in the design: what a file states, or why it is no run. */
const value = z.union([z.string(), z.number(), z.object({ value: z.number(), within: z.number() })]);
const runs = z.array(z.record(z.string(), value));
const fileCase = z.object({
  file: z.string(),
  runs: z.optional(runs),
  refusal: z.optional(z.string()),
  either: z.optional(z.object({ runs: z.optional(runs), refusal: z.string(), mustAskSport: z.optional(z.boolean()) })),
});
export type FileCase = z.infer<typeof fileCase>;
export type Expected = z.infer<typeof value>;

/** The cases of a folder with `cases.json`, and their bytes. */
export function casesIn(folder: string): (FileCase & { bytes: Uint8Array })[] {
  const list = z.array(fileCase).parse(JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')));
  return list.map((each) => ({ ...each, bytes: readFileSync(join(folder, each.file)) }));
}
