import type { LanguageWords } from './words.ts';

/** Finnish. Seen: forms of programs that write down exercises. */
export const fi: LanguageWords = {
  seen: {
    distance: 'matka',
    time: 'kesto',
    heart: 'syke',
    calories: 'kalorit',
    average: 'keski-',
    moving: 'liikkeessä',
    not: 'alin|aktiivinen aika',
    max: 'korkein',
  },
  assumed: {
    distance: 'etäisyys|juostu matka',
    time: 'aika|juoksuaika|kokonaiskesto',
    pace: 'tahti|vauhti|tempo',
    speed: 'nopeus',
    heart: 'sydämen syke|sykkeet|sykettä',
    cadence: 'kadenssi|juoksukadenssi|askeltiheys|askelrytmi',
    gain: 'kokonaisnousu|nousu|nousumetrit|korkeusero ylös|nousu yhteensä|korkeuden nousu',
    loss: 'kokonaislasku|lasku|laskumetrit|lasku yhteensä|korkeuden lasku',
    height: 'korkeus',
    calories: 'kalori|kulutetut kalorit|energia|energiankulutus|kcal|kaloreita',
    temperature: 'lämpötila|lämpö',
    humidity: 'ilmankosteus|kosteus',
    power: 'teho',
    effort: 'koettu rasitus|koettu kuormitus',
    average: 'keskimääräinen|keskimäärin|keskiarvo|ka|keskimäär|Ø',
    moving: 'liikeaika|liikkeessäoloaika|aika liikkeessä|liikkumis-',
    elapsed: 'kulunut|kulunut aika',
    total: 'yhteensä|kokonais-|kokonaisaika',
    max: 'maksimi|maks|enimmäis-|maksimi-|maks-|max|suurin',
    not:
      'samankaltaiset|suoritukset|parhaat|saavutukset|paras|nopein|hitain|min|minimi|minimi-|vähimmäis-|pienin|tavoite|tavoite-|' +
      'arvioitu|lepo|lepo-|leposyke|tuntuu kuin|korjattu|viimeisin|viimeinen|edellinen|seuraava|jäljellä|ennätys|suhteellinen|' +
      'suhteellinen rasitus|tauko|tauot|pysähdys|alue|kynnys|kynnys-|normalisoitu|painotettu|askeleet|askelpituus|tuuli|ilmanpaine|' +
      'aktiiviset|hikoilu|muiden|ryhmän|kävely',
    part: 'kierros|kierros-|kierrosaika|osuus|väliaika|väliajat|intervalli',
    many:
      'viikko|tämä viikko|tällä viikolla|viikossa|kuukausi|tämä kuukausi|vuosi|tänä vuonna|juoksut|lenkit|aktiviteetit|harjoitukset|' +
      'ohjelma|harjoitusohjelma|suunnitelma|reitti|reitit|laskuri|vauhtilaskuri|juoksukalenteri|kalenteri|tulevat|ennätykset|' +
      'tulostaulu|tavoitteet|segmentti|suunniteltu|ennuste|ennustettu|ennusteet|segmentit|haaste|haasteet|edistyminen',
    noise: 'juoksu|juoksun|lenkki|lenkin|aktiviteetti|harjoitus|harjoituksen|suoritus|suorituksen|yhteenveto|oma|juoksu-',
  },
  sports: {
    run: 'juoksu|juokseminen|virtuaalijuoksu|ratajuoksu|juoksulenkki|hölkkä|lenkki',
    trail: 'polkujuoksu|maastojuoksu',
    treadmill: 'juoksumatto|juoksumattojuoksu',
    other:
      'pyöräily|pyörälenkki|kävely|vaellus|patikointi|uinti|jooga|soutu|hiihto|voimaharjoittelu|kuntosali|maastopyöräily|triathlon|luistelu',
  },
};
