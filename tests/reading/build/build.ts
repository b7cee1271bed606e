import { buildGarmin } from './garmin.ts';
import { buildGeneral } from './general.ts';
import { startText } from './show.ts';
import { buildStrava } from './strava.ts';
import type { Built, Truth, Variant } from './variant.ts';

/** Kathmandu has no clock changes and an offset of its own: a start read in a wrong zone shows. */
const timeZone = 'Asia/Kathmandu';
const offset = 345 * 60;

const builders = { strava: buildStrava, garmin: buildGarmin, general: buildGeneral };

/** A page of the run in this variant, with what it shows and when it is looked at. */
export function build(truth: Truth, variant: Variant): Built {
  const page = builders[variant.site](truth, variant);
  const { nowWall } = startText(truth.startWall, variant);
  return {
    ...page,
    shows: { ...page.shows, startTime: { value: truth.startWall / 1000 - offset, within: 30 } },
    timeZone,
    now: new Date(nowWall - offset * 1000).toISOString(),
  };
}
