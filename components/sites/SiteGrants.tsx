import { For, Show } from 'solid-js';
import type { Site } from '#core/sites/site.ts';
import { CheckIcon } from '../icons/Icon.tsx';
import { useWords } from '../text/text.tsx';

export interface Grants {
  /** Called straight from the click: browsers ask only then. */
  request: (site: string) => Promise<boolean>;
  release: (site: string) => Promise<boolean>;
}

/** One row per site: allowed by a click of its own, given back by another. */
export function SiteGrants(props: { sites: Site[]; granted: string[]; grants: Grants }) {
  const words = useWords();
  const host = (site: Site) => site.origins.map((origin) => origin.replace(/^https:\/\//, '')).join(', ');
  return (
    <ul class="plain card site-list">
      <For each={props.sites}>
        {(site) => (
          <li>
            <span>
              <b>{site.name}</b>
              <span class="muted small block">{host(site)}</span>
            </span>
            <Show
              when={props.granted.includes(site.id)}
              fallback={
                <button type="button" class="button small" data-site={site.id} onClick={() => void props.grants.request(site.id)}>
                  {words.t('sites.allow')} <span class="hidden-text">{site.name}</span>
                </button>
              }
            >
              <span class="row">
                <span class="allowed small">
                  <CheckIcon size={14} /> {words.t('sites.allowed')}
                </span>
                <button type="button" class="quiet grey" onClick={() => void props.grants.release(site.id)}>
                  {words.t('sites.remove')} <span class="hidden-text">{site.name}</span>
                </button>
              </span>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
