import type { LanguageWords } from './words.ts';

/** Swedish. Seen: heads of Garmin Connect's exported list, as programs that read it state them. */
export const sv: LanguageWords = {
  seen: {
    distance: 'sträcka|distans',
    time: 'tid',
    heart: 'puls',
    gain: 'stigning',
    calories: 'kalorier',
    average: 'medel-',
    max: 'max-',
  },
  assumed: {
    distance: 'avstånd|distans',
    time: 'varaktighet|löptid|tidsåtgång',
    pace: 'tempo|fart',
    speed: 'hastighet',
    heart: 'hjärtfrekvens|hjärtslag',
    cadence: 'kadens|löpkadens|stegfrekvens|löpsteg per minut',
    gain: 'total stigning|höjdökning|höjdvinst|uppför|höjdmeter|uppstigning|höjdstigning',
    loss: 'total nedstigning|nedstigning|höjdförlust|nedför|höjdminskning|sänkning|total sänkning',
    height: 'höjd|altitud',
    calories: 'förbrända kalorier|energi|energiförbrukning|kcal',
    temperature: 'temperatur|temp',
    humidity: 'luftfuktighet|fuktighet',
    power: 'effekt|kraft',
    effort: 'upplevd ansträngning|ansträngningsgrad',
    average: 'medel|genomsnittlig|genomsnittligt|genomsnitt|snitt|snitt-|genomsnitts-|Ø',
    moving: 'i rörelse|rörelsetid|rörelse-',
    elapsed: 'förfluten|förflutet|förfluten tid',
    total: 'total|totalt|totala|sammanlagd',
    max: 'max|maximal|maximalt|maximi-|högsta|högst',
    not:
      'liknande|insatser|prestationer|bästa|bäst|snabbaste|långsammaste|min|minsta|lägsta|mål|mål-|uppskattad|uppskattat|beräknad|' +
      'vilo-|vilopuls|vila|känns som|upplevd temperatur|justerad|justerat|senaste|sista|föregående|nästa|återstående|kvar|rekord|' +
      'personbästa|relativ ansträngning|paus|stillastående|zon|tröskel|tröskel-|normaliserad|viktad|steg|steglängd|vind|lufttryck|' +
      'aktiva|svettförlust|andras|gruppens|gång',
    part: 'varv|varvtid|delsträcka|mellantid|mellantider|intervall',
    many:
      'vecka|denna vecka|veckan|per vecka|månad|denna månad|år|i år|löppass|aktiviteter|träningspass|plan|träningsplan|rutt|rutter|' +
      'kalkylator|tempokalkylator|räknare|kalender|kommande|loppkalender|topplista|målsättningar|totalt antal|segment|planerad|' +
      'planerat|förutsedd|stafett|prognos|utmaning|utmaningar|framsteg',
    noise: 'i|för|av|löpning|lopp|pass|aktivitet|träning|din|per|sammanfattning|löp-',
  },
  sports: {
    run: 'löpning|löprunda|löppass|virtuell löpning|banlöpning|löptur|jogging|joggning',
    trail: 'terränglöpning|traillöpning|trailrunning',
    treadmill: 'löpband|löpning på löpband',
    other:
      'cykling|cykeltur|cykel|promenad|gång|vandring|simning|yoga|rodd|skidåkning|längdskidåkning|styrketräning|mountainbike|triathlon|skridskor',
  },
};
