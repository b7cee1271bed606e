import { database } from './connection.ts';
import { writing } from './writing.ts';

/** Whose pages are the runner's own. */

/** Was this author answered before: mine, not mine, or never asked? */
export async function authorIsMine(author: string): Promise<boolean | null> {
  return (await (await database()).get('authors', author))?.mine ?? null;
}

export function putAuthor(author: string, mine: boolean): Promise<void> {
  return writing(['authors'], async (transaction) => {
    await transaction.objectStore('authors').put({ author, mine });
    return null;
  });
}
