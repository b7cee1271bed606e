import type { Catalogue } from '../catalogue.ts';

/** Japanese of the plan on its way into a calendar or a note. */
export const jaCalendar: Catalogue = {
  'calendar.easy': 'ここからイージーランをしてよい目安（独自の推定）',
  'calendar.hard': 'ここから高強度のランをしてよい目安（独自の推定）',
  'take.copy': 'プランをテキストでコピー',
  'take.copied': 'コピーしました。',
  'take.notCopied': 'このブラウザーではコピーできませんでした。次のテキストを手動でコピーしてください。',
  'take.calendar': 'カレンダーに入れる',
  'take.saved':
    'カレンダーファイルをダウンロードしました。カレンダーアプリで開いてください。後で保存したものを開くと置き換わります。',
  'take.nothing': 'このプランに、これからの予定はありません。',
  'take.title': '{day}のラン後のプラン',
};
