import { decoysOf } from './decoys.ts';
import { languages } from './languages.ts';
import * as show from './show.ts';
import type { Built, Shown, Truth, Variant } from './variant.ts';

/** Builds a Garmin Connect activity page: structure as facts about the site have it, runner and numbers invented. */
export function buildGarmin(truth: Truth, variant: Variant): Omit<Built, 'now' | 'timeZone'> {
  const labels = languages[variant.language];
  const shows: Record<string, Shown> = {};
  const has = (hook: Variant['without'][number]) => !variant.without.includes(hook);
  const hashed = (name: string) => `${name}__${variant.hash}`;
  const id = (name: string) => (has('blocks') ? ` id="${name}"` : '');
  const tell = (field: string, written: show.Written) => {
    shows[field] = written.shows;
    return `${written.text} ${written.unit}`;
  };
  const tile = (value: string, name: string) =>
    `<div class="${hashed('DataBlock_small')}"><div class="${hashed('DataBlock_dataField')}">${value}</div>${variant.unlabelled ? '' : `<span title="${name}" class="${hashed('DataBlock_dataLabel')}">${name}</span>`}</div>`;
  const isBlank = (name: Variant['blank'][number]) => variant.blank.includes(name);
  const isThere = (name: Variant['dropped'][number]) => !variant.dropped.includes(name);
  const block = (name: string, title: string, tiles: string[]) =>
    `<div${id(name)}><div class="${hashed('StatsBlock_statsBlockContainer')}"><h3>${variant.unlabelled ? '' : title} </h3>${show.shuffled(tiles, variant.order).join('')}</div></div>`;

  const paceOf = (seconds: number) => {
    const written = show.pace(truth.distance, seconds, variant);
    return `${written.text} ${written.unit}`;
  };
  const far = () => (isBlank('distance') ? '--' : tell('distance', show.distance(truth.distance, variant)));
  const headline: string[] = [];
  if (isThere('distance')) headline.push(tile(far(), labels.distance));
  if (isThere('time'))
    headline.push(tile(isBlank('time') ? '--' : tell('timerTime', show.time(truth.timerTime, variant)), labels.time));
  if (isThere('pace')) headline.push(tile(paceOf(truth.timerTime), labels.avgPace));
  if (isThere('elevation')) headline.push(tile(tell('elevationGain', show.height(truth.elevationGain, variant)), labels.gain));
  headline.push(tile(isBlank('calories') ? '--' : tell('calories', show.count(truth.calories, '', variant)), labels.calories));

  const blocks: string[] = [];
  if (isThere('details')) {
    if (isThere('distance')) blocks.push(block('distanceStatsPlaceholder', labels.distance, [tile(far(), labels.distance)]));
    if (isThere('heart')) {
      const heart = (field: string, value: number) =>
        isBlank('heart') ? `-- ${labels.beats}` : tell(field, show.count(value, labels.beats, variant));
      blocks.push(
        block('heartRateStatsPlaceholder', '♥', [
          tile(heart('averageHeartRate', truth.averageHeartRate), labels.avgHeart),
          tile(heart('maxHeartRate', truth.maxHeartRate), labels.maxHeart),
        ]),
      );
    }
    if (isThere('time') && !isBlank('time'))
      blocks.push(
        block('timingStatsPlaceholder', labels.time, [
          tile(tell('timerTime', show.time(truth.timerTime, variant)), labels.time),
          tile(tell('movingTime', show.time(truth.movingTime, variant)), labels.movingTime),
          tile(tell('elapsedTime', show.time(truth.elapsedTime, variant)), labels.elapsedTime),
        ]),
      );
    if (isThere('elevation'))
      blocks.push(
        block('elevationStatsPlaceholder', '▲', [
          tile(tell('elevationGain', show.height(truth.elevationGain, variant)), labels.gain),
          tile(tell('elevationLoss', show.height(truth.elevationLoss, variant)), labels.loss),
          tile(show.height(883, variant).text + (variant.imperial ? ' ft' : ' m'), labels.minElevation),
          tile(show.height(1012, variant).text + (variant.imperial ? ' ft' : ' m'), labels.maxElevation),
        ]),
      );
    if (isThere('pace'))
      blocks.push(
        block('paceSpeedStatsPlaceholder', labels.pace, [
          tile(paceOf(truth.timerTime), labels.avgPace),
          tile(paceOf(truth.movingTime), labels.movingPace),
          tile(paceOf(truth.timerTime * 0.75), labels.bestPace),
        ]),
      );
    blocks.push(
      `<div class="stat-block"><h3>·</h3>${show.shuffled([tile(tell('averageCadence', show.count(truth.averageCadence, labels.stepsUnit, variant)), labels.avgCadence), tile(`242 ${labels.stepsUnit}`, labels.maxCadence)], variant.order).join('')}</div>`,
    );
    const warm = (degrees: number) => show.temperature(degrees, variant);
    blocks.push(
      block('temperatureStatsPlaceholder', labels.temperature, [
        tile(tell('deviceTemperature', warm(truth.deviceTemperature)), labels.avgTemp),
        tile(`${warm(truth.deviceTemperature - 3).text} ${warm(0).unit}`, labels.minTemp),
        tile(`${warm(truth.deviceTemperature + 4).text} ${warm(0).unit}`, labels.maxTemp),
      ]),
    );
  }
  const start = show.startText(truth.startWall, variant);
  const key = variant.sport === 'run' ? 'running' : 'road_biking';
  const viewer = variant.owner === 'other' ? 'someone-else' : 'ilse-brand';
  const html = `<!doctype html><html class="signed-in" lang="en"><head><title>Garmin Connect</title></head><body>
<script>window.VIEWER_USERPREFERENCES = { ${has('owner') && variant.owner !== 'unknown' ? `displayName: "${viewer}",` : ''} preferredLocale: "${variant.language}", measurementSystem: "${variant.imperial ? 'statute_us' : 'metric'}" };</script>
<div${has('sport') ? ` data-activity-type="${key}"` : ''}><div class="activity-page-header"><section class="${hashed('ActivityMetaInfo_activityMetadata')}">
<div class="${hashed('InlineActivityTypesDropdown_dropdownButton')}"><span class="${hashed('Dropdown_itemOverflowContainer')}">${variant.sport === 'run' ? labels.run : labels.ride}</span></div>
<span class="${hashed('ActivityMetaInfo_activityTime')}">· <a href="/app/profile/ilse-brand">Ilse</a> · <span class="${hashed('ActivityMetaInfo_time')}">${start.text}</span></span></section>
${has('sport') ? `<div class="${hashed('ActivityNameIconRow_activityNameIconRow')}"><i class="icon-activity-${key} ${hashed('ActivityNameIconRow_activityIcon')}"></i></div>` : ''}</div>
<div class="row-fluid page-content"><div class="span8"><div${id('react-activitySmallStats')}>${show.shuffled(headline, variant.order).join('')}</div>
<div${id('tab-stats')} class="tab-pane active">${show.shuffled(blocks, variant.order).join('\n')}</div></div>
<div class="span4"><div class="page-sidebar">${decoysOf(truth, variant, labels)}</div></div></div></div></body></html>`;
  const complete = ['distance', 'time', 'pace'] as const;
  return {
    html,
    url: `https://connect.garmin.com/app/activity/${truth.id}`,
    shows,
    isComplete: complete.every(isThere) && !isBlank('distance') && !isBlank('time'),
  };
}
