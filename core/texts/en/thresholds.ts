import type { Catalogue } from '../catalogue.ts';

/** Names of the numbers that the runner may change. */
export const enThresholds: Catalogue = {
  'threshold.coolDownEasy': 'Cool-down after an easy run',
  'threshold.coolDownLong': 'Cool-down after a long or downhill run',
  'threshold.coolDownHard': 'Cool-down after a hard run or race',
  'threshold.stretchMinutes': 'Minutes of stretching',
  'threshold.rollSeconds': 'Seconds of rolling for each muscle',
  'threshold.iceMinutes': 'Minutes of cold',
  'threshold.refuelProtein': 'Protein after a run',
  'threshold.refuelProteinFrom65': 'Protein after a run, from 65 years',
  'threshold.refuelCarbohydrate': 'Carbohydrate after a run',
  'threshold.fluidPerHour': 'Most to drink in an hour (can only be lowered)',
  'threshold.sleepShift': 'More or less sleep than our target',
  'threshold.bedLatency': 'Minutes to fall asleep',
  'threshold.lateRunHours': 'Hours before bed in which a hard run counts as late',
  'threshold.caffeineDose': 'Caffeine in your usual cup',
  'threshold.hotWbgt': 'Heat index (WBGT) that counts as hot',
  'threshold.easySoreness': 'Soreness from which we suggest walking instead',
  'threshold.restSoreness': 'Soreness from which we suggest rest',
  'threshold.distanceCeiling': 'Longest next run against your longest of 30 days',
  'threshold.daysWithoutRest': 'Running days in a row before a rest day',
  'threshold.warmUpEasy': 'Warm-up before an easy run',
  'threshold.warmUpLong': 'Warm-up before a long run',
  'threshold.warmUpHard': 'Warm-up before a fast run or race',
  'threshold.strengthGap': 'Hours between a hard run and strength work',
};
