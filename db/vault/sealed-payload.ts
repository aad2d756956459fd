import { holderIn } from './workflow-holder.ts';
import type { WorkflowHolder } from './vault.ts';

/** A value as the engine keeps it; names as Temporal's own. */
export interface EnginePayload {
  readonly metadata?: Readonly<Record<string, Uint8Array>> | null;
  readonly data?: Uint8Array | null;
}

/** As Temporal's samples name it, so that its tools know what they see. */
const ENCRYPTED = 'binary/encrypted';
const KEY = 'key';

/** Returns the payload that carries sealed bytes and says by whose key. */
export function sealedPayload(holder: WorkflowHolder, data: Uint8Array) {
  return { metadata: { encoding: Buffer.from(ENCRYPTED), [KEY]: Buffer.from(holder) }, data };
}

/** Whose key opens a payload: null if it is not sealed, `nobody` if it is by no key that could be ours. */
export function sealedFor({ metadata }: EnginePayload): WorkflowHolder | 'nobody' | null {
  if (textOf(metadata?.['encoding']) !== ENCRYPTED) return null;
  return holderIn(textOf(metadata?.[KEY])) ?? 'nobody';
}

function textOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}
