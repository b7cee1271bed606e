import type { Catalogue } from '../catalogue.ts';

/** What the rule behind a line says, for the reader who asks why. */
export const frWhy: Catalogue = {
  'why.coolDown.minutes':
    'Selon le type de séance : {minutes} ici, rien si l’enregistrement finit déjà en douceur. Dans les essais, le retour au calme change peu la récupération.',
  'why.refuel.tier':
    'L’utilité de manger tôt dépend de la charge de la sortie, de sa durée et du temps jusqu’à la suivante. Les paliers sont les nôtres.',
  'why.refuel.amount':
    'Les études suggèrent 0,25 à 0,3 g de protéines par kg, un peu plus dès 65 ans, et aucun gain au-delà de 40 g en une fois.',
  'why.refuel.quiet': 'Une portion de protéines à chaque repas convient à la récupération, un peu plus dès 65 ans.',
  'why.refuel.ratio':
    'Environ trois parts de glucides pour une de protéines est un repère pratique, pas un mécanisme. La quantité dans la journée compte.',
  'why.refuel.foods':
    'De vraies portions proches des quantités, filtrées selon votre régime et vos allergies, différentes d’une sortie à l’autre.',
  'why.hydrate.gained':
    'Sans perte de poids sur plus d’une heure, il n’y a rien à remplacer, et davantage d’eau peut diluer le sang.',
  'why.hydrate.replace':
    'Avec vos pesées et une nouvelle sortie dans les 24 heures : 1,25 à 1,5 litre par kg perdu, sur plusieurs heures, avec du sel.',
  'why.hydrate.replace.plain':
    'Avec vos pesées et une nouvelle sortie dans les 24 heures : 1,25 à 1,5 litre par kg perdu, sur plusieurs heures.',
  'why.hydrate.measuredThirst':
    'Petite perte, ou plus d’un jour avant la prochaine sortie : d’après les études, les repas et l’eau la compensent.',
  'why.hydrate.estimated':
    'Sueur calculée à partir de l’énergie et de la température, à un tiers près environ dans un sens ou dans l’autre. C’est un repère ; nous n’en faisons jamais une consigne.',
  'why.hydrate.longThirst':
    'C’est lors de sorties longues ou lentes que l’on boit trop. Le consensus des experts : boire selon sa soif.',
  'why.hydrate.quiet': 'La soif est un bon guide après une sortie, et les repas apportent liquide et sel.',
  'why.hydrate.unknown':
    'Sans pesées, sans poids ou sans météo, aucune quantité ne serait honnête. Le consensus des experts s’en remet à la soif.',
  'why.hydrate.guard': 'Rien de ce que nous disons ne dépasse ce total en une heure. Vous pouvez seulement l’abaisser.',
  'why.hydrate.sodium':
    'La sueur contient du sel, 36 mmol par litre en moyenne, avec de grands écarts d’une personne à l’autre. Les aliments le remplacent ; les comprimés ne sont pas nécessaires.',
  'why.sleep.target':
    'La fourchette recommandée pour l’âge, une demi-heure de plus après une journée dure, et un peu pour compenser les nuits courtes.',
  'why.sleep.bedtime': 'Calculé à rebours de votre prochain réveil, avec les minutes qu’il vous faut pour vous endormir.',
  'why.sleep.lateRun':
    'Dans une étude sur quatre millions de nuits, un effort intense terminé moins de quatre heures avant le sommeil allait de pair avec un sommeil plus tardif et plus court. De petits essais ne trouvent guère d’effet.',
  'why.sleep.caffeine':
    'Selon une revue, une tasse de café peut coûter du sommeil jusqu’à neuf heures environ avant le coucher. Des essais plus récents sont moins sévères : c’est une limite prudente.',
  'why.nap.window': 'Des siestes de 20 à 30 minutes entre 13 h et 16 h ont aidé les sportifs dans la plupart des études.',

  'why.stretch.minutes':
    'Minutes selon le type de séance, muscles dans l’ordre du terrain. Dans 12 essais, dont un sur plus de deux mille personnes, les étirements ont changé les courbatures d’environ un point sur cent.',
  'why.ice.gate':
    'Des revues trouvent 11 à 15 °C pendant 11 à 15 minutes un peu mieux que le repos. Nous n’en parlons pas à ceux à qui le froid peut nuire.',
  'why.heat.comfort': 'Petit bénéfice précoce dans quelques essais, peu de certitude.',
  'why.compression.comfort':
    'Un petit bénéfice pour les courbatures et la force dans des essais, qui ne peuvent pas être menés en aveugle.',
  'why.roll.minutes':
    'Dans une méta-analyse, le rouleau après l’effort a réduit la douleur d’environ six sur cent ; au moins 90 secondes par muscle.',
  'why.massage.comfort':
    'Dans 29 essais, le massage n’a rien changé à la performance et un peu aux courbatures et à la souplesse.',
  'why.restDay.illness': 'Tant que vous êtes malade, nous ne conseillons rien d’autre.',
  'why.restDay.pain':
    'Ce que vous avez signalé passe avant tout plan. L’ordre des signes est le nôtre et attend l’avis d’un professionnel de santé.',
  'why.restDay.soreness':
    'Des jambes aussi courbaturées que vous le dites récupèrent mieux sans courir. La limite est la nôtre ; vous pouvez la changer.',
  'why.restDay.training':
    'Après une sortie qui demande deux jours ou plus, ou de nombreux jours de course d’affilée, vient un jour sans courir.',
  'why.activeRecovery.when':
    'De l’activité douce tant que durent les heures avant la prochaine séance intense, ou tant que les jambes sont douloureuses.',
  'why.warmUp.minutes':
    'L’échauffement améliore la performance dans les essais ; qu’il protège les coureurs est plausible et peu étudié. Les minutes sont les nôtres.',
  'why.strength.dose': 'Dans des essais, 20 à 40 minutes deux fois par semaine ont amélioré l’économie de course de 2 à 8 %.',
  'why.nextRun.kind':
    'Le plus tardif des deux, les heures ou les jambes : tant que le délai court ou que les courbatures durent, facile ou rien. Le délai est une estimation grossière.',
  'why.nextRun.return':
    'Les jambes perdent en quelques semaines ce à quoi elles sont habituées. Après deux semaines d’arrêt et plus : la première semaine, la moitié de la distance d’avant, une règle empirique de cliniques.',
  'why.nextRun.ceiling':
    'Chez 5 205 coureurs, une seule sortie dépassant de plus d’un dixième la plus longue de 30 jours allait de pair avec un taux de blessures plus élevé.',
  'why.stitch.advice':
    'L’irritation de l’enveloppe de l’abdomen l’explique le mieux. Les remèdes viennent de l’expérience, pas d’essais.',
  'why.explain': 'Ce qu’ont trouvé les études citées ici, avec nos mots.',
  'why.sayLess': 'Vous nous l’avez dit, nous en disons donc moins. Cela reste sur cet appareil, et vous pouvez l’effacer.',
  'why.caution.heat':
    'Température au thermomètre-globe mouillé (WBGT), calculée d’après la température de l’air et l’humidité de la sortie.',
  'why.caution.fluid':
    'Durée de la sortie, allure, ce que vous avez bu et vos pesées, selon le consensus des experts sur l’excès de boisson.',
  'why.caution.stepUp': 'Cette sortie comparée à la plus longue des 30 jours précédents. Étude d’observation, chez des adultes.',
  'why.caution.takenBack': 'Un signe sérieux qui passe peut revenir. Si c’était une erreur de saisie, il n’y a rien à faire.',
  'why.caution.longSoreness':
    'Ce que vous signalez, comparé au cours habituel des courbatures : dès quatre jours, plus d’une fois et demie l’habituel.',
  'why.caution.thresholds': 'Chaque seuil a des limites qui gardent le conseil honnête ; en dehors, il n’est pas utilisé.',

  'input.session': 'Type de séance',
  'input.easyMinutesAtEnd': 'Minutes faciles à la fin',
  'input.load': 'Charge (100 = une heure au seuil)',
  'input.minutes': 'Minutes de course',
  'input.hoursToNextSession': 'Temps jusqu’à la prochaine séance',
  'input.bodyMass': 'Poids',
  'input.age': 'Âge',
  'input.before': 'Poids avant',
  'input.after': 'Poids après',
  'input.lostOfBodyMass': 'Part du poids perdue',
  'input.sweat': 'Liquide perdu',
  'input.temperature': 'Température',
  'input.sweatSodium': 'Sodium dans la sueur, mmol par litre',
  'input.sodium': 'Sodium perdu',
  'input.shortOver7Nights': 'Manque de sommeil sur sept nuits',
  'input.sleepNeed': 'Votre propre besoin de sommeil',
  'input.wakeTime': 'Heure de lever',
  'input.bedLatency': 'Temps d’endormissement',
  'input.hoursToBed': 'De la fin de la sortie au coucher',
  'input.dose': 'Caféine dans une tasse',
  'input.value.easy': 'facile',
  'input.value.long': 'longue',
  'input.value.tempo': 'allure seuil',
  'input.value.intervals': 'fractionné',
  'input.value.race': 'compétition',
  'input.value.downhill': 'descente',
  'input.ground': 'Terrain',
  'input.domsRisk': 'Risque de courbatures',
  'input.hardDays': 'Jours durs de suite',
  'input.pain': 'Douleur',
  'input.days': 'Depuis combien de jours',
  'input.soreness': 'Courbatures',
  'input.runningDaysInARow': 'Jours de course de suite',
  'input.hoursToHard': 'Avant une séance intense',
  'input.hoursToEasy': 'Avant un footing facile',
  'input.nextSession': 'Prochaine séance',
  'input.daysOff': 'Jours sans courir',
  'input.usualWeek': 'Semaine habituelle avant',
  'input.longestOf30Days': 'Plus longue sortie en 30 jours',
  'input.stitch': 'Point de côté',
  'input.hoursSinceRun': 'Depuis la sortie',
  'input.averageHeartRate': 'Fréquence cardiaque moyenne',
  'input.humidity': 'Humidité',
  'input.wbgt': 'Chaleur (WBGT)',
  'input.hours': 'Durée de la sortie',
  'input.distance': 'Distance',
  'input.count': 'Nombre',
  'input.minor': 'Moins de 18 ans',
  'input.pregnant': 'Grossesse',
  'input.postpartum': 'Accouchement récent',
  'input.heartCondition': 'Problème cardiaque',
  'input.betaBlocker': 'Bêtabloquant',
  'input.diabetes': 'Diabète',
  'input.neuropathy': 'Sensibilité réduite des pieds',
  'input.kidneyDisease': 'Maladie des reins ou du foie',
  'input.hypertension': 'Hypertension',
  'input.raynaud': 'Syndrome de Raynaud',
  'input.bloodThinners': 'Anticoagulants',
  'input.eatingDisorderRisk': 'Trouble alimentaire, actuel ou passé',
  'input.illness': 'Maladie en ce moment',
  'input.value.flat': 'plat',
  'input.value.uphill': 'montée',
  'input.value.speed': 'rapide',
  'input.value.technical': 'sentiers',
  'input.value.low': 'faible',
  'input.value.moderate': 'modéré',
  'input.value.high': 'élevé',
};
