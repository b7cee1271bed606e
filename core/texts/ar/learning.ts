import type { Catalogue } from '../catalogue.ts';

/** Arabic of what the runner's own runs propose. */
export const arLearning: Catalogue = {
  'options.learning': 'مما عرفناه منك',
  'learning.title': 'مما عرفناه من جولاتك',
  'learning.about': 'اقتراحات من أرقامك، مع ما يستند إليه كل منها. لا يُحتسب شيء منها قبل موافقتك.',
  'learning.none':
    'لا اقتراحات بعد. ثلاث جولات مع الوزن قبلها وبعدها في طقس متشابه، أو جولتان بأقصى جهد، أو سباق في آخر 90 يومًا: كل منها يفيد بشيء.',
  'learning.sweatRates': 'معدل التعرق: {value}',
  'learning.maxHeartRate': 'أقصى نبض للقلب: {value}',
  'learning.thresholdPace': 'وتيرة العتبة: {value}',
  'learning.wakeTime': 'الاستيقاظ قبل: {value}',
  'learning.instead': 'بدلًا من {value}',
  'learning.sweat.value': '{rate} عند {temperature}',
  'learning.sweat.run': '{day}: {rate} عند {temperature}، بحسب وزنك قبل الجولة وبعدها',
  'learning.max.run': '{day}: {rate} استمرت بضع ثوانٍ أو ذُكرت على أنها الأعلى',
  'learning.max.estimate': 'التقدير لعمرك {rate}. نأخذ بثاني أعلى قيمة في جولاتك، فالقيمة الواحدة قد تكون خطأً من الحزام.',
  'learning.max.own': 'القيمة التي أخبرتنا بها {rate}. نأخذ بثاني أعلى قيمة في جولاتك، فالقيمة الواحدة قد تكون خطأً من الحزام.',
  'learning.pace.run': '{day}: {distance} في {time}',
  'learning.pace.rule': 'من أفضل جهد في آخر 90 يومًا، وفق معادلة دانيلز وغيلبرت (1979). وهي تفترض أن الجهد كان أقصى ما لديك.',
  'learning.wake.days':
    'في {days, plural, zero {# صباح} one {صباح واحد} two {صباحين} few {# صباحات} many {# صباحًا} other {# صباح}} من الأسابيع الأربعة الأخيرة سجّلت جولة أو تحدثت عن ليلتك، وفي معظمها كان الاستيقاظ قبل {time}.',
  'learning.wake.rule': 'قد يكون استيقاظك أبكر: نحن لا نرى إلا أنك كنت مستيقظًا.',
  'learning.accept': 'استخدامها',
  'learning.dismiss': 'ليس الآن',
  'learning.accepted': 'أُضيفت إلى ملفك.',
};
