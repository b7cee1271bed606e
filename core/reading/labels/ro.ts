import type { LanguageWords } from './words.ts';

/** Romanian. Nothing seen on a page. */
export const ro: LanguageWords = {
  seen: {},
  assumed: {
    distance: 'distanță|distanța|distanța parcursă',
    time: 'timp|durată|durata|timpul',
    pace: 'ritm|ritmul|tempo',
    speed: 'viteză|viteza',
    heart: 'ritm cardiac|puls|frecvență cardiacă|ritmul cardiac|frecvența cardiacă',
    cadence: 'cadență|cadența|cadență alergare|cadența pașilor',
    gain: 'ascensiune totală|urcare totală|urcare|câștig de altitudine|ascensiune|diferență de nivel pozitivă|elevație câștigată',
    loss: 'coborâre totală|coborâre|pierdere de altitudine|diferență de nivel negativă',
    height: 'altitudine|elevație|înălțime',
    calories: 'calorii|calorii arse|energie|kcal|calorii consumate',
    temperature: 'temperatură|temperatura',
    humidity: 'umiditate|umiditatea',
    power: 'putere',
    effort: 'efort perceput',
    average: 'mediu|medie|media|med|Ø',
    moving: 'în mișcare|mișcare|de mișcare',
    elapsed: 'scurs|trecut|scursă',
    total: 'total|totală|totale',
    max: 'maxim|maximă|max|maximul',
    not:
      'similare|eforturi|cele mai bune|realizări|cel mai bun|cea mai bună|cel mai rapid|cea mai rapidă|minim|minimă|min|obiectiv|' +
      'țintă|estimat|estimată|în repaus|repaus|resimțită|ajustat|ultimul|ultima|precedent|precedentă|anterior|anterioară|următorul|rămas|rămasă|record|personal|' +
      'efort relativ|pauză|oprire|zonă|prag|normalizată|pași|lungimea pasului|vânt|presiune|active|transpirație|altora|grup|mers',
    part: 'tur|tură|ture|interval|intermediar',
    many:
      'săptămână|săptămâna aceasta|săptămânal|lună|luna aceasta|an|anul acesta|alergări|activități|antrenamente|plan|' +
      'plan de antrenament|traseu|trasee|calculator|calculator de ritm|calendar|viitoare|recorduri|clasament|obiective|segment|' +
      'planificat|planificată|previziune|ștafetă|prognoză|segmente|provocare|progres',
    noise: 'de|a|la|în|alergare|activitate|antrenament|rezumat',
  },
  sports: {
    run: 'alergare|alergare virtuală|jogging',
    trail: 'alergare pe trasee montane|trail',
    treadmill: 'alergare pe bandă|bandă de alergare',
    other: 'ciclism|bicicletă|plimbare|mers|drumeție|înot|yoga|canotaj|schi|antrenament de forță|triatlon|patinaj',
  },
};
