import { partsHere, type Parts } from './parts.ts';

/** Brings the parts of the worker that are scripts of their own. */

const files: Record<keyof Parts, string> = { judging: '/judging.js', planning: '/planning.js' };

/** What a service worker's scope has, and the page that Firefox runs us in lacks. */
type Scope = typeof globalThis & {
  importScripts?: (file: string) => void;
  addEventListener: (event: 'install', listener: () => void) => void;
};
const scope = globalThis as Scope;
const ofWorkers = () => scope.importScripts;

async function bring(file: string): Promise<void> {
  const bringHere = ofWorkers();
  if (bringHere) bringHere(file);
  else await import(/* @vite-ignore */ file);
}

/**
 * Has the parts kept with this version of the worker: later a service worker may bring only what it brought while it was
 * installed, and nothing at all from elsewhere. To be called as the worker starts.
 */
export function keepParts(): void {
  if (!ofWorkers()) return;
  // What cannot be brought now is missed when it is asked for.
  scope.addEventListener('install', () => Object.values(files).forEach((file) => void bring(file).catch(() => undefined)));
}

/** A script of ours that the browser could not bring. */
export class PartMissing extends Error {
  override name = 'PartMissing';
}

/** A part, brought once in a life of the worker. Rejects with `PartMissing` where it cannot be had. */
export async function part<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  if (!partsHere()[name]) await bring(files[name]).catch(() => undefined);
  const brought = partsHere()[name];
  if (!brought) throw new PartMissing(files[name]);
  return brought;
}
