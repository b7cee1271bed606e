import type { Quantity } from './quantity.ts';
import { folded } from './text.ts';

/** Short texts above a part of a page that say that its numbers are of another run, or of one that nobody has run yet. */

const words = (list: string): string[] => list.split('|').map(folded);

/** Of a run to come. A page may say so of itself. */
const ahead = words(
  'planned|scheduled|upcoming|not started|geplant|geplante|geplanter|anstehend|prévu|prévue|planifié|planifiée|à venir|previsto|planificado|' +
    'planificada|programado|programada|pianificato|pianificata|programmato|programmata|in programma|planejado|planejada|planeado|planeada|agendado|' +
    'agendada|gepland|geplande|planerad|planerat|schemalagd|planlagt|suunniteltu|ajoitettu|zaplanowany|zaplanowane|planowany|plánovaný|plánováno|' +
    'naplánováno|tervezett|ütemezett|planificat|planificată|programat|запланировано|запланированная|запланированный|предстоящая|предстоящий|' +
    'заплановано|запланована|запланований|planlanan|planlandı|planlanmış|予定|計画|예정|계획|计划|計劃|計畫|مخطط|مجدول|מתוכנן|מתוכננת|מתוזמן',
);

/** Of a goal, an earlier run, a record, a forecast, somebody to compare with, or of shoes. */
const other = words(
  'previous|last run|last time|goal|goals|target|predicted|prediction|predictions|predictor|personal best|personal record|course record|' +
    'season best|matched|similar|comparison|virtual partner|ghost|average run|suggested|recommended|this week|this month|this year|gear|shoes|' +
    'vorheriger|vorherige|letzter lauf|ziel|soll|prognose|bestzeit|bestleistung|streckenrekord|ähnlich|ähnliche|vergleich|virtueller partner|' +
    'vorschlag|diese woche|dieser monat|dieses jahr|schuhe|ausrüstung|précédent|précédente|dernière sortie|objectif|prédiction|prédictions|' +
    'record personnel|similaire|similaires|comparaison|partenaire virtuel|suggéré|cette semaine|ce mois|cette année|chaussures|équipement|' +
    'anterior|última carrera|objetivo|predicción|marca personal|mejor marca|similares|comparación|compañero virtual|sugerido|esta semana|este mes|' +
    'este año|zapatillas|precedente|ultima corsa|obiettivo|previsione|record personale|primato personale|simile|simili|confronto|partner virtuale|' +
    'suggerito|questa settimana|questo mese|scarpe|última corrida|meta|previsão|recorde pessoal|semelhante|semelhantes|comparação|parceiro virtual|' +
    'este mês|este ano|tênis|vorige|laatste run|doel|voorspelling|persoonlijk record|vergelijkbaar|vergelijkbare|vergelijking|virtuele partner|' +
    'deze week|deze maand|schoenen|föregående|mål|prognos|personbästa|liknande|jämförelse|virtuell partner|denna vecka|skor|forrige|forudsigelse|' +
    'personlig rekord|lignende|sammenligning|denne uge|denne uken|sko|edellinen|tavoite|ennuste|oma ennätys|samankaltainen|vertailu|tällä viikolla|' +
    'kengät|poprzedni|poprzednia|ostatni bieg|cel|prognoza|rekord życiowy|podobny|podobne|porównanie|wirtualny partner|ten tydzień|buty|předchozí|' +
    'poslední běh|cíl|předpověď|osobní rekord|podobné|srovnání|virtuální partner|tento týden|boty|előző|legutóbbi futás|cél|előrejelzés|' +
    'egyéni csúcs|hasonló|összehasonlítás|virtuális partner|ezen a héten|cipő|anterioară|ultima alergare|obiectiv|predicție|comparație|' +
    'săptămâna aceasta|pantofi|предыдущая|предыдущий|прошлая|последняя пробежка|цель|прогноз|личный рекорд|похожие|похожая|сравнение|' +
    'виртуальный партнер|эта неделя|на этой неделе|кроссовки|попередня|попередній|минула|остання пробіжка|ціль|особистий рекорд|схожі|схожа|' +
    'порівняння|цей тиждень|кросівки|önceki|son koşu|hedef|tahmin|kişisel rekor|benzer|karşılaştırma|sanal partner|bu hafta|ayakkabı|前回|目標|予測|' +
    '自己ベスト|類似|比較|今週|今月|シューズ|이전|지난|목표|예측|개인 기록|최고 기록|비슷한|비교|이번 주|신발|上次|上一次|目标|预测|預測|个人最佳|個人最佳|' +
    '类似|相似|比较|对比|對比|本周|本週|跑鞋|السابق|السابقة|الهدف|هدف|توقع|رقم شخصي|مشابه|مقارنة|هذا الأسبوع|حذاء|הקודם|הקודמת|יעד|מטרה|תחזית|' +
    'שיא אישי|דומה|דומות|השוואה|השבוע|נעליים',
);

const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A caption has few words; what somebody writes of a run has more. */
function has(text: string, phrases: string[]): boolean {
  if (text.length > 40) return false;
  const shown = ` ${folded(text)} `;
  if (shown.trim().split(' ').length > 5) return false;
  return phrases.some((phrase) => shown.includes(spaceless.test(phrase) ? phrase : ` ${phrase} `));
}

export const headsAhead = (text: string): boolean => has(text, ahead);
export const headsOther = (text: string): boolean => has(text, other);

/** What is counted where several runs are summed up. */
const counted = new Set(
  words(
    'runs|activities|workouts|number of runs|total runs|total activities|läufe|aktivitäten|einheiten|anzahl läufe|courses|sorties|activités|carreras|' +
      'actividades|corse|attività|allenamenti|corridas|atividades|treinos|activiteiten|trainingen|löprundor|löpningar|aktiviteter|løbeture|løpeturer|' +
      'juoksut|juoksulenkit|harjoitukset|biegi|aktywności|treningi|běhy|aktivity|tréninky|futások|tevékenységek|edzések|alergări|activități|' +
      'antrenamente|пробежки|забеги|тренировки|активности|пробіжки|тренування|активності|koşular|aktiviteler|antrenmanlar|ラン数|アクティビティ数|' +
      '回数|활동 수|러닝 수|횟수|次数|跑步次数|活动次数|活动数|次數|跑步次數|活動次數|الأنشطة|التمارين|ריצות|פעילויות|אימונים',
  ),
);

/** `Runs 14`: a sum of several runs stands beside it. */
export const countsRuns = ({ label, readings }: { label: string; readings: Quantity[] }): boolean =>
  readings.some(({ kind, value }) => kind === 'number' && value > 1) && counted.has(folded(label));
