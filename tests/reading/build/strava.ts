import { decoysOf } from './decoys.ts';
import { languages } from './languages.ts';
import * as show from './show.ts';
import type { Built, Shown, Truth, Variant } from './variant.ts';

/** Builds a Strava activity page: structure as facts about the site have it, runner and numbers invented. */
export function buildStrava(truth: Truth, variant: Variant): Omit<Built, 'now' | 'timeZone'> {
  const labels = languages[variant.language];
  const shows: Record<string, Shown> = {};
  const has = (hook: Variant['without'][number]) => !variant.without.includes(hook);
  const named = (name: string) => (has('blocks') ? name : `x-${variant.hash}`);
  const label = (text: string) => (variant.unlabelled ? '' : text);
  const anchor = (name: string, text: string) =>
    has('anchors') ? `<span class="glossary-link" data-glossary-term="${name}">${label(text)}</span>` : label(text);
  const tell = (field: string, written: show.Written) => {
    shows[field] = written.shows;
    return `${written.text}${written.unit ? `<abbr class="unit"> ${written.unit}</abbr>` : ''}`;
  };
  const isBlank = (name: Variant['blank'][number]) => variant.blank.includes(name);
  const isThere = (name: Variant['dropped'][number]) => !variant.dropped.includes(name);

  const headline: string[] = [];
  if (isThere('distance'))
    headline.push(
      `<li><strong>${isBlank('distance') ? '--' : tell('distance', show.distance(truth.distance, variant))}</strong><div class="label">${label(labels.distance)}</div></li>`,
    );
  if (isThere('time'))
    headline.push(
      `<li><strong>${isBlank('time') ? '--' : tell('movingTime', show.time(truth.movingTime, variant))}</strong><div class="label">${anchor('definition-moving-time', labels.movingTime)}</div></li>`,
    );
  if (isThere('pace')) {
    const pace = show.pace(truth.distance, truth.movingTime, variant);
    headline.push(
      `<li><strong>${pace.text}<abbr class="unit"> ${pace.unit}</abbr></strong><div class="label">${anchor('definition-moving-time', labels.pace)}</div></li>`,
    );
  }
  const details: string[] = [];
  const pair = (name: string, value: string) =>
    details.push(`<div class="spans5">${name}</div><div class="spans3"><strong>${value}</strong></div>`);
  if (isThere('elevation')) pair(label(labels.stravaGain), tell('elevationGain', show.height(truth.elevationGain, variant)));
  pair(label(labels.calories), isBlank('calories') ? '—' : tell('calories', show.count(truth.calories, '', variant)));
  pair(anchor('definition-elapsed-time', labels.elapsedTime), tell('elapsedTime', show.time(truth.elapsedTime, variant)));
  pair(label(labels.steps), show.number(Math.round(truth.movingTime * 2.9), 0, variant));
  const columns = [
    [
      'pace',
      labels.pace,
      (() => {
        const pace = show.pace(truth.distance, truth.movingTime, variant);
        return `${pace.text} <abbr>${pace.unit}</abbr>`;
      })(),
    ],
    [
      'heartrate',
      labels.avgHeart,
      isThere('heart') && !isBlank('heart')
        ? tell('averageHeartRate', show.count(truth.averageHeartRate, labels.beats, variant))
        : '--',
    ],
    ['cadence', labels.avgCadence, tell('averageCadence', show.count(truth.averageCadence, labels.stepsUnit, variant))],
    ['temp', labels.temperature, tell('deviceTemperature', show.temperature(truth.deviceTemperature, variant))],
  ];
  const chart = `<div class="inline-inputs" id="${has('columns') ? 'chart-controls' : `c-${variant.hash}`}"><table><tbody><tr><td></td>${columns
    .map(
      ([type, name]) => `<td${has('columns') ? ` data-type="${type}"` : ''}><div class="label">${label(name ?? '')}</div></td>`,
    )
    .join(
      '',
    )}</tr><tr><td>${labels.average}</td>${columns.map(([, , value]) => `<td>${value}</td>`).join('')}</tr></tbody></table></div>`;
  const celsius = show.temperature(truth.temperature, variant);
  const weather = `<div class="${named('weather-stats')}">${show
    .shuffled(
      [
        `<div class="weather-stat"><div class="weather-label">${label(labels.temperature)}</div><div class="weather-value">${tell('temperature', celsius)}</div></div>`,
        `<div class="weather-stat"><div class="weather-label">${label(labels.feelsLike)}</div><div class="weather-value">${show.number(Math.round(truth.temperature) - 2, 0, { ...variant, group: '' })} ${celsius.unit}</div></div>`,
        `<div class="weather-stat"><div class="weather-label">${label(labels.humidity)}</div><div class="weather-value">${tell('humidity', show.count(truth.humidity, '%', variant))}</div></div>`,
      ],
      variant.order,
    )
    .join('')}</div>`;
  const start = show.startText(truth.startWall, variant);
  const viewer = variant.owner === 'other' ? 7002 : 7001;
  const sportWord = variant.sport === 'run' ? labels.run : labels.ride;
  const blocks = show.shuffled(
    [
      `<div class="activity-summary"><div class="details"><time>${start.text}</time><h1 class="activity-name">5 am, 12 km club loop</h1></div>${weather}</div>`,
      `<div class="activity-stats"><ul class="${named('inline-stats')}">${show.shuffled(headline, variant.order).join('')}</ul>${isThere('details') ? `<div class="section ${named('more-stats')}"><div class="row">${details.slice(0, 4).join('')}</div></div>` : ''}</div>`,
    ],
    variant.order,
  );
  if (!isThere('details')) for (const field of ['elevationGain', 'calories', 'elapsedTime']) delete shows[field];
  const html = `<!doctype html><html lang="${variant.language}"><head><title>5 am loop | ${sportWord} | Strava</title></head><body>
<header id="global-header">${has('owner') && variant.owner !== 'unknown' ? `<a href="/athletes/${viewer}">Ilse Brand</a>` : ''}</header>
<nav id="pagenav"><a href="/activities/${truth.id}/overview">·</a>${variant.owner === 'self' && has('owner') ? `<a href="/activities/${truth.id}/edit">·</a>` : ''}</nav>
<main><section id="heading"><header><span class="title"><a href="/athletes/7001">Ilse Brand</a> – ${sportWord}</span></header>
${has('sport') ? `<div data-react-class="ActivityTagging" data-react-props="{&quot;activityId&quot;:${truth.id},&quot;activityType&quot;:&quot;${variant.sport}&quot;}"></div>` : ''}
${blocks.join('\n')}</section>
<div id="view">${chart}${decoysOf(truth, variant, labels)}</div></main></body></html>`;
  const complete = ['distance', 'time', 'pace'] as const;
  return {
    html,
    url: `https://www.strava.com/activities/${truth.id}`,
    shows,
    isComplete: complete.every(isThere) && !isBlank('distance') && !isBlank('time'),
  };
}
