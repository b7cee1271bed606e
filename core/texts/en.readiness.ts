import type { Catalogue } from './catalogue.ts';

/** English texts of readiness, triage and missing inputs. Not reviewed by a clinician. */
export const enReadiness: Catalogue = {
  'why.readiness':
    'The longest of four windows counts: the load, how hard it was, the fuel used, and the strain on leg muscles. Short sleep, heat, age over 40 and what the run before left over lengthen it a little. It is our estimate: if your legs still ache, stay easy.',
  'missing.bodyMass': 'Your body mass would turn portions into amounts that fit you.',
  'missing.age': 'Your age would give a first estimate of your maximum heart rate and of the sleep you need.',
  'missing.maxHeartRate': 'Your measured maximum heart rate would make the load surer.',
  'missing.restingHeartRate': 'Your resting heart rate would make the load surer.',
  'missing.averageHeartRate': 'Heart rate would tell the load better than minutes and pace do.',
  'missing.effort': 'How hard it felt, from 0 to 10, would check the load against your own sense of it.',
  'missing.wakeTime': 'The time you get up would give a bedtime for tonight.',
  'missing.temperature': 'The weather was not on this page; with it the fluid range would be narrower.',
  'missing.nextSession': 'When you train next decides how soon eating matters.',
  'triage.heart': 'Chest pain, fainting or severe breathlessness can be serious. Call your local emergency number now.',
  'triage.heat': 'Confusion or collapse after running can be heat illness. Call your local emergency number now, and cool first: cold water, wet towels, shade.',
  'triage.overdrinking': 'Headache with vomiting or confusion after drinking a lot can be serious. Call your local emergency number now. Do not drink more water.',
  'triage.urine': 'Dark urine or severe swelling after a run needs a doctor today.',
  'triage.calf': 'One swollen, warm or tender calf needs a doctor today. If you are short of breath, call your local emergency number.',
  'triage.bone': 'Pain in one spot of a bone, or pain at night or at rest: stop running and see a clinician.',
  'triage.gait': 'Limping, swelling or strong pain: stop running. Walk or swim if that is free of pain, look again after 48 hours, and see a clinician if it stays.',
  'triage.week': 'Pain that lasts longer than a week is for a physiotherapist or a doctor.',
  'triage.oneSided': 'Pain on one side: up to 3 of 10 is acceptable, up to 5 if it is back to normal next morning. No hills, no speed, no more distance until then.',
  'triage.doms': 'An ache in both legs a day or more after a run is usual muscle soreness. Easy movement is fine.',
  'triage.acute': 'Legs that burn during or right after a run are usual. It fades within about an hour.',
};
