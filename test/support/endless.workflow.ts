/** Computes and never ends. */
export async function endless(): Promise<void> {
  for (;;) await Promise.resolve();
}

export async function brief(): Promise<string> {
  return Promise.resolve('done');
}
