import { render } from 'solid-js/web';
import type { Catalogue } from '#core/texts/catalogue.ts';
import storeCss from './store.css?inline';
import { storePictures } from './storePictures.ts';

export function showStorePage(place: HTMLElement, name: string, catalogue: Catalogue): void {
  const picture = storePictures.find((one) => one.name === name);
  if (!picture) throw new Error(`no store picture ${name}`);
  const style = document.createElement('style');
  style.textContent = storeCss;
  document.head.append(style);
  const scheme = new URLSearchParams(location.search).get('scheme') ?? '';
  const [width, height] = picture.size;
  render(
    () => (
      <main class="store">
        <div class="store-words">
          <p class="store-name">{catalogue['product.name']}</p>
          <h1>{catalogue[picture.title]}</h1>
          <p>{catalogue[picture.lead]}</p>
          <p class="store-foot">{catalogue['product.disclaimer']}</p>
        </div>
        <iframe
          scrolling="no"
          title={picture.scene}
          width={width}
          height={height}
          src={`?scene=${picture.scene}&scheme=${scheme}&page${picture.at ? `#${picture.at}` : ''}`}
        />
      </main>
    ),
    place,
  );
}
