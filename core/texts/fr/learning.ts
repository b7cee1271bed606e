import type { Catalogue } from '../catalogue.ts';

/** French of what the runner's own runs propose. */
export const frLearning: Catalogue = {
  'options.learning': 'Appris de vous',
  'learning.title': 'Appris de vos sorties',
  'learning.about':
    'Des propositions tirées de vos propres chiffres, chacune avec ce sur quoi elle repose. Rien ne compte avant que vous l’acceptiez.',
  'learning.none':
    'Rien à proposer pour l’instant. Trois sorties avec pesée par une météo semblable, deux sorties à votre limite, ou une compétition des 90 derniers jours nous apprendraient chacune quelque chose.',
  'learning.sweatRates': 'Taux de sudation : {value}',
  'learning.maxHeartRate': 'Fréquence cardiaque maximale : {value}',
  'learning.thresholdPace': 'Allure au seuil : {value}',
  'learning.wakeTime': 'Debout au plus tard à {value}',
  'learning.instead': 'au lieu de {value}',
  'learning.sweat.value': '{rate} à {temperature}',
  'learning.sweat.run': '{day} : {rate} à {temperature}, d’après vos pesées avant et après',
  'learning.max.run': '{day} : {rate}, tenus quelques secondes ou donnés comme maximum',
  'learning.max.estimate':
    'L’estimation pour votre âge est de {rate} ; nous retenons la deuxième valeur la plus haute de vos sorties, car une seule peut venir de la ceinture.',
  'learning.max.own':
    'Vous nous avez indiqué {rate} ; nous retenons la deuxième valeur la plus haute de vos sorties, car une seule peut venir de la ceinture.',
  'learning.pace.run': '{day} : {distance} en {time}',
  'learning.pace.rule':
    'D’après le meilleur effort des 90 derniers jours, selon la formule de Daniels et Gilbert (1979). Elle suppose que vous avez couru à fond.',
  'learning.wake.days':
    'Sur {days} matins des quatre dernières semaines, vous avez couru ou parlé de votre nuit ; la plupart du temps, vous étiez debout à {time} au plus tard.',
  'learning.wake.rule': 'Vous vous levez peut-être plus tôt : nous voyons seulement quand vous étiez debout.',
  'learning.accept': 'Utiliser',
  'learning.dismiss': 'Pas maintenant',
  'learning.accepted': 'C’est dans votre profil.',
};
