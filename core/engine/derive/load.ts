import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';
import type { Confidence, Load } from '../contract.ts';
import { loadOfEffort, loadOfMinutes } from '../formulas/effortLoad.ts';
import { meanOverHills, paceGradeFactor } from '../formulas/energyCost.ts';
import { loadOfPace } from '../formulas/pace.ts';
import { loadOfTrimp, trimp, trimpOfStream } from '../formulas/trimp.ts';
import type { Body } from './body.ts';

/** Load of one run: the first way of science §0 that its inputs allow. 100 is an hour at threshold. */

/** Half-width of the range as a share of the value. */
const width: Record<Confidence, number> = { high: 0.1, medium: 0.2, low: 0.35, none: 0.5 };
const worse = (a: Confidence, b: Confidence): Confidence => (width[a] >= width[b] ? a : b);

export interface LoadInputs {
  run: Run;
  profile: Profile;
  body: Body | null;
  thresholdPace: { value: number; certainty: 'asked' | 'estimated' } | null;
  minutes: number;
  /** Perceived effort 0–10. */
  effort: number | null;
}

/** [seconds, bpm] pieces of a recording: of the stream where there is one, else of the zones' middles. */
export function heartRatePieces(run: Run): { pieces: [number, number][]; method: 'stream' | 'zones' } | null {
  const stream = run.streamSummary?.heartRateSeconds;
  if (stream?.length) return { pieces: stream.map(([bpm, seconds]) => [seconds, bpm]), method: 'stream' };
  const zones = run.heartRateZones?.filter((zone) => zone.seconds > 0 && zone.from > 0);
  if (!zones?.length) return null;
  const middle = ({ from, to }: { from: number; to?: number | undefined }) => (from + (to ?? from + 10)) / 2;
  return { pieces: zones.map((zone) => [zone.seconds, middle(zone)]), method: 'zones' };
}

function made(value: number, confidence: Confidence, method: Load['method'], because: string[], missing: string[]): Load {
  const spread = width[confidence];
  return { value, low: value * (1 - spread), high: value * (1 + spread), confidence, method, because, missing };
}

function byHeartRate({ run, profile, body, minutes }: LoadInputs): Load | null {
  if (!body) return null;
  const sex = profile.sex ?? 'unspecified';
  const { bounds, thresholdHeartRate } = body;
  const recorded = heartRatePieces(run);
  if (recorded) {
    const value = loadOfTrimp(trimpOfStream(recorded.pieces, bounds, sex), bounds, thresholdHeartRate, sex);
    return made(value, body.confidence, recorded.method, [recorded.method, ...body.because], body.missing);
  }
  if (run.averageHeartRate === undefined) return null;
  const value = loadOfTrimp(trimp(minutes, run.averageHeartRate, bounds, sex), bounds, thresholdHeartRate, sex);
  const because = ['averageHeartRate', 'minutes', ...body.because];
  return made(value, worse('medium', body.confidence), 'averageHeartRate', because, ['heartRateStream', ...body.missing]);
}

function byPace({ run, thresholdPace, minutes }: LoadInputs): Load | null {
  if (!thresholdPace || !run.distance || minutes <= 0) return null;
  const pace = (minutes * 60_000) / run.distance;
  const because = ['distance', 'minutes', 'thresholdPace'];
  const confidence: Confidence = thresholdPace.certainty === 'asked' ? 'medium' : 'low';
  if (run.streamSummary?.normalisedSpeed) {
    const value = loadOfPace(minutes, 1_000 / run.streamSummary.normalisedSpeed, thresholdPace.value);
    return made(value, confidence, 'gradedPace', ['normalisedSpeed', 'minutes', 'thresholdPace'], ['averageHeartRate']);
  }
  if (run.elevationGain === undefined) return made(loadOfPace(minutes, pace, thresholdPace.value), confidence, 'pace', because, ['averageHeartRate', 'elevationGain']);
  const factor = meanOverHills(paceGradeFactor, run.distance, run.elevationGain, run.elevationLoss ?? run.elevationGain);
  return made(loadOfPace(minutes, pace / factor, thresholdPace.value), confidence, 'gradedPace', [...because, 'elevationGain'], ['averageHeartRate']);
}

/** Every load that the inputs allow, the preferred one first. */
export function loads(inputs: LoadInputs): Load[] {
  const { effort, minutes } = inputs;
  const missing = ['averageHeartRate', 'maxHeartRate', 'thresholdPace'];
  return [
    byHeartRate(inputs),
    byPace(inputs),
    effort === null ? null : made(loadOfEffort(effort, minutes), 'medium', 'effort', ['effort', 'minutes'], ['averageHeartRate']),
    made(loadOfMinutes(minutes), 'low', 'minutes', ['minutes'], [...missing, 'effort']),
  ].filter((load) => load !== null);
}
