import type { Catalogue } from '../catalogue.ts';

/** What is worth understanding after a run, and what is worth a warning. */
export const enExplains: Catalogue = {
  'explain.burn':
    'Legs that burn during or right after a run: that is chemistry, and it clears within about an hour. It is not damage, and with training it sets in later.',
  'explain.earlyRepair':
    'In these hours the muscles refill their fuel store and start to mend. They may feel fine now and ache tomorrow.',
  'explain.soreness':
    'Soreness that starts half a day after a run peaks between one and three days and is gone within about a week. It comes from tissue stress and sensitised nerves, not from lactic acid, and says little about how much was damaged.',
  'explain.adaptation': 'One unusually long or hilly run makes the next one hurt less: the protection lasts for some weeks.',
  'explain.repair':
    'Rest is when the body answers the run: fibres mend, and muscles, vessels and tendons adapt. Running builds endurance rather than bulk.',
  'explain.discomfort':
    'Discomfort in both legs may be run through when it is mild; pain may not. If it does not ease as you run, change to easy cross-training.',
  'explain.recoveryMethods':
    'An umbrella review of recovery methods in endurance athletes found none with a consistent benefit. Sleep, food and time do most of it; the rest is for comfort.',
  'explain.stretching':
    'Stretching after a run is good for range of motion and feels nice. In trials it changed soreness by next to nothing. Before a run, long static holds cost a little power; they were not shown to tear cold muscle.',
  'explain.eatingWindow':
    'Eating within the hour matters if you train again within a day. Otherwise the day as a whole counts, and your next meal is early enough.',
  'explain.carbohydrate':
    'Glycogen is carbohydrate stored in muscle, the main fuel of a run. Meals refill it within about a day; protein serves the building and mending. Food does it as well as sports products.',
  'explain.ratio': 'Three parts of carbohydrate to one of protein is handy to remember. The ratio itself does nothing special.',
  'explain.bars':
    'Not every "recovery" snack is one: a nut bar is mostly fat, a shake with water or Greek yogurt mostly protein. A banana or oats beside them evens it out; chocolate milk comes close by itself.',
  'explain.water':
    'You need not have finished dehydrated: it depends on sweat and on what you drank, and drinking too much is a risk too. After most runs water and a normal meal restore everything; salt matters after long, hot or salty runs, or before a quick next one.',
  'explain.waterPlain':
    'You need not have finished dehydrated: it depends on sweat and on what you drank, and drinking too much is a risk too. After most runs water and a normal meal restore everything.',
  'explain.coconutWater':
    'Coconut water is rich in potassium and low in sodium, so it holds less fluid than a salty snack with water. Sports drinks earn their price after long or hot runs and before a quick next one.',
  'explain.alcohol': 'Alcohol slows refuelling and muscle building. If you drink, eat and rehydrate first.',
  'explain.coldAndStrength': 'No cold bath today: right after strength work it blunts the gains, though not those of endurance.',
  'explain.sleep':
    'Sleep supports repair and mood, and short nights make running feel harder. Athletes may need more than others.',
  'explain.massage':
    'Massage is pleasant and eases soreness a little. It was not shown to improve performance, nor to smooth out fascia.',
  'explain.strength':
    'Strength work likely makes running more economical and may help resilience. That it spares runners injuries is unproven.',
  'explain.easeIn':
    'Starting the next run slowly lets you find out how the legs are: sore at first and then fine, carry on as before; sore throughout or sore again, two days off and a step down. A warm-up helps you start smoothly; for injuries the evidence in runners is weak.',
  'explain.restDays':
    'Many runners get an overuse injury in a year; studies differ widely on how many. Days without running belong to training as much as runs do. Aches that keep coming back are a reason to run less for a while and to put other sports in between.',
  'explain.redFlags':
    'Get help at once for chest pain, fainting, confusion, or vomiting with headache; the same day for dark urine or one swollen calf. Stop running and have it seen: pain on one spot of bone, pain at night, limping, or any pain for more than a week.',

  'caution.pregnant':
    'Pregnancy: no load, distances, cold or hot baths from us. Run at an effort you can talk at, drink, stay cool, and ask your midwife or doctor. Bleeding, fluid, contractions, dizziness, chest pain or calf pain: stop and call them.',
  'caution.postpartum':
    'The weeks after birth: no load, distances, cold or hot baths from us. Run at an effort you can talk at, drink, stay cool, and ask your midwife or doctor what suits you now. Bleeding, dizziness, chest pain or calf pain: stop and call them.',
  'caution.heartCondition':
    'Heart condition: we say nothing about heart rate, salt, cold or heat. Your cardiologist comes first; chest pain, fainting or palpitations need help at once.',
  'caution.betaBlocker':
    'Beta blockers keep the heart rate low, so we go by how hard it felt, and leave out salt, cold and heat.',
  'caution.diabetes':
    "Diabetes: we name no amount of carbohydrate. Check your glucose before and after, and at bedtime; your care team's plan comes first.",
  'caution.neuropathy': 'With reduced feeling in the feet we leave out cold, heat and rolling.',
  'caution.kidneyDisease': 'Kidney or liver disease: we name no amounts of protein, salt or fluid. Your care team can.',
  'caution.hypertension': 'High blood pressure: we suggest no salt and no cold baths.',
  'caution.raynaud': 'With Raynaud syndrome we suggest no cold.',
  'caution.bloodThinners': 'With blood thinners we leave out rolling and deep massage.',
  'caution.eatingDisorderRisk':
    'Regular meals, no numbers: that is how we speak of food here. If eating or resting is hard at the moment, someone you trust or a help line in your country is a good start.',
  'caution.illness': 'Ill or feverish: rest only. No running while there is fever, and an easy start after it.',
  'caution.minor': 'Under 18: talk with a parent or coach about training and food. We leave out amounts on purpose.',
  'caution.heat':
    'It was hot. Get into the shade, cool down and drink to thirst. Dizziness that stays, confusion or a stop of sweating need help at once.',
  'caution.heat.extreme':
    'It was very hot, in the range where races are called off. Cool down actively: shade, wet towels, cold water on the skin. Confusion or collapse is an emergency.',
  'caution.overdrinking.amber':
    'Long, slow or with a lot of fluid: that is when people drink too much. Drink to thirst only. Headache, nausea or confusion now need medical help, not water.',
  'caution.overdrinking.red':
    "You were not lighter after the run than before. Add nothing to drink until you've urinated. Headache, vomiting or confusion is an emergency, and water makes it worse.",
  'caution.dry': 'You lost a good deal of fluid. Rest, sip, eat something salty if that suits you, and look after yourself.',
  'caution.dry.plain': 'You lost a good deal of fluid. Rest, sip, eat a meal, and look after yourself.',
  'caution.dry.severe': 'You lost a great deal of fluid. If you feel unwell, or cannot keep fluid down, get medical help.',
  'caution.stepUp':
    'This run was {more} longer than your longest of the 30 days before. In a study of 5,205 runners, steps of more than a tenth went with a higher rate of injury. It says nothing about you alone.',
  'caution.takenBack':
    'You told us of a sign that needs help at once or the same day, and then that all is well. If the sign was there, have it looked at before you run again, even if it has passed.',
  'caution.longSoreness':
    'This lasts longer than muscle soreness usually does. If it is on one side, on one spot, or not easing, have it looked at.',
  'caution.thresholds': 'Out of bounds, so our own value counts: {names}.',
  'caution.thresholds.unknown':
    '{count, plural, one {One personal threshold is not known here and is not used.} other {# personal thresholds are not known here and are not used.}}',
};
