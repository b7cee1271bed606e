import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '#core/sites/readPage.ts';

/** What stands above numbers, and is no heading, says whose they are: a page may still be loading its own. */

function read(body: string, language = 'en', now = '2026-10-01T12:00:00Z') {
  const { window } = new JSDOM(`<!doctype html><html lang="${language}"><body><main>${body}</main></body></html>`);
  return readPage(window.document, { url: 'https://somewhere.example/9', timeZone: 'Europe/Berlin', now });
}

const rows = (entries: [string, string][]) =>
  `<dl>${entries.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
const run = rows([
  ['Distance', '9.80 km'],
  ['Time', '49:00'],
  ['Pace', '5:00 /km'],
]);
const isRead = { ok: true, run: { distance: 9_800, timerTime: 2_940 } };

/** An earlier run, a goal, a plan, in the language of a page. */
const captions: Record<string, [string, string, string]> = {
  en: ['Previous activity', 'Race goal', 'Upcoming'],
  de: ['Letzte Aktivität', 'Ziel', 'Noch nicht gestartet'],
  fr: ['Activité précédente', 'Objectif du jour', 'Planifiée'],
  es: ['Actividad anterior', 'Objetivo', 'Programado'],
  it: ['Attività precedente', 'Obiettivo', 'Pianificato'],
  pt: ['Atividade anterior', 'Meta do dia', 'Planejado'],
  nl: ['Vorige activiteit', 'Jouw doel', 'Gepland'],
  sv: ['Föregående pass', 'Mål', 'Planerat'],
  da: ['Forrige aktivitet', 'Mål', 'Planlagt'],
  nb: ['Forrige økt', 'Mål', 'Planlagt'],
  fi: ['Edellinen harjoitus', 'Tavoite', 'Suunniteltu'],
  pl: ['Poprzednia aktywność', 'Cel', 'Zaplanowane'],
  cs: ['Předchozí aktivita', 'Cíl', 'Naplánováno'],
  hu: ['Előző edzés', 'Cél', 'Tervezett'],
  ro: ['Activitatea anterioară', 'Obiectiv', 'Planificat'],
  ru: ['Предыдущая тренировка', 'Цель', 'Запланировано'],
  uk: ['Попереднє тренування', 'Ціль', 'Заплановано'],
  tr: ['Önceki aktivite', 'Hedef', 'Planlandı'],
  ja: ['前回のラン', '今日の目標', '予定'],
  ko: ['이전 활동', '목표', '예정됨'],
  'zh-CN': ['上次跑步', '今日目标', '计划中'],
  'zh-TW': ['上次跑步', '目標', '計劃中'],
  ar: ['النشاط السابق', 'الهدف', 'مخطط له'],
  he: ['הפעילות הקודמת', 'היעד', 'מתוכנן'],
};

describe('numbers under a caption', () => {
  it.each(Object.entries(captions))(
    'of another run, a goal or a plan are none of the run: %s',
    (language, [earlier, goal, plan]) => {
      for (const caption of [earlier, goal])
        expect(read(`<h1>Lakeside</h1><i></i><div><p>${caption}</p>${run}</div>`, language), caption).toMatchObject({
          ok: false,
        });
      expect(read(`<h1>Lakeside</h1><b>${plan}</b>${run}`, language)).toMatchObject({ ok: false, refusal: 'not-completed' });
    },
  );
  it.each(['Matched run, 12 Sep', 'Virtual partner', 'Average run', 'Latest run', 'Sponsored', 'Estimated marathon'])(
    'like “%s” are none of the run',
    (caption) => expect(read(`<h1>Run</h1><i></i><div><p>${caption}</p>${run}</div>`)).toMatchObject({ ok: false }),
  );
  it.each([
    ['a cheer', `<section><b>New personal record!</b>${run}</section>`],
    ['a kind of run', `<section><b>Half marathon</b>${run}</section>`],
    ['one of several tabs', `<section><nav></nav><div><b>Laps</b><b>Goals</b></div>${run}</section>`],
    ['what somebody writes', `<section><p>My last easy one before the weekend race</p>${run}</section>`],
    ['a caption beside the name of the page', `<b>Personal best</b>${run}`],
  ])('are the run’s under %s', (_kind, body) => expect(read(`<h1>Run</h1>${body}`)).toMatchObject(isRead));
  it('end where the next caption begins', () =>
    expect(
      read(`<h1>Run</h1><div><p>Goal</p>${run.replaceAll('9.80', '9.00').replaceAll('49:00', '45:00')}<p>Done</p>${run}</div>`),
    ).toMatchObject(isRead));
  it('that counts runs, or is a week, are a sum', () => {
    const counted = (name: string, value: string) =>
      `<h1>Lakeside</h1>${rows([[name, value]]).replace('</dl>', '')}${run.slice(4)}`;
    expect(read(counted('Runs', '4'))).toMatchObject({ ok: false });
    expect(read(counted('Runs', '1'))).toMatchObject(isRead);
    expect(read(`<h1>Lakeside</h1><div><span>Week 39</span>${run}</div>`)).toMatchObject({ ok: false });
  });
});

describe('a value with its own name in one text', () => {
  it.each([
    ['en', 'Best pace: 4:21 /km'],
    ['fi', 'Paras tahti: 4:21 /km'],
    ['de', 'Bestes Tempo: 4:21 /km'],
    ['fr', 'Meilleure allure : 4:21 /km'],
    ['en', 'Fastest 1 km: 4:21'],
  ])('is no caption of what stands beside it: %s, %s', (language, best) => {
    const list = ['Distance: 9.80 km', 'Time: 49:00', best, 'Pace: 5:00 /km'].map((text) => `<li>${text}</li>`).join('');
    expect(read(`<h1>Lakeside</h1><ul>${list}</ul>`, language)).toMatchObject(isRead);
  });
  it('without a unit may be one', () =>
    expect(read(`<h1>Lakeside</h1><i></i><div><p>Best 10 km</p>${run}</div>`)).toMatchObject({ ok: false }));
});

describe('words among the totals', () => {
  const typed = (name: string, value: string) => read(`<h1>Lakeside</h1><dl><dt>${name}</dt><dd>${value}</dd></dl>${run}`);
  it('may name another sport', () => {
    expect(typed('Type', 'Hike')).toMatchObject(isRead);
    const among = (value: string) =>
      read(`<h1>Lakeside</h1>${run.replace('</dl>', `<div><dt>Type</dt><dd>${value}</dd></div></dl>`)}`);
    expect(among('Hike')).toMatchObject({ ok: false, refusal: 'not-a-run' });
    expect(among('Easy')).toMatchObject(isRead);
    expect(among('Workout')).toMatchObject(isRead);
  });
});

describe('a moment', () => {
  const at = (iso: string) => `<time datetime="${iso}">then</time>`;
  const start = '2026-09-30T18:52:00+02:00';
  const of = (body: string) => {
    const result = read(body);
    return result.ok ? result.run.startTime : result.refusal;
  };
  it('above the numbers is the start', () => expect(of(`<h1>Run</h1>${at(start)}${run}`)).toBe(start));
  it('below the numbers may be anything', () => expect(of(`<h1>Run</h1>${run}<p>${at(start)}</p>`)).toBeUndefined());
  it.each(['Uploaded', 'Ended', 'Hochgeladen', 'Fin', 'Término', 'Lastet opp', 'Окончание', 'アップロード', 'النهاية'])(
    'with the word %s beside it is another',
    (word) => expect(of(`<h1>Run</h1><p>${word} ${at(start)}</p>${run}`)).toBeUndefined(),
  );
  it('after which the run would not be over yet is another', () =>
    expect(of(`<p>${at('2026-10-01T13:50:00+02:00')}</p><h1>Run</h1>${run}`)).toBeUndefined());
});
