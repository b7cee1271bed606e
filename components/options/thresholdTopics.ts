import { thresholds, type Threshold, type ThresholdId } from '#core/profile/thresholds.ts';

/** What thresholds are about, in the order of the hours after a run. */
const topics = {
  after: ['coolDownEasy', 'coolDownLong', 'coolDownHard', 'stretchMinutes', 'rollSeconds', 'iceMinutes', 'hotWbgt'],
  food: ['refuelProtein', 'refuelProteinFrom65', 'refuelCarbohydrate', 'fluidPerHour'],
  sleep: ['sleepShift', 'bedLatency', 'lateRunHours', 'caffeineDose'],
  again: ['easySoreness', 'restSoreness', 'distanceCeiling', 'daysWithoutRest', 'strengthGap'],
  warmUp: ['warmUpEasy', 'warmUpLong', 'warmUpHard'],
} satisfies Record<string, ThresholdId[]>;

export type ThresholdTopic = keyof typeof topics | 'other';

const named: readonly string[] = Object.values(topics).flat();

/** Every threshold under its topic; one that has none yet stands under `other`, so that none is ever out of reach. */
export function thresholdTopics(all: readonly Threshold[] = thresholds): { topic: ThresholdTopic; thresholds: Threshold[] }[] {
  const byTopic = Object.entries(topics).map(([topic, ids]) => ({
    topic: topic as ThresholdTopic,
    thresholds: ids.flatMap((id) => all.filter((one) => one.id === id)),
  }));
  const others = { topic: 'other' as const, thresholds: all.filter(({ id }) => !named.includes(id)) };
  return [...byTopic, others].filter((one) => one.thresholds.length > 0);
}
