import type { Catalogue } from '../catalogue.ts';

/** Japanese texts of a store that cannot be read or written, as the popup says it. */
export const jaStore: Catalogue = {
  'silent.title': 'Homestretchのバックグラウンドが応答しません',
  'silent.about':
    '何も変更していません。このページは自動で問い合わせを続け、応答があり次第、先へ進みます。応答がない場合は、ブラウザーを再起動してください。',
  'notice.unreachable':
    '現在、データ（{what}）を開けません。表示されているのは最後に見た内容で、変更は保存されません。読み取れるものは、エクスポートで取り出せます。',
  'notice.not-planned':
    '現在、新しいプランを作成できません。表示されているのは最後に作成したプランで、チェックや入力は保存されます。続く場合は、ブラウザーを再起動してください。',
  'notice.kept-newer':
    'Homestretchの新しい版が残したデータ（{what}）に、この版の知らない項目があります。そのまま保管していますが、更新するまでプランには反映されません。',
  'notice.set-aside': '保存データの一部（{what}）を読み取れませんでした。削除せず、別に取り置いています。ほかはすべて使えます。',
  'notice.not-saved': '変更（{what}）を保存できませんでした。ブラウザーの空き容量が足りないのかもしれません。',
  'stored.storage': '拡張機能の保存領域',
  'stored.full': 'ディスクの空きなし',
  'stored.reader:page': 'このページのラン',
  'stored.latest': '最新のプラン',
};
