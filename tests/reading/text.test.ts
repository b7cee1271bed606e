import { describe, expect, it } from 'vitest';
import { folded, isDisguised, plain } from '#core/reading/text.ts';

/** One form for what pages write in many. */

describe('plain text', () => {
  it.each([
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['०१२३४५६७८९', '0123456789'],
    ['০১২৩৪৫৬৭৮৯', '0123456789'],
    ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
    ['０１２３４５６７８９', '0123456789'],
    ['−5 °C', '-5 °C'],
    ['7:45–8:30', '7:45-8:30'],
    ['5′39″', `5'39"`],
    ['5’39”', `5'39"`],
    [`5'39''`, `5'39"`],
    ['5’39’’', `5'39"`],
    ['١٢٫٥', '12.5'],
    ['١٬٢٣٤', '1,234'],
    ['10\u00a0\u202fkm', '10 km'],
    [' 10 \n\t km ', '10 km'],
    [' 1h   02m', '1h 02m'],
    ['10\u200bkm\u200e', '10km'],
    ['5:00 ∕km', '5:00 /km'],
  ])('of “%s” is “%s”', (shown, text) => expect(plain(shown)).toBe(text));

  it('keeps the accents of letters that are one', () => expect(plain('Kalorie\u0301 é')).toBe('Kalorié é'));
  it('is not believed where a mark turns it round', () => {
    expect(isDisguised('\u202e21.01')).toBe(true);
    expect(isDisguised('\u202d21.01')).toBe(true);
    expect(isDisguised('\u200f10.12')).toBe(false);
  });
});

describe('a label as it is compared', () => {
  it.each([
    ['Durée', 'duree'],
    ['DISTANZ:', 'distanz'],
    ['Straße', 'strasse'],
    ['KALP ATIŞI', 'kalp atisi'],
    ['İRTİFA', 'irtifa'],
    ['المُدَّة', 'المده'],
    ['إجـمالي', 'اجمالي'],
    ['كيلومترى', 'كيلومتري'],
    ['کالری', 'كالري'],
    ['Avg. – pace (min/km)', 'avg pace min km'],
    ['% of max', '% of max'],
    ['ペース', 'ペース'],
    ['Ø', 'ø'],
  ])('of “%s” is “%s”', (shown, text) => expect(folded(shown)).toBe(text));
});
