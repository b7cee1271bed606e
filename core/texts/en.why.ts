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

  'why.stretch.minutes':
    'Minutes by kind of session, muscles in the order of the ground. In 12 trials, one with over two thousand people, stretching changed soreness by about one point in a hundred.',
  'why.ice.gate':
    'Reviews find 11 to 15 °C for 11 to 15 minutes slightly better than rest. We leave it out for everyone whom cold can harm.',
  'why.heat.comfort': 'Small early benefit in a few trials, low certainty.',
  'why.compression.comfort': 'A small benefit for soreness and strength in trials; they cannot be blinded.',
  'why.roll.minutes':
    'Rolling after exercise lowered pain by about six of a hundred in a meta-analysis; at least 90 seconds a muscle.',
  'why.massage.comfort':
    'In 29 trials massage did nothing for performance and a little for soreness and flexibility.',
  'why.restDay.illness': 'While you are ill nothing else is advised.',
  'why.restDay.pain':
    'What you reported comes before any plan. The order of the signs is ours and awaits a clinician.',
  'why.restDay.soreness':
    'Legs as sore as you say recover better without running. The limit is ours and yours to change.',
  'why.restDay.training':
    'After a run that takes two days or more, or many running days in a row, a day off comes next.',
  'why.activeRecovery.when': 'Easy movement while the hours to hard running last, or while the legs ache.',
  'why.warmUp.minutes':
    'Warm-ups improve performance in trials; that they protect runners is plausible and weakly studied. The minutes are ours.',
  'why.strength.dose': 'Trials of 20 to 40 minutes twice a week improved running economy by 2 to 8 %.',
  'why.nextRun.kind':
    'The later of your hours and your legs: while the timer runs or soreness lasts, easy or nothing. The timer is a guess.',
  'why.nextRun.ceiling':
    'In 5,205 runners a single run of more than a tenth over the longest of 30 days went with a higher rate of injury.',
  'why.stitch.advice': 'An irritated lining of the belly explains it best. The remedies are anecdotal.',
  'why.explain': 'What the studies named here found, in our words.',
  'why.sayLess': 'You told us this, so we say less. It stays on this device, and you can delete it.',
  'why.caution.heat': 'Wet bulb globe temperature, worked out from air temperature and humidity of the run.',
  'why.caution.fluid':
    'Time on the run, pace, what you drank and your weights, by the expert consensus on overdrinking.',
  'why.caution.stepUp': 'This run against the longest of the 30 days before. Observational, in adults.',
  'why.caution.longSoreness':
    'Your report against the usual course of muscle soreness: from four days on, over half as much again.',
  'why.caution.thresholds':
    'Every threshold has bounds that keep the advice honest; outside them it is not used.',

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
  'input.ground': 'Ground',
  'input.domsRisk': 'Chance of soreness',
  'input.pain': 'Pain',
  'input.days': 'Days with it',
  'input.soreness': 'Soreness',
  'input.runningDaysInARow': 'Running days in a row',
  'input.hoursToHard': 'To hard running',
  'input.hoursToEasy': 'To easy running',
  'input.nextSession': 'Next session',
  'input.longestOf30Days': 'Longest run of 30 days',
  'input.stitch': 'Side stitch',
  'input.hoursSinceRun': 'Since the run',
  'input.humidity': 'Humidity',
  'input.wbgt': 'Heat (WBGT)',
  'input.hours': 'Time on the run',
  'input.distance': 'Distance',
  'input.count': 'How many',
  'input.minor': 'Under 18',
  'input.pregnant': 'Pregnant',
  'input.postpartum': 'Gave birth lately',
  'input.heartCondition': 'Heart condition',
  'input.betaBlocker': 'Beta blocker',
  'input.diabetes': 'Diabetes',
  'input.neuropathy': 'Reduced feeling in the feet',
  'input.kidneyDisease': 'Kidney or liver disease',
  'input.hypertension': 'High blood pressure',
  'input.raynaud': 'Raynaud syndrome',
  'input.bloodThinners': 'Blood thinners',
  'input.eatingDisorderRisk': 'Eating disorder, now or earlier',
  'input.illness': 'Ill now',
  'input.value.flat': 'flat',
  'input.value.uphill': 'uphill',
  'input.value.speed': 'fast',
  'input.value.technical': 'trail',
  'input.value.low': 'low',
  'input.value.moderate': 'moderate',
  'input.value.high': 'high',
};
