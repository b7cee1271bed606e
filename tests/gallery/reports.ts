/** Reports as they are made of a page: its bare structure, with invented words and numbers. */

const row = (label: string, value: string) =>
  `      <li class="stat">\n        <strong>${value}</strong>\n        <span class="label">${label}</span>\n      </li>`;

const page = (rows: string[]) =>
  [
    '<!doctype html>',
    '<html lang="en" data-site="strava">',
    '  <main class="activity view">',
    '    <h1>Ovuna Keripo</h1>',
    '    <ul class="inline-stats section">',
    ...rows,
    '    </ul>',
    '  </main>',
    '</html>',
  ].join('\n');

const rows = [row('Distance', '14.37 km'), row('Moving Time', '1:16:02'), row('Pace', '5:17 /km'), row('Elevation', '92 m')];

export const report = page(rows);

/** A page with many laps. */
export const longReport = page([...rows, ...Array.from({ length: 400 }, (_, lap) => row(`Lap ${String(lap + 1)}`, '5:17 /km'))]);
