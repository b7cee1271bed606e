import type { LanguageWords } from './words.ts';

/** Italian. Seen: heads of Garmin Connect's exported list, as programs that read it state them (2025). */
export const it: LanguageWords = {
  seen: {
    distance: 'distanza',
    time: 'tempo',
    pace: 'passo',
    heart: 'FC',
    cadence: 'cadenza',
    gain: 'ascesa totale',
    loss: 'discesa totale',
    calories: 'calorie',
    power: 'potenza',
    average: 'media|medio',
    max: 'max',
  },
  assumed: {
    distance: 'dist|distanza percorsa',
    time: 'durata|tempo di corsa',
    pace: 'ritmo|andatura|passo gara',
    speed: 'velocità',
    heart: 'frequenza cardiaca|battito|battito cardiaco|battiti|freq cardiaca|pulsazioni',
    cadence: 'cadenza di corsa|cadenza corsa|frequenza passi',
    gain: 'dislivello positivo|dislivello|ascesa|salita|guadagno di quota|guadagno altimetrico|aumento di quota|D+',
    loss: 'dislivello negativo|discesa|perdita di quota',
    height: 'altitudine|quota|elevazione|altezza',
    calories: 'calorie bruciate|energia|kcal|consumo calorico',
    temperature: 'temperatura|temp',
    humidity: 'umidità|umidità relativa',
    effort: 'sforzo percepito|percezione dello sforzo',
    average: 'med|Ø|medi|medie',
    moving: 'in movimento|movimento|di movimento',
    elapsed: 'trascorso|trascorsa',
    total: 'totale|totali|complessivo|complessiva',
    max: 'massima|massimo',
    not:
      'simili|simile|prestazioni|migliori|traguardi|migliore|miglior|minima|minimo|min|obiettivo|stimata|stimato|a riposo|riposo|' +
      'percepita|temperatura percepita|corretto|corretta|ultimo|ultima|precedente|prossimo|prossima|rimanente|record|più veloce|' +
      'sforzo relativo|pausa|fermo|sosta|zona|soglia|normalizzata|ponderata|passi|falcata|lunghezza del passo|lunghezza falcata|' +
      'vento|pressione|attive|sudore|degli altri|del gruppo|camminata',
    part: 'giro|giri|frazione|frazioni|intertempo|parziale|parziali|intervallo',
    many:
      'settimana|questa settimana|settimanale|mese|questo mese|mensile|anno|quest anno|annuale|corse|attività totali|allenamenti|' +
      'piano|piano di allenamento|percorso|itinerario|calcolatore|calcolatore di passo|calendario|in programma|classifica|obiettivi|' +
      'primati|segmento|previsto|prevista|pianificato|pianificata|programmato|previsione|staffetta|previsioni|segmenti|sfida|sfide|' +
      'progressi',
    noise: 'di|della|del|dello|la|il|lo|in|corsa|attività|allenamento|sessione|tuo|per|riepilogo',
  },
  sports: {
    run: 'corsa|corsa virtuale|corsa su strada|corsa su pista|correre',
    trail: 'trail running|trail|corsa in montagna|corsa campestre',
    treadmill: 'tapis roulant|corsa su tapis roulant',
    other:
      'pedalata|giro in bici|ciclismo|bicicletta|bici|mountain bike|camminata|escursione|escursionismo|nuoto|yoga|canottaggio|sci|sci di fondo|pesi|allenamento con i pesi|triathlon|pattinaggio',
  },
};
