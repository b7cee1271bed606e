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
    name: 'eval',
    tree: 'Property > Object > Property > eval',
    from: 'webextension-polyfill',
    why: 'A key in the table of the API: the name of devtools.inspectedWindow.eval, which we never ask for.',
  },
  {
    name: 'Function',
    tree: 'Call > .bind > .call > Function',
    from: 'webextension-polyfill',
    why: 'Function.call.bind(hasOwnProperty): borrows a method, makes no code.',
  },
];
