import type { Catalogue } from '../catalogue.ts';

/** Names of the numbers that the runner may change. */
export const frThresholds: Catalogue = {
  'threshold.coolDownEasy': 'Retour au calme après un footing',
  'threshold.coolDownLong': 'Retour au calme après une sortie longue ou en descente',
  'threshold.coolDownHard': 'Retour au calme après une séance intense ou une compétition',
  'threshold.stretchMinutes': 'Minutes d’étirements',
  'threshold.rollSeconds': 'Secondes de rouleau par muscle',
  'threshold.iceMinutes': 'Minutes de froid',
  'threshold.refuelProtein': 'Protéines après une sortie',
  'threshold.refuelProteinFrom65': 'Protéines après une sortie, dès 65 ans',
  'threshold.refuelCarbohydrate': 'Glucides après une sortie',
  'threshold.fluidPerHour': 'Boisson maximale en une heure (peut seulement être abaissée)',
  'threshold.sleepShift': 'Plus ou moins de sommeil que notre cible',
  'threshold.bedLatency': 'Minutes pour s’endormir',
  'threshold.lateRunHours': 'Heures avant le coucher où une séance intense compte comme tardive',
  'threshold.caffeineDose': 'Caféine dans votre tasse habituelle',
  'threshold.hotWbgt': 'Indice de chaleur (WBGT) à partir duquel il fait chaud',
  'threshold.easySoreness': 'Courbatures à partir desquelles nous proposons plutôt de marcher',
  'threshold.restSoreness': 'Courbatures à partir desquelles nous proposons le repos',
  'threshold.distanceCeiling': 'Prochaine sortie maximale par rapport à la plus longue de 30 jours',
  'threshold.daysWithoutRest': 'Jours de course de suite avant un jour de repos',
  'threshold.warmUpEasy': 'Échauffement avant un footing',
  'threshold.warmUpLong': 'Échauffement avant une sortie longue',
  'threshold.warmUpHard': 'Échauffement avant une séance rapide ou une compétition',
  'threshold.strengthGap': 'Heures entre une séance intense et du renforcement',
};
