import { createHash } from 'node:crypto';
import type { AwardEvent } from '../../contract/event.ts';
import type { Refusal } from '../../contract/refusals.ts';
import type { Outcome } from '../../contract/step.ts';
import { canonical } from '../canonical.ts';

type WithoutHead<O> = O extends { readonly head: string } ? Omit<O, 'head'> : never;

/** What came of a step, before its row has a hash. */
export type Unsealed = WithoutHead<Outcome>;

/** What the hash of a journal row covers; `head`, if the outcome has one already, is that hash and left out. */
export interface Sealable {
  readonly application: string;
  readonly seq: number;
  readonly machineVersion: number;
  readonly event: AwardEvent;
  readonly stateBefore: string;
  readonly stateAfter: string;
  readonly runId: string;
  readonly previous: string | null;
  readonly refusal: Refusal | null;
  readonly outcome: Unsealed | Outcome;
}

/** SHA-256 over the canonical bytes (RFC 8785) of a journal row, in hexadecimal. */
export function sealOf(row: Sealable): string {
  const { application, seq, machineVersion, event, stateBefore, stateAfter, runId, previous, refusal } = row;
  const outcome = { ...row.outcome, head: undefined };
  const bytes = canonical({
    application,
    seq,
    machineVersion,
    event,
    stateBefore,
    stateAfter,
    runId,
    previous,
    refusal,
    outcome,
  });
  return createHash('sha256').update(bytes).digest('hex');
}
