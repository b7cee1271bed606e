import type { Catalogue } from '../catalogue.ts';

/** Names of the numbers that the runner may change. */
export const esThresholds: Catalogue = {
  'threshold.coolDownEasy': 'Vuelta a la calma tras un rodaje suave',
  'threshold.coolDownLong': 'Vuelta a la calma tras una carrera larga o cuesta abajo',
  'threshold.coolDownHard': 'Vuelta a la calma tras una carrera fuerte o una competición',
  'threshold.stretchMinutes': 'Minutos de estiramientos',
  'threshold.rollSeconds': 'Segundos de rodillo por músculo',
  'threshold.iceMinutes': 'Minutos de frío',
  'threshold.refuelProtein': 'Proteína después de correr',
  'threshold.refuelProteinFrom65': 'Proteína después de correr, desde los 65 años',
  'threshold.refuelCarbohydrate': 'Carbohidratos después de correr',
  'threshold.fluidPerHour': 'Máximo de bebida en una hora (solo se puede bajar)',
  'threshold.sleepShift': 'Más o menos sueño que nuestro objetivo',
  'threshold.bedLatency': 'Minutos hasta dormirte',
  'threshold.lateRunHours': 'Horas antes de dormir en que una carrera fuerte cuenta como tardía',
  'threshold.caffeineDose': 'Cafeína de tu taza habitual',
  'threshold.hotWbgt': 'Índice de calor (WBGT) que cuenta como caluroso',
  'threshold.easySoreness': 'Agujetas a partir de las que proponemos caminar',
  'threshold.restSoreness': 'Agujetas a partir de las que proponemos descansar',
  'threshold.distanceCeiling': 'Próxima carrera más larga, respecto a tu máxima de 30 días',
  'threshold.daysWithoutRest': 'Días seguidos corriendo antes de un día de descanso',
  'threshold.warmUpEasy': 'Calentamiento antes de un rodaje suave',
  'threshold.warmUpLong': 'Calentamiento antes de una tirada larga',
  'threshold.warmUpHard': 'Calentamiento antes de una carrera rápida o una competición',
  'threshold.strengthGap': 'Horas entre una carrera fuerte y el trabajo de fuerza',
};
