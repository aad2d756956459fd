import type { Static } from 'typebox';
import { DEMAND_METHODS, LEGAL_BASES } from '../../contract/choices.ts';
import { NOT_CLAIMED } from '../../contract/not-claimed.ts';
import type { Signal } from '../../contract/event.ts';
import { LEGAL_BASIS } from '../../contract/signals/clawback.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import { machineOf } from '../../machine/versions.ts';
import { claimProposed } from '../../policy/engine/claim-back.ts';
import { requireReaderOf } from '../dossier/readers-of.ts';
import { nowOf } from '../now-of.ts';
import { requirePermission, type Role } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { actorsFor } from './acting-as.ts';
import { packOfAward } from './pack-of-award.ts';
import { wordsOfRefusal } from './words-of-refusal.ts';

/** Who proposes to claim back. */
export const CLAIM_PROPOSERS: readonly Role[] = ['handle'];

/** A proposal to claim back, without its reasons. */
export const PROPOSED_CLAIM = {
  type: 'object',
  additionalProperties: false,
  required: ['legalBasis', 'reference'],
  properties: {
    legalBasis: { enum: LEGAL_BASES },
    reference: LEGAL_BASIS.properties.reference,
    method: { enum: DEMAND_METHODS, description: 'left out: what the ruling of the day says' },
  },
} as const;

/**
 * Returns what a proposal to claim back would ask of the firm if it were sent now, how that is computed and by which clause. Nothing is
 * written; the step that records the proposal computes it by the same function.
 * @throws Refused `duty.missing`, `application.unknown`, and what the proposal itself would be refused with
 */
export async function previewClaimBack(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  row: ApplicationRow,
  { legalBasis: kind, reference, method }: Static<typeof PROPOSED_CLAIM>,
) {
  const attempt = { person: person.id, application: row.id, type: 'clawback.preview' };
  await requirePermission(database, person, CLAIM_PROPOSERS, attempt);
  requireReaderOf(person, row);
  const now = nowOf(row);
  // No rule reads the reasons, and a proposal without any is none.
  const payload = { legalBasis: { kind, reference }, ...(method && { method }), reasons: reference };
  const effect = asked(row, person, { type: 'clawback.propose', payload, at: now });
  const pack = packOfAward(row);
  const { rulings } = await findOfficeActs(database.sql);
  const claimed = claimProposed(pack, effect, rulings, now);
  if ('not' in claimed) throw new Refused(NOT_CLAIMED[claimed.not], { state: row.state });
  const { amountFen, unexpiredMonths, ofMonths, clauses } = claimed;
  return {
    application: row.id,
    now,
    amountFen,
    paidFen: effect.paidFen,
    method: claimed.method,
    unexpiredMonths,
    ofMonths,
    clauses: clauses.map((anchor) => pack.passage(anchor)),
  };
}

/** What the machine asks for once a person proposes, in the first capacity in which they may. */
function asked(
  row: ApplicationRow,
  person: Person,
  proposal: Pick<Extract<Signal, { type: 'clawback.propose' }>, 'type' | 'payload' | 'at'>,
) {
  const definition = machineOf(row.machineVersion);
  const snapshot = definition.restore(row.snapshot);
  const ways = actorsFor(person, proposal.type, row).map((actor) => {
    const event: Signal = { ...proposal, actor, commandId: 'preview' };
    return { event, decision: definition.decide(snapshot, event) };
  });
  for (const { decision } of ways) {
    const effect = decision.accepted && decision.effects.find(({ kind }) => kind === 'demand.assess');
    if (effect && effect.kind === 'demand.assess') return effect;
  }
  const [refused] = ways.flatMap(({ event, decision }) =>
    decision.accepted ? [] : [{ event, ...decision.refusal }],
  );
  if (refused === undefined) throw new Error(`no proposal of ${row.id} asks what can be claimed`);
  const { event, code, state } = refused;
  throw new Refused(code, { state, ...wordsOfRefusal(row, event, code) });
}
