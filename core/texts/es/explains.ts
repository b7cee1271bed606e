import type { Catalogue } from '../catalogue.ts';

/** What is worth understanding after a run, and what is worth a warning. */
export const esExplains: Catalogue = {
  'explain.burn':
    'Piernas que arden mientras corres o justo después: es química y se pasa en cosa de una hora. No es daño y, con entrenamiento, aparece más tarde.',
  'explain.earlyRepair':
    'En estas horas los músculos reponen su reserva de energía y empiezan a repararse. Puede que ahora estén bien y mañana duelan.',
  'explain.soreness':
    'Las agujetas que empiezan medio día después de correr llegan al máximo entre el primer y el tercer día y se van en torno a una semana. Vienen de la tensión en los tejidos y de nervios más sensibles, no del ácido láctico, y dicen poco de cuánto se dañó.',
  'explain.adaptation':
    'Una carrera más larga o con más cuestas de lo habitual hace que la siguiente duela menos: la protección dura unas semanas.',
  'explain.repair':
    'En el descanso es cuando el cuerpo responde a la carrera: las fibras se reparan, y músculos, vasos y tendones se adaptan. Correr da resistencia más que volumen.',
  'explain.discomfort':
    'Una molestia leve en las dos piernas permite seguir corriendo; un dolor, no. Si no cede mientras corres, cambia a un entrenamiento cruzado suave.',
  'explain.recoveryMethods':
    'Una revisión de revisiones sobre métodos de recuperación en deportistas de resistencia no encontró ninguno con un beneficio constante. El sueño, la comida y el tiempo hacen casi todo; el resto es comodidad.',
  'explain.stretching':
    'Estirar después de correr es bueno para la movilidad y resulta agradable. En ensayos apenas cambió las agujetas. Antes de correr, mantener mucho tiempo un estiramiento estático resta algo de potencia; no se ha demostrado que rompa músculos fríos.',
  'explain.eatingWindow':
    'Comer en la primera hora importa si vuelves a entrenar antes de un día. Si no, cuenta el día entero y llegas a tiempo con la próxima comida.',
  'explain.carbohydrate':
    'El glucógeno son carbohidratos guardados en el músculo, el combustible principal de la carrera. Las comidas lo reponen en cosa de un día; la proteína sirve para construir y reparar. La comida normal lo hace tan bien como los productos deportivos.',
  'explain.ratio':
    'Tres partes de carbohidratos por una de proteína es fácil de recordar. La proporción en sí no hace nada especial.',
  'explain.bars':
    'No todo lo que se vende «de recuperación» lo es: una barrita de frutos secos es sobre todo grasa; un batido con agua o un yogur griego, sobre todo proteína. Un plátano o avena al lado lo equilibran; la leche con cacao se acerca por sí sola.',
  'explain.water':
    'No tienes por qué haber acabado con deshidratación: depende del sudor y de lo que bebiste, y beber demasiado también es un riesgo. Tras la mayoría de las carreras, el agua y una comida normal lo reponen todo; la sal importa tras carreras largas, con calor o de mucho sudor salado, o si hay otra enseguida.',
  'explain.waterPlain':
    'No tienes por qué haber acabado con deshidratación: depende del sudor y de lo que bebiste, y beber demasiado también es un riesgo. Tras la mayoría de las carreras, el agua y una comida normal lo reponen todo.',
  'explain.coconutWater':
    'El agua de coco es rica en potasio y pobre en sodio, así que retiene menos líquido que algo salado con agua. Las bebidas deportivas compensan su precio tras carreras largas o con calor y si hay otra enseguida.',
  'explain.alcohol': 'El alcohol frena la recarga de energía y la construcción de músculo. Si bebes, antes come e hidrátate.',
  'explain.coldAndStrength':
    'Hoy, sin baño frío: justo después de la fuerza recorta sus mejoras, aunque no las de la resistencia.',
  'explain.sleep':
    'El sueño favorece la reparación y el ánimo, y las noches cortas hacen que correr cueste más. Los deportistas pueden necesitar más que otras personas.',
  'explain.massage':
    'El masaje es agradable y alivia un poco las agujetas. No se ha demostrado que mejore el rendimiento ni que alise las fascias.',
  'explain.strength':
    'Es probable que la fuerza haga más económica la carrera y puede ayudar a aguantar mejor la carga. Que ahorre lesiones al correr no está demostrado.',
  'explain.easeIn':
    'Empezar despacio la próxima carrera te deja ver cómo van las piernas: con agujetas al principio y luego bien, sigue como antes; con agujetas todo el rato o de nuevo, dos días libres y un paso atrás. Calentar te ayuda a arrancar con fluidez; sobre lesiones, la evidencia en corredores es débil.',
  'explain.restDays':
    'Muchos corredores tienen una lesión por sobrecarga al año; los estudios difieren mucho en cuántos. Los días sin correr son parte del entrenamiento igual que las carreras. Las molestias que vuelven una y otra vez son un motivo para correr menos una temporada y alternar con otros deportes.',
  'explain.redFlags':
    'Pide ayuda de inmediato si hay dolor en el pecho, desmayo, confusión, o vómitos con dolor de cabeza; el mismo día si hay orina oscura o una sola pantorrilla hinchada. Deja de correr y haz que te lo miren si hay dolor en un punto concreto de un hueso, dolor de noche, cojera o cualquier dolor de más de una semana.',

  'caution.pregnant':
    'Embarazo: por nuestra parte, ni carga, ni distancias, ni baños fríos o calientes. Corre a un esfuerzo que te deje hablar, bebe, no pases calor y pregunta a tu matrona o a tu médico. Sangrado, pérdida de líquido, contracciones, mareo, dolor en el pecho o en la pantorrilla: para y llámalos.',
  'caution.postpartum':
    'Semanas después del parto: por nuestra parte, ni carga, ni distancias, ni baños fríos o calientes. Corre a un esfuerzo que te deje hablar, bebe, no pases calor y pregunta a tu matrona o a tu médico qué te conviene ahora. Sangrado, mareo, dolor en el pecho o en la pantorrilla: para y llámalos.',
  'caution.heartCondition':
    'Enfermedad del corazón: no decimos nada de frecuencia cardíaca, sal, frío ni calor. Tu cardiólogo va primero; un dolor en el pecho, un desmayo o palpitaciones necesitan ayuda de inmediato.',
  'caution.betaBlocker':
    'Los betabloqueantes mantienen baja la frecuencia cardíaca; por eso nos guiamos por el esfuerzo que sentiste y dejamos fuera sal, frío y calor.',
  'caution.diabetes':
    'Diabetes: no damos cantidades de carbohidratos. Mira tu glucosa antes y después, y al acostarte; el plan de tu equipo médico va primero.',
  'caution.neuropathy': 'Con menos sensibilidad en los pies dejamos fuera el frío, el calor y el rodillo.',
  'caution.kidneyDisease':
    'Enfermedad del riñón o del hígado: no damos cantidades de proteína, sal ni líquido. Tu equipo médico sí puede.',
  'caution.hypertension': 'Hipertensión: no proponemos sal ni baños fríos.',
  'caution.raynaud': 'Con síndrome de Raynaud no proponemos frío.',
  'caution.bloodThinners': 'Con anticoagulantes dejamos fuera el rodillo y el masaje profundo.',
  'caution.eatingDisorderRisk':
    'Comidas regulares, sin números: así hablamos aquí de la comida. Si ahora te cuesta comer o descansar, alguien de confianza o una línea de ayuda de tu país son un buen comienzo.',
  'caution.illness':
    'Con una enfermedad aguda o fiebre: solo descanso. Sin correr mientras haya fiebre, y una vuelta suave después.',
  'caution.minor':
    'Menor de 18 años: habla de entrenamiento y comida con tu familia o tu entrenador. Dejamos fuera las cantidades a propósito.',
  'caution.heat':
    'Hacía calor. Ponte a la sombra, refréscate y bebe según la sed. Un mareo que no se va, confusión o dejar de sudar necesitan ayuda de inmediato.',
  'caution.heat.extreme':
    'Hacía mucho calor, en el intervalo en que se suspenden competiciones. Enfríate de forma activa: sombra, toallas mojadas, agua fría sobre la piel. La confusión o el desplome son una emergencia.',
  'caution.overdrinking.amber':
    'Larga, lenta o con mucho líquido: así es como se bebe demasiado. Bebe solo según la sed. Si ahora tienes dolor de cabeza, náuseas o confusión, hace falta atención médica, no agua.',
  'caution.overdrinking.red':
    'No pesabas menos después de correr que antes. No bebas nada más hasta haber orinado. Dolor de cabeza, vómitos o confusión son una emergencia, y el agua lo empeora.',
  'caution.dry': 'Has perdido bastante líquido. Descansa, bebe a sorbos, come algo salado si te sienta bien y cuídate.',
  'caution.dry.plain': 'Has perdido bastante líquido. Descansa, bebe a sorbos, haz una comida y cuídate.',
  'caution.dry.severe': 'Has perdido muchísimo líquido. Si te encuentras mal o no retienes lo que bebes, busca atención médica.',
  'caution.stepUp':
    'Esta carrera fue {more} más larga que tu máxima de los 30 días anteriores. En un estudio con 5205 corredores, los saltos de más de un diez por ciento se acompañaron de una tasa mayor de lesiones. De ti en particular no dice nada.',
  'caution.takenBack':
    'Nos contaste una señal que necesita ayuda enseguida o el mismo día, y después que todo va bien. Si la señal estaba ahí, haz que te la miren antes de volver a correr, aunque haya pasado.',
  'caution.longSoreness':
    'Esto dura más de lo que suelen durar las agujetas. Si está en un solo lado, en un punto concreto o no cede, haz que te lo miren.',
  'caution.thresholds': 'Fuera de los límites, así que cuenta nuestro valor: {names}.',
  'caution.thresholds.unknown':
    '{count, plural, one {Un umbral personal no se conoce aquí y no se usa.} many {# umbrales personales no se conocen aquí y no se usan.} other {# umbrales personales no se conocen aquí y no se usan.}}',
};
