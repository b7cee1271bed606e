import type { Catalogue } from '../catalogue.ts';

/** English texts of a store that cannot be read or written, as the popup says it. */
export const enStore: Catalogue = {
  'silent.title': 'Homestretch’s background does not answer',
  'silent.about':
    'Nothing was changed. This page asks again by itself and goes on as soon as there is an answer. If none comes, restart the browser.',
  'notice.unreachable':
    'Your data ({what}) can’t be opened just now. You see what was shown last; changes are not saved. Export still gives you what can be read.',
  'notice.not-planned':
    'A new plan can’t be made just now. You see the one that was made last; what you tick or tell is kept. If this stays, restart the browser.',
  'notice.kept-newer':
    'A newer version of Homestretch left more here ({what}) than this one knows. It is kept as it is, but plans do not count it until you update.',
  'notice.set-aside': 'Some stored data ({what}) could not be read. It is set aside, not deleted; everything else works.',
  'notice.not-saved': 'A change ({what}) could not be saved. Your browser may be short of space.',
  'stored.storage': "the extension's storage",
  'stored.full': 'the disk is full',
  'stored.reader:page': 'the run on this page',
  'stored.latest': 'the latest plan',
};
