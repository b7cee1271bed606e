import type { Run } from '#core/run/run.ts';

/** First and last point closer than this make a loop, m. */
const loop = 500;

/** Metres of descent: of the recording, else of the page, else as much as the climb on a loop; null when nothing tells. */
export function dropOf({ streamSummary, elevationGain, elevationLoss, surface }: Run): number | null {
  if (surface === 'treadmill' || surface === 'track') return 0;
  const apart = streamSummary?.startEndDistance;
  const climbed = apart !== undefined && apart < loop ? elevationGain : undefined;
  return streamSummary?.descent ?? elevationLoss ?? climbed ?? null;
}
