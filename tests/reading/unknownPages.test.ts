import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ReadingResult } from '#core/reading/reading.ts';
import { readPage } from '#core/sites/readPage.ts';

/** Pages of sites that nobody has described: a single run is read where arithmetic proves it, and everything else is refused. */

function read(language: string, body: string, title = ''): ReadingResult {
  const { window } = new JSDOM(
    `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body>${body}</body></html>`,
  );
  return readPage(window.document, {
    url: 'https://somewhere.example/9',
    timeZone: 'Europe/Berlin',
    now: '2026-10-01T12:00:00Z',
  });
}

const pairs = (entries: [string, string][]) =>
  entries.map(([name, value]) => `<div><p>${name}</p><p>${value}</p></div>`).join('');
const ten: [string, string][] = [
  ['Distance', '10 km'],
  ['Time', '50:00'],
  ['Pace', '5:00 /km'],
];

describe('a single run on an unknown site', () => {
  it.each<[string, string, string, number, number]>([
    [
      'it',
      'tiles with the label below',
      '<main><h1>Corsa</h1><div><div><b>10,02 km</b><i>Distanza</i></div><div><b>52:10</b><i>Tempo</i></div><div><b>5:12 /km</b><i>Ritmo medio</i></div></div></main>',
      10_020,
      3_130,
    ],
    [
      'ko',
      'a definition list',
      `<main><dl><dt>총 거리</dt><dd>12.5km</dd><dt>운동 시간</dt><dd>1시간 2분 30초</dd><dt>평균 페이스</dt><dd>5'00"/km</dd></dl></main>`,
      12_500,
      3_750,
    ],
    [
      'ru',
      'units in the labels',
      '<main><table><tr><th>Расстояние, км</th><td>8,40</td></tr><tr><th>Время</th><td>46:12</td></tr><tr><th>Средний темп, мин/км</th><td>5:30</td></tr></table></main>',
      8_400,
      2_772,
    ],
    [
      'ar',
      'lines in Arabic-Indic digits',
      '<main><ul><li>المسافة: ١٠٫٥٠ كم</li><li>المدة: ١:٠٣:٠٠</li><li>متوسط الوتيرة: ٦:٠٠ د/كم</li></ul></main>',
      10_500,
      3_780,
    ],
    ['sv', 'a speed for a pace', '<main><p>Sträcka 7,5 km</p><p>Tid 40:00</p><p>Fart 11,25 km/h</p></main>', 7_500, 2_400],
    [
      'zh-CN',
      'a pace without a unit',
      `<main><div><div><span>距离(公里)</span><span>10.01</span></div><div><span>用时</span><span>50:03</span></div><div><span>平均配速</span><span>5'00"</span></div></div></main>`,
      10_010,
      3_003,
    ],
    [
      'he',
      'units with gershayim',
      `<main>${pairs([
        ['מרחק', '9.20 ק״מ'],
        ['זמן', '48:18'],
        ['קצב ממוצע', '5:15 דק׳/ק״מ'],
      ])}</main>`,
      9_200,
      2_898,
    ],
    [
      'tr',
      'capitals',
      `<main>${pairs([
        ['MESAFE', '6,00 km'],
        ['SÜRE', '33 dk 0 sn'],
        ['ORTALAMA TEMPO', '5:30 dk/km'],
      ])}</main>`,
      6_000,
      1_980,
    ],
    [
      'fi',
      'a pace with a point',
      `<main>${pairs([
        ['Matka', '10,0 km'],
        ['Kesto', '0:55:00'],
        ['Keskivauhti', '5.30 min/km'],
      ])}</main>`,
      10_000,
      3_300,
    ],
    [
      'en',
      'in Polish on a page that says it is English',
      `<main>${pairs([
        ['Dystans', '5,00 km'],
        ['Czas', '25:00'],
        ['Średnie tempo', '5:00 min/km'],
      ])}</main>`,
      5_000,
      1_500,
    ],
    [
      'uk',
      'a label that is an hour in Russian',
      `<main><ul><li><b>10,00 км</b> <i>Відстань</i></li><li><b>50:00</b> <i>Час</i></li><li><b>5:00 /км</b> <i>Темп</i></li></ul></main>`,
      10_000,
      3_000,
    ],
  ])('in %s with %s is read', (language, _kind, body, distance, time) =>
    expect(read(language, body)).toMatchObject({ ok: true, run: { distance, timerTime: time } }),
  );

  it('asks for the sport and the start where the page states none', () =>
    expect(read('en', `<main><h1>Lakeside</h1>${pairs(ten)}</main>`)).toMatchObject({
      ok: true,
      unread: ['sport', 'startTime'],
    }));
  it('keeps what is only labelled out of the run', () => {
    const result = read('en', `<main>${pairs([...ten, ['Avg HR', '150 bpm'], ['Elevation gain', '85 m']])}</main>`);
    expect(result.ok && Object.keys(result.run).sort()).toEqual(['distance', 'timerTime']);
    expect(result.fields?.averageHeartRate).toMatchObject({ value: 150, certainty: 'labelled' });
  });
});

