import { database } from './connection.ts';

/** Whose pages are the runner's own. */

/** Was this author answered before: mine, not mine, or never asked? */
export async function authorIsMine(author: string): Promise<boolean | null> {
  return (await (await database()).get('authors', author))?.mine ?? null;
}

export async function putAuthor(author: string, mine: boolean): Promise<void> {
  await (await database()).put('authors', { author, mine });
}
