/**
 * Reads until the value is as wanted; a page answers when it answers.
 *
 * @throws what `check` threw last, after 30 seconds
 */
export async function eventually<T>(read: () => Promise<T>, check: (value: T) => void): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      check(await read());
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
