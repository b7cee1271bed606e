/** Occurrences that are known and harmless, one entry each: what, in which shape, from which package or file of ours, and why. */
export interface Allowed {
  name: string;
  /** Shape of the syntax tree as the audit prints it. */
  tree: string;
  /** Package, or path of our own source. */
  from: string;
  why: string;
}

export const allowed: Allowed[] = [
  {
    name: 'Function',
    tree: 'Call > .bind > .call > Function',
    from: 'webextension-polyfill',
    why: 'Function.call.bind(hasOwnProperty): borrows a method, makes no code.',
  },
  {
    name: 'Worker',
    tree: 'Variable > VariableDeclarator > New > Worker',
    from: 'core/browser/files/decode.ts',
    why: 'Starts our own decoder of files, by its address inside the extension.',
  },
  {
    name: 'XMLHttpRequest',
    tree: 'Sequence > Assignment > New > XMLHttpRequest',
    from: 'papaparse',
    why: 'Its reader of remote tables: runs only with `download: true`, which we never give. The policy of our pages forbids it too.',
  },
  {
    name: 'Worker',
    tree: 'Assignment > New > .Worker > Worker',
    from: 'papaparse',
    why: 'Its own worker: runs only with `worker: true`, which we never give; the decoder is a worker already.',
  },
  {
    name: 'Worker',
    tree: 'Unary > Unary > .Worker > Worker',
    from: 'papaparse',
    why: 'Asks whether this browser has workers.',
  },
  {
    name: 'import of a computed address',
    tree: 'Block > Expression > Await > Import',
    from: 'core/browser/texts.ts',
    why: 'The sentences of a language: runtime.getURL of a script of ours, by a code from our own list of languages.',
  },
  {
    name: 'importScripts',
    tree: 'VariableDeclarator > ArrowFunction > .importScripts > importScripts',
    from: 'core/browser/worker/part.ts',
    why: 'A part of our own worker, by its name inside the extension. The policy of our pages and workers forbids any other; so does a worker once it is installed.',
  },
  {
    name: 'import of a computed address',
    tree: 'Expression > Conditional > Await > Import',
    from: 'core/browser/worker/part.ts',
    why: 'The same parts where the worker is a page (Firefox).',
  },
];
