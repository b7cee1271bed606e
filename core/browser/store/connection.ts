import { openDatabase, type FactsDatabase } from './database.ts';

let opened: Promise<FactsDatabase> | undefined;

const forget = () => {
  opened = undefined;
};

/** The one connection of this worker's life; opened anew after a failure or when the browser closed it. */
export function database(): Promise<FactsDatabase> {
  opened ??= openDatabase(forget).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** Closes the connection: for tests, and before the data is erased. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  forget();
  (await closing)?.close();
}
