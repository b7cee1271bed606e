import type { LanguageWords } from './words.ts';

/** Spanish. Nothing seen on a page. */
export const es: LanguageWords = {
  seen: {},
  assumed: {
    distance: 'distancia|distancia recorrida|dist',
    time: 'tiempo|duración|tiempo de carrera',
    pace: 'ritmo',
    speed: 'velocidad',
    heart: 'frecuencia cardíaca|frecuencia cardiaca|FC|pulso|pulsaciones|frec cardíaca|ritmo cardíaco',
    cadence: 'cadencia|cadencia de carrera',
    gain: 'desnivel positivo|ascenso|ascenso total|desnivel|ganancia de altitud|ganancia de elevación|subida|desnivel acumulado',
    loss: 'desnivel negativo|descenso|descenso total|pérdida de altitud|pérdida de elevación|bajada',
    height: 'elevación|altitud|altura',
    calories: 'calorías|calorías quemadas|energía|kcal|calorías consumidas',
    temperature: 'temperatura|temp',
    humidity: 'humedad|humedad relativa',
    power: 'potencia',
    effort: 'esfuerzo percibido|percepción del esfuerzo',
    average: 'media|medio|promedio|med|prom|Ø',
    moving: 'en movimiento|movimiento|de movimiento',
    elapsed: 'transcurrido|transcurrida',
    total: 'total|totales|global',
    max: 'máxima|máximo|max|máx',
    not:
      'similares|similar|esfuerzos|logros|mejor|mejores|mínima|mínimo|mín|objetivo|meta|estimada|estimado|en reposo|reposo|' +
      'sensación|sensación térmica|ajustado|ajustada|última|último|anterior|siguiente|restante|récord|más rápido|más rápida|' +
      'esfuerzo relativo|pausa|detenido|parado|zona|umbral|normalizada|ponderada|pasos|zancada|longitud de zancada|viento|presión|' +
      'activas|sudor|de otros|del grupo|caminando',
    part: 'vuelta|vueltas|parcial|parciales|intervalo',
    many:
      'semana|esta semana|semanal|mes|este mes|mensual|año|este año|anual|carreras|actividades|entrenamientos|plan|' +
      'plan de entrenamiento|ruta|rutas|calculadora|calculadora de ritmo|calendario|próximas|récords|clasificación|' +
      'totales acumulados|objetivos|segmento|previsto|prevista|planificado|planificada|predicción|relevos|predicciones|segmentos|' +
      'reto|retos|desafío|progreso',
    noise: 'de|de la|del|la|el|los|las|en|por|carrera|actividad|sesión|entrenamiento|tu|resumen',
  },
  sports: {
    run: 'carrera|correr|carrera virtual|trote|running|carrera a pie|carrera en pista',
    trail: 'carrera de montaña|trail|carrera por montaña',
    treadmill: 'carrera en cinta|cinta de correr',
    other:
      'vuelta en bicicleta|bicicleta|ciclismo|caminata|caminar|senderismo|natación|yoga|remo|esquí|entrenamiento de fuerza|pesas|patinaje|triatlón|BTT|marcha',
  },
};
