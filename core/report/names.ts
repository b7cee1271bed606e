import { codeWords } from './codeWords.table.ts';

/** Names of code, in class names, ids and attributes: what a reader holds on to, and no word of a person. */

const wordOrSign = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^A-Za-z]+/g;
const longest = 120;

/** One name, each word that is not known as code taken out: `StatBlock_annasBox__h3K` → `StatBlock_x__x`. */
export function codeName(name: string): string {
  // What stands behind two underscores is the hash of a build, or a modifier.
  const [plain = '', ...more] = name.slice(0, longest).split(/__/);
  const parts = plain.match(wordOrSign) ?? [];
  const kept = parts.map((part) => {
    if (/^[_:-]+$/.test(part)) return part;
    return codeWords.has(part.toLowerCase()) ? part : 'x';
  });
  const tail = more.length > 0 ? `__${more.every((word) => codeWords.has(word.toLowerCase())) ? more.join('__') : 'x'}` : '';
  return `${kept.join('')}${tail}`.replace(/x(?:[_:-]?x)+/g, 'x');
}

/** The names of a `class` that say something; those without a known word are left out. */
export const classNames = (text: string): string =>
  [
    ...new Set(
      text
        .split(/\s+/)
        .slice(0, 30)
        .map(codeName)
        .filter((name) => /[a-wyz]/i.test(name)),
    ),
  ].join(' ');

/** Whether a name is code through and through. */
export const isCode = (name: string): boolean =>
  name.length > 0 && name.length <= longest && codeName(name) === name && !/x/.test(name);

/** The path of an address as code, where it names something by a number: `/activity/4455661/edit` → `/activity/1/edit`. Else nothing. */
export function codePath(address: string): string {
  const [, path = ''] = /^(?:https?:\/\/[^/?#]+)?(\/[\w/-]{1,200})/.exec(address) ?? [];
  if (!/\/\d+(?:\/|$)/.test(path)) return '';
  const parts = path.split('/').map((part) => (/^\d+$/.test(part) ? '1' : part === '' || isCode(part) ? part : 'x'));
  return parts.join('/');
}
