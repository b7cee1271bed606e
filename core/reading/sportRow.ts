import { folded } from './text.ts';
import type { PageText } from './textList.ts';

/** Labels of a row that names the sport. */
const labels = new Set(
  (
    'sport|type|activity|activity type|sport type|workout type|sportart|art|aktivität|aktivitätstyp|type d activité|activité|discipline|tipo|deporte|' +
    'actividad|tipo de actividad|disciplina|attività|tipo di attività|tipo attività|esporte|modalidade|atividade|tipo de atividade|activiteit|soort|' +
    'type activiteit|aktivitet|aktivitetstyp|aktivitetstype|typ|laji|laji|aktiviteetti|aktywność|typ aktywności|dyscyplina|aktivita|typ aktivity|druh|sportág|' +
    'tevékenység|típus|activitate|tip|tip activitate|вид спорта|тип|активность|тип активности|вид активности|вид спорту|активність|тип активності|spor|' +
    'tür|aktivite|aktivite türü|スポーツ|種目|アクティビティ|種類|スポーツの種類|アクティビティタイプ|종목|스포츠|유형|활동|활동 유형|운동 유형|运动|运动类型|' +
    '类型|项目|運動|運動類型|類型|項目|الرياضة|النشاط|النوع|نوع النشاط|ענף|ספורט|סוג|פעילות|סוג פעילות'
  )
    .split('|')
    .map(folded),
);

/** What the page's rows say that the sport is: `Sport | Cycling`, `Type: Hike`. A kind of training is none. */
export const sportRows = (texts: PageText[]): string[] =>
  texts
    .flatMap(({ text, head }, index) => {
      const [, label = '', value = ''] = /^([^:：]{2,30})[:：]\s*(.{2,40})$/u.exec(text) ?? [];
      if (label) return labels.has(folded(label)) ? [value] : [];
      return !head && labels.has(folded(text)) ? [texts[index + 1]?.text ?? ''] : [];
    })
    .filter((value) => value.length < 40 && !/^\s*(?:workout|training|track)s?\s*$/i.test(value))
    .slice(0, 2);
