import { bringPart } from '#core/browser/worker/parts.ts';
import { weeksOf } from '#core/browser/worker/weeksOf.ts';
import { entryOf } from '#core/engine/history/entry.ts';
import { isTooLittle, planFrom } from '#core/engine/plan.ts';
import { judge } from '#core/sites/judge.ts';

/** The scripts that a worker brings, as its browser keeps them. */
const scripts: Record<string, () => void> = {
  '/judging.js': () => bringPart({ judging: { judge } }),
  '/planning.js': () => bringPart({ planning: { entryOf, isTooLittle, planFrom, weeksOf } }),
};

/**
 * The scope of a service worker's new life: nothing was brought yet.
 * @param lacks files that the browser cannot bring.
 */
export function newScope(lacks: ReadonlySet<string> = new Set()) {
  const brought: string[] = [];
  const atInstall: (() => void)[] = [];
  const importScripts = (file: string) => {
    const script = scripts[file];
    if (!script || lacks.has(file)) throw new DOMException(`${file} failed to load`, 'NetworkError');
    brought.push(file);
    script();
  };
  const addEventListener = (event: string, listener: () => void) => void (event === 'install' && atInstall.push(listener));
  Object.assign(globalThis, { importScripts, addEventListener, [Symbol.for('homestretch.parts')]: undefined });
  return {
    /** The files that were brought, in their order. */
    brought,
    /** What a browser does with a version of ours that it has not had yet. */
    install: () => atInstall.forEach((listener) => listener()),
  };
}
