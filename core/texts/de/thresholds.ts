import type { Catalogue } from '../catalogue.ts';

/** Names of the numbers that the runner may change. */
export const deThresholds: Catalogue = {
  'threshold.coolDownEasy': 'Auslaufen nach einem lockeren Lauf',
  'threshold.coolDownLong': 'Auslaufen nach einem langen Lauf oder viel bergab',
  'threshold.coolDownHard': 'Auslaufen nach einem harten Lauf oder Wettkampf',
  'threshold.stretchMinutes': 'Minuten zum Dehnen',
  'threshold.rollSeconds': 'Sekunden Ausrollen pro Muskel',
  'threshold.iceMinutes': 'Minuten in der Kälte',
  'threshold.refuelProtein': 'Eiweiß nach einem Lauf',
  'threshold.refuelProteinFrom65': 'Eiweiß nach einem Lauf, ab 65 Jahren',
  'threshold.refuelCarbohydrate': 'Kohlenhydrate nach einem Lauf',
  'threshold.fluidPerHour': 'Höchste Trinkmenge pro Stunde (lässt sich nur senken)',
  'threshold.sleepShift': 'Mehr oder weniger Schlaf als unser Ziel',
  'threshold.bedLatency': 'Minuten bis zum Einschlafen',
  'threshold.lateRunHours': 'Stunden vor dem Schlafen, in denen ein harter Lauf als spät zählt',
  'threshold.caffeineDose': 'Koffein in deiner üblichen Tasse',
  'threshold.hotWbgt': 'Hitzeindex (WBGT), der als heiß zählt',
  'threshold.easySoreness': 'Muskelkater, ab dem wir Gehen statt Laufen vorschlagen',
  'threshold.restSoreness': 'Muskelkater, ab dem wir Ruhe vorschlagen',
  'threshold.distanceCeiling': 'Längster nächster Lauf im Verhältnis zum längsten der letzten 30 Tage',
  'threshold.daysWithoutRest': 'Lauftage in Folge bis zu einem Ruhetag',
  'threshold.warmUpEasy': 'Aufwärmen vor einem lockeren Lauf',
  'threshold.warmUpLong': 'Aufwärmen vor einem langen Lauf',
  'threshold.warmUpHard': 'Aufwärmen vor einem schnellen Lauf oder Wettkampf',
  'threshold.strengthGap': 'Stunden zwischen hartem Lauf und Krafttraining',
};
