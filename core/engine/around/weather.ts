import type { Profile } from '#core/profile/profile.ts';
import { threshold } from '#core/profile/thresholds.ts';
import type { Run } from '#core/run/run.ts';
import type { Facts } from '../facts.ts';
import { wbgtInSun, wbgtWithoutSun } from '../formulas/heat.ts';
import { localHour } from '../measure/timing.ts';

/** Hours of the day that count as light where nothing tells the sun's height. */
const lightFrom = 7;
const lightUntil = 19;
/** Air that is hot whatever the humidity, °C. */
const hotAir = 28;

/** Weather of the run; null when the page told none or the run was indoors. A watch on a wrist is no weather station. */
export function weatherOf(run: Run, profile: Profile, timeZone: string): Facts['weather'] {
  const { temperature, humidity } = run;
  if (temperature === undefined || run.surface === 'treadmill') return null;
  const hour = localHour(Date.parse(run.startTime), run.timeZone ?? timeZone);
  const light = hour >= lightFrom && hour < lightUntil;
  const wbgt = humidity === undefined ? null : light ? wbgtInSun(temperature, humidity) : wbgtWithoutSun(temperature, humidity);
  const hot = temperature >= hotAir || (wbgt ?? -Infinity) >= threshold(profile, 'hotWbgt');
  return { temperature, humidity: humidity ?? null, wbgt, hot };
}
