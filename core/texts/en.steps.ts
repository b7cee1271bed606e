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

  'stretch.line': 'Stretch {muscles}: {minutes}',
  'stretch.holds':
    '{holds, plural, one {One hold} other {# holds}} of {seconds} seconds for each muscle, on both sides.',
  'stretch.detail':
    "Stretch warm, it is more comfortable. Good for range of motion; don't expect less soreness.",
  'stretch.optional': "Optional after an easy run. Good for range of motion; don't expect less soreness.",
  'stretch.gentle': 'Gently, no forced holds: the legs had a lot to brake today.',
  'stretch.painful': 'Leave out what hurts.',
  'stretch.late': 'Stretching can wait for any warm moment',

  'ice.line': 'Cold water if you like it: {minutes} at {temperature}',
  'ice.detail':
    'A comfort after hard, long or downhill runs: slightly better than rest for sore legs. Skip it on days with strength work.',
  'ice.stop':
    'Not colder, not alone, not in open water, not after alcohol, not on open wounds. Out when numb, in pain or shivering hard.',
  'ice.pack': 'A cold pack in a cloth on a sore spot, 10 to 15 minutes: it can numb, no more.',
  'heat.line': 'A warm bath or pad, if warmth feels good',
  'heat.detail': 'For comfort, around a quarter of an hour. Not on a fresh swelling.',
  'compression.line': 'Compression socks or tights, if you like them',
  'compression.detail': 'A few hours to a day. Small effect on soreness at most.',
  'roll.line': 'Foam roll {muscles}: {minutes}',
  'roll.seconds': '{seconds} seconds for each muscle, on both sides.',
  'roll.detail': 'Small effect, mostly on how it feels.',
  'roll.light': 'Lightly, pain no more than 4 of 10, and not on very tender muscle.',
  'massage.line': 'Light massage of quads, calves and glutes, {minutes}',
  'massage.detail': 'Pleasant; a small effect on soreness.',
  'massage.self': 'Your hands, a roller or a massage stick will do.',

  'restDay.illness': 'Rest until you are well',
  'restDay.illness.detail': 'No running while you are feverish. Drink to thirst, eat what you fancy, sleep.',
  'restDay.pain': 'No running for now',
  'restDay.pain.detail':
    'Pain is a reason to stop, not to push through. What helps next depends on what it is.',
  'restDay.soreness': 'Rest until the legs ease',
  'restDay.hard': 'A day without running',
  'restDay.streak': 'A rest day: you ran {days, plural, other {# days}} in a row',
  'restDay.ideas': 'Yoga, gentle dynamic stretching or a family walk are fine.',
  'activeRecovery.line': 'Up to {minutes} of easy movement',
  'activeRecovery.detail':
    'A walk or yoga. It feels good and keeps you moving; recovery itself takes its time.',
  'activeRecovery.painFree': 'Walk or swim, only as far as it is free of pain. Look again after 48 hours.',
  'activeRecovery.ride': 'An easy ride, elliptical or pool, no harder than 4 of 10.',

  'warmUp.planned': 'Warm up for {minutes} before your next run',
  'warmUp.line': 'Start your next run with {minutes} of warming up',
  'warmUp.easy': 'Just run slower at first.',
  'warmUp.content': 'Brisk walk or jog, leg swings, lunges, skips, then two to four strides.',
  'warmUp.cold': 'Below 5 °C five minutes more.',

  'strength.line': 'Strength work, {minutes}, twice a week',
  'strength.content':
    'Squat, deadlift, split squat, calf raise, hips and core: three sets of 8 to 12, rather heavy.',
  'strength.minor': 'With your coach: good form first, weights later.',
  'strength.detail': 'Likely helps performance and may help resilience. Keep it clear of hard runs.',

  'nextRun.easyFrom': 'Easy running from {easy}, hard from {hard}',
  'nextRun.easyNow': 'Easy running is fine now, hard from {hard}',
  'nextRun.any': 'Ready for any run, if your legs agree',
  'nextRun.walk': 'Still sore: walk, yoga or an easy ride before you run',
  'nextRun.wait': 'Wait with running until the soreness has eased',
  'nextRun.talk': 'Next run: at an effort you can talk at',
  'nextRun.monitor': 'Next run: flat and slow, no longer than this one',
  'nextRun.ceiling': 'No longer than {distance}: about a tenth over your longest of 30 days.',

  'stitch.line': 'Side stitch: what to try next time',
  'stitch.detail':
    'Slow down, breathe deeply, bend forward and press on the spot. Avoid big or very sweet meals and drinks in the two hours before. These remedies are handed down, not tested.',
  'stitch.redFlag': 'A pain that spreads to shoulder, chest or arm needs help at once.',

  'muscle.hips': 'hips',
  'muscle.hamstrings': 'hamstrings',
  'muscle.quads': 'quads',
  'muscle.calves': 'calves',
  'muscle.glutes': 'glutes',
  'muscle.adductors': 'inner thighs',
  'muscle.shins': 'shins',
  'muscle.ankles': 'ankles',
};
