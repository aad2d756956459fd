import { isGrpcServiceError } from '@temporalio/client';

/** gRPC's DEADLINE_EXCEEDED and UNAVAILABLE. */
const NOT_SERVING = [4, 14];

/** Whether the engine cannot be reached or does not serve just now: it may be asked again. */
export function isEngineAway(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (isGrpcServiceError(cause)) return NOT_SERVING.includes(cause.code);
  return error instanceof Error && error.name === 'TransportError';
}
