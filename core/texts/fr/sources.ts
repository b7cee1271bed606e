import type { Catalogue } from '../catalogue.ts';

/** French titles of our own rules among the sources. */
export const frSources: Catalogue = {
  'source.houseLoad': 'Comment nous choisissons entre les façons de calculer la charge d’une course',
  'source.houseEnergy': 'Énergie d’une sortie : quand le chiffre de la page compte, et ce qui vient ensuite',
  'source.houseCarbohydrateShare': 'Part des glucides dans l’énergie dépensée, selon la fréquence cardiaque',
  'source.houseDoms': 'Points de courbatures : descente, distance, vitesse, compétition, pause',
  'source.houseSoreness': 'Forme de la prévision des courbatures sur une semaine',
  'source.houseReadiness': 'Heures avant le facile et avant l’intense : la plus longue de quatre fenêtres',
  'source.houseTriage': 'Ordre des signes d’alerte, en attente de la relecture d’un clinicien',
  'source.houseCoolDown': 'Minutes de retour au calme selon le type de séance',
  'source.houseStretch': 'Minutes d’étirements, et ordre des muscles selon le terrain',
  'source.houseRoll': 'Minutes de rouleau et de massage selon le type de séance',
  'source.houseCold': 'Quand l’eau froide est écartée',
  'source.houseRefuel': 'Quatre niveaux d’alimentation après une course',
  'source.houseFoods': 'Choix des aliments selon les quantités, le régime et le délai avant la prochaine course',
  'source.houseSweat':
    'Sueur d’après l’énergie et la température : ajustement au tableau de course de la prise de position de 2007',
  'source.houseFluidGuard': 'Limites de ce que nous proposons de boire',
  'source.houseSleep': 'Objectif de sommeil et heure du coucher pour ce soir',
  'source.houseCaffeine': 'Heures entre la caféine et le coucher',
  'source.houseWarmUp': 'Minutes d’échauffement selon le type de séance et le froid',
  'source.houseNextRun': 'Quel type de course vient ensuite',
  'source.houseStrength': 'Combien de renforcement, et à quelle distance d’une course intense',
  'source.houseSayLess': 'Ce qui n’est pas dit, et à qui',
};
