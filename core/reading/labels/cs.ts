import type { LanguageWords } from './words.ts';

/** Czech, with the Slovak forms that differ. Nothing seen on a page. */
export const cs: LanguageWords = {
  seen: {},
  assumed: {
    distance: 'vzdálenost|uběhnutá vzdálenost|délka|vzdialenosť',
    time: 'čas|doba trvání|trvání|doba|trvanie|čas běhu',
    pace: 'tempo',
    speed: 'rychlost|rýchlosť',
    heart: 'tepová frekvence|srdeční tep|tep|TF|srdeční frekvence|srdcový tep|SF|tepová frekvencia',
    cadence: 'kadence|běžecká kadence|kadence běhu|frekvence kroků|kadencia',
    gain: 'celkové stoupání|stoupání|převýšení|nastoupáno|výškový zisk|nárůst nadmořské výšky|nastoupané metry|celkové stúpanie|prevýšenie',
    loss: 'celkové klesání|klesání|naklesáno|výšková ztráta|ztráta nadmořské výšky|celkové klesanie',
    height: 'nadmořská výška|výška',
    calories: 'kalorie|spálené kalorie|energie|výdej energie|kcal|kalórie|energetický výdej',
    temperature: 'teplota',
    humidity: 'vlhkost|vlhkost vzduchu|vlhkosť',
    power: 'výkon',
    effort: 'vnímaná námaha|pociťovaná námaha|vnímané úsilí',
    average: 'průměrné|průměrný|průměrná|průměr|prům|Ø|priemerné|priemerný|priemerná',
    moving: 'pohybu|v pohybu|doba pohybu|pohyb',
    elapsed: 'uplynulý|uplynulá|uplynulé|uplynutý',
    total: 'celkem|celkový|celková|celkové|celkovo',
    max: 'max|maximální|maximum|nejvyšší|maximálna|maximálny',
    not:
      'podobné|výkony|úspěchy|nejlepšie|nejlepší|nejrychlejší|nejpomalejší|min|minimální|minimum|nejnižší|cíl|cílové|cílový|cílová|' +
      'odhadovaný|odhadovaná|odhadované|odhad|klidová|klidový|v klidu|odpočinek|pocitová|pocitová teplota|upravené|přizpůsobené|' +
      'poslední|předchozí|další|zbývá|zbývající|rekord|osobní|relativní úsilí|pauza|stání|zóna|práh|normalizovaný|vážený|kroky|' +
      'délka kroku|vítr|tlak|aktivní|předpokládaný|ostatních|skupiny|chůze',
    part: 'kolo|kola|okruh|úsek|mezičas|mezičasy|interval',
    many:
      'týden|tento týden|týdně|měsíc|tento měsíc|rok|letos|běhy|aktivity|tréninky|plán|tréninkový plán|trasa|trasy|kalkulačka|' +
      'kalkulačka tempa|termínovka|kalendář|nadcházející|rekordy|žebříček|cíle|segment|plánovaný|plánovaná|plánované|štafeta|' +
      'předpověď|segmenty|výzva|výzvy|pokrok',
    noise: 'běhu|běh|aktivita|aktivity|trénink|tréninku|v|na|tvůj|souhrn',
  },
  sports: {
    run: 'běh|běhání|virtuální běh|běh na dráze|jogging|beh',
    trail: 'trailový běh|terénní běh',
    treadmill: 'běžecký pás|běh na pásu|běh na páse',
    other:
      'jízda na kole|cyklistika|kolo|procházka|chůze|turistika|pěší turistika|plavání|jóga|veslování|lyžování|běžky|posilování|silový trénink|triatlon|bruslení',
  },
};
