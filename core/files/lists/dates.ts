export type DateOrder = 'dmy' | 'mdy';

/** The order of day and month in a column of dates of three numbers, from those rows that leave no doubt. */
export function dateOrderOf(cells: string[]): DateOrder | undefined {
  const found = new Set<DateOrder>();
  for (const cell of cells) {
    const [, first = '', sign, second = ''] = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?\d{2,4}/.exec(cell) ?? [];
    // Points between numbers are written day first wherever they are written.
    if (Number(first) > 12 || sign === '.') found.add('dmy');
    else if (Number(second) > 12) found.add('mdy');
  }
  const [order] = found;
  return found.size === 1 ? order : undefined;
}