describe('a page that is no activity', () => {
  it.each<[string, string, string]>([
    [
      'a shop',
      'en',
      '<main><h1>Shoe X</h1><p>$129.99</p><ul><li>Weight: 210 g</li><li>Distance: 10 km</li><li>Tested time: 45:00</li></ul></main>',
    ],
    [
      'a race calendar',
      'de',
      '<main><h1>Laufkalender</h1><p>Distanz: 10 km</p><p>Start: 10:00</p><p>Distanz: 21,1 km</p></main>',
    ],
    [
      'an article',
      'en',
      '<article><h1>Local runner wins</h1><p>She ran <b>10 km</b> in <b>35:00</b>, a pace of <b>3:30 /km</b>.</p></article>',
    ],
    ['a dashboard', 'en', `<main><h1>Hello</h1><section><h2>This month</h2>${pairs(ten)}</section></main>`],
    [
      'sums of several runs',
      'en',
      `<main><h1>Hello</h1>${pairs([
        ['Total distance', '30 km'],
        ['Total time', '2:30:00'],
        ['Avg pace', '5:00 /km'],
        ['Runs', '4'],
      ])}</main>`,
    ],
    [
      'a list of runs',
      'en',
      '<main><h1>Hello</h1><ul><li>Morning <span>10.0 km</span> <span>50:00</span> <span>5:00 /km</span></li><li>Evening <span>5.0 km</span> <span>25:00</span> <span>5:00 /km</span></li></ul></main>',
    ],
    ['a training plan', 'en', `<main><h1>Training plan, day 3</h1>${pairs(ten)}</main>`],
    [
      'a training plan in French',
      'fr',
      `<main><h1>Plan d’entraînement</h1>${pairs([
        ['Distance', '10 km'],
        ['Durée', '50:00'],
        ['Allure', '5:00 /km'],
      ])}</main>`,
    ],
    [
      'a pace calculator',
      'en',
      '<main><h1>Try it</h1><label>Distance <input value="10 km"></label><label>Time <input value="50:00"></label><p>Pace: <b>5:00 /km</b></p></main>',
    ],
    [
      'a calculator’s answer',
      'de',
      `<main><h1>Pace-Rechner</h1>${pairs([
        ['Distanz', '10 km'],
        ['Zeit', '50:00'],
        ['Pace', '5:00 /km'],
      ])}</main>`,
    ],
    [
      'a planned route',
      'en',
      `<main><h1>Lakeside</h1>${pairs([
        ['Distance', '10 km'],
        ['Est. time', '50:00'],
        ['Pace', '5:00 /km'],
      ])}</main>`,
    ],
    ['a profile with records', 'en', `<main><h1>Ada Runner</h1><h2>Personal records</h2>${pairs(ten)}</main>`],
  ])('%s is refused', (_kind, language, body) =>
    expect(read(language, body)).toMatchObject({ ok: false, refusal: 'unsupported-page' }),
  );

  it('a nameless number is not put where the page says that it has no value', () => {
    const page = (distance: string) =>
      `<main><h1>Lakeside</h1>${pairs([
        ['Distance', distance],
        ['Time', '50:00'],
        ['Pace', '5:00 /km'],
      ])}<p><span>10 km</span></p></main>`;
    expect(read('en', page('10.00 km'))).toMatchObject({ ok: true, run: { distance: 10_000 } });
    expect(read('en', page('--'))).toMatchObject({ ok: false, refusal: 'unsupported-page' });
  });

  it('another sport is refused by its name', () =>
    expect(
      read(
        'es',
        `<main>${pairs([
          ['Distancia', '20 km'],
          ['Tiempo', '1:00:00'],
          ['Velocidad media', '20,0 km/h'],
        ])}</main>`,
        'Ciclismo',
      ),
    ).toMatchObject({ ok: false, refusal: 'not-a-run' }));
});

