import type { Catalogue } from '../catalogue.ts';

/** Arabic titles of our own rules among the sources. */
export const arSources: Catalogue = {
  'source.houseLoad': 'كيف نختار بين طرق حساب حمل الجري',
  'source.houseEnergy': 'طاقة الجولة: متى يُعتمد رقم الصفحة، وما الذي يليه',
  'source.houseCarbohydrateShare': 'حصة الكربوهيدرات من الطاقة المستهلكة بحسب نبض القلب',
  'source.houseDoms': 'نقاط وجع العضلات: النزول والمسافة والسرعة والسباق ومدة الانقطاع',
  'source.houseSoreness': 'شكل توقّع وجع العضلات خلال أسبوع',
  'source.houseReadiness': 'الساعات حتى الجري السهل والجري الشديد: أطول أربع نوافذ',
  'source.houseTriage': 'ترتيب علامات الخطر، في انتظار مراجعة طبيب',
  'source.houseCoolDown': 'دقائق التهدئة بحسب نوع الحصة',
  'source.houseStretch': 'دقائق الإطالة، وترتيب العضلات بحسب الأرض',
  'source.houseRoll': 'دقائق الأسطوانة والتدليك بحسب نوع الحصة',
  'source.houseCold': 'متى يُترك الماء البارد',
  'source.houseRefuel': 'أربع درجات للأكل بعد الجري',
  'source.houseFoods': 'اختيار الأطعمة بحسب الكميات والنظام الغذائي والوقت حتى الجري التالي',
  'source.houseSweat': 'العرق من الطاقة والحرارة: مواءمة مع جدول الجري في بيان الموقف لعام 2007',
  'source.houseFluidGuard': 'حدود ما نقترح شربه',
  'source.houseSleep': 'هدف نوم الليلة وموعد النوم',
  'source.houseCaffeine': 'الساعات بين الكافيين والنوم',
  'source.houseWarmUp': 'دقائق الإحماء بحسب نوع الحصة والبرد',
  'source.houseNextRun': 'أي نوع من الجري يأتي بعد ذلك',
  'source.houseStrength': 'مقدار تمارين القوة، وبُعدها عن جري شديد',
  'source.houseSayLess': 'ما لا يُقال، ولمن',
};
