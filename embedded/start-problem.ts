/**
 * Something a person can put right: its message is one clear sentence, shown without a stack.
 * Thrown by everything under `embedded/`; any other error is a bug and keeps its stack.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

/** The system's code of a failed call ("ENOSPC"), or undefined when it has none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
