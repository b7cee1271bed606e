import * as z from 'zod/mini';
import { planRequestSchema, type PlanRequest } from './contract.ts';
import { restFits } from './measure/heartRates.ts';
import { climbFits } from './measure/pace.ts';
import { minute, paceFits } from './measure/timing.ts';

/** What is wrong with a request, by the path of the field. */
export interface RequestIssue {
  path: string;
  message: string;
}

export type ParsedRequest = { ok: true; request: PlanRequest } | { ok: false; issues: RequestIssue[] };

/** Clocks of watches and computers may differ by this. */
const clockSkew = 10 * minute;

/** Fields that are fine alone and can't be right together. */
function misfits({ profile = {}, run, now }: PlanRequest): RequestIssue[] {
  const { restingHeartRate: rest, maxHeartRate: max, thresholdHeartRate: threshold } = profile;
  const issues: RequestIssue[] = [];
  if (rest !== undefined && max !== undefined && !restFits(rest, max)) {
    issues.push({
      path: 'profile.restingHeartRate',
      message: 'must lie more than 40 bpm below maxHeartRate',
    });
  }
  if ((threshold ?? 0) >= (max ?? Infinity)) {
    issues.push({ path: 'profile.thresholdHeartRate', message: 'must lie below maxHeartRate' });
  }
  if (!paceFits(run)) {
    issues.push({ path: 'run.distance', message: 'and the time make a pace outside 2:00 to 20:00 per km' });
  }
  if (!climbFits(run)) issues.push({ path: 'run.elevationGain', message: 'is more than a quarter of the distance' });
  if (Date.parse(run.startTime) > Date.parse(now) + clockSkew) {
    issues.push({ path: 'run.startTime', message: 'lies after now' });
  }
  return issues;
}

/** A request as the engine takes it, or the path of each bad field. Nothing is clamped. */
export function parseRequest(content: unknown): ParsedRequest {
  const parsed = z.safeParse(planRequestSchema, content);
  if (parsed.success) {
    const issues = misfits(parsed.data);
    return issues.length === 0 ? { ok: true, request: parsed.data } : { ok: false, issues };
  }
  const issues = parsed.error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({ path: path.map(String).join('.') || '(request)', message: issue.message }));
  });
  return { ok: false, issues };
}
