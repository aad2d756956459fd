import { errorsAt } from '../field-errors.ts';
import { randomUUID } from 'node:crypto';
import type { Static } from 'typebox';
import { SUCCESSION_KINDS } from '../../contract/choices.ts';
import { DATE, nullable, object } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import { insertProposal, type Proposal } from '../../db/administration/proposals.ts';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import { decisionProblems } from '../office/decision.ts';
import { CODE, FREE_TEXT } from '../parts.ts';
import { requireOfficer } from '../may.ts';
import { Refused } from '../refused.ts';
import { dayIn } from '../day-in.ts';
import { knownProposal } from './known-proposal.ts';

const VERSION = { type: 'string', minLength: 1, maxLength: 100, examples: ['gongshu-brand-2018'] } as const;
/** An adoption, a repeal, a ruling, money for a budget in fen, a succession, or that a reported merger passes nothing on. */
export const MAKE_PROPOSAL = {
  oneOf: [
    object({
      kind: { const: 'policy.adopt' },
      version: VERSION,
      documentNumber: FREE_TEXT,
      effectiveFrom: DATE,
    }),
    object({ kind: { const: 'policy.repeal' }, version: VERSION, from: DATE }),
    object({
      kind: { const: 'ruling.change' },
      ruling: { type: 'string', pattern: '^[AF][0-9]{1,2}$', examples: ['A13'] },
      value: { type: 'string', minLength: 1, maxLength: 100, examples: ['lenient'] },
      from: DATE,
      reason: { ...FREE_TEXT, maxLength: 2000 },
    }),
    object({
      kind: { const: 'budget.allot' },
      document: { type: 'string', minLength: 1, maxLength: 100, examples: ['样例〔2027〕3号'] },
      year: { type: 'integer', minimum: 2018, maximum: 2100, examples: [2027] },
      amountFen: { type: 'integer', minimum: 1, maximum: 100_000_000_000_000, examples: [1_000_000_000] },
      source: FREE_TEXT,
      decidedOn: DATE,
    }),
    object({
      kind: { const: 'succession.enter' },
      succession: { enum: SUCCESSION_KINDS },
      from: CODE,
      to: CODE,
      recognition: nullable({ type: 'string', minLength: 1, maxLength: 300, examples: ['mark:第1234567号'] }),
      on: DATE,
    }),
    object({
      kind: { const: 'succession.deny' },
      event: { type: 'string', minLength: 1, maxLength: 100, examples: ['SAMR-2026-000001'] },
      reasons: { ...FREE_TEXT, maxLength: 2000 },
    }),
  ],
} as const;

/**
 * Proposes what another person of the office is to confirm.
 * @throws Refused `record.invalid` with everything that speaks against it
 */
export async function makeProposal(
  database: Database,
  officer: Person,
  content: Static<typeof MAKE_PROPOSAL>,
): Promise<Proposal> {
  await requireOfficer(database, officer, 'proposal.make');
  const reasons = await decisionProblems(database, content, [officer.id], dayIn(new Date()));
  if (reasons.length > 0) throw new Refused('record.invalid', { reasons, errors: errorsAt('', reasons) });
  const id = `D${randomUUID()}`;
  const detail = { kind: content.kind };
  const act = { person: officer.id, act: 'proposal.make', about: id, detail } as const;
  await onRecord(database, act, async (tx) => {
    await insertProposal(tx, id, content, officer.id);
    return true;
  });
  return knownProposal(database, id);
}
