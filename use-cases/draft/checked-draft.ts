import type { Draft } from '../../db/application/drafts.ts';
import type { Database } from '../../db/connect.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import { missingIn, type Missing } from '../../policy/engine/needs.ts';
import { rulingsInForce } from '../../policy/engine/rulings/change.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { dayIn } from '../day-in.ts';

/** A draft with what it lacks so far. */
export interface CheckedDraft extends Draft {
  readonly missing: Missing;
}

/** Returns a draft with the proofs and answers that its item asks for and that are not there yet, under the rulings of today. */
export async function checkedDraft({ sql }: Database, draft: Draft): Promise<CheckedDraft> {
  const on = dayIn(new Date());
  const { rulings } = await findOfficeActs(sql);
  const { claim, documents } = draft.content;
  return {
    ...draft,
    missing: missingIn(packOfNewAwards(), claim, documents, { on, rulings: rulingsInForce(rulings, on) }),
  };
}
