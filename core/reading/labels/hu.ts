import type { LanguageWords } from './words.ts';

/** Hungarian. Seen: a Garmin Connect page (2026). */
export const hu: LanguageWords = {
  seen: { average: 'átl', max: 'max', not: 'légzésszám' },
  assumed: {
    distance: 'távolság|táv|megtett távolság|megtett táv',
    time: 'idő|időtartam|futásidő|futási idő|edzésidő',
    pace: 'tempó|iram',
    speed: 'sebesség',
    heart: 'pulzus|pulzusszám|szívfrekvencia|szívverés|szívritmus',
    cadence: 'lépésütem|futási lépésütem|kadencia|lépésszám percenként|futóütem',
    gain: 'szintemelkedés|emelkedés|emelkedő|szintnyereség|szint|összes emelkedés|teljes emelkedés|magasságnövekedés|szintkülönbség felfelé',
    loss: 'süllyedés|lejtő|szintcsökkenés|ereszkedés|teljes süllyedés|összes süllyedés|magasságcsökkenés',
    height: 'magasság|tengerszint feletti magasság',
    calories: 'kalória|elégetett kalória|kalóriák|energia|kalóriafelhasználás|kcal',
    temperature: 'hőmérséklet|hőm',
    humidity: 'páratartalom',
    power: 'teljesítmény',
    effort: 'érzett erőfeszítés|észlelt erőfeszítés|érzékelt terhelés',
    average: 'átlagos|átlag|átlag-|Ø',
    moving: 'mozgási|mozgásban töltött|mozgásidő|mozgás',
    elapsed: 'eltelt',
    total: 'teljes|összes|összidő|össz-|összesen',
    max: 'maximális|legnagyobb|legmagasabb|maximum',
    not:
      'hasonló|eredmények|erőfeszítések|legjobb|minimális|minimum|min|legkisebb|legalacsonyabb|leggyorsabb|leglassabb|cél|célidő|' +
      'becsült|várható|nyugalmi|pihenő|hőérzet|korrigált|módosított|legutóbbi|utolsó|előző|következő|hátralévő|rekord|egyéni|' +
      'relatív erőfeszítés|szünet|állás|álló|zóna|küszöb|normalizált|súlyozott|lépések|lépések száma|lépéshossz|szél|légnyomás|' +
      'aktív|mások|csoport|gyaloglás|séta',
    part: 'kör|körök|köridő|szakasz|részidő|részidők|intervallum',
    many:
      'hét|ezen a héten|heti|hónap|ebben a hónapban|havi|év|idén|éves|futások|tevékenységek|edzések|terv|edzésterv|útvonal|' +
      'útvonalak|kalkulátor|tempókalkulátor|versenynaptár|naptár|közelgő|rekordok|ranglista|célok|szegmens|tervezett|előrejelzés|' +
      'szegmensek|kihívás|kihívások|haladás',
    noise: 'a|az|futás|futási|tevékenység|edzés|összegzés',
  },
  sports: {
    run: 'futás|virtuális futás|pályafutás|utcai futás|kocogás',
    trail: 'terepfutás',
    treadmill: 'futópad|futópados futás',
    other:
      'kerékpározás|bringázás|séta|gyaloglás|túrázás|túra|úszás|jóga|evezés|síelés|sífutás|erősítés|erőedzés|triatlon|korcsolya|légzőgyakorlat',
  },
};
