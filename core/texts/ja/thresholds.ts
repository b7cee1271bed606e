import type { Catalogue } from '../catalogue.ts';

/** Names of the numbers that the runner may change. */
export const jaThresholds: Catalogue = {
  'threshold.coolDownEasy': 'イージーラン後のクールダウン',
  'threshold.coolDownLong': 'ロング走や下りの多いランの後のクールダウン',
  'threshold.coolDownHard': '高強度のランやレースの後のクールダウン',
  'threshold.stretchMinutes': 'ストレッチの時間',
  'threshold.rollSeconds': '筋肉ごとのフォームローラーの秒数',
  'threshold.iceMinutes': '冷却の時間',
  'threshold.refuelProtein': 'ラン後のたんぱく質',
  'threshold.refuelProteinFrom65': 'ラン後のたんぱく質（65歳以上）',
  'threshold.refuelCarbohydrate': 'ラン後の糖質',
  'threshold.fluidPerHour': '1時間に飲む量の上限（下げることだけできます）',
  'threshold.sleepShift': '睡眠の目標に足し引きする時間',
  'threshold.bedLatency': '寝つくまでの時間',
  'threshold.lateRunHours': '高強度のランを「就寝に近い」とみなす、就寝までの時間',
  'threshold.caffeineDose': 'いつもの1杯のカフェイン',
  'threshold.hotWbgt': '暑いとみなす暑さ指数（WBGT）',
  'threshold.easySoreness': '走る代わりに歩くことを勧める筋肉痛の強さ',
  'threshold.restSoreness': '休養を勧める筋肉痛の強さ',
  'threshold.distanceCeiling': '次のランの上限（30日間の最長距離に対して）',
  'threshold.daysWithoutRest': '休養日までに続けて走る日数',
  'threshold.warmUpEasy': 'イージーラン前のウォームアップ',
  'threshold.warmUpLong': 'ロング走前のウォームアップ',
  'threshold.warmUpHard': '速いランやレースの前のウォームアップ',
  'threshold.strengthGap': '高強度のランと筋力トレーニングの間隔',
};
