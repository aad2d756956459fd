import type { SignalPayload, SignalType } from '../../contract/signals/catalogue.ts';
import type { Database } from '../../db/connect.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import type { Attempt } from '../refuse-on-record.ts';
import { requireDocuments } from './require-documents.ts';
import { withTakenClaim } from './taken-claim.ts';

/**
 * Returns what a signal carries once its claim was read by the policy and its documents are known to be the sender's.
 * @param fitting what `requirePayload` returned
 * @param pack of the policy that the award is on, or would be on
 * @throws Refused `claim.invalid`, `document.unknown`; the attempt is recorded
 */
export async function takePayload<Type extends SignalType>(
  database: Database,
  attempt: Attempt & { readonly type: Type },
  fitting: SignalPayload<Type>,
  pack: Pack,
): Promise<SignalPayload<Type>> {
  const taken = await withTakenClaim(database, attempt, fitting, pack);
  await requireDocuments(database, attempt, taken);
  return taken;
}
