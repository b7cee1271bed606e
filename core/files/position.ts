import type { Sample } from './activity.ts';
import { isCount, risingOf } from './rising.ts';

const earthRadius = 6_371_008.8;
const radians = Math.PI / 180;
/** m/s; no runner is faster: a point further off is a wrong fix. */
export const fastestSpeed = 12.5;

interface Place {
  latitude: number;
  longitude: number;
}

/** Metres between two places on the mean sphere (haversine). */
export function metresBetween(a: Place, b: Place): number {
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const h = north * north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east * east;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function placeOf(sample: Sample): Place | null {
  const { latitude, longitude } = sample;
  if (latitude === undefined || longitude === undefined) return null;
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  // A receiver without a fix writes 0, 0.
  return isOnEarth && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : null;
}

/** Samples without their own counts of metres. */
export const uncounted = (samples: Sample[]): Sample[] => samples.map(({ distance: _distance, ...sample }) => sample);

/** Samples with their own counts as far as these rise; null where they have none, or one that goes back too often to be of metres from the start. */
function counted(samples: Sample[]): Sample[] | null {
  const having = samples.filter(({ distance }) => distance !== undefined);
  const counts = having.map(({ distance }) => distance ?? 0);
  const kept = risingOf(counts, true);
  if (!having.length || !isCount(counts, kept)) return null;
  if (kept.length === counts.length) return samples;
  const sound = new Set(kept.map((index) => having[index]));
  return samples.map((sample) => (sound.has(sample) ? sample : (uncounted([sample])[0] ?? sample)));
}

/**
 * Samples with metres from the start, added up from place to place inside each stretch: what is covered during a pause is not run. A
 * place that no runner could have reached adds nothing. Samples that count metres from the start themselves keep their counts.
 */
export function withDistance(samples: Sample[]): Sample[] {
  const own = counted(samples);
  if (own) return own;
  let total = 0;
  let last: { place: Place; time: number; stretch: number } | null = null;
  return uncounted(samples).map((sample) => {
    const place = placeOf(sample);
    if (!place) return sample;
    if (last?.stretch === sample.stretch) {
      const step = metresBetween(last.place, place);
      if (step > fastestSpeed * Math.max(1, (sample.time - last.time) / 1000)) return sample;
      total += step;
    }
    last = { place, time: sample.time, stretch: sample.stretch };
    return { ...sample, distance: total };
  });
}

/** Metres between the first and the last place; undefined without two. */
export function startEndDistance(samples: Sample[]): number | undefined {
  let first: Place | null = null;
  let last: Place | null = null;
  for (const sample of samples) {
    const place = placeOf(sample);
    first ??= place;
    last = place ?? last;
  }
  return first && last && first !== last ? metresBetween(first, last) : undefined;
}
