import type { Catalogue } from '../catalogue.ts';

/** Spanish titles of our own rules among the sources. */
export const esSources: Catalogue = {
  'source.houseLoad': 'Cómo elegimos entre las formas de calcular la carga de una carrera',
  'source.houseEnergy': 'Energía de una carrera: cuándo cuenta el dato de la página y qué viene después',
  'source.houseCarbohydrateShare': 'Proporción de hidratos de carbono en la energía gastada, según la frecuencia cardíaca',
  'source.houseDoms': 'Puntos de agujetas: bajada, distancia, velocidad, competición, parón',
  'source.houseSoreness': 'Forma de la previsión de agujetas a lo largo de una semana',
  'source.houseReadiness': 'Horas hasta suave y hasta fuerte: la más larga de cuatro ventanas',
  'source.houseTriage': 'Orden de las señales de alarma, a la espera de la revisión de un profesional sanitario',
  'source.houseCoolDown': 'Minutos de vuelta a la calma según el tipo de sesión',
  'source.houseStretch': 'Minutos de estiramientos, y orden de los músculos según el terreno',
  'source.houseRoll': 'Minutos de rodillo y masaje según el tipo de sesión',
  'source.houseCold': 'Cuándo se deja de lado el agua fría',
  'source.houseRefuel': 'Cuatro niveles de comida después de una carrera',
  'source.houseFoods': 'Elección de alimentos según las cantidades, la dieta y el tiempo hasta la próxima carrera',
  'source.houseSweat':
    'Sudor a partir de la energía y la temperatura: ajuste a la tabla de carrera del documento de posición de 2007',
  'source.houseFluidGuard': 'Límites de lo que proponemos beber',
  'source.houseSleep': 'Objetivo de sueño y hora de acostarse de esta noche',
  'source.houseCaffeine': 'Horas entre la cafeína y la cama',
  'source.houseWarmUp': 'Minutos de calentamiento según el tipo de sesión y el frío',
  'source.houseNextRun': 'Qué tipo de carrera viene después',
  'source.houseStrength': 'Cuánto trabajo de fuerza, y a qué distancia de una carrera fuerte',
  'source.houseSayLess': 'Lo que no se dice, y a quién',
};
