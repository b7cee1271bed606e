import type { Catalogue } from '../catalogue.ts';

/** Titles of our own rules among the sources. */
export const enSources: Catalogue = {
  'source.houseLoad': "How we choose between the ways to work out a run's load",
  'source.houseEnergy': "Energy of a run: when the page's number counts, and what comes next",
  'source.houseCarbohydrateShare': 'Share of carbohydrate in the energy used, by heart rate',
  'source.houseDoms': 'Points for muscle soreness: descent, distance, speed, race, time off',
  'source.houseSoreness': 'Shape of the soreness forecast over a week',
  'source.houseReadiness': 'Hours to easy and to hard: the longest of four windows',
  'source.houseTriage': "Order of the warning signs, awaiting a clinician's review",
  'source.houseCoolDown': 'Minutes of cool-down by kind of session',
  'source.houseStretch': 'Minutes of stretching, and the order of muscles by terrain',
  'source.houseRoll': 'Minutes of rolling and massage by kind of session',
  'source.houseCold': 'When cold water is left out',
  'source.houseRefuel': 'Four tiers of eating after a run',
  'source.houseFoods': 'Matching of foods to amounts, diet and the gap to the next run',
  'source.houseSweat': 'Sweat from energy and temperature: a fit to the running table of the 2007 position stand',
  'source.houseFluidGuard': 'Limits on what we suggest to drink',
  'source.houseSleep': "Tonight's sleep target and bedtime",
  'source.houseCaffeine': 'Hours between caffeine and bed',
  'source.houseWarmUp': 'Minutes of warm-up by kind of session and cold',
  'source.houseNextRun': 'What kind of run comes next',
  'source.houseStrength': 'How much strength work, and how far from a hard run',
  'source.houseSayLess': 'What is left unsaid, and for whom',
};
