import { For, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { Options } from '#components/options/Options.tsx';
import { Asking } from '#components/overlay/Asking.tsx';
import formCss from '#components/overlay/form.css?inline';
import { Overlay } from '#components/overlay/Overlay.tsx';
import overlayCss from '#components/overlay/overlay.css?inline';
import optionsCss from '#components/options/options.css?inline';
import popupCss from '#components/popup/popup.css?inline';
import welcomeCss from '#components/welcome/welcome.css?inline';
import { Popup } from '#components/popup/Popup.tsx';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { Face } from '#components/state/Face.tsx';
import { Silent, StillSilent } from '#components/state/Silent.tsx';
import type { Catalogue } from '#core/texts/catalogue.ts';
import { formatText } from '#core/texts/format.ts';
import { en } from '#core/texts/en/index.ts';
import { allOf, type Texts } from '#core/texts/language.ts';
import { ActivityPage } from './activityPage.tsx';
import { galleryLink } from './link.ts';
import { scenes, type Scene } from './scenes.ts';
import { showStorePage } from './store.tsx';
import { now } from './states.ts';
import { galleryTexts } from './texts.ts';

/** One scene by its address (`?scene=popup-plan&direction=rtl&scheme=dark&language=ar`), or the list of all. */
const query = new URLSearchParams(location.search);
const scene = scenes.find((one) => `${one.face}-${one.name}` === query.get('scene'));
const app = document.getElementById('app') ?? document.body;

const style = (css: string, where: Node) => {
  const element = document.createElement('style');
  element.textContent = css;
  where.appendChild(element);
};

const language = query.get('language') ?? 'en';
// A name that is put together would be looked for by the build: every language is in the gallery.
const catalogues = import.meta.glob<Record<string, Texts>>('../../core/texts/*/index.ts');
const load = catalogues[`../../core/texts/${language}/index.ts`];
if (!load) throw new Error(`no language ${language}`);
const texts = (await load())[`${language}Texts`];
if (!texts) throw new Error(`no sentences in ${language}`);
const catalogue: Catalogue = { ...en, ...galleryTexts, ...allOf(texts) };

/** Presses what a scene presses, each as soon as it is there, then tells that the picture can be taken. */
async function pressAll(keys: readonly string[], root: ParentNode): Promise<void> {
  if (query.get('direction') === 'rtl') {
    // The layout of such a language, whatever the sentences are in.
    for (const one of [document.documentElement, root.querySelector<HTMLElement>('.overlay')]) one?.setAttribute('dir', 'rtl');
  }
  let last: HTMLElement | undefined;
  for (const key of keys) {
    const said = formatText({ key }, { catalogue, locale: language, units: 'metric', timeZone: 'UTC', now });
    const end = Date.now() + 8_000;
    for (;;) {
      // What was pressed just now may still stand there, and say the same word.
      const found = [...root.querySelectorAll<HTMLElement>('button, summary, label')].find(
        (one) => one !== last && one.textContent.toLowerCase().includes(said.toLowerCase()),
      );
      found?.click();
      last = found ?? last;
      if (found) break;
      if (Date.now() > end) throw new Error(`nothing to press: ${key}`);
      await new Promise((later) => setTimeout(later, 20));
    }
  }
  // What is loaded when it is asked for: the charts at once, a form after its button.
  const isReady = () => scene?.loads === undefined || root.querySelector(scene.loads) !== null;
  while (!isReady()) await new Promise((later) => setTimeout(later, 20));
  document.documentElement.dataset.ready = 'yes';
}

const scheme = query.get('scheme');
if (scheme) document.documentElement.style.colorScheme = scheme;

/** A picture's browser lets a page copy, or not. */
function setClipboard(mayCopy: boolean) {
  const writeText = () => (mayCopy ? Promise.resolve() : Promise.reject(new Error('not allowed')));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

function show({ face, state, now: sceneNow, isSilent, isForm, report, mayCopy }: Scene) {
  const { link } = galleryLink(state, { ok: true }, report);
  if (mayCopy !== undefined) setClipboard(mayCopy);
  const grants = { request: () => Promise.resolve(true), release: () => Promise.resolve(true) };
  const common = {
    link,
    catalogue,
    wanted: [language === 'en' ? 'en-GB' : language],
    clock: () => sceneNow ?? now,
    onMissing: (what: string) => console.error(`missing text: ${what}`),
  };
  if (face === 'overlay') {
    const host = document.createElement('div');
    document.documentElement.append(host);
    const root = host.attachShadow({ mode: 'open' });
    style(isForm ? formCss : overlayCss, root);
    document.body.style.cssText = 'margin:0;min-height:100vh;background:light-dark(#fff,#15171a);color-scheme:inherit';
    if (!scheme) document.documentElement.style.colorScheme = 'light dark';
    document.documentElement.lang = language;
    if (query.has('page')) render(() => <ActivityPage />, app);
    render(
      () => (
        <Face {...common}>
          {(given) => (isForm ? <Asking state={given} link={link} /> : <Overlay state={given} link={link} />)}
        </Face>
      ),
      root,
    );
    return root;
  }
  style({ popup: popupCss, options: optionsCss, welcome: welcomeCss }[face], document.head);
  app.classList.add('hs');
  render(
    () => (
      <Face {...common} root={document.documentElement}>
        {(given) => {
          if (isSilent && !given.record) return <Silent onAgain={() => undefined} />;
          if (face === 'popup') {
            return (
              <>
                <Show when={isSilent}>
                  <StillSilent onAgain={() => undefined} />
                </Show>
                <Popup state={given} link={link} />
              </>
            );
          }
          if (face === 'options') return <Options state={given} link={link} grants={grants} />;
          return <Welcome state={given} link={link} grants={grants} />;
        }}
      </Face>
    ),
    app,
  );
  return app;
}

if (scene) void pressAll(scene.press ?? [], show(scene));
else if (query.get('store')) showStorePage(app, query.get('store') ?? '', catalogue);
else {
  render(
    () => (
      <ul>
        <For each={scenes}>
          {(one) => (
            <li>
              <a href={`?scene=${one.face}-${one.name}`}>{`${one.face} ${one.name}`}</a>
            </li>
          )}
        </For>
      </ul>
    ),
    app,
  );
}
