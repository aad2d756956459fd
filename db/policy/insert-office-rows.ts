import type { SUCCESSION_KINDS } from '../../contract/choices.ts';
import type { HeldAward } from '../../policy/engine/input.ts';
import type { RulingChange } from '../../policy/engine/rulings/change.ts';
import type { Queryable } from '../connect.ts';
import { enterSuccession } from '../recognition/enter-holders.ts';
import { enterPayments } from '../recognition/enter-payments.ts';
import type { Recognised } from '../../policy/engine/recognised.ts';
import type { Entered } from '../../policy/engine/targets/tiles.ts';
import type { PolicyAct } from '../../policy/packs/policy-acts.ts';

export interface OfficeRows {
  readonly policyActs: readonly PolicyAct[];
  readonly rulings: readonly RulingChange[];
  readonly priorPayments: readonly (Pick<
    HeldAward,
    'enterprise' | 'item' | 'certificate' | 'issuer' | 'policy' | 'netPaidFen'
  > & {
    readonly id: string;
    /** Of the id: one number, one text, however it is written. */
    readonly form: string;
    readonly certificateForm: string;
    readonly key: string;
    readonly paidOn: string;
    readonly recognised: Recognised;
  })[];
  /** Recognition null: everything is inherited (A39). */
  readonly successions: readonly {
    readonly kind: (typeof SUCCESSION_KINDS)[number];
    readonly from: string;
    readonly to: string;
    readonly recognition: string | null;
    /** Of the recognition, by the grammar of its words; null if everything is inherited. */
    readonly identity: string | null;
    readonly on: string;
    readonly by: readonly [string, string];
  }[];
  readonly targetNumbers: readonly (Entered & { readonly enteredBy: string })[];
}

export const NO_ROWS: OfficeRows = {
  policyActs: [],
  rulings: [],
  priorPayments: [],
  successions: [],
  targetNumbers: [],
};

/** Writes what the office entered, within a transaction that is under way. @throws constraint violations */
export async function insertOfficeRows({ sql: tx }: Queryable, rows: OfficeRows): Promise<void> {
  const acts = rows.policyActs.map((act) => ({
    kind: act.kind,
    version: act.version,
    document_number: act.kind === 'adopt' ? act.documentNumber : null,
    day: act.kind === 'adopt' ? act.effectiveFrom : act.from,
    proposed_by: act.by[0],
    confirmed_by: act.by[1],
  }));
  const rulings = rows.rulings.map(({ id, value, from, reason, by, decidedOn }) => ({
    ruling: id,
    value,
    from_day: from,
    reason,
    proposed_by: by[0],
    confirmed_by: by[1],
    decided_on: decidedOn,
  }));
  const payments = rows.priorPayments.map(
    ({
      id,
      form,
      key,
      enterprise,
      item,
      certificate,
      issuer,
      certificateForm,
      policy,
      netPaidFen,
      paidOn,
    }) => ({
      id,
      form,
      key,
      enterprise,
      item,
      certificate,
      issuer: issuer ?? null,
      certificate_form: certificateForm,
      policy,
      net_paid_fen: netPaidFen,
      paid_on: paidOn,
    }),
  );
  const successions = rows.successions.map(({ kind, from, to, recognition, identity, on, by }) => ({
    identity,
    kind,
    from_enterprise: from,
    to_enterprise: to,
    recognition,
    on_day: on,
    proposed_by: by[0],
    confirmed_by: by[1],
  }));
  const numbers = rows.targetNumbers.map(({ target, role, value, asOf, source, enteredBy }) => ({
    target,
    role,
    value,
    as_of: asOf,
    source,
    entered_by: enteredBy,
  }));
  if (acts.length > 0) await tx`insert into policy_acts ${tx(acts)}`;
  if (rulings.length > 0) await tx`insert into ruling_changes ${tx(rulings)}`;
  if (payments.length > 0) {
    await tx`insert into prior_payments ${tx(payments)}`;
    await enterPayments({ sql: tx }, rows.priorPayments);
  }
  for (const { identity, ...succession } of successions)
    await enterSuccession({ sql: tx }, succession, identity);
  if (numbers.length > 0) await tx`insert into target_numbers ${tx(numbers)}`;
}
