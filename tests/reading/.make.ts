import { mkdirSync, writeFileSync } from 'node:fs';
import { build, startIso } from './build/build.ts';
import { draw } from './build/draw.ts';
import { plainVariant } from './build/variant.ts';
import type { Truth, Variant } from './build/variant.ts';

const base: Truth = {
  id: '15900000001', startWall: Date.UTC(2026, 8, 14, 18, 42), distance: 12_384, movingTime: 4031, timerTime: 4044, elapsedTime: 4302,
  elevationGain: 141, elevationLoss: 137, averageHeartRate: 149, maxHeartRate: 173, calories: 861, averageCadence: 171, temperature: 17, humidity: 64, deviceTemperature: 22,
};
const zone = 'Europe/Berlin';
const pretty = (html: string) => html.replace(/></g, '>\n<').replace(/\n<(abbr|\/strong|\/span|\/b|\/a)/g, '<$1');
type Edit = (html: string) => string;
function write(name: string, truth: Partial<Truth>, change: Partial<Variant>, extra: { expect?: Record<string, unknown>; drop?: string[]; edit?: Edit; absent?: string[]; timeZone?: string; now?: string; url?: string } = {}) {
  const run = { ...base, ...truth };
  const variant = { ...plainVariant, ...change };
  const built = build(run, variant);
  const timeZone = extra.timeZone ?? zone;
  // seen from the zone of the case: shift the time of looking
  const now = extra.now ?? new Date(Date.parse(built.now) + (345 - 120) * 60_000).toISOString();
  const values: Record<string, unknown> = { sport: 'run', startTime: startIso(run.startWall, timeZone) };
  for (const [field, shown] of Object.entries(built.shows)) if (field !== 'startTime') values[field] = Math.round(shown.value * 1000) / 1000;
  for (const field of extra.drop ?? []) delete values[field];
  const expected = extra.expect?.refusal ? { url: extra.url ?? built.url, timeZone, now, refusal: extra.expect.refusal } : { url: extra.url ?? built.url, timeZone, now, ...(extra.expect?.owner ? { owner: extra.expect.owner } : {}), run: { ...values, ...((extra.expect?.run as object) ?? {}) }, ...(extra.absent ? { absent: extra.absent } : {}) };
  const folder = `tests/pages/${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/page.html`, `${pretty((extra.edit ?? ((html: string) => html))(built.html))}\n`);
  writeFileSync(`${folder}/expected.json`, `${JSON.stringify(expected, null, 2)}\n`);
}
const self = { owner: 'self' };
const decoys: Variant['decoys'] = ['splits', 'similar', 'best', 'shoes', 'comments', 'menu', 'advert'];
const s = (id: number, more: Partial<Truth> = {}) => ({ id: String(15900000000 + id), ...more });

