import type { Catalogue } from '../catalogue.ts';

/** French texts of readiness, load, history, triage and missing inputs. Triage is not reviewed by a clinician. */
export const frReadiness: Catalogue = {
  'why.readiness.load': 'Des quatre délais, celui de la charge est le plus long : plus il y a de charge, plus la fatigue dure.',
  'why.readiness.intensity':
    'Des quatre délais, celui de l’intensité est le plus long : après un effort intense, le système nerveux met un à deux jours à retrouver son calme.',
  'why.readiness.glycogen':
    'Des quatre délais, celui des réserves est le plus long : refaire ce qu’une sortie longue a consommé demande jusqu’à un jour de repas normaux.',
  'why.readiness.muscle':
    'Des quatre délais, celui des muscles des jambes est le plus long : descentes, distances plus longues et vitesses inhabituelles donnent des courbatures pendant des jours.',
  'why.readiness.race':
    'Après une compétition de 15 km et plus, la moitié de sa distance en miles donne le nombre de jours sans séance intense, une règle empirique entre coureurs.',
  'why.readiness.modifiers':
    'Le délai est multiplié par {multiplier} pour ce qui est cité ici. Les effets sont petits et les preuves faibles.',
  'why.readiness.carried': 'La moitié des heures que demandait encore la sortie précédente est ajoutée.',
  'why.readiness.earlier':
    'Une sortie antérieure à celle-ci demande encore plus longtemps. Une sortie ultérieure ne raccourcit jamais cette attente.',
  'why.readiness.soreness':
    'Vos jambes ont le dernier mot : tant qu’elles sont courbaturées, les heures suivent les courbatures que vous signalez, et non l’inverse.',
  'why.readiness.withheld': 'L’heure de la prochaine sortie n’est indiquée que si rien ne s’oppose à la course.',
  'withheld.triage': 'Aucune heure indiquée pour la prochaine sortie : ce que vous avez signalé passe d’abord.',
  'withheld.illness':
    'Aucune heure indiquée pour la prochaine sortie tant que vous êtes malade. Reposez-vous jusqu’à la guérison et reprenez en douceur.',
  'withheld.pregnancy':
    'Ni charge ni heures ici : prenez pour guide un effort où vous pouvez parler, restez au frais, buvez et demandez conseil à votre sage-femme ou à votre médecin.',
  'withheld.tooLittle': 'Une sortie de moins de trois minutes est trop peu pour un conseil.',
  'felt.harder':
    'Le ressenti était plus dur que ne le dit la fréquence cardiaque : {byEffort} selon l’effort, {byHeartRate} selon le cœur. Pour la récupération, la plus grande valeur compte.',
  'felt.easier':
    'Le ressenti était plus facile que ne le dit la fréquence cardiaque : {byEffort} selon l’effort, {byHeartRate} selon le cœur. Pour la récupération, la plus grande valeur compte.',
  'why.load.felt':
    'Les charges selon la fréquence cardiaque et selon l’effort diffèrent de plus de 40 %. La chaleur, le manque de sommeil, une maladie, une ceinture mal serrée ou une fréquence maximale inexacte peuvent chacun l’expliquer.',
  'load.average':
    'La charge repose sur la fréquence cardiaque moyenne, et une moyenne cache les passages durs. La sortie a pu demander plus qu’elle ne le dit.',
  'why.load.average':
    'Dans cette charge, les minutes dures pèsent plus que les faciles. Dans un exemple de fractionné, la moyenne donnait 13 % de moins que l’enregistrement.',
  'setAside.duplicate':
    '{count, plural, one {Une sortie est arrivée deux fois et compte une fois.} many {# sorties sont arrivées deux fois et comptent une fois.} other {# sorties sont arrivées deux fois et comptent une fois.}}',
  'setAside.future':
    '{count, plural, one {Une sortie est dans le futur et n’est pas comptée.} many {# sorties sont dans le futur et ne sont pas comptées.} other {# sorties sont dans le futur et ne sont pas comptées.}}',
  'setAside.later':
    '{count, plural, one {Vous avez encore couru une fois après cette sortie. Ce plan porte sur la première des deux.} many {Vous avez couru # fois après cette sortie. Ce plan porte sur celle-ci.} other {Vous avez couru # fois après cette sortie. Ce plan porte sur celle-ci.}}',
  'why.history.order': 'Chaque sortie compte une fois, et seules comptent les sorties antérieures à celle-ci.',
  'misfit.restingHeartRate':
    'Votre fréquence cardiaque de repos est trop proche de la maximale ; la fréquence cardiaque n’est donc pas utilisée. Vérifiez les deux.',
  'misfit.thresholdHeartRate':
    'Votre fréquence cardiaque au seuil n’est pas entre le repos et le maximum ; nous prenons donc 85 % de l’écart entre les deux.',
  'misfit.distance':
    'Distance et durée donnent une allure qu’aucune sortie n’a ; l’allure n’est donc pas utilisée. Vérifiez les deux.',
  'misfit.elevationGain':
    'Le dénivelé positif dépasse le quart de la distance ; il est donc laissé de côté pour l’allure et l’énergie.',
  'misfit.calories':
    'Les calories de la page ne concordent pas avec votre masse et la distance ; elles ne sont donc pas utilisées.',
  'why.input.fit': 'Des valeurs qui ne peuvent pas être justes ensemble sont laissées de côté, jamais arrangées pour concorder.',
  'training.learning':
    '{days, plural, one {Encore en apprentissage : un jour de sorties de plus, et nous distinguerons condition et fatigue.} many {Encore en apprentissage : # jours de sorties de plus, et nous distinguerons condition et fatigue.} other {Encore en apprentissage : # jours de sorties de plus, et nous distinguerons condition et fatigue.}}',
  'training.formEarly':
    'Premiers signes de forme : {form} (charge des six dernières semaines {fitness}, de la dernière semaine {fatigue}). Il faut six semaines pour que cela parle vraiment.',
  'training.form': 'Forme au matin de la sortie : {form} (condition {fitness}, fatigue {fatigue}).',
  'why.training.form':
    'Condition et fatigue sont les moyennes de la charge quotidienne sur 42 et 7 jours ; la forme est leur différence au matin de la sortie.',
  'training.alike':
    'Vos journées se ressemblaient assez cette semaine. Des jours faciles plus faciles et un jour de repos laissent de la place aux jours durs.',
  'training.monotonous':
    'Vos journées se ressemblaient beaucoup cette semaine, avec peu de repos entre elles. Un jour de repos ou nettement plus facile vaut mieux maintenant qu’une sortie de plus.',
  'why.training.week':
    'La monotonie est la moyenne de sept charges quotidiennes divisée par leur dispersion. Dans de petites études, des valeurs élevées allaient de pair avec plus de maladies ; c’est un indice.',
  'energy.used': 'Cette sortie a consommé environ {energy}, selon notre estimation, y compris ce que le corps consomme au repos.',
  'energy.usedWithCarbohydrate':
    'Cette sortie a consommé environ {energy}, selon notre estimation, repos compris, dont {carbohydrate} de glucides.',
  'why.energy':
    'L’énergie vient du chiffre de la page s’il concorde avec la masse et la distance ; sinon de la distance et du dénivelé, sinon de l’allure, sinon de la fréquence cardiaque. La part des glucides croît avec la fréquence cardiaque.',
  'drift.mild':
    'Votre fréquence cardiaque a monté de {percent} à allure égale. Chaleur, manque de liquide, peu de sommeil ou fatigue peuvent chacun l’expliquer.',
  'drift.large':
    'Votre fréquence cardiaque a monté de {percent} à allure égale, ce qui est beaucoup. Chaleur, manque de liquide, peu de sommeil ou une durée inhabituelle peuvent chacun l’expliquer.',
  'why.drift':
    'Vitesse par battement de la seconde moitié comparée à la première, sans les dix premières minutes ; moins de 5 % est habituel.',
  'missing.effort': 'L’effort ressenti, de 0 à 10, permettrait de confronter la charge à vos sensations.',
  'missing.movingTime': 'La durée de la sortie donnerait sa charge.',
  'missing.soreness': 'Vos courbatures du moment feraient bouger les heures : elles ont le dernier mot.',
  'missing.age':
    'Votre âge donnerait une première estimation de votre fréquence cardiaque maximale et de votre besoin de sommeil.',
  'missing.maxHeartRate': 'Votre fréquence cardiaque maximale mesurée rendrait la charge plus sûre.',
  'missing.restingHeartRate': 'Votre fréquence cardiaque de repos rendrait la charge plus sûre.',
  'missing.averageHeartRate': 'La fréquence cardiaque dirait mieux la charge que les minutes et l’allure.',
  'missing.bodyMass': 'Votre poids transformerait les portions en quantités qui vous conviennent.',
  'missing.elevationLoss': 'Le dénivelé négatif dirait à quel point vos jambes risquent d’être courbaturées.',
  'missing.temperature': 'La météo n’était pas sur cette page ; avec elle, la fourchette de liquide serait plus étroite.',
  'missing.humidity': 'L’humidité dirait à quel point il faisait vraiment chaud.',
  'missing.nextSession': 'Le moment de votre prochaine séance dit s’il est utile de manger tôt.',
  'missing.wakeTime': 'Votre heure de lever donnerait une heure de coucher pour ce soir.',
  'missing.sleep':
    'Votre durée de sommeil montrerait ce qui manque ; des nuits de moins de six heures allongent un peu la récupération.',
  'missing.history':
    'Avec vos autres sorties des 30 derniers jours, nous pourrions dire plus sûrement jusqu’où peut aller la prochaine.',
  'triage.heart':
    'Une douleur à la poitrine, une perte de connaissance ou un grave essoufflement peut être sérieux. Appelez maintenant votre numéro d’urgence local.',
  'triage.heat':
    'Une confusion ou un effondrement après la course peut être un coup de chaleur. Appelez maintenant votre numéro d’urgence local, et refroidissez d’abord : eau froide, linges mouillés, ombre.',
  'triage.overdrinking':
    'Un mal de tête avec vomissements ou confusion après avoir beaucoup bu peut être sérieux. Appelez maintenant votre numéro d’urgence local. Arrêtez de boire de l’eau.',
  'triage.urine': 'Urines foncées ou fort gonflement après une sortie : voyez un médecin aujourd’hui.',
  'triage.calf':
    'Un seul mollet gonflé, chaud ou sensible : voyez un médecin aujourd’hui. Si vous manquez de souffle, appelez votre numéro d’urgence local.',
  'triage.bone':
    'Douleur sur un point précis d’un os, ou douleur la nuit ou au repos : arrêtez de courir et consultez un professionnel de santé.',
  'triage.gait':
    'Boiterie, gonflement ou forte douleur : arrêtez de courir. Marchez ou nagez si c’est sans douleur, refaites le point après 48 heures, et consultez un professionnel de santé si cela persiste.',
  'triage.week': 'Une douleur qui dure plus d’une semaine relève d’un kinésithérapeute ou d’un médecin.',
  'triage.oneSided':
    'Douleur d’un seul côté : jusqu’à 3 sur 10 est acceptable, jusqu’à 5 si tout est revenu à la normale le lendemain matin. D’ici là, pas de côtes, pas de vitesse, pas de distance en plus.',
  'triage.doms':
    'Des jambes douloureuses des deux côtés une demi-journée ou plus après une sortie : ce sont des courbatures habituelles. Une activité douce convient.',
  'triage.acute': 'Des jambes qui brûlent pendant une sortie ou juste après, c’est habituel. Cela passe en une heure environ.',
};
