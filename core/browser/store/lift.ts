/** How records of earlier versions become those of today. What is no such record stays as it is: it is set aside when it is read. */

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Before, nobody noted when a value was put right: at the latest when the run was read last. */
export function withTimesOfCorrections(record: unknown): unknown {
  if (!isObject(record) || !isObject(record.corrections) || record.correctedAt !== undefined) return record;
  const names = Object.keys(record.corrections);
  return { ...record, correctedAt: Object.fromEntries(names.map((name) => [name, record.readAt])) };
}
