import type { Catalogue } from '../catalogue.ts';

/** Japanese of the history that comes from files. */
export const jaImport: Catalogue = {
  'options.import': 'ランの履歴',
  'import.title': '履歴を取り込む',
  'import.about':
    '6週間分のランがあると、時間と負荷があなたに合ったものになります。ファイルはこのブラウザーの中で読み取ります。残すのは各ランの数値だけで、ファイルは残しません。',
  'import.drop':
    'ファイル、フォルダー、アーカイブをここにドロップしてください。FIT、GPX、TCX（.gzで圧縮したものも可）のほか、StravaとGarminのエクスポートもそのまま使えます。',
  'import.files': 'ファイルを選ぶ',
  'import.folder': 'フォルダーを選ぶ',
  'import.running': '{count, plural, =0 {読み取り中…} other {アクティビティ#件を読み取り済み…}}',
  'import.cancel': '取り込みを中止',
  'import.done': 'すべてのファイルを読み取りました。',
  'import.cancelled':
    '中止しました。それまでに取り込んだものは残ります。同じファイルをもう一度読み込むと、残りが取り込まれます。',
  'import.broken':
    '取り込みが途中で止まりました。それまでに取り込んだものは残ります。同じファイルをもう一度読み込むと、残りが取り込まれます。',
  'import.notSaved':
    'このブラウザーにはすべてを保存できませんでした。それまでに取り込んだものは残ります。同じファイルをもう一度読み込むと、残りが取り込まれます。',
  'import.added': '{count, plural, =0 {新しいランはありません} other {新しいラン：#件}}',
  'import.joined': 'ページや別のファイルから取り込み済みで、今回のファイルも加わったラン：{count}件',
  'import.known': 'すでに取り込み済みのラン：{count}件',
  'import.notActivities': 'アクティビティではないファイル（コース、プラン、ウォッチの設定）：{count}件',
  'import.others': 'ランではないアクティビティ{count}件：',
  'import.unreadable': '読み取れなかったファイル：{count}件',
  'import.more': 'ほか{count}件',
  'import.refusal.unreadable': '読み取れませんでした',
  'import.refusal.empty': 'アクティビティがありません',
  'import.refusal.too-large': '大きすぎます',
  'import.refusal.not-a-run': 'ランではありません',
  'import.asked': '{count, plural, =1 {これはランでしたか？} other {この中でランはどれですか？}}',
  'import.asked.about': 'ファイルからはわかりません。チェックを付けないものは保存しません。',
  'import.asked.all': 'すべてにチェック',
  'import.asked.add': '{count, plural, =0 {どれも取り込まない} other {ラン#件を取り込む}}',
};
