import type { FastifyInstance } from 'fastify';
import { DUTIES } from '../../../contract/parties.ts';
import { onRecord } from '../../../db/administration/admin-acts.ts';
import {
  endDelegation,
  findDelegations,
  insertDelegation,
  type Delegation,
} from '../../../db/person/delegations.ts';
import { findPeople } from '../../../db/person/people.ts';
import { isViolationOf } from '../../../db/violation.ts';
import { signedIn } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { Refused } from '../../../use-cases/refused.ts';
import { DATE, list, nullable, object } from '../../schemas/parts.ts';
import { FREE_TEXT, PAGE_BACK, PAGE_SIZE, PERSON_ID, PROBLEM_ANSWER, UNIT_ID } from '../../schemas/people.ts';

const TAGS = ['administration'];
const MEMBERS = {
  principal: PERSON_ID,
  substitute: PERSON_ID,
  capacity: { enum: DUTIES },
  unit: nullable(UNIT_ID),
  fromDay: DATE,
  untilDay: DATE,
  reason: FREE_TEXT,
} as const;
const ID = { type: 'integer', minimum: 1, maximum: 9_007_199_254_740_991, examples: [1] } as const;
const DELEGATION = object({ id: ID, ...MEMBERS });
const BY_NUMBER = {
  type: 'object',
  required: ['number'],
  properties: { number: { type: 'string', pattern: '^[1-9][0-9]{0,14}$', examples: ['1'] } },
} as const;
const config = { permission: ['administrator'] } as const;
/** Who may act, and for whom. */
const guarded = { ...config, freshSignIn: true } as const;

/** `/admin/delegations`: who stands in for whom, until when. Both are bound by one person, one duty. */
export function delegations(app: FastifyInstance, { database }: Deps): void {
  app.get<{ Querystring: { before?: number; limit?: number } }>(
    '/admin/delegations',
    {
      schema: {
        tags: TAGS,
        summary: 'Delegations, newest first',
        querystring: PAGE_BACK,
        response: { 200: object({ delegations: list(DELEGATION), next: nullable(ID) }) },
      },
      config,
    },
    async ({ query: { before = null, limit = PAGE_SIZE } }) => {
      const rows = await findDelegations(database, { before, limit });
      return { delegations: rows, next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
    },
  );

  app.post<{ Body: Delegation }>(
    '/admin/delegations',
    {
      schema: {
        tags: TAGS,
        summary: 'Lets one person stand in for another, until a day',
        body: { ...object(MEMBERS), required: Object.keys(MEMBERS).filter((name) => name !== 'unit') },
        response: { 201: DELEGATION, 409: PROBLEM_ANSWER },
      },
      config: guarded,
    },
    async (request, reply) => {
      const delegation = { ...request.body, unit: request.body.unit ?? null };
      const { principal, substitute, capacity, unit, fromDay, untilDay } = delegation;
      const administrator = signedIn(request).id;
      if ([principal, substitute].includes(administrator)) throw new Refused('admin.own');
      if (principal === substitute)
        throw new Refused('request.invalid', { errors: ['substitute: another person than the principal'] });
      if (untilDay < fromDay)
        throw new Refused('request.invalid', { errors: ['untilDay: not before fromDay'] });
      for (const id of [principal, substitute])
        if ((await findPeople(database, { id })).length === 0)
          throw new Refused('request.invalid', { errors: [`there is no person ${id}`] });
      const detail = { principal, substitute, capacity, unit, fromDay, untilDay };
      const id = await onRecord(
        database,
        { person: administrator, act: 'delegation.grant', about: principal, detail },
        async (tx) => {
          const made = await insertDelegation(tx, delegation);
          if (made === null) throw new Refused('delegation.notHeld');
          return made;
        },
      );
      return reply.status(201).send({ id, ...delegation });
    },
  );

  app.post<{ Params: { number: string }; Body: { untilDay: string } }>(
    '/admin/delegations/:number/end',
    {
      schema: {
        tags: TAGS,
        summary: 'Sets the last day of a delegation',
        params: BY_NUMBER,
        body: object({ untilDay: DATE }),
        response: { 200: object({ id: ID, untilDay: DATE }) },
      },
      config,
    },
    async (request) => {
      const id = Number(request.params.number);
      const { untilDay } = request.body;
      const act = {
        person: signedIn(request).id,
        act: 'delegation.end',
        about: String(id),
        detail: { untilDay },
      } as const;
      await onRecord(database, act, async (tx) => {
        const isKnown = await endDelegation(tx, id, untilDay).catch((error: unknown) => {
          if (!isViolationOf(error, 'delegation_ends')) throw error;
          throw new Refused(
            'request.invalid',
            { errors: ['untilDay: not before its first day'] },
            { cause: error },
          );
        });
        if (!isKnown) throw new Refused('record.unknown');
        return true;
      });
      return { id, untilDay };
    },
  );
}
