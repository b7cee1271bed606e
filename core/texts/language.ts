import type { Catalogue } from './catalogue.ts';

/** One language's sentences, by who needs them. */
export interface Texts {
  /** What every face needs, the overlay among them: the toolbar button and the notifications too. */
  faces: Catalogue;
  /** The popup alone. */
  popup: Catalogue;
  /** All that a plan can say. Faces are given the few that their plan uses. */
  plan: Catalogue;
  /** The options and the welcome page. */
  pages: Catalogue;
}

/** Every sentence of a language in one catalogue. */
export const allOf = (texts: Texts): Catalogue => ({ ...texts.plan, ...texts.faces, ...texts.popup, ...texts.pages });
