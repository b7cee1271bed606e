import { For } from 'solid-js';
import { render } from 'solid-js/web';
import { Options } from '#components/options/Options.tsx';
import { Overlay } from '#components/overlay/Overlay.tsx';
import overlayCss from '#components/overlay/overlay.css?inline';
import optionsCss from '#components/options/options.css?inline';
import popupCss from '#components/popup/popup.css?inline';
import welcomeCss from '#components/welcome/welcome.css?inline';
import { Popup } from '#components/popup/Popup.tsx';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { Face } from '#components/state/Face.tsx';
import { en } from '#core/texts/en/index.ts';
import { galleryLink } from './link.ts';
import { scenes, type Scene } from './scenes.ts';
import { now } from './states.ts';
import { galleryTexts } from './texts.ts';

/** One scene by its address (`?scene=popup-plan&language=ar`), or the list of all. */
const query = new URLSearchParams(location.search);
const scene = scenes.find((one) => `${one.face}-${one.name}` === query.get('scene'));
const app = document.getElementById('app') ?? document.body;

const style = (css: string, where: Node) => {
  const element = document.createElement('style');
  element.textContent = css;
  where.appendChild(element);
};

function show({ face, state }: Scene) {
  const language = query.get('language');
  const { link } = galleryLink(language ? { ...state, settings: { ...state.settings, language } } : state);
  const grants = { request: () => Promise.resolve(true), release: () => Promise.resolve(true) };
  const common = {
    link,
    catalogue: { ...en, ...galleryTexts },
    wanted: ['en-GB'],
    clock: () => now,
    onMissing: (what: string) => console.error(`missing text: ${what}`),
  };
  if (face === 'overlay') {
    const host = document.createElement('div');
    document.documentElement.append(host);
    const root = host.attachShadow({ mode: 'open' });
    style(overlayCss, root);
    document.body.style.cssText = 'margin:0;min-height:100vh;background:light-dark(#fff,#15171a);color-scheme:light dark';
    document.documentElement.style.colorScheme = 'light dark';
    return render(() => <Face {...common}>{(given) => <Overlay state={given} link={link} />}</Face>, root);
  }
  style({ popup: popupCss, options: optionsCss, welcome: welcomeCss }[face], document.head);
  app.classList.add('hs');
  return render(
    () => (
      <Face {...common} root={document.documentElement}>
        {(given) => {
          if (face === 'popup') return <Popup state={given} link={link} />;
          if (face === 'options') return <Options state={given} link={link} grants={grants} />;
          return <Welcome state={given} link={link} grants={grants} />;
        }}
      </Face>
    ),
    app,
  );
}

if (scene) show(scene);
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
