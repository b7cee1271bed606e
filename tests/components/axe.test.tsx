import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { Options } from '#components/options/Options.tsx';
import { Asking } from '#components/overlay/Asking.tsx';
import { Overlay } from '#components/overlay/Overlay.tsx';
import { Popup } from '#components/popup/Popup.tsx';
import { Silent } from '#components/state/Silent.tsx';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { scenes } from '../gallery/scenes.ts';
import { showFace } from './faces.tsx';

const grants = { request: () => Promise.resolve(true), release: () => Promise.resolve(true) };

/** Colours need a layout, which only a browser has; a fragment of a page has no landmarks of its own. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('every face in every state has names, roles and an order that a screen reader can use', () => {
  const unpressed = scenes.filter(({ press }) => press === undefined);
  it.each(unpressed.map((scene) => [`${scene.face} ${scene.name}`, scene] as const))(
    '%s',
    async (_, { face, state, isSilent, isForm }) => {
      showFace(state, (given, link) => {
        if (isSilent) return <Silent onAgain={() => undefined} />;
        if (face === 'popup') return <Popup state={given} link={link} />;
        if (isForm) return <Asking state={given} link={link} />;
        if (face === 'overlay') return <Overlay state={given} link={link} />;
        if (face === 'options') return <Options state={given} link={link} grants={grants} />;
        return <Welcome state={given} link={link} grants={grants} />;
      });
      document.documentElement.lang = 'en';
      document.title = 'Homestretch';
      const { violations } = await axe.run(document, { runOnly: tags, rules });
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' ')}`);
      expect(found).toEqual([]);
    },
  );
});
