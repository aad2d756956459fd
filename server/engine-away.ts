/** gRPC's DEADLINE_EXCEEDED and UNAVAILABLE. */
const NOT_SERVING: readonly unknown[] = [4, 14];

/** Whether the engine cannot be reached or does not serve just now: it may be asked again. */
export function isEngineAway(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (isAnswerOfGrpc(cause)) return NOT_SERVING.includes(cause.code);
  return error instanceof Error && error.name === 'TransportError';
}

/**
 * An error of a call to the engine, told by what it carries: the client's own question would load the client into each command that
 * never calls.
 */
function isAnswerOfGrpc(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && 'code' in error && 'details' in error && 'metadata' in error;
}
