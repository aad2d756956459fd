import { PROPOSAL_STATES } from '../../../contract/choices.ts';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { onRecord } from '../../../db/administration/admin-acts.ts';
import {
  closeProposal,
  findProposals,
  insertProposal,
  type Proposal,
  type ProposalContent,
} from '../../../db/administration/proposals.ts';
import { signedIn } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { dayIn } from '../../person-of.ts';
import { Refused } from '../../../use-cases/refused.ts';
import { BY_ID, DATE, INSTANT, list, nullable, object, TEXT } from '../../schemas/parts.ts';
import { FREE_TEXT, PERSON_ID, PROBLEM_ANSWER } from '../../schemas/people.ts';

const TAGS = ['office'];
const MOST = 200;
const VERSION = { type: 'string', minLength: 1, maxLength: 100, examples: ['gongshu-brand-2018'] } as const;
const CONTENT = {
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
      ruling: { type: 'string', pattern: '^A[0-9]{1,2}$', examples: ['A13'] },
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
  ],
} as const;
const PROPOSAL = object({
  id: TEXT,
  content: { type: 'object', additionalProperties: true, examples: [{ kind: 'policy.repeal' }] },
  proposedBy: PERSON_ID,
  proposedAt: INSTANT,
  state: { enum: PROPOSAL_STATES },
  closedBy: nullable(PERSON_ID),
  closedAt: nullable(INSTANT),
});
const CONFIRMED = object({
  ...PROPOSAL.properties,
  released: list({ type: 'string', examples: ['A0123456789abcde'] }),
});
const config = { permission: ['handle', 'approve'] } as const;

/** `/admin/proposals`: adoptions, repeals, rulings and budgets. One person of the office proposes, another one confirms. */
export function proposals(app: FastifyInstance, { database, office }: Deps): void {
  const proposalBy = async (id: string): Promise<Proposal> => {
    const [found] = await findProposals(database, { id });
    if (found === undefined) throw new Refused('record.unknown');
    return found;
  };
  const requireSound = async (content: ProposalContent, by: readonly string[]): Promise<void> => {
    const reasons = await office.problems(content, by, dayIn(new Date()));
    if (reasons.length > 0) throw new Refused('record.invalid', { reasons });
  };

  app.get(
    '/admin/proposals',
    {
      schema: {
        tags: TAGS,
        summary: 'Open proposals, then those that were closed',
        response: { 200: object({ proposals: list(PROPOSAL) }) },
      },
      config: { permission: ['handle', 'approve', 'administrator', 'auditor'] },
    },
    async () => ({ proposals: await findProposals(database, { limit: MOST }) }),
  );

  app.post<{ Body: ProposalContent }>(
    '/admin/proposals',
    {
      schema: {
        tags: TAGS,
        summary: 'Proposes an adoption, a repeal, a ruling or money for a budget',
        body: CONTENT,
        response: { 201: PROPOSAL },
      },
      config,
    },
    async (request, reply) => {
      const content = request.body;
      const person = signedIn(request).id;
      await requireSound(content, [person]);
      const id = `D${randomUUID()}`;
      const act = { person, act: 'proposal.make', about: id, detail: { kind: content.kind } } as const;
      await onRecord(database, act, async (tx) => {
        await insertProposal(tx, id, content, person);
        return true;
      });
      return reply
        .status(201)
        .header('location', `/api/admin/proposals/${id}`)
        .send(await proposalBy(id));
    },
  );

  app.get<{ Params: { id: string } }>(
    '/admin/proposals/:id',
    { schema: { tags: TAGS, summary: 'One proposal', params: BY_ID, response: { 200: PROPOSAL } }, config },
    async ({ params: { id } }) => proposalBy(id),
  );

  app.post<{ Params: { id: string } }>(
    '/admin/proposals/:id/confirm',
    {
      schema: {
        tags: TAGS,
        summary: 'Confirms what another person of the office proposed: it holds from then on',
        params: BY_ID,
        response: { 200: CONFIRMED, 409: PROBLEM_ANSWER },
      },
      config,
    },
    async (request) => {
      const { id, content, proposedBy, state, closedBy } = await proposalBy(request.params.id);
      const person = signedIn(request).id;
      if (person === proposedBy) throw new Refused('proposal.own');
      const isRepeated = state === 'confirmed' && closedBy === person;
      if (!isRepeated) {
        await requireSound(content, [proposedBy, person]);
        const act = { person, act: 'proposal.confirm', about: id, detail: { kind: content.kind } } as const;
        await onRecord(database, act, async (tx) => {
          if (!(await closeProposal(tx, id, 'confirmed', person))) throw new Refused('proposal.closed');
          const isEntered = await office.enter(tx, content, [proposedBy, person], dayIn(new Date()));
          if (!isEntered) throw new Refused('record.exists');
          return true;
        });
      }
      const released = await office.release(content, new Date().toISOString());
      return { ...(await proposalBy(id)), released };
    },
  );

  app.post<{ Params: { id: string } }>(
    '/admin/proposals/:id/withdraw',
    {
      schema: {
        tags: TAGS,
        summary: 'Withdraws a proposal that nobody has confirmed',
        params: BY_ID,
        response: { 200: PROPOSAL, 409: PROBLEM_ANSWER },
      },
      config,
    },
    async (request) => {
      const { id } = await proposalBy(request.params.id);
      const person = signedIn(request).id;
      await onRecord(database, { person, act: 'proposal.withdraw', about: id }, async (tx) => {
        if (!(await closeProposal(tx, id, 'withdrawn', person))) throw new Refused('proposal.closed');
        return true;
      });
      return proposalBy(id);
    },
  );
}
