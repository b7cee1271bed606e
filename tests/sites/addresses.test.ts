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
    ['https://runkeeper.com/user/ilse-brand/activity/1901234567', 'runkeeper:1901234567'],
    [
      'https://www.runkeeper.com/user/ilse-brand/activity/5f0c1b2a-7c3d-4e5f-8a9b-0c1d2e3f4a5b',
      'runkeeper:5f0c1b2a-7c3d-4e5f-8a9b-0c1d2e3f4a5b',
    ],
    ['https://www.komoot.com/de-de/tour/2233445566?ref=wtd', 'komoot:2233445566'],
    ['https://www.komoot.com/tour/2233445566', 'komoot:2233445566'],
    ['https://intervals.icu/activities/i71234567', 'intervals:i71234567'],
    ['https://intervals.icu/activities/71234567?tab=data', 'intervals:71234567'],
    ['https://runalyze.com/activity/4455661', 'runalyze:4455661'],
    ['https://www.mapmyrun.com/workout/8123456789/', 'mapmyrun:8123456789'],
    ['https://www.mapmyfitness.com/workout/8123456789', 'mapmyrun:8123456789'],
    ['https://flow.polar.com/training/analysis/7100200300', 'polar:7100200300'],
    ['https://training.coros.com/activity-detail?labelId=460012345678901234&sportType=100', 'coros:460012345678901234'],
    ['https://t.coros.com/activity-detail?sportType=100&labelId=460012345678901234', 'coros:460012345678901234'],
    ['https://www.sports-tracker.com/workout/ilse/66f1a2b3c4d5e6f708192a3b', 'suunto:66f1a2b3c4d5e6f708192a3b'],
    ['https://smashrun.com/ilse.brand/run/30304040', 'smashrun:30304040'],
    [
      'https://log.finalsurge.com/WorkoutDetails.cshtml?id=0A1B2C3D-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
      'finalsurge:0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
    ],
    ['https://www.stryd.com/powercenter/run/5123456789', 'stryd:5123456789'],
    ['https://www.stryd.com/powercenter/athletes/ath-7781/calendar/entries/activities/5123456789', 'stryd:5123456789'],
  ])('%s is %s', (address, id) => expect(idAt(address)).toBe(id));

  it.each([
    'https://www.strava.com/activities/15900000001/edit',
    'https://www.strava.com/dashboard',
    'https://www.strava.com.evil.example/activities/15900000001',
    'https://connect.garmin.com/app/activities',
    'https://connect.garmin.com/app/workout/123',
    'https://runkeeper.com/user/ilse-brand/activitylist',
    'https://runkeeper.com/user/ilse-brand/activity/1901234567/edit',
    'https://www.komoot.com/tour/2233445566/edit',
    'https://www.komoot.com/plan/tour/d12x/@52.5,13.4',
    'https://intervals.icu/calendar',
    'https://runalyze.com/activity/4455661/edit',
    'https://www.trainingpeaks.com/pricing',
    'https://www.mapmyrun.com/workout/edit/8123456789',
    'https://flow.polar.com/diary',
    'https://training.coros.com/activity-detail',
    'https://training.coros.com/schedule?labelId=460012345678901234',
    'https://www.sports-tracker.com/diary',
    'https://smashrun.com/ilse.brand/overview',
    'https://log.finalsurge.com/WorkoutDetails.cshtml',
    'https://www.stryd.com/powercenter/athletes/ath-7781/calendar',
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
