import proto, { type temporal } from '@temporalio/proto';

/** One finished or current run of an award: the protobuf bytes of its history, as the server had them or as they were exported. */
export interface Run {
  readonly runId: string;
  readonly bytes: Uint8Array;
}

const { History } = proto.temporal.api.history.v1;

/** The history as the engine's libraries take it. */
export function historyOf({ bytes }: Run): temporal.api.history.v1.IHistory {
  return History.decode(bytes);
}
