import type { Catalogue } from '../catalogue.ts';

/** What the rule behind a line says, for the reader who asks why. */
export const jaWhy: Catalogue = {
  'why.coolDown.minutes':
    '練習の種類によります。今回は{minutes}で、記録の最後がすでに楽なペースなら不要です。試験では、クールダウンで回復はほとんど変わりませんでした。',
  'why.refuel.tier':
    '早く食べることがどれだけ大切かは、ランの負荷と長さ、次のランまでの時間によります。段階の区切りは独自に決めたものです。',
  'why.refuel.amount':
    '研究では、体重1 kgあたり0.25～0.3 gのたんぱく質が示唆されています。65歳以上では少し多めで、1回に40 gを超えても上乗せはありません。',
  'why.refuel.quiet': '毎食のたんぱく質のおかず一品が、回復に適しています。65歳以上では少し多めです。',
  'why.refuel.ratio':
    '糖質3に対してたんぱく質1という比率は便利な目安で、体の仕組みによるものではありません。大切なのは1日の量です。',
  'why.refuel.foods': '目安の量に近い、実際の一食分です。食事の方針とアレルギーに合わせて絞り込み、ランごとに変えています。',
  'why.hydrate.gained':
    '1時間を超えるランで体重が減っていなければ、補う水分はありません。さらに飲むと、血液が薄まることがあります。',
  'why.hydrate.replace':
    '体重を量り、1日以内にまた走るためです。減った1 kgにつき1.25～1.5リットルを、数時間かけて塩分と一緒にとります。',
  'why.hydrate.replace.plain':
    '体重を量り、1日以内にまた走るためです。減った1 kgにつき1.25～1.5リットルを、数時間かけてとります。',
  'why.hydrate.measuredThirst': '失った量が少ないか、次のランまで1日以上あります。研究では、食事と水で元に戻るとされています。',
  'why.hydrate.estimated':
    'エネルギーと気温から計算した汗の量で、上下に3分の1ほどの誤差があります。目安なので、指示にはしません。',
  'why.hydrate.longThirst':
    '飲みすぎが起こるのは、長いランやゆっくりのランです。専門家の合意は、喉の渇きに合わせて飲むことです。',
  'why.hydrate.quiet': 'ランの後は、喉の渇きがよい目安になります。食事からも水分と塩分をとれます。',
  'why.hydrate.unknown':
    'ラン前後の体重がなく、普段の体重か気象条件も足りないため、根拠のある量を示せません。専門家の合意は、喉の渇きに合わせることです。',
  'why.hydrate.guard': 'どの1時間でも、案内する量の合計はこれを超えません。変更できるのは、下げる方向だけです。',
  'why.hydrate.sodium':
    '汗には塩分が含まれ、平均は1リットルに36 mmolで、個人差が大きくあります。食事で補えるので、錠剤は要りません。',
  'why.sleep.target': '年齢ごとの推奨範囲に、きつい日の後は30分を足し、睡眠の短い夜が続いたときは少し足しています。',
  'why.sleep.bedtime': '次の起床時刻から、寝つくまでの時間も含めて逆算しました。',
  'why.sleep.lateRun':
    '400万夜の研究では、就寝前4時間以内に終わる高強度の運動は、遅く短い睡眠と関連していました。小規模な試験では、影響はほとんど見られません。',
  'why.sleep.caffeine':
    'あるレビューでは、就寝の約9時間前までのコーヒー1杯が睡眠に影響しうるとされました。後の試験ではより影響が小さいため、慎重に見た目安と考えてください。',
  'why.nap.window': '13:00～16:00の20～30分の昼寝は、ほとんどの研究でアスリートに役立っていました。',

  'why.stretch.minutes':
    '時間は練習の種類で、筋肉の順番は走った路面で決まります。2,000人を超える1件を含む12件の試験で、ストレッチによる筋肉痛の変化は、100点満点で1点ほどでした。',
  'why.ice.gate':
    'レビューでは、11～15°Cで11～15分の冷水浴は、休むだけよりわずかによいとされます。冷やすことが害になりうる人には案内しません。',
  'why.heat.comfort': '少数の試験で、初期に小さな効果があります。確実性は低いものです。',
  'why.compression.comfort':
    '試験では、筋肉痛と筋力に小さな効果がありました。着けているかどうかを本人に隠せないため、試験の盲検化はできません。',
  'why.roll.minutes': 'メタ分析では、運動後のフォームローラーで痛みが100点満点で6点ほど下がりました。1つの筋肉に90秒以上です。',
  'why.massage.comfort': '29件の試験で、マッサージはパフォーマンスを変えず、筋肉痛と柔軟性にわずかな効果がありました。',
  'why.restDay.illness': '病気の間は、休養のほかは勧めません。',
  'why.restDay.pain': '報告された症状は、どのプランよりも優先します。症状の順番は独自のもので、医療専門家の確認を待っています。',
  'why.restDay.soreness': 'この強さの筋肉痛がある脚は、走らないほうがよく回復します。境目は独自のもので、変更できます。',
  'why.restDay.training': '回復に2日以上かかるランの後や、走る日が続いた後は、次に休みの日を置きます。',
  'why.activeRecovery.when': '高強度のランの目安の時刻まで、または脚が痛む間は、軽い運動にします。',
  'why.warmUp.minutes':
    '試験では、ウォームアップでパフォーマンスが上がります。ランナーのけがを減らすという見方はもっともですが、研究は不十分です。時間は独自に決めたものです。',
  'why.strength.dose': '週2回、20～40分の試験で、ランニングエコノミーが2～8%よくなりました。',
  'why.nextRun.kind':
    '時間の目安と脚の状態のうち、遅いほうに合わせます。時間が残っている間や筋肉痛がある間は、楽に走るか、走りません。時間は推測です。',
  'why.nextRun.return':
    '脚は数週間で、慣れていた負荷への強さを失います。2週間以上休んだ後は、最初の1週間を以前の距離の半分にします。臨床での経験則です。',
  'why.nextRun.ceiling':
    '5,205人のランナーでは、30日間の最長距離を1割より多く超える1回のランが、けがの発生率の高さと関連していました。',
  'why.stitch.advice': '最も有力な説明は、腹部を覆う膜への刺激です。対処法は経験談に基づいています。',
  'why.explain': 'ここに挙げた研究でわかったことを、独自の言葉でまとめました。',
  'why.sayLess': 'この回答があるため、内容を控えています。回答はこの端末に残り、削除できます。',
  'why.caution.heat': '湿球黒球温度（暑さ指数）。ラン中の気温と湿度から計算しました。',
  'why.caution.fluid': 'ランの時間、ペース、飲んだ量、体重を、飲みすぎについての専門家の合意に照らしました。',
  'why.caution.stepUp': 'このランを、直前30日間の最長のランと比べました。成人の観察研究です。',
  'why.caution.longSoreness': '報告と筋肉痛の一般的な経過との比較です。4日目以降に、その1.5倍を超えるときに表示します。',
  'why.caution.thresholds': 'どの基準値にも、助言を根拠から外さないための範囲があります。範囲外の値は使いません。',

  'input.session': '練習の種類',
  'input.easyMinutesAtEnd': '最後に楽に走った時間',
  'input.load': '負荷（100 = 閾値で1時間）',
  'input.minutes': '走った時間',
  'input.hoursToNextSession': '次の練習までの時間',
  'input.bodyMass': '体重',
  'input.age': '年齢',
  'input.before': 'ラン前の体重',
  'input.after': 'ラン後の体重',
  'input.lostOfBodyMass': '体重の減少率',
  'input.sweat': '失った水分',
  'input.temperature': '気温',
  'input.sweatSodium': '汗のナトリウム（1リットルあたりmmol）',
  'input.sodium': '失ったナトリウム',
  'input.shortOver7Nights': '7日間の睡眠不足',
  'input.sleepNeed': '必要な睡眠時間',
  'input.wakeTime': '起床時刻',
  'input.bedLatency': '寝つくまでの時間',
  'input.hoursToBed': 'ラン終了から消灯まで',
  'input.dose': '1杯のカフェイン',
  'input.value.easy': 'イージー',
  'input.value.long': 'ロング',
  'input.value.tempo': 'テンポ',
  'input.value.intervals': 'インターバル',
  'input.value.race': 'レース',
  'input.value.downhill': '下り',
  'input.ground': '路面と走り方',
  'input.domsRisk': '筋肉痛の出やすさ',
  'input.hardDays': '続いたきつい日',
  'input.pain': '痛み',
  'input.days': '続いている日数',
  'input.soreness': '筋肉痛',
  'input.runningDaysInARow': '続けて走った日数',
  'input.hoursToHard': '高強度のランまで',
  'input.hoursToEasy': 'イージーランまで',
  'input.nextSession': '次の練習',
  'input.daysOff': '走らなかった日数',
  'input.usualWeek': '以前の普段の1週間',
  'input.longestOf30Days': '30日間の最長のラン',
  'input.stitch': '脇腹の痛み',
  'input.hoursSinceRun': 'ランからの時間',
  'input.averageHeartRate': '平均心拍数',
  'input.humidity': '湿度',
  'input.wbgt': '暑さ（WBGT）',
  'input.hours': 'ランの時間',
  'input.distance': '距離',
  'input.count': '数',
  'input.minor': '18歳未満',
  'input.pregnant': '妊娠中',
  'input.postpartum': '最近の出産',
  'input.heartCondition': '心臓の病気',
  'input.betaBlocker': 'β遮断薬',
  'input.diabetes': '糖尿病',
  'input.neuropathy': '足の感覚の鈍さ',
  'input.kidneyDisease': '腎臓または肝臓の病気',
  'input.hypertension': '高血圧',
  'input.raynaud': 'レイノー症候群',
  'input.bloodThinners': '抗血栓薬',
  'input.eatingDisorderRisk': '摂食障害（現在または過去）',
  'input.illness': '現在の病気',
  'input.value.flat': '平坦',
  'input.value.uphill': '上り',
  'input.value.speed': '速い',
  'input.value.technical': 'トレイル',
  'input.value.low': '低い',
  'input.value.moderate': '中程度',
  'input.value.high': '高い',
};
