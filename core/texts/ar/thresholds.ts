import type { Catalogue } from '../catalogue.ts';

/** Names of the numbers that the runner may change. */
export const arThresholds: Catalogue = {
  'threshold.coolDownEasy': 'التهدئة بعد جولة سهلة',
  'threshold.coolDownLong': 'التهدئة بعد جولة طويلة أو منحدرة',
  'threshold.coolDownHard': 'التهدئة بعد جولة شديدة أو سباق',
  'threshold.stretchMinutes': 'دقائق الإطالة',
  'threshold.rollSeconds': 'ثواني أسطوانة التدليك لكل عضلة',
  'threshold.iceMinutes': 'دقائق الماء البارد',
  'threshold.refuelProtein': 'البروتين بعد الجري',
  'threshold.refuelProteinFrom65': 'البروتين بعد الجري، من 65 سنة',
  'threshold.refuelCarbohydrate': 'الكربوهيدرات بعد الجري',
  'threshold.fluidPerHour': 'أقصى شرب في الساعة (يمكن خفضه فقط)',
  'threshold.sleepShift': 'نوم أكثر أو أقل من هدفنا',
  'threshold.bedLatency': 'الدقائق حتى النوم',
  'threshold.lateRunHours': 'الساعات قبل النوم التي تُعد فيها الجولة الشديدة متأخرة',
  'threshold.caffeineDose': 'الكافيين في فنجانك المعتاد',
  'threshold.hotWbgt': 'مؤشر الحرارة (WBGT) الذي يُعد حارًا',
  'threshold.easySoreness': 'درجة الوجع التي نقترح عندها المشي بدل الجري',
  'threshold.restSoreness': 'درجة الوجع التي نقترح عندها الراحة',
  'threshold.distanceCeiling': 'أقصى طول للجولة التالية نسبةً إلى أطول جولة في 30 يومًا',
  'threshold.daysWithoutRest': 'أيام الجري المتتالية قبل يوم راحة',
  'threshold.warmUpEasy': 'الإحماء قبل جولة سهلة',
  'threshold.warmUpLong': 'الإحماء قبل جولة طويلة',
  'threshold.warmUpHard': 'الإحماء قبل جولة سريعة أو سباق',
  'threshold.strengthGap': 'الساعات بين جولة شديدة وتمرين القوة',
};
