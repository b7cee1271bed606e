import type { Catalogue } from '../catalogue.ts';

/** Japanese of the sync between a runner's browsers. */
export const jaSync: Catalogue = {
  'options.sync': 'ブラウザー間の同期',
  'sync.title': '複数のブラウザーで使う',
  'sync.about':
    'ブラウザーにサインインしていれば、その同期機能を使います。プロフィール、基準値、直近7日間のチェックリストは、ブラウザーの提供元を通じて運ばれます。Homestretchが送信するものは、この場合もありません。ランはここに残ります。持ち出すにはエクスポートを使ってください。',
  'sync.on': 'プロフィールとチェックリストを同期する',
  'sync.on.hint': '共有したいブラウザーごとにオンにしてください。',
  'sync.health': '健康に関する回答も同期する',
  'sync.health.hint': 'オフの間は、この端末だけに残ります。',
  'sync.ask':
    '同期をオフにして、Homestretchのデータをすべてブラウザーの同期から取り除きますか？この端末のデータは残ります。ほかのブラウザーで同期が続いていると、そのデータは再び同期に入ります。',
  'sync.keep': 'オンのままにする',
  'sync.off': 'オフにして取り除く',
  'sync.failed': 'うまくいきませんでした。もう一度お試しください。',
  'sync.problem.full': 'ブラウザーの同期に空きがありません。数分後にもう一度試します。',
  'sync.problem.failed': 'ブラウザーが同期を受け付けませんでした。数分後にもう一度試します。',
};
