import type { Catalogue } from '../catalogue.ts';

/** Arabic texts of a store that cannot be read or written, as the popup says it. */
export const arStore: Catalogue = {
  'silent.title': 'خلفية Homestretch لا تجيب',
  'silent.about':
    'لم يتغير شيء. تعيد هذه الصفحة السؤال من تلقاء نفسها وتتابع حالما يصل جواب. وإن لم يصل، تلزم إعادة تشغيل المتصفح.',
  'notice.unreachable':
    'لا يمكن فتح بياناتك ({what}) الآن. المعروض هو آخر ما ظهر، والتغييرات لا تُحفظ. ويبقى التصدير يعطي ما يمكن قراءته.',
  'notice.not-planned':
    'لا يمكن إعداد خطة جديدة الآن. المعروض هو آخر خطة أُعدت، وما يُعلَّم أو يُدخَل يُحفظ. إن استمر ذلك، تلزم إعادة تشغيل المتصفح.',
  'notice.kept-newer':
    'تركت نسخة أحدث من Homestretch هنا ({what}) أكثر مما تعرفه هذه النسخة. يبقى ذلك كما هو، لكن الخطط لا تحسبه إلى أن يتم التحديث.',
  'notice.set-aside': 'تعذرت قراءة بعض البيانات المخزنة ({what}). وُضعت جانبًا ولم تُحذف، وكل ما عداها يعمل.',
  'notice.not-saved': 'تعذر حفظ تغيير ({what}). قد تكون مساحة المتصفح على وشك النفاد.',
  'stored.storage': 'مخزن الإضافة',
  'stored.full': 'القرص ممتلئ',
  'stored.reader:page': 'الجولة في هذه الصفحة',
  'stored.latest': 'أحدث خطة',
};
