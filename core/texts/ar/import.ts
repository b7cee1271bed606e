import type { Catalogue } from '../catalogue.ts';

/** Arabic of the history that comes from files. */
export const arImport: Catalogue = {
  'options.import': 'سجلك',
  'import.title': 'إحضار سجلك',
  'import.about':
    'ستة أسابيع من الجولات تجعل الساعات والحمل مبنيين على أرقامك. تُقرأ الملفات هنا في هذا المتصفح، وتُحفظ أرقام كل جولة فقط، لا الملف نفسه.',
  'import.drop':
    'اسحب إلى هنا ملفات أو مجلدًا أو أرشيفًا كاملًا: FIT وGPX وTCX، والمضغوطة منها أيضًا (‎.gz)، وما تصدّره Strava وGarmin كما هو.',
  'import.files': 'اختيار ملفات',
  'import.folder': 'اختيار مجلد',
  'import.running':
    '{count, plural, =0 {جارٍ القراءة…} zero {جارٍ القراءة…} one {قُرئ نشاط واحد…} two {قُرئ نشاطان…} few {قُرئت # أنشطة…} many {قُرئ # نشاطًا…} other {قُرئ # نشاط…}}',
  'import.cancel': 'إلغاء الاستيراد',
  'import.done': 'قُرئت كل الملفات.',
  'import.cancelled': 'أُلغي الاستيراد. ما أُدخل حتى الآن باقٍ، والملفات نفسها مرة أخرى تكمله.',
  'import.broken': 'انقطع الاستيراد. ما أُدخل حتى الآن باقٍ، والملفات نفسها مرة أخرى تكمله.',
  'import.notSaved': 'لم يتمكن هذا المتصفح من حفظ كل شيء. ما أُدخل حتى الآن باقٍ، والملفات نفسها مرة أخرى تكمله.',
  'import.added':
    '{count, plural, =0 {لا جولات جديدة} zero {لا جولات جديدة} one {جولة جديدة واحدة} two {جولتان جديدتان} few {# جولات جديدة} many {# جولة جديدة} other {# جولة جديدة}}',
  'import.joined':
    '{count, plural, zero {# جولة كانت لديك من صفحة أو ملف آخر، وانضم إليها هذا الملف} one {جولة واحدة كانت لديك من صفحة أو ملف آخر، وانضم إليها هذا الملف} two {جولتان كانتا لديك من صفحات أو ملفات أخرى، وانضمت إليهما هذه الملفات} few {# جولات كانت لديك من صفحات أو ملفات أخرى، وانضمت إليها هذه الملفات} many {# جولة كانت لديك من صفحات أو ملفات أخرى، وانضمت إليها هذه الملفات} other {# جولة كانت لديك من صفحات أو ملفات أخرى، وانضمت إليها هذه الملفات}}',
  'import.known':
    '{count, plural, zero {# جولة كانت هنا من قبل} one {جولة واحدة كانت هنا من قبل} two {جولتان كانتا هنا من قبل} few {# جولات كانت هنا من قبل} many {# جولة كانت هنا من قبل} other {# جولة كانت هنا من قبل}}',
  'import.notActivities':
    '{count, plural, zero {# ملف ليس نشاطًا: مسار أو خطة أو إعدادات ساعة} one {ملف واحد ليس نشاطًا: مسار أو خطة أو إعدادات ساعة} two {ملفان ليسا نشاطين: مسارات أو خطط أو إعدادات ساعة} few {# ملفات ليست أنشطة: مسارات أو خطط أو إعدادات ساعة} many {# ملفًا ليست أنشطة: مسارات أو خطط أو إعدادات ساعة} other {# ملف ليست أنشطة: مسارات أو خطط أو إعدادات ساعة}}',
  'import.others':
    '{count, plural, zero {# نشاط لم يكن جريًا:} one {نشاط واحد لم يكن جريًا:} two {نشاطان لم يكونا جريًا:} few {# أنشطة لم تكن جريًا:} many {# نشاطًا لم تكن جريًا:} other {# نشاط لم تكن جريًا:}}',
  'import.unreadable':
    '{count, plural, zero {# ملف تعذرت قراءته} one {ملف واحد تعذرت قراءته} two {ملفان تعذرت قراءتهما} few {# ملفات تعذرت قراءتها} many {# ملفًا تعذرت قراءتها} other {# ملف تعذرت قراءتها}}',
  'import.more':
    'و{count, plural, zero {# غيرها} one {ملف واحد غيرها} two {ملفان غيرها} few {# ملفات غيرها} many {# ملفًا غيرها} other {# ملف غيرها}}',
  'import.refusal.unreadable': 'تعذرت قراءته',
  'import.refusal.empty': 'لا نشاط فيه',
  'import.refusal.too-large': 'أكبر مما يمكن قراءته',
  'import.refusal.not-a-run': 'ليس جريًا',
  'import.asked':
    '{count, plural, zero {أي هذه الأنشطة كان جريًا؟} one {هل كان هذا جريًا؟} two {أي هذين النشاطين كان جريًا؟} few {أي هذه الأنشطة كان جريًا؟} many {أي هذه الأنشطة كان جريًا؟} other {أي هذه الأنشطة كان جريًا؟}}',
  'import.asked.about': 'الملف لا يذكر ذلك. ما يبقى دون تحديد لا يُحفظ.',
  'import.asked.all': 'تحديد الكل',
  'import.asked.add':
    '{count, plural, =0 {لا شيء منها} zero {لا شيء منها} one {إدخال جولة واحدة} two {إدخال جولتين} few {إدخال # جولات} many {إدخال # جولة} other {إدخال # جولة}}',
  'import.detail.unknownForm': 'ليس FIT ولا GPX ولا TCX',
  'import.detail.nothing': 'لا شيء فيه',
  'import.detail.tooLarge': 'أكثر من {megabytes} ميغابايت',
  'import.detail.noRecording': 'ملف {format} لا تسجيل فيه',
  'import.detail.tooManyPoints': 'نقاط مسجلة أكثر مما يمكن قراءته',
  'import.detail.xmlAt': 'بنية XML غير سليمة عند {place}',
  'import.detail.xmlCut': 'بنية XML غير سليمة: تنتهي قبل أوانها',
  'import.detail.xmlDeep': 'عناصر متداخلة أعمق مما يمكن قراءته',
  'import.detail.xmlType': 'ملف XML له نوع مستند، ولا ملف نشاط له ذلك',
  'import.detail.fitDamaged': 'ملف FIT تالف ({problem})، ولا ملخص فيه يمكن تأكيده',
  'import.detail.fitBreaks': 'ينقطع في منتصفه',
  'import.detail.rowEmpty': 'سطر بلا مسافة ولا زمن',
  'import.detail.rowDate': 'تاريخ يُقرأ بطريقتين أو لا يُقرأ',
  'import.detail.rowTorn': 'سطر مبتور، أو لا تطابق خلاياه الأعمدة',
  'import.detail.rowsLost': 'علامات اقتباس لا تُغلق: لا يمكن قراءة ما يلي هذا السطر',
  'import.detail.listEmpty': 'قائمة بلا أنشطة',
  'import.detail.listLong': 'قائمة بأنشطة أكثر مما يمكن قراءته',
  'import.detail.archiveCut': 'أرشيف بلا فهرس: ربما بُتر',
  'import.detail.archiveBroken': 'أرشيف فهرسه تالف',
  'import.detail.archiveMany': 'أرشيف بملفات أكثر مما يمكن قراءته',
  'import.detail.archiveEmpty': 'أرشيف بلا أنشطة',
  'import.detail.archiveDeep': 'أرشيف داخل أرشيف داخل أرشيف',
  'import.detail.unpacksTooLarge': 'حجمه بعد فك الضغط أكبر مما نقبله',
  'import.detail.packedBroken': 'بياناته المضغوطة تالفة',
  'import.detail.packedOddly': 'مضغوط بطريقة غير شائعة',
  'import.detail.checksum': 'المجموع الاختباري لا يطابق',
  'import.detail.cutShort': 'مبتور',
  'import.detail.locked': 'محمي بكلمة مرور',
  'import.detail.lost': 'مفقود من الأرشيف',
  'import.detail.noStart': 'لا وقت بدء',
  'import.detail.unmeasured': 'لا يمكن قراءة مسافة ولا وقت فيه',
  'import.detail.impossibleStart': 'وقت بدء لا يمكن أن يكون لجولة',
  'import.detail.outside': 'قيم خارج كل الحدود',
  'import.detail.otherSport': 'الملف يذكر: {sport}',
  'import.detail.otherKind': 'ملف من نوع «{kind}»',
  'import.detail.untimed': 'مسار بلا أوقات: مخطط له ولم يُجرَ',
  'import.detail.planned': 'مخطط له ولم يُجرَ ({what})',
  'import.detail.plannedMidnight': 'مسار مخطط له: ساعته تبدأ عند منتصف ليل الأول من يناير',
  'import.detail.plannedOneTime': 'مسار مخطط له: كل أوقاته واحدة',
  'import.detail.plannedEven': 'مسار مخطط له: أوقاته محسوبة من المسافات',
  'import.declined':
    '{count, plural, zero {# نشاط ذكرت أنه لم يكن جريًا} one {نشاط واحد ذكرت أنه لم يكن جريًا} two {نشاطان ذكرت أنهما لم يكونا جريًا} few {# أنشطة ذكرت أنها لم تكن جريًا} many {# نشاطًا ذكرت أنه لم يكن جريًا} other {# نشاط ذكرت أنه لم يكن جريًا}}',
  'import.askAgain': 'السؤال مرة أخرى',
};
