import { garminAddress, garminBody, numberedRun } from '../e2e/pages/pages.ts';

/** A site's app in small, for the benches: runs and pages that are none, changed in place by the page's own `go`. */

const count = 8;
const origin = 'https://connect.garmin.com';

/** Addresses of pages that show no run. */
export const noRuns: readonly string[] = ['/app/home', '/app/activities', '/app/calendar'];
/** Addresses of runs. */
export const runs: readonly string[] = Array.from({ length: count }, (_, number) => new URL(numberedRun(number).url).pathname);
/** Address of an activity that is no run. */
export const ride: string = new URL(garminAddress.ride).pathname;

const bodyOf = (html: string) =>
  (/<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '').replace(/<script>[\s\S]*?<\/script>/g, '');

function html(): string {
  const contents = [
    ...noRuns.map((path) => [path, '<main><h1>Overview</h1><p>This week 41.2 km 3:31:07</p></main>'] as const),
    [ride, garminBody('23100000003', 4, 42_300, { sport: 'ride' }).replace(/<script>[\s\S]*?<\/script>/g, '')] as const,
    ...runs.map((path, number) => [path, bodyOf(numberedRun(number).html())] as const),
  ];
  const templates = contents.map(([path, body]) => `<template data-path="${path}">${body}</template>`).join('\n');
  return `<!doctype html><html class="signed-in" lang="en"><head><title>Garmin Connect</title></head><body>
<script>window.VIEWER_USERPREFERENCES = { displayName: "ilse-brand", preferredLocale: "en", measurementSystem: "metric" };</script>
<div id="app"></div>${templates}
<script>
const show = () => {
  const template = document.querySelector('template[data-path="' + location.pathname + '"]');
  document.getElementById('app').replaceChildren(template ? template.content.cloneNode(true) : '');
};
window.go = (path) => {
  history.pushState(null, '', path);
  document.getElementById('app').replaceChildren();
  setTimeout(show, 50);
};
show();
</script></body></html>`;
}

/** The app under each of its addresses. */
export const appPages = (url: URL): string | null => (url.origin === origin ? html() : null);
/** Where the app is opened: a page without a run. */
export const appAddress = `${origin}${noRuns[0] ?? ''}`;
