import type { LanguageWords } from './words.ts';

/** Polish. Seen: heads of Garmin Connect's exported list, as programs that read it state them (2025). */
export const pl: LanguageWords = {
  seen: {
    distance: 'dystans',
    time: 'czas',
    pace: 'tempo',
    heart: 'tętno',
    cadence: 'rytm',
    gain: 'całkowity wznios',
    loss: 'całkowity spadek',
    calories: 'kalorie',
    power: 'moc',
    average: 'średnie|średni|średnia',
    max: 'maksymalne|maksymalny',
    not: 'najlepsze',
  },
  assumed: {
    distance: 'odległość|przebyty dystans',
    time: 'czas trwania|czas biegu|trwanie',
    speed: 'prędkość|szybkość',
    heart: 'puls|częstość akcji serca|HR|tętna',
    cadence: 'kadencja|rytm biegu|kadencja biegu|częstotliwość kroków',
    gain: 'wznios|przewyższenie|suma podejść|suma przewyższeń|wzrost wysokości|podejście|przyrost wysokości|wejście',
    loss: 'spadek|suma zejść|utrata wysokości|zejście|spadek wysokości',
    height: 'wysokość',
    calories: 'spalone kalorie|energia|kcal|wydatek energetyczny|kalorii',
    temperature: 'temperatura|temp',
    humidity: 'wilgotność|wilgotność powietrza',
    effort: 'odczuwany wysiłek|postrzegany wysiłek|subiektywny wysiłek',
    average: 'śr|średnio|przeciętne|Ø|średniej',
    moving: 'ruchu|w ruchu|poruszania się',
    elapsed: 'który upłynął|upłynęło|czas od startu',
    total: 'całkowity|całkowita|całkowite|łączny|łączna|łącznie|suma|razem',
    max: 'maks|max|maksymalna|maksimum|najwyższe|najwyższa|najwyższy',
    not:
      'podobne|wyniki|osiągnięcia|wysiłki|najlepszy|najlepsza|najszybsze|najszybszy|najszybsza|najwolniejsze|min|minimalne|' +
      'minimalny|minimalna|najniższe|najniższa|cel|docelowe|docelowy|szacowany|szacowane|szacowana|spoczynkowe|spoczynkowy|' +
      'odpoczynek|odczuwalna|temperatura odczuwalna|skorygowane|dostosowane|ostatni|ostatnia|ostatnie|poprzedni|poprzednia|poprzednie|następny|pozostały|' +
      'pozostało|rekord|względny wysiłek|przerwa|przerwy|postoju|strefa|próg|znormalizowana|ważona|kroki|długość kroku|wiatr|' +
      'ciśnienie|aktywne|przewidywany|przewidywane|innych|grupy|marsz|chód',
    part: 'okrążenie|okrążenia|okrążeń|odcinek|międzyczas|międzyczasy|interwał',
    many:
      'tydzień|ten tydzień|w tym tygodniu|tygodniowo|miesiąc|w tym miesiącu|rok|w tym roku|biegi|aktywności|treningi|plan|' +
      'plan treningowy|trasa|trasy|kalkulator|kalkulator tempa|kalendarz biegów|kalendarz|nadchodzące|rekordy|ranking|cele|segment|' +
      'planowany|planowane|planowana|sztafeta|prognoza|segmenty|wyzwanie|wyzwania|postęp',
    noise: 'biegu|bieg|bieganie|aktywności|aktywność|treningu|trening|sesji|w|na|twój|podsumowanie',
  },
  sports: {
    run: 'bieg|bieganie|wirtualny bieg|bieg uliczny|jogging|trucht',
    trail: 'bieg przełajowy|bieg górski|bieg terenowy',
    treadmill: 'bieżnia|bieg na bieżni|bieganie na bieżni',
    other:
      'jazda na rowerze|przejazd|rower|kolarstwo|spacer|marsz|chód|wędrówka|pływanie|joga|wioślarstwo|narciarstwo|trening siłowy|siłownia|turystyka piesza|triathlon|łyżwy',
  },
};
