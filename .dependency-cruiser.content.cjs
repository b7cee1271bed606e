/**
 * What runs on somebody else's page stays small: the content scripts load neither the polyfill nor the schemas, and the
 * reader no Solid. The worker wakes without what it can bring. Types cost nothing, so only what is there at run time counts.
 */
const { options } = require('./.dependency-cruiser.cjs');

module.exports = {
  forbidden: [
    {
      name: 'content-scripts-are-small',
      severity: 'error',
      from: { path: '^entrypoints/(reader|overlay|form|asked)' },
      to: {
        reachable: true,
        path: ['webextension-polyfill', 'node_modules/zod', '^core/(browser/store|browser/worker|engine|reading/labels)/'],
      },
    },
    {
      name: 'no-page-carries-the-schemas',
      severity: 'error',
      from: { path: '^entrypoints/(report|texts-)' },
      to: { reachable: true, path: ['webextension-polyfill', 'node_modules/zod', '^core/browser/(store|worker)/'] },
    },
    {
      name: 'the-worker-wakes-light',
      severity: 'error',
      from: { path: '^entrypoints/background' },
      to: { reachable: true, path: '^core/(engine/(plan|history)|sites/judge|evidence/)' },
    },
    {
      name: 'reader-needs-no-screen',
      severity: 'error',
      from: { path: '^entrypoints/reader' },
      to: { reachable: true, path: ['node_modules/solid-js', '^components/', '^core/texts/'] },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
