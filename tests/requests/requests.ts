import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { PlanRequest } from '#core/engine/contract.ts';
import { parseRequest } from '#core/engine/request.ts';

/** The example requests: a folder each, with the request, its plan and the plan's lines in English. */
const folder = new URL('.', import.meta.url);
export const fileOf = (name: string, file: string) => new URL(`${name}/${file}`, folder);
export const contentOf = (name: string, file: string) => readFileSync(fileOf(name, file), 'utf8');

export const requestNames = readdirSync(folder).filter((name) => existsSync(fileOf(name, 'request.json')));

export function requestOf(name: string): PlanRequest {
  const parsed = parseRequest(JSON.parse(contentOf(name, 'request.json')));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.issues.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
  return parsed.request;
}
