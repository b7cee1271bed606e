import type { Catalogue } from '../catalogue.ts';

/** The lines of the checklist and the sentences below them. */
export const esSteps: Catalogue = {
  'coolDown.walk': 'Camina {minutes} para volver a la calma',
  'coolDown.detail':
    'Sigue en movimiento antes de sentarte: al caminar, el pulso y la tensión bajan poco a poco y puedes ahorrarte un mareo. No cambia las agujetas de mañana.',
  'coolDown.already': 'Ya hiciste la vuelta a la calma',
  'coolDown.late': 'La vuelta a la calma ya tuvo su momento',
  'coolDown.late.detail': 'No pasa nada. Un paseo corto más tarde también puede soltar unas piernas rígidas.',

  'refuel.serving': 'Toma unos {carbohydrate} de carbohidratos y {protein} de proteína',
  'refuel.hourly': 'Toma {carbohydrate} de carbohidratos por hora, en raciones pequeñas, y {protein} de proteína',
  'refuel.nextMeal': 'Que tu próxima comida tenga unos {carbohydrate} de carbohidratos y {protein} de proteína',
  'refuel.proteinOnly': 'Toma un tentempié o una comida con unos {protein} de proteína',
  'refuel.carbohydrateOnly': 'Toma un tentempié o una comida con unos {carbohydrate} de carbohidratos',
  'refuel.portions':
    'Toma un tentempié o una comida: un puño de arroz o un plátano grande, y una ración de proteína como la palma de tu mano',
  'refuel.careTeam': 'Come como lo planeaste con tu equipo médico',
  'refuel.portions.often': 'Come poco y a menudo: pan, arroz o fruta, y una ración de proteína como la palma de tu mano',
  'refuel.portions.late': 'Que tu próxima comida sea completa, con almidón y proteína',
  'refuel.normal': 'Basta con tu próxima comida habitual',
  'refuel.normal.late': 'Basta con tus comidas habituales',
  'refuel.normal.detail': 'Un tentempié si tienes hambre. Esta carrera no pide nada especial.',
  'refuel.over': 'Las comidas que has hecho desde entonces ya lo cubren',
  'refuel.near': 'Faltan menos de ocho horas para tu próxima sesión, así que conviene empezar pronto.',
  'refuel.withinDay': 'Vuelves a entrenar antes de un día, así que conviene comer pronto.',
  'refuel.noHurry': 'Sin prisa: queda más de un día hasta la próxima carrera y deciden las comidas de hoy.',
  'refuel.noHurry.unknown': 'Si vuelves a entrenar antes de un día, mejor pronto; si no, deciden las comidas de hoy.',
  'refuel.daily': 'Tarde también vale si el conjunto del día cuadra.',
  'refuel.perKg': 'Son unos {protein} g de proteína y {carbohydrate} g de carbohidratos por cada kg de peso corporal.',
  'refuel.diabetes':
    'Mira tu glucosa ahora, antes de acostarte y antes de la próxima carrera: el ejercicio puede bajarla hasta un día entero. El plan de tu equipo médico va primero.',
  'refuel.day': 'En 24 horas, unos {carbohydrate} de carbohidratos reponen una carrera como esta.',
  'refuel.kidney': 'Cuánta proteína te conviene es una pregunta para tu equipo médico; por eso no damos cantidad.',
  'refuel.label': 'Mira la etiqueta: la avena, los sabores y las trazas cambian según el fabricante.',

  'hydrate.thirst': 'Bebe según la sed, con tus comidas',
  'hydrate.replace': 'Bebe {fluid} en las próximas horas, con algo salado',
  'hydrate.replace.plain': 'Bebe {fluid} en las próximas horas, con tus comidas',
  'hydrate.counts': 'La leche, la sopa, los batidos y la fruta jugosa también cuentan.',
  'hydrate.gained': 'Ya has bebido bastante; no bebas más hasta haber orinado',
  'hydrate.gained.detail':
    'No pesabas menos después de correr que antes. Si ahora tienes dolor de cabeza, náuseas o confusión, hace falta atención médica, no agua.',
  'hydrate.over': 'A estas alturas, las comidas y la sed ya lo han resuelto',
  'hydrate.estimated': 'Es probable que hayas perdido {range} (estimación nuestra). Guíate por la cifra más baja y repártela.',
  'hydrate.learned':
    'Según las carreras en que te pesaste, es probable que hayas perdido {range}. Guíate por la cifra más baja y repártela.',
  'hydrate.enough': 'Para lo que has perdido bastan el agua y tus comidas habituales.',
  'hydrate.unknown': 'No sabemos lo suficiente para decir cuánto has perdido. La sed es una buena guía.',
  'hydrate.long': 'Tras carreras largas, beber demasiado también es un riesgo. Deja que decida la sed.',
  'hydrate.limit': 'Más de {limit} en una hora es demasiado.',
  'hydrate.onWaking': 'Lo que falte puede esperar a que te levantes.',
  'hydrate.salt': 'Una comida con sal, un caldo o unos pretzels ayudan a retener el líquido.',
  'hydrate.kidney': 'Cuánto beber es una pregunta para tu equipo médico; por eso no damos cantidad.',

  'sleep.bedtime': 'A dormir: {bedtime}',
  'sleep.late': 'A dormir: {bedtime}, antes ya no se puede',
  'sleep.target': 'Duerme {hours} esta noche',
  'sleep.hours': 'Para dormir {hours} (hora de levantarte: {wake}).',
  'sleep.late.detail':
    'Así quedan menos de {hours} (hora de levantarte: {wake}). Una noche corta no hace daño; una siesta puede ayudar.',
  'sleep.noWake': 'Dinos a qué hora te levantas y te damos una hora de acostarte.',
  'sleep.minor': 'Un cuerpo que crece necesita más: {range} por noche.',
  'sleep.lateRun':
    'Las carreras fuertes que acaban cerca de la hora de dormir se asocian a un sueño peor. Ve bajando el ritmo: luz tenue, una ducha caliente, algo ligero de comer.',
  'sleep.lateRun.noHeat':
    'Las carreras fuertes que acaban cerca de la hora de dormir se asocian a un sueño peor. Ve bajando el ritmo: luz tenue, calma, algo ligero de comer.',
  'sleep.caffeine': 'Si tomas café, hora límite para la última taza: {time} (un límite prudente).',
  'sleep.caffeine.past': 'Un café ahora puede quitarte sueño (un límite prudente).',

  'nap.line': 'Una siesta de {minutes}, si puedes',
  'nap.shortNight': 'Correr tan tarde acorta la noche. Mejor antes de las cuatro de la tarde.',
  'nap.debt': 'Te falta sueño. Mejor antes de las cuatro de la tarde.',

  'stretch.line': 'Estira {muscles}: {minutes}',
  'stretch.holds':
    'Mantén {holds, plural, one {una vez} many {# veces} other {# veces}} {seconds} segundos por músculo, en los dos lados.',
  'stretch.detail':
    'Estira en caliente, es más cómodo, y añade lo que notaste tenso: espalda, abdomen o tronco. Es bueno para la movilidad; no esperes menos agujetas.',
  'stretch.optional': 'Opcional tras un rodaje suave. Es bueno para la movilidad; no esperes menos agujetas.',
  'stretch.gentle': 'Con suavidad, sin forzar: es probable que estas piernas tengan agujetas.',
  'stretch.painful': 'Omite lo que duela.',
  'stretch.late': 'Los estiramientos pueden esperar a otro momento en que estés en caliente',

  'ice.line': 'Agua fría, si te gusta: {minutes} a {temperature}',
  'ice.detail':
    'Un alivio tras carreras fuertes, largas o cuesta abajo: algo mejor que el descanso para las agujetas. Déjalo los días de fuerza.',
  'ice.stop':
    'Ni más fría, ni a solas, ni en aguas abiertas, ni tras beber alcohol, ni con heridas abiertas. Sal si notas entumecimiento o dolor, o si tiritas mucho.',
  'ice.pack': 'Una bolsa fría envuelta en un paño sobre el punto molesto, de 10 a 15 minutos: puede adormecer, nada más.',
  'heat.line': 'Un baño caliente o una almohadilla térmica, si el calor te sienta bien',
  'heat.detail': 'Por comodidad, alrededor de un cuarto de hora. No sobre una hinchazón reciente.',
  'compression.line': 'Medias o mallas de compresión, si te gustan',
  'compression.detail': 'De unas horas a un día. Como mucho, un efecto pequeño sobre las agujetas.',
  'roll.line': 'Rodillo en {muscles}: {minutes}',
  'roll.seconds': '{seconds} segundos por músculo, en los dos lados.',
  'roll.detail': 'Efecto pequeño, sobre todo en las sensaciones.',
  'roll.light': 'Con poca presión, sin pasar de 4 de 10 de dolor, y no sobre músculos muy sensibles.',
  'massage.line': 'Masaje suave de {muscles}: {minutes}',
  'massage.detail': 'Agradable; un efecto pequeño sobre las agujetas.',
  'massage.self': 'Bastan tus manos, un rodillo, una pistola o un palo de masaje.',

  'restDay.illness': 'Descansa hasta que te encuentres bien',
  'restDay.illness.detail': 'Sin correr mientras tengas fiebre. Bebe según la sed, come lo que te apetezca, duerme.',
  'restDay.pain': 'Por ahora, sin correr',
  'restDay.pain.detail': 'El dolor es un motivo para parar, no para aguantar. Lo que ayude después depende de qué sea.',
  'restDay.soreness': 'Descansa hasta que las piernas se alivien',
  'restDay.hard': 'Un día sin correr',
  'restDay.days': 'Sin correr hasta: {easy}',
  'restDay.streak': 'Un día de descanso: has corrido {days, plural, one {# día} many {# días} other {# días}} seguidos',
  'restDay.ideas':
    'Yoga, estiramientos dinámicos suaves o un paseo en familia están bien. El tiempo al aire libre sienta bien al ánimo.',
  'activeRecovery.line': 'Hasta {minutes} de movimiento suave',
  'activeRecovery.detail': 'Un paseo o yoga. Sienta bien y te mantiene en marcha; la recuperación en sí lleva su tiempo.',
  'activeRecovery.painFree': 'Camina o ve a nadar, solo hasta donde no duela. Vuelve a valorarlo tras 48 horas.',
  'activeRecovery.ride': 'Bici, elíptica o piscina con suavidad, sin pasar de 4 de 10 de esfuerzo.',

  'warmUp.planned': 'Calienta {minutes} antes de tu próxima carrera',
  'warmUp.line': 'Empieza tu próxima carrera con {minutes} de calentamiento',
  'warmUp.easy': 'Basta con correr más despacio al principio.',
  'warmUp.content':
    'Caminar rápido o trotar, saltar a la comba, balanceos de pierna, zancadas, skipping y, al final, de dos a cuatro progresivos.',
  'warmUp.cold': 'Por debajo de {temperature}, cinco minutos más.',

  'strength.line': 'Trabajo de fuerza, {minutes}, dos veces por semana',
  'strength.content':
    'Sentadilla, peso muerto, sentadilla búlgara, elevación de talones, cadera y core: tres series de 8 a 12. Al principio con poco peso, más bien alto cuando la técnica sea buena.',
  'strength.minor': 'Con tu entrenador: primero buena técnica, después el peso.',
  'strength.detail':
    'Es probable que ayude al rendimiento y puede ayudar a aguantar mejor la carga. Que no coincida con los días fuertes.',

  'nextRun.easyFrom': 'Correr suave desde: {easy}; fuerte desde: {hard}',
  'nextRun.from': 'Correr, suave o fuerte, desde: {easy}',
  'nextRun.easyNow': 'Ya puedes correr suave; fuerte desde: {hard}',
  'nextRun.easyAgain': 'Lo próximo, un rodaje suave: llevas varios días fuertes seguidos',
  'nextRun.return':
    'Tras {days, plural, one {# día} many {# días} other {# días}} de parón: alterna correr y caminar, nada rápido esta semana',
  'nextRun.return.from': 'A partir de: {easy}.',
  'nextRun.return.week': 'En esta primera semana, no más de {week} en total: la mitad de una semana habitual antes del parón.',
  'nextRun.return.later': 'Después, de un diez a un veinte por ciento más cada semana.',
  'nextRun.return.ceiling': 'La próxima, sin pasar de {distance}.',
  'nextRun.planned.early': 'La sesión que tienes prevista llega antes. A estas piernas les vendría mejor un paseo o bici suave.',
  'nextRun.planned.hard': 'La sesión que tienes prevista llega antes. A estas piernas les vendría mejor hacerla suave.',
  'nextRun.any': 'Puedes con cualquier carrera, si tus piernas están de acuerdo',
  'nextRun.walk': 'Aún con agujetas: camina, haz yoga o bici suave antes de volver a correr',
  'nextRun.wait': 'Espera a que cedan las agujetas antes de correr',
  'nextRun.talk': 'Próxima carrera: a un esfuerzo que te deje hablar',
  'nextRun.monitor': 'Próxima carrera: llana y lenta, no más larga que esta',
  'nextRun.ceiling': 'Sin pasar de {distance}: cerca de un diez por ciento más que tu carrera más larga en 30 días.',
  'nextRun.ceiling.only':
    'Sin pasar de {distance}: cerca de un diez por ciento más que esta carrera, la única de estos 30 días que conocemos.',

  'stitch.line': 'Punzada en el costado (flato): qué probar la próxima vez',
  'stitch.detail':
    'Baja el ritmo, respira hondo, inclínate hacia delante y presiona en el punto. Evita comidas y bebidas copiosas o muy dulces en las dos horas previas. También se habla de un abdomen fuerte. Son remedios de siempre, no comprobados.',
  'stitch.redFlag': 'Un dolor que se extiende al hombro, al pecho o al brazo necesita ayuda de inmediato.',

  'muscle.hips': 'caderas',
  'muscle.hamstrings': 'isquiotibiales',
  'muscle.quads': 'cuádriceps',
  'muscle.calves': 'pantorrillas',
  'muscle.glutes': 'glúteos',
  'muscle.adductors': 'aductores',
  'muscle.shins': 'tibiales',
  'muscle.ankles': 'tobillos',
};
