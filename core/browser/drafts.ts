import { browser } from './extension.ts';

/** What the runner has begun and not sent: the popup closes at any click beside it. */
export interface Drafts {
  /** The draft as it was kept, unchecked; undefined where there is none. */
  read: () => Promise<unknown>;
  /** Keeps a draft in place of the one before it; null lets go of it. */
  keep: (draft: object | null) => void;
}

/** Drafts in the memory of the browser: never on disk, gone with the session and with "Erase everything". */
export function sessionDrafts(name: string): Drafts {
  const key = `draft.${name}`;
  return {
    read: async () => (await browser.storage.session.get(key).catch(() => ({}) as Record<string, unknown>))[key],
    keep(draft) {
      const kept = draft === null ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: draft });
      void kept.catch(() => undefined);
    },
  };
}
