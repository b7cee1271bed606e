/** What can be wrong with the database of facts, as far as the runner can do something about it. */
export type Fault = 'full' | 'blocked' | 'newer' | 'database';

/** The database is held open by an older version of ourselves and stays so. */
export class Blocked extends Error {
  override name = 'Blocked';
}

/**
 * Names a failure of the store. `full`: no space is left; what is there can be read. `blocked`: another window holds it.
 * `newer`: written by a later version of Homestretch. `database`: it cannot be opened or read.
 */
export function faultOf(error: unknown): Fault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError' || /quota/i.test(error instanceof Error ? error.message : '')) return 'full';
  if (name === 'Blocked') return 'blocked';
  return name === 'VersionError' ? 'newer' : 'database';
}
