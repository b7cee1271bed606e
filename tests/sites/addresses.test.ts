import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '#core/sites/registry.ts';
import { siteOf } from '#core/sites/siteOf.ts';

const idAt = (address: string): string | null => {
  const url = new URL(address);
  const site = siteOf(url);
  return site ? `${site.id}:${String(site.activityId(url))}` : null;
};

describe('addresses of activities', () => {
  it.each([
    ['https://www.strava.com/activities/15900000001', 'strava:15900000001'],
    ['https://www.strava.com/activities/15900000001/overview?hl=de-DE#comments', 'strava:15900000001'],
    ['https://www.strava.com/activities/15900000001/segments/77', 'strava:15900000001'],
    ['https://connect.garmin.com/app/activity/23000000001', 'garmin:23000000001'],
    ['https://connect.garmin.com/modern/activity/23000000001?x=1', 'garmin:23000000001'],
    ['https://connect.garmin.com/modern/activity/embed/23000000001', 'garmin:23000000001'],
    ['https://connect.garmin.cn/activity/23000000001', 'garmin:23000000001'],
  ])('%s is %s', (address, id) => expect(idAt(address)).toBe(id));

  it.each([
    'https://www.strava.com/activities/15900000001/edit',
    'https://www.strava.com/dashboard',
    'https://www.strava.com.evil.example/activities/15900000001',
    'https://connect.garmin.com/app/activities',
    'https://connect.garmin.com/app/workout/123',
  ])('%s is none', (address) => expect(idAt(address)).toBeNull());
});

describe('each registered site', () => {
  const cases = readdirSync(new URL('../pages', import.meta.url)).filter((name) =>
    existsSync(new URL(`../pages/${name}/expected.json`, import.meta.url)),
  );
  it.each(sites.map(({ id }) => id))('%s has page cases of its own', (id) =>
    expect(cases.filter((name) => name.startsWith(`${id}-`)).length).toBeGreaterThan(1),
  );
});
