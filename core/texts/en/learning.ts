import type { Catalogue } from '../catalogue.ts';

/** English of what the runner's own runs propose. */
export const enLearning: Catalogue = {
  'options.learning': 'Learned from you',
  'learning.title': 'Learned from your runs',
  'learning.about': 'Proposals from your own numbers, each with what it rests on. Nothing of it counts before you accept it.',
  'learning.none':
    'Nothing to propose yet. Three weighed runs in like weather, two runs at your limit, or a race of the last 90 days would each tell something.',
  'learning.sweatRates': 'Sweat rate: {value}',
  'learning.maxHeartRate': 'Maximum heart rate: {value}',
  'learning.thresholdPace': 'Threshold pace: {value}',
  'learning.wakeTime': 'Up by: {value}',
  'learning.instead': 'in place of {value}',
  'learning.sweat.value': '{rate} at {temperature}',
  'learning.sweat.run': '{day}: {rate} at {temperature}, by your weights before and after',
  'learning.max.run': '{day}: {rate} held for some seconds or stated as the highest',
  'learning.max.estimate':
    'The estimate for your age is {rate}; the second highest of your runs counts, as one alone may be the strap.',
  'learning.max.own': 'You told us {rate}; the second highest of your runs counts, as one alone may be the strap.',
  'learning.pace.run': '{day}: {distance} in {time}',
  'learning.pace.rule':
    'From the best effort of the last 90 days, by the formula of Daniels and Gilbert (1979). It assumes that you ran all out.',
  'learning.wake.days':
    'On {days} mornings of the last four weeks you ran or told of your night; on most of them you were up by {time}.',
  'learning.wake.rule': 'You may get up earlier: we only see when you were up.',
  'learning.accept': 'Use it',
  'learning.dismiss': 'Not now',
  'learning.accepted': 'It is in your profile.',
};
