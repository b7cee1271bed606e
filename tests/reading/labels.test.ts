import { describe, expect, it } from 'vitest';
import { languageOf, rolesOf, warns } from '#core/reading/label.ts';
import { labels } from '#core/reading/labels/index.ts';
import type { Language } from '#core/reading/labels/index.ts';
import type { Tag } from '#core/reading/labels/words.ts';
import { folded } from '#core/reading/text.ts';

const names = Object.keys(labels) as Language[];
const every: Tag[] =
  'distance time pace speed heart cadence gain loss height calories temperature humidity power effort average moving elapsed total max not part many'.split(
    ' ',
  ) as Tag[];

const phrases = (language: Language, tag: Tag): string[] =>
  [labels[language].seen[tag], labels[language].assumed[tag]].flatMap((list) => (list ? list.split('|') : []));

describe('the words of a language', () => {
  it('there are at least 22 languages', () => expect(names.length).toBeGreaterThanOrEqual(22));

  it.each(names)('%s names every field and what must not be taken', (language) => {
    expect(every.filter((tag) => !phrases(language, tag).length)).toEqual([]);
    expect(phrases(language, 'not').length).toBeGreaterThan(30);
    expect(labels[language].sports.run && labels[language].sports.other).toBeTruthy();
  });

  it.each(names)('%s gives no word two meanings', (language) => {
    const meanings = new Map<string, Tag>();
    const twice = every.flatMap((tag) =>
      [...new Set(phrases(language, tag).map((phrase) => `${folded(phrase)}${phrase.endsWith('-') ? '-' : ''}`))].flatMap(
        (key) => {
          const known = meanings.get(key);
          meanings.set(key, tag);
          return known && known !== tag ? [`${key}: ${known}, ${tag}`] : [];
        },
      ),
    );
    expect(twice).toEqual([]);
  });
});

describe('a label', () => {
  it.each<[Language, string, string]>([
    ['it', 'Tempo in movimento', 'movingTime'],
    ['it', 'FC media', 'averageHeartRate'],
    ['it', 'Ritmo migliore', 'none'],
    ['pt', 'Ritmo médio', 'pace'],
    ['pt', 'Tempo de movimentação', 'movingTime'],
    ['nl', 'Gem. HS', 'averageHeartRate'],
    ['nl', 'Gevoelstemperatuur', 'none'],
    ['sv', 'Medelpuls', 'averageHeartRate'],
    ['sv', 'Maxpuls', 'maxHeartRate'],
    ['da', 'Gennemsnitlig puls', 'averageHeartRate'],
    ['nb', 'Gjennomsnittspuls', 'averageHeartRate'],
    ['fi', 'Keskisyke', 'averageHeartRate'],
    ['fi', 'Maksimisyke', 'maxHeartRate'],
    ['pl', 'Średnie tętno', 'averageHeartRate'],
    ['pl', 'Czas ruchu', 'movingTime'],
    ['cs', 'Průměrná tepová frekvence', 'averageHeartRate'],
    ['hu', 'Átl. pulzus', 'averageHeartRate'],
    ['ru', 'Средний темп', 'pace'],
    ['ru', 'Время в движении', 'movingTime'],
    ['ru', 'Набор высоты', 'elevationGain'],
    ['uk', 'Середній пульс', 'averageHeartRate'],
    ['tr', 'ORTALAMA KALP ATIŞ HIZI', 'averageHeartRate'],
    ['tr', 'Toplam Tırmanış', 'elevationGain'],
    ['tr', 'En İyi Tempo', 'none'],
    ['ja', '平均ペース', 'pace'],
    ['ko', '평균 심박수', 'averageHeartRate'],
    ['ko', '최대심박수', 'maxHeartRate'],
    ['zh-Hans', '平均心率', 'averageHeartRate'],
    ['zh-Hans', '移动时间', 'movingTime'],
    ['zh-Hant', '總爬升高度', 'elevationGain'],
    ['zh-Hant', '最佳配速', 'none'],
    ['ar', 'مُتَوَسِّط معدل ضربات القلب', 'averageHeartRate'],
    ['ar', 'أقصى معدل ضربات القلب', 'maxHeartRate'],
    ['ar', 'إجـمالي الصعود', 'elevationGain'],
    ['he', 'דּוֹפֵק ממוצע', 'averageHeartRate'],
    ['he', 'קצב ממוצע', 'pace'],
    ['de', 'DURCHSCHNITTSPULS', 'averageHeartRate'],
  ])('%s “%s” is %s', (language, label, role) => expect(rolesOf(label, [language])).toEqual([role]));

  it('may mean two things, and then the language of the page tells', () => {
    expect(rolesOf('Tempo').sort()).toEqual(['pace', 'time']);
    expect(rolesOf('Tempo', ['it-IT'])).toEqual(['time']);
    expect(rolesOf('Tempo', ['de-AT'])).toEqual(['pace']);
  });
  it('of which a word is not known says nothing', () => expect(rolesOf('Distance to Mordor')).toEqual([]));
  it('with a word of warning is no total, whatever else it says', () => {
    for (const [language, word] of [
      ['en', 'Estimated Distance'],
      ['de', 'Geplante Distanz'],
      ['fr', 'Distance prévue'],
      ['es', 'Distancia estimada'],
      ['ru', 'Планируемая дистанция'],
      ['ja', '目標距離'],
    ] as const)
      expect(rolesOf(word, [language])).toEqual(['none']);
  });
});

describe('a language tag', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['zh-TW', 'zh-Hant'],
    ['zh_CN', 'zh-Hans'],
    ['no', 'nb'],
    ['iw', 'he'],
    ['xx', null],
  ])('%s is %s', (tag, language) => expect(languageOf(tag)).toBe(language));
});

describe('a heading', () => {
  it.each([
    ['en', 'This week', true],
    ['en', 'Similar activities', true],
    ['de', 'Ähnliche Aktivitäten', true],
    ['de', 'Mein Trainingsplan', true],
    ['ja', '類似アクティビティ', true],
    ['ru', 'Лучшие результаты', true],
    ['en', 'Morning Run', false],
    ['de', 'Lauf am Morgen', false],
    ['fr', 'Course à pied', false],
  ])('%s “%s” warns: %s', (language, text, expected) => expect(warns(text, [language])).toBe(expected));
});
