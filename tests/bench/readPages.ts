import { join } from 'node:path';
import { root } from '../../scripts/lib/browsers.ts';
import { casesIn, type PageCase } from '../pages/cases.ts';

/** The pages that the bench of reading measures. */

/** What a page grows by: laps and kudos, as much text as numbers. */
const growth = (count: number): string =>
  Array.from(
    { length: count },
    (_, lap) =>
      `<tr><td>${String(lap + 1)}</td><td>5:${String(20 + (lap % 40))} <abbr>/km</abbr></td><td>${String(lap % 17)} <abbr>m</abbr></td><td>Lap by hand</td></tr>`,
  ).join('');

/** Pages of runs as they stand, with 1,000 and with 10,000 laps more: how the cost of reading grows with the page. */
export function grownPages(): PageCase[] {
  const cases = casesIn(join(root, 'tests', 'pages'));
  return ['strava-demo', 'garmin-demo', 'polar-run-en'].flatMap((name) => {
    const page = cases.find((one) => one.name === name);
    if (!page) throw new Error(`no page ${name}`);
    return [0, 1_000, 10_000].map((laps) => ({
      ...page,
      name: laps === 0 ? name : `${name}, ${String(laps)} laps more`,
      // Before the end of the region that is read, where there is one.
      html: page.html.replace(/<\/main>|<\/body>/, (end) => `<table><tbody>${growth(laps)}</tbody></table>${end}`),
    }));
  });
}