write('strava-run-de', s(1), { language: 'de', decimal: ',', group: '.', twelveHours: false, decoys }, { expect: self, absent: ['maxHeartRate', 'averagePower', 'timerTime'] });
write('strava-run-fr-miles', s(2, { startWall: Date.UTC(2026, 6, 5, 7, 8) }), { language: 'fr', imperial: true, decimal: ',', group: '\u202f', twelveHours: false, owner: 'unknown', decoys: ['splits', 'week', 'records'] }, { timeZone: 'Europe/Paris', expect: { owner: 'unknown' } });
write('strava-trail-es', s(3, { distance: 31_870, movingTime: 14_522, elapsedTime: 16_210, elevationGain: 1643, calories: 2384, averageHeartRate: 152 }), { language: 'es', decimal: ',', group: '.', twelveHours: false, decoys }, { timeZone: 'Europe/Madrid', expect: { owner: 'self', run: { surface: 'trail', terrain: 'trail' } }, edit: (html) => html.replace('&quot;run&quot;', '&quot;trail_run&quot;') });
write('strava-run-ja', s(4, { startWall: Date.UTC(2026, 8, 6, 6, 15) }), { language: 'ja', twelveHours: false, decoys }, { timeZone: 'Asia/Tokyo', expect: self });
write('strava-run-ja-afternoon', s(5), { language: 'ja', twelveHours: true, digits: 'fullwidth' }, { timeZone: 'Asia/Tokyo', expect: self });
write('strava-run-hu-other-owner', s(6), { language: 'hu', decimal: ',', group: '\u00a0', owner: 'other', twelveHours: false }, { expect: { refusal: 'not-owner' } });
write('strava-run-pl-hooks-alone', s(7), { language: 'pl', decimal: ',', group: '\u00a0', twelveHours: false, decoys }, { timeZone: 'Europe/Warsaw', expect: self, drop: ['calories', 'temperature'] });
write('strava-ride-es', s(8, { distance: 64_300, movingTime: 9_210, elapsedTime: 9_900 }), { language: 'es', decimal: ',', group: '.', sport: 'ride', twelveHours: false }, { expect: { refusal: 'not-a-run' } });
write('strava-loading', s(9), {}, { expect: { refusal: 'not-ready' }, edit: (html) => html.replace(/<section id="heading">[\s\S]*<\/section>/, '<section id="heading"><div class="skeleton"></div></section>').replace(/<div id="view">[\s\S]*<\/main>/, '<div id="view"></div></main>') });
write('strava-signed-out', s(10), {}, { expect: { refusal: 'signed-out' }, edit: () => '<!doctype html><html lang="en"><head><title>Log In | Strava</title></head><body class="logged-out"><main><h1>Log in to see this activity</h1><form action="/session" method="post"><input type="email" name="email"><input type="password" name="password"><button>Log In</button></form><p>Join more than 100 million athletes. 30 days free.</p></main></body></html>' });
write('strava-contradiction', s(11), { decoys }, { expect: { refusal: 'inconsistent' }, edit: (html) => html.replace(/<strong>12\.38/, '<strong>10.38') });
write('strava-no-values', s(12), { blank: ['distance', 'time', 'heart', 'calories'], decoys }, { expect: { refusal: 'too-little' } });
write('strava-another-activity', s(13), { decoys }, { expect: { refusal: 'activity-changed' }, url: 'https://www.strava.com/activities/15900000099' });
write('strava-heart-rate-missing', s(14), { blank: ['heart', 'calories'], decoys: ['splits', 'comments'] }, { expect: self, absent: ['averageHeartRate', 'maxHeartRate', 'calories'] });
write('strava-treadmill-time-alone', s(15), { blank: ['distance'], dropped: ['pace', 'elevation'], decoys: ['shoes', 'similar'] }, { expect: self, absent: ['distance', 'elevationGain'] });
write('strava-planned', s(16, { startWall: Date.UTC(2026, 10, 14, 9, 0) }), {}, { now: '2026-11-01T10:00:00Z', expect: { refusal: 'not-completed' } });
write('strava-race-elapsed', s(17, { movingTime: 4302 }), { anchors: true } as Partial<Variant>, { expect: self, edit: (html) => html.replace('definition-moving-time">Moving Time', 'definition-elapsed-time">Elapsed Time'), drop: ['movingTime'], absent: ['movingTime'] });
write('strava-new-look', s(18), { without: ['blocks', 'anchors', 'columns'], hash: 'kq3Z9', decoys: ['splits', 'shoes', 'comments', 'menu', 'advert', 'hidden'] }, { expect: self, drop: ['elevationGain', 'calories', 'elapsedTime', 'averageHeartRate', 'averageCadence', 'deviceTemperature', 'temperature', 'humidity'], absent: ['maxHeartRate'] });
write('strava-script-numbers', s(19), { dropped: ['heart'], decoys }, {
  expect: { owner: 'self', run: { maxHeartRate: 176, averageHeartRate: 149.4, startTime: '2026-09-14T18:42:07+02:00' } },
  edit: (html) => html.replace('</body>', `<script>var pageView = new Strava.Labs.Activities.Pages.RunPageView(15900000019, "Run", factory);
pageView.similarActivitiesData({"efforts":[{"activity_name":"Older loop","start_date":1757000000,"start_date_local":1757007200,"activity_id":15800000001,"activity_values":{"values":{"distance":12011.0,"moving_time":4100,"elapsed_time":4100,"max_heartrate":181}}},{"start_date":1789404127,"start_date_local":1789411327,"activity_name":"5 am loop","activity_values":{"values":{"distance":12384.2,"moving_time":4031,"elapsed_time":4302,"elev_gain":141.2,"avg_heartrate":149.4,"max_heartrate":176.0,"calories":861.0}},"activity_id":15900000019}]});</script></body>`),
});

