import type { Catalogue } from '../catalogue.ts';

/** English of the sync between a runner's browsers. */
export const enSync: Catalogue = {
  'options.sync': 'Your browsers',
  'sync.title': 'More than one browser',
  'sync.about':
    'By the sync of your browser, if you are signed in there. Its maker then carries your profile, your thresholds and the checklist of the last seven days; we still send nothing. Runs stay here: take them along by an export.',
  'sync.on': 'Sync my profile and checklist',
  'sync.on.hint': 'Turn it on in each browser that should share them.',
  'sync.health': 'Health answers too',
  'sync.health.hint': 'Off: they stay on this device.',
  'sync.ask':
    'Turn it off and take everything of Homestretch out of your browser’s sync? What is on this device stays. Another browser that still syncs puts its own back.',
  'sync.keep': 'Keep it on',
  'sync.off': 'Turn it off and take it out',
  'sync.failed': 'That did not work. Please try again.',
  'sync.problem.full': 'There is no room in your browser’s sync. We try again in some minutes.',
  'sync.problem.failed': 'Your browser did not take it. We try again in some minutes.',
};
