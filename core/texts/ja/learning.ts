import type { Catalogue } from '../catalogue.ts';

/** Japanese of what the runner's own runs propose. */
export const jaLearning: Catalogue = {
  'options.learning': 'あなたのデータから',
  'learning.title': 'あなたのランからわかったこと',
  'learning.about': 'あなた自身の数値からの提案です。それぞれに根拠を示します。採用するまでは、どれも使われません。',
  'learning.none':
    'まだ提案はありません。似た気象条件で前後に体重を量ったランが3回、限界まで追い込んだランが2回、または直近90日以内のレースがあると、それぞれ何かがわかります。',
  'learning.sweatRates': '発汗量：{value}',
  'learning.maxHeartRate': '最大心拍数：{value}',
  'learning.thresholdPace': '閾値ペース：{value}',
  'learning.wakeTime': '起床：{value}まで',
  'learning.instead': '現在の値：{value}',
  'learning.sweat.value': '{temperature}で{rate}',
  'learning.sweat.run': '{day}：{temperature}で{rate}（前後の体重から）',
  'learning.max.run': '{day}：{rate}（数秒間続いた値、または最大として記録された値）',
  'learning.max.estimate':
    '年齢からの推定値は{rate}です。1回だけの値はセンサーの誤りかもしれないため、ランの中で2番目に高い値を使います。',
  'learning.max.own': '入力した値は{rate}です。1回だけの値はセンサーの誤りかもしれないため、ランの中で2番目に高い値を使います。',
  'learning.pace.run': '{day}：{distance}を{time}',
  'learning.pace.rule':
    '直近90日間でいちばんよい走りから、ダニエルズとギルバートの式（1979年）で計算しました。全力で走ったものとしています。',
  'learning.wake.days':
    'この4週間のうち{days}日の朝に、ランをしたか、睡眠を記録しています。その多くで、{time}までに起きていました。',
  'learning.wake.rule': '実際の起床はもっと早いかもしれません。わかるのは、起きていた時刻だけです。',
  'learning.accept': '採用する',
  'learning.dismiss': '今はしない',
  'learning.accepted': 'プロフィールに入れました。',
};