const g = (id: number, more: Partial<Truth> = {}) => ({ id: String(23000000000 + id), ...more });
write('garmin-demo', g(1), { site: 'garmin', decoys: ['comments', 'splits'], twelveHours: false, date: 'weekday' }, { timeZone: 'Europe/London', expect: self, absent: ['averagePower', 'temperature', 'humidity'] });
write('garmin-ride', g(2, { distance: 42_310, movingTime: 5_400, timerTime: 5_412, elapsedTime: 5_900 }), { site: 'garmin', sport: 'ride', date: 'weekday' }, { expect: { refusal: 'not-a-run' } });
write('garmin-run-hu-yesterday', g(3), { site: 'garmin', language: 'hu', date: 'yesterday', twelveHours: true, decoys: ['comments', 'splits', 'shoes'] }, { timeZone: 'Europe/Budapest', expect: self });
write('garmin-run-de', g(4), { site: 'garmin', language: 'de', decimal: ',', group: '.', twelveHours: false, decoys: ['splits'] }, { expect: self });
write('garmin-run-de-old-blocks', g(5), { site: 'garmin', language: 'de', decimal: ',', group: '.', twelveHours: false }, { expect: self, edit: (html) => html.replace(/DataBlock_small__a1B2c/g, 'data-block small').replace(/DataBlock_dataField__a1B2c/g, 'data-bit').replace(/<span title="[^"]*" class="DataBlock_dataLabel__a1B2c">/g, '<span class="data-label">') });
write('garmin-run-en-miles', g(6, { distance: 21_130, movingTime: 6_620, timerTime: 6_641, elapsedTime: 6_702, calories: 1_422, elevationGain: 412, elevationLoss: 409 }), { site: 'garmin', imperial: true, twelveHours: true, decoys: ['splits', 'week'] }, { timeZone: 'America/Denver', expect: self });
write('garmin-run-fr', g(7), { site: 'garmin', language: 'fr', decimal: ',', group: '\u202f', twelveHours: false, date: 'weekday', decoys: ['comments'] }, { timeZone: 'Europe/Paris', expect: self });
write('garmin-run-ja', g(8), { site: 'garmin', language: 'ja', date: 'full', twelveHours: false }, { timeZone: 'Asia/Tokyo', expect: self });
write('garmin-run-nl-no-labels-known', g(9), { site: 'garmin', language: 'nl', decimal: ',', group: '.', twelveHours: false, order: 77 }, { timeZone: 'Europe/Amsterdam', expect: self, drop: ['elevationLoss', 'calories', 'averageCadence'] });
write('garmin-other-owner', g(10), { site: 'garmin', owner: 'other' }, { expect: { refusal: 'not-owner' } });
write('garmin-signed-out', g(11), { site: 'garmin' }, { expect: { refusal: 'signed-out' }, edit: () => '<!doctype html><html class="signed-out" lang="en"><head><title>Garmin Connect</title></head><body><script>window.viewerIsAuthenticated = false;</script><div class="connect-container"><p>Sign in to see this activity.</p></div></body></html>' });
write('garmin-half-loaded', g(12), { site: 'garmin' }, { expect: { refusal: 'not-ready' }, edit: (html) => html.replace(/<div id="react-activitySmallStats">[\s\S]*?<div class="span4">/, '<div id="react-activitySmallStats"></div></div><div class="span4">') });
write('garmin-partial-headline', g(13), { site: 'garmin', dropped: ['details'], date: 'weekday' }, { expect: self, absent: ['averageHeartRate', 'movingTime', 'elapsedTime'] });
write('garmin-no-values', g(14), { site: 'garmin', blank: ['distance', 'time', 'heart', 'calories'], dropped: ['pace', 'elevation', 'details'] }, { expect: { refusal: 'too-little' } });
write('garmin-contradiction', g(15), { site: 'garmin' }, { expect: { refusal: 'inconsistent' }, edit: (html) => html.replace(/12\.38 km/g, '17.38 km') });
write('garmin-ambiguous-date', g(16, { startWall: Date.UTC(2026, 3, 3, 7, 45) }), { site: 'garmin', language: 'en', date: 'numeric', twelveHours: false }, { now: '2026-11-01T10:00:00Z', expect: self, drop: ['startTime'], absent: ['startTime'] });
write('garmin-max-below-average', g(17, { maxHeartRate: 131 }), { site: 'garmin', date: 'weekday' }, { expect: self, drop: ['averageHeartRate', 'maxHeartRate'], absent: ['averageHeartRate', 'maxHeartRate'] });
void draw;
