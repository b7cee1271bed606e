import type { Catalogue } from '../catalogue.ts';

/** Spanish texts of readiness, load, history, triage and missing inputs. Triage is not reviewed by a clinician. */
export const esReadiness: Catalogue = {
  'why.readiness.load': 'De cuatro plazos, el de la carga es el más largo: cuanta más carga, más dura el cansancio.',
  'why.readiness.intensity':
    'De cuatro plazos, el de la intensidad es el más largo: después de correr fuerte, el sistema nervioso tarda de uno a dos días en calmarse.',
  'why.readiness.glycogen':
    'De cuatro plazos, el de la energía es el más largo: reponer lo que gasta una carrera larga lleva hasta un día de comidas normales.',
  'why.readiness.muscle':
    'De cuatro plazos, el de los músculos de las piernas es el más largo: las bajadas, las distancias mayores y la velocidad a las que no están acostumbradas las dejan con agujetas durante días.',
  'why.readiness.race':
    'Tras una competición de 15 km o más contamos la mitad de sus millas como días sin correr fuerte, una regla práctica entre corredores.',
  'why.readiness.modifiers':
    'El plazo se multiplica por {multiplier} por lo que se nombra aquí. Los efectos son pequeños y la evidencia es débil.',
  'why.readiness.carried': 'Se suma la mitad de las horas que aún pedía la carrera anterior.',
  'why.readiness.earlier': 'Una carrera anterior a esta aún pide más tiempo. Una posterior nunca acorta esa espera.',
  'why.readiness.soreness':
    'Tus piernas tienen la última palabra: mientras duran las agujetas, las horas siguen a lo que has contado y no al revés.',
  'why.readiness.withheld': 'Solo mostramos las horas hasta la próxima carrera cuando nada desaconseja correr.',
  'withheld.triage': 'No damos horas hasta la próxima carrera: lo que has contado va primero.',
  'withheld.illness':
    'No damos horas hasta la próxima carrera mientras dure la enfermedad. Descansa hasta que te encuentres bien y vuelve poco a poco.',
  'withheld.pregnancy':
    'Aquí no damos carga ni horas: guíate por un esfuerzo que te deje hablar, no pases calor, bebe y pregunta a tu matrona o a tu médico.',
  'withheld.tooLittle': 'Una carrera de menos de tres minutos es demasiado poco para dar consejos.',
  'felt.harder':
    'Lo sentiste más duro de lo que dice la frecuencia cardíaca: {byEffort} por esfuerzo, {byHeartRate} por frecuencia cardíaca. La recuperación cuenta con la cifra mayor.',
  'felt.easier':
    'Lo sentiste más fácil de lo que dice la frecuencia cardíaca: {byEffort} por esfuerzo, {byHeartRate} por frecuencia cardíaca. La recuperación cuenta con la cifra mayor.',
  'why.load.felt':
    'La carga por frecuencia cardíaca y la carga por esfuerzo difieren en más de un 40 %. El calor, dormir poco, una enfermedad, una banda floja o una frecuencia cardíaca máxima equivocada pueden explicarlo.',
  'load.average':
    'La carga se basa en la frecuencia cardíaca media, y una media esconde las partes duras. La carrera pudo pedir más de lo que dice.',
  'why.load.average':
    'En esta carga, los minutos duros pesan más que los suaves. En un ejemplo calculado de series, la media dio un 13 % menos que el registro completo.',
  'setAside.duplicate':
    '{count, plural, one {Una carrera llegó dos veces y cuenta una sola vez.} many {# carreras llegaron dos veces y cuentan una sola vez.} other {# carreras llegaron dos veces y cuentan una sola vez.}}',
  'setAside.future':
    '{count, plural, one {Una carrera tiene fecha futura y queda fuera.} many {# carreras tienen fecha futura y quedan fuera.} other {# carreras tienen fecha futura y quedan fuera.}}',
  'setAside.later':
    '{count, plural, one {Después de esta carrera corriste una vez más. Este plan es de la anterior.} many {Después de esta carrera corriste # veces. Este plan es de la anterior.} other {Después de esta carrera corriste # veces. Este plan es de la anterior.}}',
  'why.history.order': 'Cada carrera cuenta una vez, y solo cuentan las anteriores a esta.',
  'misfit.restingHeartRate':
    'Tu frecuencia cardíaca en reposo está demasiado cerca de la máxima, así que no usamos la frecuencia cardíaca. Revisa las dos.',
  'misfit.thresholdHeartRate':
    'Tu frecuencia cardíaca de umbral no está entre la de reposo y la máxima, así que usamos el 85 % del tramo entre ambas.',
  'misfit.distance':
    'La distancia y el tiempo dan un ritmo que no tiene ninguna carrera, así que no usamos el ritmo. Revisa los dos.',
  'misfit.elevationGain':
    'El desnivel positivo es más de un cuarto de la distancia, así que lo dejamos fuera del ritmo y de la energía.',
  'misfit.calories': 'Las calorías de la página no cuadran con tu masa corporal y la distancia, así que no las usamos.',
  'why.input.fit': 'Los valores que no pueden ser ciertos a la vez se dejan fuera y nunca se retocan para que cuadren.',
  'training.learning':
    '{days, plural, one {Aún estamos aprendiendo: con un día más de carreras podremos distinguir la condición física de la fatiga.} many {Aún estamos aprendiendo: con # días más de carreras podremos distinguir la condición física de la fatiga.} other {Aún estamos aprendiendo: con # días más de carreras podremos distinguir la condición física de la fatiga.}}',
  'training.formEarly':
    'Primeros indicios de forma: {form} (carga de las últimas seis semanas {fitness}, de la última semana {fatigue}). Hacen falta seis semanas para que diga mucho.',
  'training.form': 'Forma la mañana de la carrera: {form} (condición física {fitness}, fatiga {fatigue}).',
  'why.training.form':
    'La condición física y la fatiga son medias de la carga diaria de 42 y 7 días; la forma es su diferencia la mañana de la carrera.',
  'training.alike':
    'Tus días de esta semana fueron bastante parecidos. Días suaves más suaves y un día de descanso dejan sitio a los fuertes.',
  'training.monotonous':
    'Tus días de esta semana fueron muy parecidos, con poco descanso entre ellos. Un día de descanso o uno claramente más suave vale ahora más que otra carrera.',
  'why.training.week':
    'La monotonía es la media de siete cargas diarias dividida por su dispersión. En estudios pequeños, los valores altos se acompañaron de más enfermedades; es un indicio.',
  'energy.used': 'Esta carrera gastó unas {energy}, según nuestra estimación, con lo que el cuerpo gasta en reposo.',
  'energy.usedWithCarbohydrate':
    'Esta carrera gastó unas {energy}, según nuestra estimación, con lo que el cuerpo gasta en reposo; de ellas, {carbohydrate} de hidratos de carbono.',
  'why.energy':
    'La energía sale del dato de la página si cuadra con la masa y la distancia; si no, de la distancia y el desnivel, si no, del ritmo, si no, de la frecuencia cardíaca. La parte de hidratos crece con la frecuencia cardíaca.',
  'drift.mild':
    'Tu frecuencia cardíaca subió un {percent} para el mismo ritmo. El calor, beber poco, dormir poco o la fatiga pueden explicarlo.',
  'drift.large':
    'Tu frecuencia cardíaca subió un {percent} para el mismo ritmo, y es mucho. El calor, beber poco, dormir poco o correr más tiempo de lo habitual pueden explicarlo.',
  'why.drift':
    'Velocidad por latido de la segunda mitad frente a la primera, sin los diez primeros minutos; menos de un 5 % es habitual.',
  'missing.effort': 'Cuánto te costó, de 0 a 10, contrastaría la carga con tu propia sensación.',
  'missing.movingTime': 'El tiempo de la carrera daría su carga.',
  'missing.soreness': 'Las agujetas que tienes ahora moverían las horas: tus piernas tienen la última palabra.',
  'missing.age': 'Tu edad daría una primera estimación de tu frecuencia cardíaca máxima y del sueño que necesitas.',
  'missing.maxHeartRate': 'Tu frecuencia cardíaca máxima medida haría más fiable la carga.',
  'missing.restingHeartRate': 'Tu frecuencia cardíaca en reposo haría más fiable la carga.',
  'missing.averageHeartRate': 'La frecuencia cardíaca mostraría la carga mejor que los minutos y el ritmo.',
  'missing.bodyMass': 'Tu peso corporal convertiría las raciones en cantidades a tu medida.',
  'missing.elevationLoss': 'Saber cuánto bajó la carrera diría qué agujetas puedes tener.',
  'missing.temperature': 'El tiempo que hacía no estaba en esta página; con él, el intervalo de líquido sería más estrecho.',
  'missing.humidity': 'La humedad diría cuánto calor hacía de verdad.',
  'missing.nextSession': 'Cuándo vuelves a entrenar decide cuánta prisa hay para comer.',
  'missing.wakeTime': 'La hora a la que te levantas daría una hora de acostarte para esta noche.',
  'missing.sleep': 'Cuánto dormiste mostraría lo que falta; las noches de menos de seis horas alargan un poco la recuperación.',
  'missing.history':
    'Con tus otras carreras de los últimos 30 días podríamos decir con más seguridad hasta dónde puede llegar la próxima.',
  'triage.heart':
    'Un dolor en el pecho, un desmayo o mucha falta de aire pueden ser graves. Llama ahora al número de emergencias de tu zona.',
  'triage.heat':
    'La confusión o el desplome después de correr pueden ser un golpe de calor. Llama ahora al número de emergencias de tu zona y, antes que nada, enfría: agua fría, toallas mojadas, sombra.',
  'triage.overdrinking':
    'Un dolor de cabeza con vómitos o confusión después de beber mucho puede ser grave. Llama ahora al número de emergencias de tu zona. No bebas más agua.',
  'triage.urine': 'Una orina oscura o una hinchazón fuerte después de correr necesitan un médico hoy.',
  'triage.calf':
    'Una sola pantorrilla hinchada, caliente o dolorida necesita un médico hoy. Si te falta el aire, llama al número de emergencias de tu zona.',
  'triage.bone':
    'Dolor en un punto concreto de un hueso, o dolor de noche o en reposo: deja de correr y consulta a un profesional de la salud.',
  'triage.gait':
    'Cojera, hinchazón o dolor fuerte: deja de correr. Caminar o nadar está bien si no duele; vuelve a valorarlo tras 48 horas y, si sigue, consulta a un profesional de la salud.',
  'triage.week': 'Un dolor que dura más de una semana es para un fisioterapeuta o un médico.',
  'triage.oneSided':
    'Dolor en un lado: hasta 3 de 10 es aceptable, hasta 5 si a la mañana siguiente ha vuelto a lo normal. Hasta entonces, sin cuestas, sin velocidad y sin más distancia.',
  'triage.doms':
    'Un dolor en las dos piernas medio día o más después de correr suele ser dolor muscular (agujetas), y es habitual. El movimiento suave está bien.',
  'triage.acute': 'Que las piernas ardan mientras corres o justo después es habitual. Se pasa en cosa de una hora.',
};