describe('what an unknown page calls itself', () => {
  const called = (language: string, name: string, title = '') =>
    read(language, `<main><h1>${name}</h1>${pairs(ten)}</main>`, title);

  it.each<[string, string]>([
    ['en', 'Lap 3'],
    ['de', '3. Runde'],
    ['fr', 'Tour 2'],
    ['ja', 'ラップ 4'],
    ['en', 'Hill climb segment'],
    ['es', 'Segmento: Cuesta del Molino'],
    ['en', 'Planned run'],
    ['nl', 'Gepland: lange duurloop'],
    ['en', 'Tomorrow'],
    ['it', 'Domani'],
    ['de', 'Morgen'],
    ['en', 'Race predictor'],
    ['en', 'Saturday relay: team total'],
    ['en', 'September 2026'],
    ['de', 'September'],
    ['es', 'septiembre de 2026'],
    ['ja', '2026年9月'],
    ['ru', 'сентябрь 2026 г.'],
    ['en', '2026-09'],
    ['sv', 'Vecka 40 – sammanfattning'],
    ['en', '28 Sep – 4 Oct 2026'],
    ['en', 'September 28 – October 4, 2026'],
    ['fr', '5 – 11 octobre'],
    ['es', 'Reto de noviembre'],
    ['zh-CN', '十一月挑战赛'],
    ['tr', 'Segmentler'],
  ])('in %s as “%s” is refused', (language, name) =>
    expect(called(language, name)).toMatchObject({ ok: false, refusal: 'unsupported-page' }),
  );

  it.each<[string, string]>([
    ['en', 'Recovery run'],
    ['en', 'Zone 2'],
    ['en', 'Fastest 5k ever!'],
    ['de', 'Lauf am Morgen'],
    ['de', 'Seerunde'],
    ['es', 'Carrera de la mañana'],
    ['es', 'Vuelta al parque'],
    ['fr', 'Tour du lac'],
    ['en', '12 September 2026'],
    ['en', 'Sunday, 27 September 2026'],
    ['en', 'Morning run 5 Oct - 10 km'],
    ['en', 'May the force be with me'],
  ])('in %s as “%s” is read', (language, name) =>
    expect(called(language, name)).toMatchObject({ ok: true, run: { distance: 10_000 } }),
  );

  it.each([
    '<meta property="og:type" content="article">',
    '<meta property="og:type" content="product.item">',
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"SportsEvent","name":"Lakeside 10"}</script>',
    '<script type="application/ld+json">[{"@type":["Product"],"name":"Shoe"}]</script>',
  ])('is refused where it says that it is something else: %s', (head) =>
    expect(read('en', `<main><h1>Lakeside</h1>${head}${pairs(ten)}</main>`)).toMatchObject({
      ok: false,
      refusal: 'unsupported-page',
    }),
  );
  it.each(['website', 'fitness.course', 'profile'])('is read where it says no more than %s', (kind) =>
    expect(read('en', `<main><meta property="og:type" content="${kind}"><h1>Lakeside</h1>${pairs(ten)}</main>`)).toMatchObject({
      ok: true,
    }),
  );

  it('tells the sport before its title does', () => {
    expect(called('en', 'Cycling', 'Morning run')).toMatchObject({ ok: false, refusal: 'not-a-run' });
    expect(called('en', 'Sunset Ride', 'Morning run')).toMatchObject({ ok: true, unread: ['sport', 'startTime'] });
    expect(called('en', 'Evening Ride', 'Morning run')).toMatchObject({ ok: false, refusal: 'not-a-run' });
    expect(called('en', 'Morning run', 'Sunset Ride')).toMatchObject({ ok: true, run: { sport: 'run' } });
    expect(called('en', 'Lakeside', 'Morning run')).toMatchObject({ ok: true, run: { sport: 'run' } });
  });
});

describe('a value in two units', () => {
  const page = (distance: string) =>
    `<main><h1>Lakeside</h1>${pairs([
      ['Distance', distance],
      ['Time', '50:00'],
      ['Pace', '5:00 /km (8:03 /mi)'],
    ])}</main>`;
  it.each(['10.00 km (6.21 mi)', '10.00 km / 6.21 mi', '10.00 km (6.2 miles)', '<b>10.00</b> km <i>(6.21 mi)</i>'])(
    '%s is read',
    (distance) => expect(read('en', page(distance))).toMatchObject({ ok: true, run: { distance: 10_000, timerTime: 3_000 } }),
  );
  it('are one behind its name, too', () =>
    expect(
      read('he', '<main><p>מרחק: 10.00 ק"מ (6.21 מייל)</p><p>זמן: 50:00</p><p>קצב ממוצע: 5:00 דק\'/ק"מ</p></main>'),
    ).toMatchObject({ ok: true, run: { distance: 10_000, timerTime: 3_000 } }));
  it('that differ is no value', () => expect(read('en', page('10.00 km (7.21 mi)'))).toMatchObject({ ok: false }));
});

describe('a distance without a name', () => {
  const page = (distance: string) =>
    `<main><h1>Lakeside</h1>${pairs([
      ['Time', '57:50'],
      ['Pace', '5:00 /km'],
    ])}<p><span>${distance}</span></p></main>`;
  it('is proved by its digits', () =>
    expect(read('en', page('11.57 km'))).toMatchObject({ ok: true, run: { distance: 11_570 } }));
  it('is not proved by agreeing as any would', () =>
    expect(read('en', page('12 km'))).toMatchObject({ ok: false, refusal: 'unsupported-page' }));
});
