import type { Texts } from '#core/texts/language.ts';

/** What a language's script brings. */
export interface Brought {
  language: string;
  texts: Texts;
}

const slot = Symbol.for('homestretch.texts');
type Scope = typeof globalThis & { [slot]?: Brought };

/**
 * Called by a language's script. A page of ours that imported the script takes the sentences up with `takeTexts`; the worker
 * runs the script in a tab and is given them as its result, and nothing stays in that page.
 */
export function bringTexts(language: string, texts: Texts): Brought {
  const brought = { language, texts };
  if (location.protocol.endsWith('extension:')) (globalThis as Scope)[slot] = brought;
  return brought;
}

/** What the script that ran last brought. */
export function takeTexts(): Brought | null {
  const scope = globalThis as Scope;
  const brought = scope[slot] ?? null;
  delete scope[slot];
  return brought;
}
