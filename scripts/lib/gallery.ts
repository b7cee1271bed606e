import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import { scenes, type Scene } from '../../tests/gallery/scenes.ts';
import { root } from './browsers.ts';

/** The gallery of all faces, built and served on loopback, for pictures and for checks in real browsers. */
export interface Gallery {
  /** Address of a scene as it is shown in a mode. */
  addressOf: (scene: Scene, mode: Mode) => string;
  /** Address of a picture for a store. */
  storeAddress: (name: string, scheme: 'light' | 'dark') => string;
  close: () => Promise<void>;
}

/** How a face is shown. */
export interface Mode {
  name: string;
  scheme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  /** Per cent, as a browser zooms: the viewport holds fewer CSS pixels, each larger. */
  zoom: 100 | 200;
  /** Colours of the system in place of ours. */
  forced?: boolean;
  /** Of the sentences, where it is not English. */
  language?: string;
  /** CSS pixels, where it is narrower than the face likes. */
  width?: number;
}

const sizes: Record<Scene['face'], { width: number; height: number }> = {
  popup: { width: 392, height: 600 },
  overlay: { width: 760, height: 720 },
  options: { width: 1100, height: 820 },
  welcome: { width: 1000, height: 860 },
};

/** The viewport of a face in a mode, CSS pixels. A browser makes room for a zoomed popup as wide as it asks for. */
export function viewportOf(face: Scene['face'], { zoom, width }: Mode): { width: number; height: number } {
  const whole = sizes[face];
  const by = zoom / 100;
  return { width: width ?? (face === 'popup' ? whole.width : whole.width / by), height: whole.height / by };
}

/** What the popup brings late fails to come in the scenes that show that. */
const losing: Plugin = {
  name: 'losing',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './PopupRest.tsx' && importer?.endsWith('/popup/Popup.tsx') ? `\0${source}` : null,
  load(id) {
    if (id !== '\0./PopupRest.tsx') return null;
    const lost = scenes.filter(({ isLost }) => isLost).map(({ face, name }) => `${face}-${name}`);
    return `export { PopupRest } from '#components/popup/PopupRest.tsx';
      if (${JSON.stringify(lost)}.includes(new URLSearchParams(location.search).get('scene'))) throw new Error('gone');`;
  },
};

export async function openGallery(): Promise<Gallery> {
  // Its own folder: a second gallery that is built meanwhile does not pull this one away.
  const outDir = mkdtempSync(join(tmpdir(), 'homestretch-gallery-'));
  const common = { configFile: false, root: join(root, 'tests', 'gallery'), logLevel: 'error' } as const;
  await build({
    ...common,
    base: './',
    plugins: [losing, solid({ solid: { delegateEvents: false } })],
    build: { outDir, emptyOutDir: true, target: ['chrome123', 'firefox140'] },
  });
  // Beside it, so that a browser compiles it once for all scenes.
  cpSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), join(outDir, 'axe.min.js'));
  const server = await preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? '';
  return {
    addressOf(scene, { scheme, direction, language = 'en' }) {
      return `${address}?scene=${scene.face}-${scene.name}&scheme=${scheme}&direction=${direction}&language=${language}${scene.at ? `#${scene.at}` : ''}`;
    },
    storeAddress: (name, scheme) => `${address}?store=${name}&scheme=${scheme}`,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
