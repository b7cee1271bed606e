interface Transaction {
  done: Promise<void>;
  abort: () => void;
}

/**
 * Does the writes of one transaction and waits until they are on the disk: all of them or none.
 * @throws what the first write that failed throws; the transaction is then undone.
 */
export async function settled(transaction: Transaction, writes: () => Promise<unknown>): Promise<void> {
  // Heard from the start: a transaction that fails while a write is awaited would else be an unhandled rejection.
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    await writes();
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is undone already.
    }
    await done;
    throw error;
  }
  const failure = await done;
  if (failure) throw failure.error;
}
