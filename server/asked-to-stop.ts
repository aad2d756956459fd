const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Resolves when this process is asked to stop. It then has `withinMs` to end in order; past them, or when it is asked once
 * more, it ends at once with exit code 1.
 */
export async function askedToStop(withinMs: number): Promise<void> {
  let isAsked = false;
  await new Promise<void>((resolve) => {
    for (const signal of SIGNALS)
      process.on(signal, () => {
        if (isAsked) process.exit(1);
        isAsked = true;
        resolve();
      });
  });
  setTimeout(() => {
    console.error(`not stopped within ${withinMs / 1000} s: whatever is left is cut off`);
    process.exit(1);
  }, withinMs).unref();
}
