import type { LanguageWords } from './words.ts';

/** Dutch. Seen: heads of Garmin Connect's exported list, as programs that read it state them (2025). */
export const nl: LanguageWords = {
  seen: {
    distance: 'afstand',
    time: 'tijd',
    pace: 'tempo',
    speed: 'snelheid',
    heart: 'HS',
    cadence: 'cadans',
    gain: 'totale stijging',
    loss: 'totale daling',
    calories: 'calorieën',
    temperature: 'temp',
    average: 'gem|gemiddeld|gemiddelde',
    moving: 'in beweging',
    max: 'max|maximale',
    not: 'beste|min|stappen|staplengte',
  },
  assumed: {
    distance: 'gelopen afstand|dist',
    time: 'duur|looptijd',
    heart: 'hartslag|hartfrequentie|HF|hartritme',
    cadence: 'loopcadans|pasfrequentie|stapfrequentie',
    gain: 'hoogtewinst|stijging|hoogtemeters|klim|hoogtestijging|geklommen',
    loss: 'hoogteverlies|daling|gedaald',
    height: 'hoogte',
    calories: 'verbrande calorieën|energie|energieverbruik|kcal|calorieverbruik',
    temperature: 'temperatuur',
    humidity: 'luchtvochtigheid|vochtigheid',
    power: 'vermogen',
    effort: 'ervaren inspanning|waargenomen inspanning|ervaren belasting',
    average: 'gemiddelde-|Ø',
    moving: 'beweegtijd|bewegingstijd|bewogen|bewegings-',
    elapsed: 'verstreken|totaal verstreken',
    total: 'totaal|totale',
    max: 'maximaal|hoogste|maximum',
    not:
      'vergelijkbare|inspanningen|prestaties|best|snelste|langzaamste|minimaal|minimale|minimum|laagste|doel|doel-|geschat|' +
      'geschatte|in rust|rust|rust-|rusthartslag|gevoelstemperatuur|voelt als|aangepast|aangepaste|laatste|vorige|volgende|' +
      'resterend|resterende|record|persoonlijk|relatieve inspanning|pauze|stilstand|zone|zones|drempel|genormaliseerd|gewogen|' +
      'paslengte|wind|luchtdruk|actieve|zweetverlies|van anderen|van de groep|wandelen',
    part: 'ronde|rondes|rondetijd|tussentijd|tussentijden|interval',
    many:
      'week|deze week|wekelijks|per week|maand|deze maand|jaar|dit jaar|activiteiten|trainingen|runs|schema|trainingsschema|plan|' +
      'route|routes|routeplanner|calculator|tempocalculator|hardloopkalender|kalender|agenda|records|ranglijst|doelen|segment|' +
      'gepland|geplande|voorspelde|voorspelling|estafette|segmenten|uitdaging|challenge|voortgang',
    noise: 'de|het|van|bij|en|per|hardlopen|loop|activiteit|training|sessie|run|je|samenvatting|lopen',
  },
  sports: {
    run: 'hardlopen|hardloopsessie|hardloop|virtuele hardloopsessie|baanlopen|run|joggen',
    trail: 'trailrun|trailrunnen|trailrunning',
    treadmill: 'loopband|hardlopen op loopband',
    other:
      'fietsrit|fietsen|rit|mountainbiken|wandeling|wandelen|hike|zwemmen|yoga|roeien|skiën|langlaufen|krachttraining|schaatsen|triatlon|spinning',
  },
};
