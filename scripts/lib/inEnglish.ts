import type { Text } from '#core/engine/contract.ts';
import { enImport } from '#core/texts/en/import.ts';
import { formatText } from '#core/texts/format.ts';

/** What is said of a file, in English: for the command line and for tests. */
export const inEnglish = (text: Text): string =>
  formatText(text, {
    catalogue: enImport,
    locale: 'en',
    units: 'metric',
    timeZone: 'UTC',
    now: 0,
    onMissing: (what) => {
      throw new Error(`no sentence for ${what}`);
    },
  });
