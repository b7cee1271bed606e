import type { Catalogue } from '../catalogue.ts';

/** Japanese titles of our own rules among the sources. */
export const jaSources: Catalogue = {
  'source.houseLoad': 'ランの負荷を求める方法の選び方',
  'source.houseEnergy': 'ランのエネルギー：ページの値を使う条件と、その次の求め方',
  'source.houseCarbohydrateShare': '心拍数から見た、使ったエネルギーに占める糖質の割合',
  'source.houseDoms': '筋肉痛の点数：下り、距離、速さ、レース、休んだ期間',
  'source.houseSoreness': '1週間の筋肉痛予測の形',
  'source.houseReadiness': '軽いラン・強いランまでの時間：4つの目安のうち最も長いもの',
  'source.houseTriage': '危険なサインの順序（医療専門家による確認待ち）',
  'source.houseCoolDown': '練習の種類ごとのクールダウンの分数',
  'source.houseStretch': 'ストレッチの分数と、地形に応じた筋肉の順序',
  'source.houseRoll': '練習の種類ごとのローラーとマッサージの分数',
  'source.houseCold': '冷水を勧めない場合',
  'source.houseRefuel': 'ラン後の食事の4段階',
  'source.houseFoods': '量、食事の方針、次のランまでの時間に合わせた食べ物の選び方',
  'source.houseSweat': 'エネルギーと気温から求める汗の量：2007年の見解声明のランニング表に合わせた式',
  'source.houseFluidGuard': '勧める水分量の上限',
  'source.houseSleep': '今夜の睡眠目標と就寝時刻',
  'source.houseCaffeine': 'カフェインから就寝までの時間',
  'source.houseWarmUp': '練習の種類と寒さに応じたウォームアップの分数',
  'source.houseNextRun': '次のランの種類',
  'source.houseStrength': '筋力トレーニングの量と、強いランとの間隔',
  'source.houseSayLess': '伝えないことと、その相手',
};
