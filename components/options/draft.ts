import { createEffect, createSignal, type Accessor } from 'solid-js';
import { unwrap } from 'solid-js/store';
import type { FaceLink } from '#core/browser/link.ts';
import type { Profile } from '#core/profile/profile.ts';

type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export interface Draft {
  profile: Accessor<Profile>;
  status: Accessor<SaveState>;
  /** Changes some values and saves at once; undefined takes a value away. */
  change: (patch: Partial<Profile>) => void;
  /** Saves again what was not saved. */
  retry: () => void;
}

/** Without the keys that hold nothing: what is unknown is absent. */
function withoutGaps<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

/** The profile as the runner edits it: each change is saved at once and builds on the one before it, saved or not. */
export function createDraft(stored: Accessor<Profile>, link: FaceLink): Draft {
  const [profile, setProfile] = createSignal<Profile>(structuredClone(unwrap(stored())));
  const [status, setStatus] = createSignal<SaveState>('idle');
  let waiting = 0;
  let lost = false;
  const save = async () => {
    waiting++;
    setStatus('saving');
    const answer = await link.send({ type: 'face:profile', profile: unwrap(profile()) });
    waiting--;
    lost = !answer.ok;
    if (waiting === 0) setStatus(lost ? 'failed' : 'saved');
  };
  // What another page saved arrives here, but never over something that is not saved yet.
  createEffect(() => {
    const next = structuredClone(unwrap(stored()));
    JSON.stringify(stored());
    if (waiting === 0 && !lost) setProfile(next);
  });
  return {
    profile,
    status,
    change(patch) {
      setProfile((before) => withoutGaps({ ...before, ...patch }));
      void save();
    },
    retry: () => void save(),
  };
}
