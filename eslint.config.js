import js from '@eslint/js';
import solid from 'eslint-plugin-solid';
import tseslint from 'typescript-eslint';

/**
 * Nothing leaves the browser: what could send is banned in everything that ships. The built files are audited too.
 * The page's own globals are banned in core, which is given a Document; core/browser alone knows the extension.
 */
const noNetwork = 'Nothing leaves the browser: no request, ever.';
const noCode = 'No code from text: extension pages and sites forbid it.';
const senders = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'Worker'];
const bannedEverywhere = [
  ...senders.map((name) => ({ name, message: noNetwork })),
  { name: 'importScripts', message: noNetwork },
  { name: 'eval', message: noCode },
  { name: 'Function', message: noCode },
];
const bannedProperties = [
  { property: 'sendBeacon', message: noNetwork },
  ...['window', 'self', 'globalThis'].flatMap((object) => [
    ...senders.map((property) => ({ object, property, message: noNetwork })),
    { object, property: 'importScripts', message: noNetwork },
    { object, property: 'eval', message: noCode },
  ]),
];
const bannedSyntax = [
  { selector: 'NewExpression[callee.name="Image"]', message: noNetwork },
  {
    selector: 'ImportExpression[source.type="Literal"][source.value=/^(https?:)?\\/\\//]',
    message: noNetwork,
  },
  { selector: 'TSEnumDeclaration', message: 'Types must be erasable: use a const table.' },
];
const pageGlobals = ['window', 'document', 'self', 'location', 'navigator', 'localStorage', 'history'].map((name) => ({
  name,
  message: 'core is given its Document and its clock; only core/browser touches the page it runs in.',
}));
const extensionGlobals = ['browser', 'chrome'].map((name) => ({
  name,
  message: 'Only core/browser touches extension APIs.',
}));

export default tseslint.config(
  { ignores: ['.output', '.wxt', '.cache', 'node_modules', 'reports', '.stryker-tmp', '**/*.html'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.tsx'],
    ...solid.configs['flat/typescript'],
    rules: {
      ...solid.configs['flat/typescript'].rules,
      'solid/no-innerhtml': ['error', { allowStatic: false }],
    },
  },
  {
    files: ['core/**/*.ts', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...bannedEverywhere],
      'no-restricted-properties': ['error', ...bannedProperties],
      'no-restricted-syntax': ['error', ...bannedSyntax],
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 240, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...bannedEverywhere, ...extensionGlobals] },
  },
  {
    // A door may trust its own HTML file to hold its mounting point.
    files: ['entrypoints/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['core/**/*.ts'],
    ignores: ['core/browser/**'],
    rules: { 'no-restricted-globals': ['error', ...bannedEverywhere, ...pageGlobals, ...extensionGlobals] },
  },
  {
    // Tables are as long as their facts.
    files: ['core/texts/**', 'core/evidence/**', 'core/reading/labels/**', 'core/**/table*.ts', 'core/**/*.table.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['scripts/**', 'tests/**', '*.config.*', '*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    // Tests look things up in cases that they wrote themselves.
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  { files: ['**/*.{js,cjs,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
