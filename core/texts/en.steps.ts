import type { Catalogue } from './catalogue.ts';

/** The lines of the checklist and the sentences below them. */
export const enSteps: Catalogue = {
  'coolDown.walk': 'Walk it down for {minutes}',
  'coolDown.detail':
    "Walking lets heart rate and blood pressure come down gently and can spare you a dizzy moment. It won't change tomorrow's soreness.",
  'coolDown.already': 'You already cooled down',
  'coolDown.late': 'The cool-down has had its time',
  'coolDown.late.detail': 'Nothing is lost. A short stroll later can still loosen stiff legs.',

  'refuel.serving': 'Eat about {carbohydrate} carbohydrate and {protein} protein',
  'refuel.hourly': 'Eat {carbohydrate} carbohydrate an hour, in small servings, and {protein} protein',
  'refuel.nextMeal': 'Make your next meal about {carbohydrate} carbohydrate and {protein} protein',
  'refuel.proteinOnly': 'Eat a snack or meal with about {protein} protein',
  'refuel.carbohydrateOnly': 'Eat a snack or meal with about {carbohydrate} carbohydrate',
  'refuel.portions': 'Eat a snack or meal: a fist of rice or a large banana, and a palm of protein',
  'refuel.portions.often': 'Eat small portions often: bread, rice or fruit, and a palm of protein',
  'refuel.portions.late': 'Make your next meal a full one, with starch and protein',
  'refuel.normal': 'Your next normal meal is enough',
  'refuel.normal.late': 'Your normal meals are enough',
  'refuel.normal.detail': 'A snack if you are hungry. This run asks for nothing special.',
  'refuel.over': 'Your meals since have done it',
  'refuel.near': 'Your next session is less than eight hours away, so starting soon is useful.',
  'refuel.withinDay': 'You train again within a day, so soon is useful.',
  'refuel.noHurry': 'No hurry: with more than a day to the next run, your meals of today decide.',
  'refuel.daily': 'Late is fine when the day as a whole adds up.',
  'refuel.perKg':
    'That is about {protein} g of protein and {carbohydrate} g of carbohydrate for each kg of body mass.',
  'refuel.diabetes':
    "Check your glucose now, before bed and before the next run: exercise can lower it for up to a day. Your care team's plan comes first.",
  'refuel.kidney': "How much protein suits you is a question for your care team, so we don't name an amount.",
  'refuel.label': 'Check the label: oats, flavours and traces differ by maker.',

  'hydrate.thirst': 'Drink to thirst, with your meals',
  'hydrate.replace': 'Drink {fluid} over the next hours, with something salty',
  'hydrate.gained': "You drank enough; don't add until you have urinated",
  'hydrate.gained.detail':
    'You were not lighter after the run than before. Headache, nausea or confusion now need medical help, not water.',
  'hydrate.over': 'Meals and thirst have it covered by now',
  'hydrate.estimated':
    'You probably lost {range} (our estimate). Take the lower figure as a guide and spread it out.',
  'hydrate.learned':
    'By your own measured runs you probably lost {range}. Take the lower figure as a guide and spread it out.',
  'hydrate.enough': 'For what you lost, normal meals and water are enough.',
  'hydrate.unknown': "We don't know enough to say how much you lost. Thirst is a good guide.",
  'hydrate.long': 'After long runs drinking too much is a risk of its own. Let thirst decide.',
  'hydrate.limit': 'More than {limit} in an hour is too much.',
  'hydrate.salt': 'A salted meal, broth or pretzels help to keep it.',
  'hydrate.kidney': "How much to drink is a question for your care team, so we don't name an amount.",

  'sleep.bedtime': 'Lights out at {bedtime}',
  'sleep.late': 'Lights out at {bedtime}, as early as it gets tonight',
  'sleep.target': 'Sleep {hours} tonight',
  'sleep.hours': 'For {hours} before {wake}.',
  'sleep.late.detail':
    'That leaves less than {hours} before {wake}. One short night is no harm; a nap can help.',
  'sleep.noWake': 'Tell us when you get up, and we name a bedtime.',
  'sleep.minor': 'Growing bodies need more of it: 8 to 10 hours.',
  'sleep.lateRun':
    'Hard runs that end close to bed are associated with worse sleep. Wind down: dim light, a warm shower, a light snack.',
  'sleep.lateRun.noHeat':
    'Hard runs that end close to bed are associated with worse sleep. Wind down: dim light, quiet, a light snack.',
  'sleep.caffeine': 'If you drink coffee: the last cup before {time} (a cautious limit).',
  'sleep.caffeine.past': 'Coffee now may cost you sleep tonight (a cautious limit).',

  'nap.line': 'A nap of {minutes}, if you can',
  'nap.shortNight': 'The night is cut short by the late run. Before four in the afternoon is best.',
  'nap.debt': 'Your last nights were short. Before four in the afternoon is best.',
};
