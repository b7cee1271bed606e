import type { Catalogue } from '../catalogue.ts';

/** English texts of readiness, load, history, triage and missing inputs. Triage is not reviewed by a clinician. */
export const enReadiness: Catalogue = {
  'why.readiness.load': 'Of four windows, the one of the load is the longest: the more load, the longer the tiredness lasts.',
  'why.readiness.intensity':
    'Of four windows, the one of intensity is the longest: after hard running the nervous system takes one to two days to settle.',
  'why.readiness.glycogen':
    'Of four windows, the one of fuel is the longest: refilling what a long run used takes up to a day of normal eating.',
  'why.readiness.muscle':
    'Of four windows, the one of leg muscles is the longest: descents, longer distances and speed that the legs do not know make them sore for days.',
  'why.readiness.race':
    'After a race of 15 km and more we count half of its miles as days without hard running, a rule of thumb among runners.',
  'why.readiness.modifiers':
    'The window is multiplied by {multiplier} for what is named here. The effects are small and the evidence for them is weak.',
  'why.readiness.carried': 'Half of the hours that the run before still asked for are added.',
  'why.readiness.earlier': 'A run before this one still asks for longer. A later run never shortens that wait.',
  'why.readiness.soreness':
    'Your legs have the last word: while they are sore, the hours follow the soreness you reported and not the other way round.',
  'why.readiness.withheld': 'Hours to the next run are only shown where nothing speaks against running.',
  'withheld.triage': 'No hours to the next run: what you reported comes first.',
  'withheld.illness': 'No hours to the next run while you are ill. Rest until you are well, and start again gently.',
  'withheld.pregnancy':
    'No load and no hours here: let effort at which you can talk be your guide, keep cool, drink, and ask your midwife or doctor.',
  'withheld.tooLittle': 'A run of under three minutes is too little to advise on.',
  'felt.harder':
    'It felt harder than the heart rate says: {byEffort} by effort, {byHeartRate} by heart rate. Recovery counts with the larger.',
  'felt.easier':
    'It felt easier than the heart rate says: {byEffort} by effort, {byHeartRate} by heart rate. Recovery counts with the larger.',
  'why.load.felt':
    'Load by heart rate and load by effort differ by more than 40 %. Heat, too little sleep, illness, a loose strap or a wrong maximum heart rate can each do that.',
  'load.average':
    'The load rests on the average heart rate, and an average hides the hard parts. The run may have asked for more than it says.',
  'why.load.average':
    'Hard minutes weigh more than easy ones in this load. In a worked example of intervals the average gave 13 % less than the recording.',
  'setAside.duplicate': '{count, plural, one {One run came twice and counts once.} other {# runs came twice and count once.}}',
  'setAside.future':
    '{count, plural, one {One run lies in the future and is left out.} other {# runs lie in the future and are left out.}}',
  'setAside.later':
    '{count, plural, one {You ran once more after this run. This plan is about the earlier one.} other {You ran # times after this run. This plan is about the earlier one.}}',
  'why.history.order': 'Each run counts once, and only runs before this one count.',
  'misfit.restingHeartRate':
    'Your resting heart rate lies too near to the maximum, so heart rate is not used. Please check both.',
  'misfit.thresholdHeartRate':
    'Your threshold heart rate does not lie between resting and maximum, so we use 85 % of the way between them.',
  'misfit.distance': 'Distance and time make a pace that no run has, so the pace is not used. Please check both.',
  'misfit.elevationGain': 'The climb is more than a quarter of the distance, so it is left out of pace and energy.',
  'misfit.calories': "The page's calories do not fit your body mass and the distance, so they are not used.",
  'why.input.fit': 'Values that cannot be right together are left out and never bent to fit.',
  'training.learning':
    '{days, plural, one {Still learning: one more day of runs, then we can tell fitness from fatigue.} other {Still learning: # more days of runs, then we can tell fitness from fatigue.}}',
  'training.formEarly':
    'First signs of form: {form} (load of the last six weeks {fitness}, of the last week {fatigue}). It takes six weeks to mean much.',
  'training.form': 'Form on the morning of the run: {form} (fitness {fitness}, fatigue {fatigue}).',
  'why.training.form':
    'Fitness and fatigue are averages of daily load over 42 and 7 days; form is their difference on the morning of the run.',
  'training.alike': 'Your days were rather alike this week. Easier easy days and a rest day give the hard ones room.',
  'training.monotonous':
    'Your days were very alike this week, with little rest between. A rest day or a clearly easier one is worth more now than one more run.',
  'why.training.week':
    'Monotony is the mean of seven daily loads over their spread. High values went along with more illness in small studies; it is a hint.',
  'energy.used': 'This run used about {energy}, as our estimate. That includes what your body uses at rest.',
  'energy.usedWithCarbohydrate':
    'This run used about {energy}, as our estimate, with what your body uses at rest; of it {carbohydrate} of carbohydrate.',
  'why.energy':
    "Energy from the page's own number where it fits body mass and distance; else from distance and climb; else from pace; else from heart rate. The share of carbohydrate grows with heart rate.",
  'drift.mild': 'Your heart rate rose {percent} for the same pace. Heat, low fluid, little sleep or fatigue can each do that.',
  'drift.large':
    'Your heart rate rose {percent} for the same pace, which is much. Heat, low fluid, little sleep or more duration than usual can each do that.',
  'why.drift': 'Speed per heartbeat of the second half against the first, without the first ten minutes; under 5 % is usual.',
  'missing.effort': 'How hard it felt, from 0 to 10, would check the load against your own sense of it.',
  'missing.movingTime': 'The time of the run would give its load.',
  'missing.soreness': 'How sore your legs are now would move the hours: they have the last word.',
  'missing.age': 'Your age would give a first estimate of your maximum heart rate and of the sleep you need.',
  'missing.maxHeartRate': 'Your measured maximum heart rate would make the load surer.',
  'missing.restingHeartRate': 'Your resting heart rate would make the load surer.',
  'missing.averageHeartRate': 'Heart rate would tell the load better than minutes and pace do.',
  'missing.bodyMass': 'Your body mass would turn portions into amounts that fit you.',
  'missing.elevationLoss': 'How far the run went down would tell how sore your legs may get.',
  'missing.temperature': 'The weather was not on this page; with it the fluid range would be narrower.',
  'missing.humidity': 'The humidity would tell how hot it really was.',
  'missing.nextSession': 'When you train next decides how soon eating matters.',
  'missing.wakeTime': 'The time you get up would give a bedtime for tonight.',
  'missing.sleep': 'How long you slept would show what is owed; nights under six hours lengthen recovery a little.',
  'missing.history': 'With your other runs of the last 30 days we could say more surely how far the next one may go.',
  'triage.heart': 'Chest pain, fainting or severe breathlessness can be serious. Call your local emergency number now.',
  'triage.heat':
    'Confusion or collapse after running can be heat illness. Call your local emergency number now, and cool first: cold water, wet towels, shade.',
  'triage.overdrinking':
    'Headache with vomiting or confusion after drinking a lot can be serious. Call your local emergency number now. Do not drink more water.',
  'triage.urine': 'Dark urine or severe swelling after a run needs a doctor today.',
  'triage.calf':
    'One swollen, warm or tender calf needs a doctor today. If you are short of breath, call your local emergency number.',
  'triage.bone': 'Pain in one spot of a bone, or pain at night or at rest: stop running and see a clinician.',
  'triage.gait':
    'Limping, swelling or strong pain: stop running. Walk or swim if that is free of pain, look again after 48 hours, and see a clinician if it stays.',
  'triage.week': 'Pain that lasts longer than a week is for a physiotherapist or a doctor.',
  'triage.oneSided':
    'Pain on one side: up to 3 of 10 is acceptable, up to 5 if it is back to normal next morning. No hills, no speed, no more distance until then.',
  'triage.doms': 'An ache in both legs half a day or more after a run is usual muscle soreness. Easy movement is fine.',
  'triage.acute': 'Legs that burn during or right after a run are usual. It fades within about an hour.',
};
