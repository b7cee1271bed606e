import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Page cases of tests/pages, served under their real addresses as if the run had just ended. */
interface Expected {
  url: string;
  run: { distance: number; movingTime: number; elapsedTime: number; averageHeartRate: number };
}
const folder = join(import.meta.dirname, '..', '..', 'pages');

const expected = (name: string) =>
  JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;

/** The demo run of an owner on Strava. */
export const stravaRun: Expected = expected('strava-demo');

/** `7:12 AM on Sunday, October 18, 2026`, as the site writes a start, in this machine's zone. */
const shownStart = (at: Date) => {
  const time = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(at);
  return `${time} on ${new Intl.DateTimeFormat('en-US', { dateStyle: 'full' }).format(at)}`;
};

/** The demo run's page, ended so many minutes ago. */
export function stravaPage(endedMinutesAgo = 20): string {
  const start = new Date(Date.now() - endedMinutesAgo * 60_000 - stravaRun.run.elapsedTime * 1_000);
  const html = readFileSync(join(folder, 'strava-demo', 'page.html'), 'utf8');
  return html.replace(/<time>[^<]*<\/time>/, `<time>${shownStart(start)}</time>`);
}

/** Serves the demo run at its address, and nothing else. */
export const stravaSite = (url: URL): string | null =>
  `${url.origin}${url.pathname}` === stravaRun.url ? stravaPage() : null;
