import type { Catalogue } from '../catalogue.ts';

/** The lines of the checklist and the sentences below them. */
export const frSteps: Catalogue = {
  'coolDown.walk': 'Terminez par {minutes} de marche',
  'coolDown.detail':
    'Continuez à bouger avant de vous asseoir : en marchant, la fréquence cardiaque et la tension redescendent en douceur, ce qui peut vous épargner un étourdissement. Cela ne changera rien aux courbatures de demain.',
  'coolDown.already': 'Retour au calme déjà fait',
  'coolDown.late': 'Le moment du retour au calme est passé',
  'coolDown.late.detail': 'Rien n’est perdu. Une petite marche plus tard peut encore délier des jambes raides.',

  'refuel.serving': 'Mangez environ {carbohydrate} de glucides et {protein} de protéines',
  'refuel.hourly': 'Mangez {carbohydrate} de glucides par heure, en petites portions, et {protein} de protéines',
  'refuel.nextMeal': 'Au prochain repas, visez environ {carbohydrate} de glucides et {protein} de protéines',
  'refuel.proteinOnly': 'Prenez un encas ou un repas avec environ {protein} de protéines',
  'refuel.carbohydrateOnly': 'Prenez un encas ou un repas avec environ {carbohydrate} de glucides',
  'refuel.portions':
    'Prenez un encas ou un repas : un poing de riz ou une grosse banane, et une paume d’aliment riche en protéines',
  'refuel.careTeam': 'Mangez comme votre équipe soignante l’a prévu avec vous',
  'refuel.portions.often': 'Mangez de petites portions, souvent : pain, riz ou fruits, et une paume d’aliment riche en protéines',
  'refuel.portions.late': 'Faites du prochain repas un vrai repas, avec féculents et protéines',
  'refuel.normal': 'Votre prochain repas habituel suffit',
  'refuel.normal.late': 'Vos repas habituels suffisent',
  'refuel.normal.detail': 'Un encas si vous avez faim. Cette sortie ne demande rien de particulier.',
  'refuel.over': 'Vos repas depuis la sortie ont fait le nécessaire',
  'refuel.near': 'Votre prochaine séance est dans moins de huit heures : commencer tôt est utile.',
  'refuel.withinDay': 'Vous vous entraînez à nouveau dans les 24 heures : manger tôt est utile.',
  'refuel.noHurry':
    'Rien ne presse : avec plus d’un jour avant la prochaine sortie, ce sont les repas de la journée qui comptent.',
  'refuel.noHurry.unknown':
    'Si vous vous entraînez à nouveau dans les 24 heures, mieux vaut manger tôt ; sinon, ce sont les repas de la journée qui comptent.',
  'refuel.daily': 'Manger tard convient si le compte y est sur la journée.',
  'refuel.perKg': 'Soit environ {protein} g de protéines et {carbohydrate} g de glucides par kg de poids.',
  'refuel.diabetes':
    'Contrôlez votre glycémie maintenant, avant le coucher et avant la prochaine sortie : l’effort peut la faire baisser jusqu’à 24 heures après. Le plan de votre équipe soignante passe d’abord.',
  'refuel.day': 'En 24 heures, environ {carbohydrate} de glucides refont les réserves après une sortie comme celle-ci.',
  'refuel.kidney':
    'La quantité de protéines qui vous convient est une question pour votre équipe soignante ; nous n’en indiquons donc pas.',
  'refuel.label': 'Vérifiez l’étiquette : avoine, arômes et traces varient selon les fabricants.',

  'hydrate.thirst': 'Buvez selon votre soif, avec vos repas',
  'hydrate.replace': 'Buvez {fluid} sur les prochaines heures, avec quelque chose de salé',
  'hydrate.replace.plain': 'Buvez {fluid} sur les prochaines heures, avec vos repas',
  'hydrate.counts': 'Le lait, la soupe, les shakes et les fruits juteux comptent aussi.',
  'hydrate.gained': 'Vous avez assez bu ; ne buvez plus rien avant d’avoir uriné',
  'hydrate.gained.detail':
    'Votre poids n’était pas plus bas après la sortie qu’avant. Mal de tête, nausées ou confusion maintenant : il faut une aide médicale, pas de l’eau.',
  'hydrate.over': 'Les repas et la soif s’en sont chargés',
  'hydrate.estimated':
    'Vous avez probablement perdu {range} (notre estimation). Prenez le chiffre le plus bas comme repère et répartissez.',
  'hydrate.learned':
    'D’après vos propres sorties mesurées, vous avez probablement perdu {range}. Prenez le chiffre le plus bas comme repère et répartissez.',
  'hydrate.enough': 'Pour ce que vous avez perdu, des repas normaux et de l’eau suffisent.',
  'hydrate.unknown': 'Nous n’en savons pas assez pour dire combien vous avez perdu. La soif est un bon guide.',
  'hydrate.long': 'Après une sortie longue, trop boire est un risque en soi. Laissez la soif décider.',
  'hydrate.limit': 'Plus de {limit} en une heure, c’est trop.',
  'hydrate.onWaking': 'Le reste peut attendre votre réveil.',
  'hydrate.salt': 'Un repas salé, un bouillon ou des bretzels aident à retenir l’eau.',
  'hydrate.kidney': 'Combien boire est une question pour votre équipe soignante ; nous n’indiquons donc pas de quantité.',

  'sleep.bedtime': 'Coucher : {bedtime}',
  'sleep.late': 'Coucher : {bedtime}, c’est le plus tôt possible',
  'sleep.target': 'Dormez {hours} cette nuit',
  'sleep.hours': 'Pour {hours} de sommeil avant {wake}.',
  'sleep.late.detail': 'Il reste moins de {hours} avant {wake}. Une nuit courte n’est pas grave ; une sieste peut aider.',
  'sleep.noWake': 'Dites-nous quand vous vous levez, et nous indiquerons une heure de coucher.',
  'sleep.minor': 'Un corps qui grandit en a besoin de plus : {range} par nuit.',
  'sleep.lateRun':
    'Les sorties intenses qui finissent près du coucher sont associées à un moins bon sommeil. Préparez la nuit : lumière tamisée, douche chaude, encas léger.',
  'sleep.lateRun.noHeat':
    'Les sorties intenses qui finissent près du coucher sont associées à un moins bon sommeil. Préparez la nuit : lumière tamisée, calme, encas léger.',
  'sleep.caffeine': 'Si vous buvez du café : dernière tasse avant {time} (une limite prudente).',
  'sleep.caffeine.past': 'Un café maintenant peut vous coûter du sommeil (une limite prudente).',

  'nap.line': 'Une sieste de {minutes}, si vous pouvez',
  'nap.shortNight': 'La sortie tardive raccourcit la nuit. De préférence avant 16 heures.',
  'nap.debt': 'Vous manquez de sommeil. De préférence avant 16 heures.',

  'stretch.line': 'Étirez les {muscles} : {minutes}',
  'stretch.holds': '{holds, plural, one {Une fois} many {# fois} other {# fois}} {seconds} secondes par muscle, des deux côtés.',
  'stretch.detail':
    'Étirez-vous à chaud, c’est plus confortable, et ajoutez ce qui vous a paru raide : dos, ventre ou haut du corps. Bon pour l’amplitude ; n’en attendez pas moins de courbatures.',
  'stretch.optional': 'Facultatif après un footing. Bon pour l’amplitude ; n’en attendez pas moins de courbatures.',
  'stretch.gentle': 'En douceur, sans forcer : ces jambes seront probablement courbaturées.',
  'stretch.painful': 'Laissez de côté ce qui fait mal.',
  'stretch.late': 'Les étirements peuvent attendre un moment où le corps est chaud',

  'ice.line': 'Eau froide, si vous aimez : {minutes} à {temperature}',
  'ice.detail':
    'Un confort après une sortie intense, longue ou en descente : un peu mieux que le repos pour des jambes courbaturées. À éviter les jours de renforcement.',
  'ice.stop':
    'Pas plus froid, jamais sans personne à côté, pas en eau libre, pas après de l’alcool, pas sur une plaie ouverte. Sortez en cas d’engourdissement, de douleur ou de forts frissons.',
  'ice.pack': 'Une poche froide dans un linge sur un point douloureux, 10 à 15 minutes : elle peut atténuer, pas plus.',
  'heat.line': 'Un bain chaud ou une bouillotte, si la chaleur fait du bien',
  'heat.detail': 'Pour le confort, un quart d’heure environ. Pas sur un gonflement récent.',
  'compression.line': 'Chaussettes ou collants de compression, si vous aimez',
  'compression.detail': 'De quelques heures à un jour. Au mieux un petit effet sur les courbatures.',
  'roll.line': 'Passez le rouleau sur les {muscles} : {minutes}',
  'roll.seconds': '{seconds} secondes par muscle, des deux côtés.',
  'roll.detail': 'Petit effet, surtout sur les sensations.',
  'roll.light': 'Légèrement, sans dépasser 4 sur 10 de douleur, et pas sur un muscle très sensible.',
  'massage.line': 'Massage léger des {muscles} : {minutes}',
  'massage.detail': 'Agréable ; un petit effet sur les courbatures.',
  'massage.self': 'Vos mains, un rouleau, un pistolet ou un bâton de massage suffisent.',

  'restDay.illness': 'Repos jusqu’à la guérison',
  'restDay.illness.detail':
    'Pas de course tant que vous avez de la fièvre. Buvez selon votre soif, mangez ce qui vous fait envie, dormez.',
  'restDay.pain': 'Pas de course pour l’instant',
  'restDay.pain.detail': 'Une douleur est une raison de s’arrêter, pas de passer outre. La suite dépend de ce que c’est.',
  'restDay.soreness': 'Repos jusqu’à ce que les jambes aillent mieux',
  'restDay.hard': 'Un jour sans courir',
  'restDay.days': 'Pas de course avant {easy}',
  'restDay.streak': 'Jour de repos : vous avez couru {days, plural, one {# jour} many {# jours} other {# jours}} de suite',
  'restDay.ideas':
    'Du yoga, des étirements dynamiques doux ou une marche en famille conviennent. Le temps passé dehors est bon pour le moral.',
  'activeRecovery.line': 'Jusqu’à {minutes} d’activité douce',
  'activeRecovery.detail':
    'Une marche ou du yoga. C’est agréable et cela vous garde en mouvement ; la récupération prend son temps.',
  'activeRecovery.painFree': 'Marchez ou nagez, seulement tant que c’est sans douleur. Refaites le point après 48 heures.',
  'activeRecovery.ride': 'Vélo tranquille, elliptique ou piscine, sans dépasser 4 sur 10 d’effort.',

  'warmUp.planned': 'Échauffez-vous {minutes} avant votre prochaine sortie',
  'warmUp.line': 'Commencez votre prochaine sortie par {minutes} d’échauffement',
  'warmUp.easy': 'Il suffit de courir plus lentement au début.',
  'warmUp.content':
    'Marche rapide ou trot, corde à sauter, balancements de jambes, fentes, montées de genoux, puis deux à quatre lignes droites.',
  'warmUp.cold': 'En dessous de {temperature}, cinq minutes de plus.',

  'strength.line': 'Renforcement, {minutes}, deux fois par semaine',
  'strength.content':
    'Squat, soulevé de terre, fentes statiques, montées sur pointes, hanches et gainage : trois séries de 8 à 12. Léger au début, plutôt lourd une fois le geste maîtrisé.',
  'strength.minor': 'Avec votre entraîneur : le bon geste d’abord, les charges plus tard.',
  'strength.detail':
    'Aide probablement la performance et peut aider à mieux encaisser. À placer à distance des séances intenses.',

  'nextRun.easyFrom': 'Footing facile dès {easy} ; séance intense dès {hard}',
  'nextRun.from': 'Course possible dès {easy}, facile ou intense',
  'nextRun.easyNow': 'Footing facile possible maintenant ; séance intense dès {hard}',
  'nextRun.easyAgain': 'Prochaine sortie en footing facile : vous avez enchaîné les jours durs',
  'nextRun.return':
    'Après {days, plural, one {# jour} many {# jours} other {# jours}} d’arrêt : alternez course et marche, rien de rapide cette semaine',
  'nextRun.return.from': 'Dès {easy}.',
  'nextRun.return.week': 'Cette première semaine, pas plus de {week} en tout : la moitié d’une semaine habituelle avant l’arrêt.',
  'nextRun.return.later': 'Ensuite, dix à vingt pour cent de plus chaque semaine.',
  'nextRun.return.ceiling': 'La prochaine, pas plus longue que {distance}.',
  'nextRun.planned.early':
    'Votre séance prévue arrive plus tôt. Une marche ou du vélo tranquille conviendrait mieux à ces jambes.',
  'nextRun.planned.hard': 'Votre séance prévue arrive plus tôt. La faire en footing conviendrait mieux à ces jambes.',
  'nextRun.any': 'Toutes les séances sont possibles, si vos jambes sont d’accord',
  'nextRun.walk': 'Encore des courbatures : marche, yoga ou vélo tranquille avant de courir',
  'nextRun.wait': 'Attendez que les courbatures diminuent avant de courir',
  'nextRun.talk': 'Prochaine sortie : à une allure où vous pouvez parler',
  'nextRun.monitor': 'Prochaine sortie : à plat et lente, pas plus longue que celle-ci',
  'nextRun.ceiling': 'Pas plus de {distance} : environ un dixième de plus que votre plus longue sortie en 30 jours.',
  'nextRun.ceiling.only':
    'Pas plus de {distance} : environ un dixième de plus que cette sortie, la seule de ces 30 jours que nous connaissons.',

  'stitch.line': 'Point de côté : à essayer la prochaine fois',
  'stitch.detail':
    'Ralentissez, respirez à fond, penchez-vous en avant et appuyez sur le point. Évitez les repas et boissons copieux ou très sucrés dans les deux heures avant. On cite aussi de bons abdominaux. Ces remèdes sont transmis par l’usage, pas testés.',
  'stitch.redFlag': 'Une douleur qui gagne l’épaule, la poitrine ou le bras : appelez les secours immédiatement.',

  'muscle.hips': 'hanches',
  'muscle.hamstrings': 'ischio-jambiers',
  'muscle.quads': 'quadriceps',
  'muscle.calves': 'mollets',
  'muscle.glutes': 'fessiers',
  'muscle.adductors': 'adducteurs',
  'muscle.shins': 'jambiers antérieurs',
  'muscle.ankles': 'chevilles',
};
