import type { LanguageWords } from './words.ts';

/** French. Seen: a Strava page (2025), Garmin Connect's and Strava's exported lists. */
export const fr: LanguageWords = {
  seen: {
    distance: 'distance',
    time: 'durée|temps',
    pace: 'allure',
    speed: 'vitesse',
    heart: 'fréquence cardiaque|FC',
    cadence: 'cadence|cadence de course',
    gain: 'dénivelé positif|ascension totale',
    loss: 'descente totale',
    calories: 'calories',
    temperature: 'température',
    humidity: 'humidité',
    average: 'moyenne|moy',
    moving: 'de déplacement',
    elapsed: 'écoulé',
    max: 'maximale|max',
    not: 'puissance moy estimée|ressenti|minimale|effort relatif|pas|dépense d énergie|vitesse du vent|direction du vent',
  },
  assumed: {
    distance: 'distance parcourue|dist',
    time: 'chrono',
    pace: 'rythme',
    heart: 'fréq cardiaque|pouls|pulsations',
    gain: 'gain d altitude|montée|dénivelé|dénivelée positive|D+|ascension|gain de dénivelé',
    loss: 'dénivelé négatif|perte d altitude|descente|perte de dénivelé',
    height: 'altitude|élévation',
    calories: 'calories brûlées|énergie|kcal',
    temperature: 'temp',
    humidity: 'taux d humidité',
    power: 'puissance',
    effort: 'effort perçu|effort ressenti|perception de l effort',
    average: 'moyen|moyens|moyennes|Ø',
    moving: 'en mouvement|en déplacement|de mouvement',
    elapsed: 'écoulée',
    total: 'total|totale|global|globale',
    max: 'maximum|maximal|maxi',
    not:
      'similaires|similaire|efforts|meilleures|réussites|meilleur|meilleure|meilleurs|objectif|cible|estimé|estimée|au repos|' +
      'de repos|ajusté|ajustée|corrigée|minimum|minimal|min|dernier|dernière|précédent|précédente|prochain|prochaine|restant|' +
      'restante|record|rapide|plus rapide|pause|arrêt|à l arrêt|zone|seuil|normalisée|pondérée|température ressentie|perte de sueur|' +
      'vent|pression|longueur de foulée|foulée|actives|de marche|du groupe|des autres',
    part: 'tour|tours|fractionné|fractionnés|section|intervalle',
    many:
      'semaine|cette semaine|par semaine|hebdomadaire|mois|ce mois|mensuel|année|annuel|cette année|sorties|courses|activités|plan|' +
      'plan d entraînement|itinéraire|parcours|calculateur|calculateur d allure|calendrier|à venir|records|classement|cumul|prévu|' +
      'prévue|segment|prédit|prédite|prévision|prévisions|relais|segments|défi|défis|challenge|progression',
    noise: 'de|de la|du|la|le|les|d|des|en|course|activité|séance|sortie|votre|par',
  },
  sports: {
    run: 'course à pied|course virtuelle|course|course sur piste|footing|jogging',
    trail: 'trail|course en sentier|course nature',
    treadmill: 'course sur tapis|tapis de course',
    other:
      'vélo|sortie à vélo|sortie vélo|cyclisme|VTT|marche|randonnée|natation|musculation|yoga|aviron|ski|ski de fond|rameur|triathlon|patinage|renforcement musculaire',
  },
};
