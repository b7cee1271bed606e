import type { Catalogue } from '../catalogue.ts';

/** Japanese of the notifications. */
export const jaReminders: Catalogue = {
  'reminder.due': '予定の時間です。',
  'reminder.checkIn': '今朝の調子はいかがですか？',
  'reminder.hardDay': '高強度のランをまた始めてよい目安です（独自の推定）。',
};

/** Japanese of their chapter in the options. */
export const jaReminderOptions: Catalogue = {
  'options.reminders': 'リマインダー',
  'reminders.title': 'リマインダー',
  'reminders.about': '食事、水分、就寝の準備、翌朝の調子、次に強度を上げられる日。それぞれ一度だけお知らせします。',
  'reminders.on': 'リマインダーを受け取る',
  'reminders.refused': 'ブラウザーが通知を許可しませんでした。',
  'reminders.details': '内容を表示する',
  'reminders.details.hint': 'オフにすると、時間が来たことだけをお知らせします。ロック画面はほかの人の目に触れることがあります。',
  'reminders.quietFrom': '通知しない時間の始まり',
  'reminders.quietUntil': '通知しない時間の終わり',
};
