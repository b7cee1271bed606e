import type { Catalogue } from '../catalogue.ts';

/** Spanish of what the runner's own runs propose. */
export const esLearning: Catalogue = {
  'options.learning': 'Aprendido de ti',
  'learning.title': 'Aprendido de tus carreras',
  'learning.about':
    'Propuestas a partir de tus propios números, cada una con lo que la sostiene. Nada de ello cuenta hasta que lo aceptes.',
  'learning.none':
    'Aún no hay nada que proponer. Tres carreras en que te peses con un tiempo parecido, dos carreras al límite o una competición de los últimos 90 días dirían algo.',
  'learning.sweatRates': 'Tasa de sudoración: {value}',
  'learning.maxHeartRate': 'Frecuencia cardíaca máxima: {value}',
  'learning.thresholdPace': 'Ritmo de umbral: {value}',
  'learning.wakeTime': 'Te levantas, como tarde: {value}',
  'learning.instead': 'en lugar de {value}',
  'learning.sweat.value': '{rate} a {temperature}',
  'learning.sweat.run': '{day}: {rate} a {temperature}, según tu peso antes y después',
  'learning.max.run': '{day}: {rate} mantenidas unos segundos o indicadas como valor más alto',
  'learning.max.estimate':
    'La estimación para tu edad es {rate}; cuenta el segundo valor más alto de tus carreras, porque uno solo puede ser cosa de la banda.',
  'learning.max.own':
    'Nos dijiste {rate}; cuenta el segundo valor más alto de tus carreras, porque uno solo puede ser cosa de la banda.',
  'learning.pace.run': '{day}: {distance} en {time}',
  'learning.pace.rule':
    'Del mejor esfuerzo de los últimos 90 días, con la fórmula de Daniels y Gilbert (1979). Supone que corriste al máximo.',
  'learning.wake.days':
    'En {days} mañanas de las últimas cuatro semanas corriste o contaste tu noche; en la mayoría ya estabas en pie a esta hora: {time}.',
  'learning.wake.rule': 'Puede que te levantes antes: solo vemos cuándo ya estabas en pie.',
  'learning.accept': 'Usarlo',
  'learning.dismiss': 'Ahora no',
  'learning.accepted': 'Está en tu perfil.',
};
