import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/browsers.ts';
import { build } from '../../reading/build/build.ts';
import { plainVariant, type Truth, type Variant } from '../../reading/build/variant.ts';

/** Pages for the stories: invented runs that ended a little while ago, under addresses of the sites' real shape. */

/** Wall clock of an instant in this machine's zone, as UTC ms. */
const wall = (instant: number) => instant - new Date(instant).getTimezoneOffset() * 60_000;

const folder = join(root, 'tests/pages/strava-demo');
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  url: string;
  run: { distance: number; movingTime: number; elapsedTime: number; averageHeartRate: number };
};
export const stravaAddress: string = expected.url;
/** What the demo page truthfully says. */
export const stravaRun = expected.run;

/** When the story began: a page that is opened twice tells the same start, though a minute has passed. */
const opened = Date.now();

/** The start of a run that began some hours before the story, in whole minutes as a page shows it. */
export const startedHoursAgo = (hours = 2.5): Date => new Date(Math.floor((opened - hours * 3_600_000) / 60_000) * 60_000);

/** The demo page with its run moved to one that began `hours` ago. */
export function stravaPage(hours = 2.5): string {
  const start = startedHoursAgo(hours);
  const time = start.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' }).replace(/\s/g, ' ');
  const date = start.toLocaleDateString('en-US', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
  return readFileSync(join(folder, 'page.html'), 'utf8').replace(/<time>[^<]*<\/time>/, `<time>${time} on ${date}</time>`);
}

const truth = (id: string, hours: number, distance: number): Truth => ({
  id,
  startWall: wall(startedHoursAgo(hours).getTime()),
  distance,
  movingTime: Math.round(distance * 0.33),
  timerTime: Math.round(distance * 0.335),
  elapsedTime: Math.round(distance * 0.34),
  elevationGain: 84,
  elevationLoss: 80,
  averageHeartRate: 147,
  maxHeartRate: 171,
  calories: Math.round(distance * 0.068),
  averageCadence: 170,
  temperature: 12,
  humidity: 70,
  deviceTemperature: 20,
});

/** The body of a Garmin page of this run. */
export function garminBody(id: string, hours: number, distance: number, change: Partial<Variant> = {}): string {
  const { html } = build(truth(id, hours, distance), { ...plainVariant, site: 'garmin', ...change });
  return /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
}

/**
 * A run of its own for each number: its address, and its page as of now. Starts lie an hour apart, the first a few hours ago.
 * Of another distance (m) the page shows the run as after an edit on the site: other times as well, and the same start.
 */
export function numberedRun(number: number): { id: string; url: string; html: (distance?: number) => string } {
  const id = String(24_000_000_000 + number);
  return {
    id: `garmin:${id}`,
    url: `https://connect.garmin.com/app/activity/${id}`,
    html: (distance = 6_000 + (number % 90) * 100) =>
      build(truth(id, 3 + number, distance), { ...plainVariant, site: 'garmin' }).html,
  };
}

const garmin = 'https://connect.garmin.com/app';
export const garminAddress = {
  dashboard: `${garmin}/home`,
  first: `${garmin}/activity/23100000001`,
  second: `${garmin}/activity/23100000002`,
  ride: `${garmin}/activity/23100000003`,
};

/**
 * Garmin's app in small: an empty shell that fills after two seconds, and links that change the page by pushState. The
 * contents come along in templates, and are put in as nodes, which the site's strict policy allows.
 * @param old whether the old content leaves at once when the address changes, or stays until the new content has come
 */
export function garminApp(old: 'leaves' | 'stays'): string {
  const contents: Record<string, string> = {
    [garminAddress.dashboard]: '<main><h1>Dashboard</h1><p>This week 41.2 km 3:31:07</p></main>',
    [garminAddress.first]: garminBody('23100000001', 3, 14_230),
    [garminAddress.second]: garminBody('23100000002', 2, 9_130),
    [garminAddress.ride]: garminBody('23100000003', 4, 42_300, { sport: 'ride' }),
  };
  const templates = Object.entries(contents)
    .map(([url, body]) => `<template data-url="${url}">${body.replace(/<script>[\s\S]*?<\/script>/g, '')}</template>`)
    .join('\n');
  const links = Object.entries(garminAddress)
    .map(([name, url]) => `<a href="${url}">go to ${name}</a>`)
    .join(' ');
  return `<!doctype html><html class="signed-in" lang="en"><head><title>Garmin Connect</title></head><body>
<script>window.VIEWER_USERPREFERENCES = { displayName: "ilse-brand", preferredLocale: "en", measurementSystem: "metric" };</script>
<nav>${links}</nav><div id="app"></div>${templates}
<script>
const show = () => setTimeout(() => {
  const template = document.querySelector('template[data-url="' + location.href + '"]');
  document.getElementById('app').replaceChildren(template ? template.content.cloneNode(true) : '');
}, 2000);
document.querySelector('nav').addEventListener('click', (event) => {
  event.preventDefault();
  ${old === 'leaves' ? "document.getElementById('app').replaceChildren();" : ''}
  history.pushState(null, '', event.target.href);
  show();
});
show();
</script></body></html>`;
}
