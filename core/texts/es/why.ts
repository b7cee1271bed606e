import type { Catalogue } from '../catalogue.ts';

/** What the rule behind a line says, for the reader who asks why. */
export const esWhy: Catalogue = {
  'why.coolDown.minutes':
    'Según el tipo de sesión: aquí {minutes}; ninguno si el registro ya acaba suave. Los ensayos muestran que la vuelta a la calma cambia poco la recuperación.',
  'why.refuel.tier':
    'Cuánto importa comer pronto depende de la carga de la carrera, de su duración y del tiempo hasta la siguiente. Los pasos intermedios son nuestros.',
  'why.refuel.amount':
    'Los estudios sugieren de 0,25 a 0,3 g de proteína por kg, algo más desde los 65 años, y ninguna ventaja por encima de 40 g de una vez.',
  'why.refuel.quiet': 'Una ración de proteína en cada comida va bien para recuperar, algo más desde los 65 años.',
  'why.refuel.ratio':
    'Unas tres partes de carbohidratos por una de proteína es una proporción práctica, no un mecanismo. Cuenta la cantidad del día.',
  'why.refuel.foods':
    'Raciones reales cercanas a las cantidades, filtradas según tu dieta y tus alergias, distintas de una carrera a otra.',
  'why.hydrate.gained': 'Si no se pierde peso en más de una hora, no hay nada que reponer, y más agua puede diluir la sangre.',
  'why.hydrate.replace':
    'Te pesaste y vuelves a correr antes de un día: de 1,25 a 1,5 litros por cada kg perdido, a lo largo de horas, con sal.',
  'why.hydrate.replace.plain':
    'Te pesaste y vuelves a correr antes de un día: de 1,25 a 1,5 litros por cada kg perdido, a lo largo de horas.',
  'why.hydrate.measuredThirst':
    'Una pérdida pequeña, o más de un día hasta la próxima carrera: los estudios muestran que las comidas y el agua la reponen.',
  'why.hydrate.estimated':
    'Sudor calculado a partir de la energía y la temperatura, con un margen de un tercio arriba o abajo. Es una guía; por eso nunca lo convertimos en una orden.',
  'why.hydrate.longThirst':
    'En las carreras largas o lentas es donde se bebe demasiado. El consenso de expertos es beber según la sed.',
  'why.hydrate.quiet': 'La sed es una buena guía después de correr, y las comidas aportan líquido y sal.',
  'why.hydrate.unknown':
    'Sin pesadas, peso corporal o tiempo que hacía, no hay una cantidad honesta. El consenso de expertos es la sed.',
  'why.hydrate.guard': 'Nada de lo que decimos suma más que esto en una hora. Solo puedes bajarlo.',
  'why.hydrate.sodium':
    'El sudor lleva sal, de media 36 mmol por litro, y varía mucho de una persona a otra. La comida la repone; no hacen falta pastillas.',
  'why.sleep.target':
    'El intervalo recomendado para la edad, media hora más tras un día fuerte y algo más si arrastras noches cortas.',
  'why.sleep.bedtime': 'Contado hacia atrás desde tu próxima hora de despertar, con los minutos que tardas en dormirte.',
  'why.sleep.lateRun':
    'En un estudio de cuatro millones de noches, el ejercicio fuerte que acabó menos de cuatro horas antes de dormir se acompañó de un sueño más tardío y más corto. Ensayos pequeños encuentran poco perjuicio.',
  'why.sleep.caffeine':
    'Una revisión halló que una taza de café hasta unas nueve horas antes de acostarse puede quitar sueño. Ensayos posteriores son más suaves; tómalo como un límite prudente.',
  'why.nap.window':
    'Las siestas de 20 a 30 minutos entre las 13:00 y las 16:00 ayudaron a deportistas en la mayoría de los estudios.',

  'why.stretch.minutes':
    'Minutos según el tipo de sesión, músculos en el orden que pide el terreno. En 12 ensayos, uno con más de dos mil personas, estirar cambió las agujetas en torno a un punto de cien.',
  'why.ice.gate':
    'Las revisiones encuentran que de 11 a 15 °C durante 11 a 15 minutos es algo mejor que el descanso. Lo dejamos fuera para quienes el frío puede ser dañino.',
  'why.heat.comfort': 'Un pequeño beneficio temprano en unos pocos ensayos, con certeza baja.',
  'why.compression.comfort':
    'Un beneficio pequeño para las agujetas y la fuerza en ensayos; en ellos los participantes saben qué llevan puesto.',
  'why.roll.minutes':
    'En un metaanálisis, el rodillo después del ejercicio bajó el dolor cerca de seis puntos de cien; al menos 90 segundos por músculo.',
  'why.massage.comfort': 'En 29 ensayos, el masaje no hizo nada por el rendimiento y un poco por las agujetas y la flexibilidad.',
  'why.restDay.illness': 'Mientras tengas una enfermedad aguda no aconsejamos nada más.',
  'why.restDay.pain':
    'Lo que has contado va antes que cualquier plan. El orden de las señales es nuestro y está pendiente de revisión por un profesional de la salud.',
  'why.restDay.soreness':
    'Unas piernas con tantas agujetas como dices se recuperan mejor sin correr. El límite es nuestro y puedes cambiarlo.',
  'why.restDay.training':
    'Tras una carrera que pide dos días o más, o muchos días seguidos corriendo, lo siguiente es un día libre.',
  'why.activeRecovery.when': 'Movimiento suave mientras duren las horas hasta correr fuerte, o mientras duelan las piernas.',
  'why.warmUp.minutes':
    'El calentamiento mejora el rendimiento en ensayos; que proteja a quien corre es plausible y está poco estudiado. Los minutos son nuestros.',
  'why.strength.dose': 'En ensayos, de 20 a 40 minutos dos veces por semana mejoraron la economía de carrera de un 2 a un 8 %.',
  'why.nextRun.kind':
    'Lo que llegue más tarde de tus horas y tus piernas: mientras el contador siga en marcha o duren las agujetas, suave o nada. El contador es una suposición.',
  'why.nextRun.return':
    'En unas semanas las piernas pierden la costumbre. Tras dos semanas o más de parón: la mitad de la distancia anterior en la primera semana, una regla práctica de las consultas.',
  'why.nextRun.ceiling':
    'En 5205 corredores, una sola carrera más de un diez por ciento por encima de la más larga de 30 días se acompañó de una tasa mayor de lesiones.',
  'why.stitch.advice': 'Lo que mejor lo explica es una irritación del revestimiento del abdomen. Los remedios son anecdóticos.',
  'why.explain': 'Lo que hallaron los estudios citados aquí, con nuestras palabras.',
  'why.sayLess': 'Nos lo has contado, así que decimos menos. Se queda en este dispositivo y puedes borrarlo.',
  'why.caution.heat': 'Temperatura de globo y bulbo húmedo, calculada con la temperatura del aire y la humedad de la carrera.',
  'why.caution.fluid':
    'Tiempo corriendo, ritmo, lo que bebiste y tus pesadas, según el consenso de expertos sobre beber en exceso.',
  'why.caution.stepUp': 'Esta carrera frente a la más larga de los 30 días anteriores. Estudio observacional, en adultos.',
  'why.caution.takenBack': 'Una señal seria que pasa puede volver. Si la marcaste por error, no hay nada que hacer.',
  'why.caution.longSoreness':
    'Lo que has contado frente al curso habitual de las agujetas: desde el cuarto día, más de una vez y media lo esperado.',
  'why.caution.thresholds': 'Cada umbral tiene unos límites que mantienen honesto el consejo; fuera de ellos no se usa.',

  'input.session': 'Tipo de sesión',
  'input.easyMinutesAtEnd': 'Minutos suaves al final',
  'input.load': 'Carga (100 = una hora en el umbral)',
  'input.minutes': 'Minutos corriendo',
  'input.hoursToNextSession': 'Tiempo hasta la próxima sesión',
  'input.bodyMass': 'Peso corporal',
  'input.age': 'Edad',
  'input.before': 'Peso antes',
  'input.after': 'Peso después',
  'input.lostOfBodyMass': 'Parte del peso corporal perdida',
  'input.sweat': 'Líquido perdido',
  'input.temperature': 'Temperatura',
  'input.sweatSodium': 'Sodio en el sudor, mmol por litro',
  'input.sodium': 'Sodio perdido',
  'input.shortOver7Nights': 'Sueño que falta en siete noches',
  'input.sleepNeed': 'Tu propia necesidad de sueño',
  'input.wakeTime': 'Hora de despertar',
  'input.bedLatency': 'Tiempo hasta dormirte',
  'input.hoursToBed': 'Del final de la carrera a la hora de dormir',
  'input.dose': 'Cafeína de una taza',
  'input.value.easy': 'suave',
  'input.value.long': 'larga',
  'input.value.tempo': 'ritmo tempo',
  'input.value.intervals': 'series',
  'input.value.race': 'competición',
  'input.value.downhill': 'cuesta abajo',
  'input.ground': 'Terreno',
  'input.domsRisk': 'Probabilidad de agujetas',
  'input.hardDays': 'Días fuertes seguidos',
  'input.pain': 'Dolor',
  'input.days': 'Días con ello',
  'input.soreness': 'Agujetas',
  'input.runningDaysInARow': 'Días seguidos corriendo',
  'input.hoursToHard': 'Hasta correr fuerte',
  'input.hoursToEasy': 'Hasta correr suave',
  'input.nextSession': 'Próxima sesión',
  'input.daysOff': 'Días sin correr',
  'input.usualWeek': 'Una semana habitual de antes',
  'input.longestOf30Days': 'Carrera más larga en 30 días',
  'input.stitch': 'Punzada en el costado (flato)',
  'input.hoursSinceRun': 'Desde la carrera',
  'input.averageHeartRate': 'Frecuencia cardíaca media',
  'input.humidity': 'Humedad',
  'input.wbgt': 'Calor (WBGT)',
  'input.hours': 'Tiempo corriendo',
  'input.distance': 'Distancia',
  'input.count': 'Cuántos',
  'input.minor': 'Menor de 18 años',
  'input.pregnant': 'Embarazo',
  'input.postpartum': 'Parto reciente',
  'input.heartCondition': 'Enfermedad del corazón',
  'input.betaBlocker': 'Betabloqueante',
  'input.diabetes': 'Diabetes',
  'input.neuropathy': 'Menos sensibilidad en los pies',
  'input.kidneyDisease': 'Enfermedad del riñón o del hígado',
  'input.hypertension': 'Hipertensión (tensión alta)',
  'input.raynaud': 'Síndrome de Raynaud',
  'input.bloodThinners': 'Anticoagulantes',
  'input.eatingDisorderRisk': 'Trastorno de la conducta alimentaria, ahora o antes',
  'input.illness': 'Enfermedad aguda ahora',
  'input.value.flat': 'llano',
  'input.value.uphill': 'cuesta arriba',
  'input.value.speed': 'rápido',
  'input.value.technical': 'trail (técnico)',
  'input.value.low': 'baja',
  'input.value.moderate': 'moderada',
  'input.value.high': 'alta',
};
