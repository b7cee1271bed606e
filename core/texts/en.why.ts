import type { Catalogue } from './catalogue.ts';

/** What the rule behind a line says, for the reader who asks why. */
export const enWhy: Catalogue = {
  'why.coolDown.minutes':
    'By kind of session: {minutes} here, none if the recording already ends easy. Trials find that a cool-down changes recovery little.',
  'why.refuel.tier':
    'How much it matters to eat soon depends on the load of the run, its length and the time to the next one. The steps between are ours.',
  'why.refuel.amount':
    'Studies suggest 0.25 to 0.3 g of protein for each kg, a little more from 65 years, and no gain above 40 g at once.',
  'why.refuel.quiet': 'A portion of protein with each meal suits recovery, a little more from 65 years.',
  'why.refuel.ratio':
    'About three parts of carbohydrate to one of protein is a handy ratio, not a mechanism. The amount within the day counts.',
  'why.refuel.foods':
    'Real portions near the amounts, filtered by your diet and allergies, different from run to run.',
  'why.hydrate.gained':
    'Without a loss of weight over more than an hour there is nothing to replace, and more water can dilute the blood.',
  'why.hydrate.replace':
    'You weighed yourself and run again within a day: 1.25 to 1.5 litres for each kg lost, over hours, with salt.',
  'why.hydrate.measuredThirst':
    'A small loss, or more than a day to the next run: studies find that meals and water restore it.',
  'why.hydrate.estimated':
    'Sweat worked out from energy and temperature, right to about a third either way. It is a guide, so we never turn it into an order.',
  'why.hydrate.longThirst':
    'Long or slow runs are where people drink too much. The expert consensus is to drink to thirst.',
  'why.hydrate.quiet': 'Thirst is a good guide after a run, and meals bring fluid and salt with them.',
  'why.hydrate.unknown':
    'Without weights, body mass or weather there is no honest amount. The expert consensus is thirst.',
  'why.hydrate.guard': 'Nothing that we say adds up to more than this in any hour. You can only lower it.',
  'why.hydrate.sodium':
    'Sweat holds salt, on average 36 mmol in a litre, and people differ widely. Food brings it back; tablets are not needed.',
  'why.sleep.target':
    'The recommended range for the age, half an hour more after a hard day, and a little towards short nights.',
  'why.sleep.bedtime':
    'Counted back from your next wake time, with the minutes that it takes you to fall asleep.',
  'why.sleep.lateRun':
    'In a study of four million nights, hard exercise that ended within four hours of sleep went with later and shorter sleep. Small trials find little harm.',
  'why.sleep.caffeine':
    'A review found that a cup of coffee up to about nine hours before bed can cost sleep. Later trials are milder, so take it as a cautious limit.',
  'why.nap.window': 'Naps of 20 to 30 minutes between 13:00 and 16:00 helped athletes in most studies.',

  'input.session': 'Kind of session',
  'input.easyMinutesAtEnd': 'Easy minutes at the end',
  'input.load': 'Load (100 = an hour at threshold)',
  'input.minutes': 'Minutes of running',
  'input.hoursToNextSession': 'Time to the next session',
  'input.bodyMass': 'Body mass',
  'input.age': 'Age',
  'input.before': 'Weight before',
  'input.after': 'Weight after',
  'input.lostOfBodyMass': 'Share of body mass lost',
  'input.sweat': 'Fluid lost',
  'input.temperature': 'Temperature',
  'input.sweatSodium': 'Sodium in sweat, mmol in a litre',
  'input.sodium': 'Sodium lost',
  'input.shortOver7Nights': 'Sleep short over seven nights',
  'input.sleepNeed': 'Your own need of sleep',
  'input.wakeTime': 'Wake time',
  'input.bedLatency': 'Time to fall asleep',
  'input.hoursToBed': 'From the end of the run to lights out',
  'input.dose': 'Caffeine in a cup',
  'input.value.easy': 'easy',
  'input.value.long': 'long',
  'input.value.tempo': 'tempo',
  'input.value.intervals': 'intervals',
  'input.value.race': 'race',
  'input.value.downhill': 'downhill',
};
