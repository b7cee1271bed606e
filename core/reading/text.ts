/** Plain forms of what a page shows: one kind of digit, space, dash and quote, whatever the script. */

/** Code points of the zeros of digit sets that sites use beside ASCII (full-width ones fall to NFKC). */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

const invisible = /[\p{Cc}\p{Cf}\p{Mn}]/gu;
const strangeDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

const signs: Record<string, string> = {
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '’': "'",
  '‘': "'",
  '′': "'",
  ʼ: "'",
  '׳': "'",
  '“': '"',
  '”': '"',
  '״': '"',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '。': '.',
  '⁄': '/',
  '∕': '/',
};
const sign = new RegExp(`[${Object.keys(signs).join('')}]`, 'g');

const asciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (zeros.find((zero) => code >= zero && code <= zero + 9) ?? code));
};

/** Text that a direction override shows in another order than it stands: what the runner sees is not what we would read. */
export const isDisguised = (text: string): boolean => /[\u202d\u202e]/.test(text);

/** One line of ASCII digits, plain spaces and quotes. Combining marks of letters stay composed. */
export function plain(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.replace(/''/g, '"').replace(/ +/g, ' ').trim();
  return text
    .replace(/\s+/g, ' ')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(strangeDigit, asciiDigit)
    .replace(sign, (found) => signs[found] ?? found)
    .replace(/''/g, '"')
    .replace(/ +/g, ' ')
    .trim();
}

/** Letters that stand for one another in labels: Turkish dotless i, German sharp s, forms of the Arabic ya, kaf and ta. */
const sameLetter: Record<string, string> = { ı: 'i', ß: 'ss', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ـ: '' };
const otherLetter = new RegExp(`[${Object.keys(sameLetter).join('')}]`, 'g');

/** Lower-case letters and digits with single spaces between words and no accents: the form in which labels are compared. */
export function folded(text: string): string {
  return plain(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, '')
    .normalize('NFC')
    .replace(otherLetter, (letter) => sameLetter[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim();
}
