/**
 * The rooms and the one way that imports run between them (types included):
 * entrypoints → components → core; inside core: files, engine, sites, browser → … → run.
 * What a content script may load at run time stands in .dependency-cruiser.content.cjs.
 */

/** Which rooms of core a room may import from, beside itself. */
const rooms = {
  run: [],
  evidence: [],
  profile: ['run'],
  reading: ['run'],
  sites: ['reading', 'run'],
  report: ['sites', 'reading', 'run'],
  files: ['run', 'reading', 'engine'],
  engine: ['run', 'evidence', 'profile'],
  learning: ['run', 'reading', 'profile', 'engine'],
  calendar: ['run', 'reading', 'engine'],
  texts: ['run', 'profile', 'engine'],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `core-${room}`,
  comment: `core/${room} imports ${allowed.length ? allowed.map((name) => `core/${name}`).join(', ') : 'no other room'}`,
  severity: 'error',
  from: { path: `^core/${room}/` },
  to: { path: '^core/', pathNot: [room, ...allowed].map((name) => `^core/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'texts-types-only',
      comment: 'Texts know the engine by its types alone: keys and parameters.',
      severity: 'error',
      from: { path: '^core/texts/' },
      to: { path: '^core/engine/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-needs-no-screen',
      comment: 'core imports neither components nor doors nor Solid.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: ['^components/', '^entrypoints/', '^scripts/', '^tests/', '/solid-js/', '^solid-js'] },
    },
    {
      name: 'components-below-doors',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ['^entrypoints/', '^scripts/', '^tests/'] },
    },
    {
      name: 'doors-need-no-tools',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: { path: ['^scripts/', '^tests/'] },
    },
    {
      name: 'one-adapter',
      comment: 'Only core/browser touches the extension API; everything else is given what it needs.',
      severity: 'error',
      from: { path: '^(core|components|entrypoints)/', pathNot: '^core/browser/' },
      to: { path: ['webextension-polyfill', 'wxt/browser', 'wxt/utils/storage', '@wxt-dev/browser'] },
    },
    {
      name: 'no-cycles',
      comment: "Two files may name each other's types; neither may need the other to have run first.",
      severity: 'error',
      from: { path: '^(core|components|entrypoints)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'Each import leads to a file or a declared package.',
      severity: 'error',
      from: { pathNot: '^scripts/' },
      to: { couldNotResolve: true, pathNot: '^(#imports|wxt/)|\\?inline$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
