import { randomUUID } from 'node:crypto';
import type { Static } from 'typebox';
import { SUCCESSION_KINDS } from '../../contract/choices.ts';
import { CODE, DATE, nullable, object } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import { insertProposal, OPERATOR, type Proposal } from '../../db/administration/proposals.ts';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireSound } from '../office/decision.ts';
import { MOST_FEN } from '../../policy/engine/money.ts';
import { OFFICE_FILE } from '../office/office-file.ts';
import { FREE_TEXT } from '../parts.ts';
import { requireFit } from '../fit.ts';
import { requireOfficer } from '../may.ts';
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
      amountFen: { type: 'integer', minimum: 1, maximum: MOST_FEN, examples: [1_000_000_000] },
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
/** The same, or a file of entries, as the console proposes it. */
export const PROPOSED = {
  oneOf: [...MAKE_PROPOSAL.oneOf, object({ kind: { const: 'office.file' }, file: OFFICE_FILE })],
} as const;

/**
 * Proposes what another person of the office is to confirm.
 * @throws Refused `record.invalid` with everything that speaks against it, `record.exists`, `budget.otherAllotment`
 */
export async function makeProposal(
  database: Database,
  officer: Person,
  content: Static<typeof MAKE_PROPOSAL>,
): Promise<Proposal> {
  await requireOfficer(database, officer, 'proposal.make');
  return propose(database, officer.id, content);
}

/**
 * Proposes at the console of the system what two persons of the office are to confirm: a command names nobody who has not signed in.
 * @throws Refused as `makeProposal`, `request.invalid` if it does not have the form
 */
export async function proposeAtConsole(database: Database, given: unknown): Promise<Proposal> {
  return propose(database, OPERATOR, requireFit(PROPOSED, given));
}

async function propose(database: Database, by: string, content: Static<typeof PROPOSED>): Promise<Proposal> {
  await requireSound(database, content, [by], dayIn(new Date()));
  const id = `D${randomUUID()}`;
  const detail = { kind: content.kind };
  await onRecord(database, { person: by, act: 'proposal.make', about: id, detail }, async (tx) => {
    await insertProposal(tx, id, content, by);
    return true;
  });
  return knownProposal(database, id);
}
