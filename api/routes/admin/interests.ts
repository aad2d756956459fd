import type { FastifyInstance } from 'fastify';
import { onRecord } from '../../../db/administration/admin-acts.ts';
import { findEnterprises } from '../../../db/enterprise/enterprises.ts';
import { endInterest, insertInterest } from '../../../db/person/interests.ts';
import { findPeople } from '../../../db/person/people.ts';
import { signedIn } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { Refused } from '../../../use-cases/refused.ts';
import { BY_ID, CREDIT_CODE, DATE, object } from '../../schemas/parts.ts';
import { PROBLEM_ANSWER } from '../../schemas/people.ts';

const DECLARED = object({ enterprise: CREDIT_CODE, fromDay: DATE });
const ENDED = object({ enterprise: CREDIT_CODE, fromDay: DATE, untilDay: DATE });
const config = { permission: ['administrator'] } as const;

/** `/admin/people/:id/interests`: in which enterprises somebody has declared an interest; no duty on their awards meanwhile. */
export function interests(app: FastifyInstance, { database }: Deps): void {
  app.post<{ Params: { id: string }; Body: { enterprise: string; fromDay: string } }>(
    '/admin/people/:id/interests',
    {
      schema: {
        tags: ['administration'],
        summary: 'Enters an interest that a person has declared',
        params: BY_ID,
        body: DECLARED,
        response: { 201: DECLARED, 409: PROBLEM_ANSWER },
      },
      config,
    },
    async (request, reply) => {
      const { id } = request.params;
      const { enterprise, fromDay } = request.body;
      if ((await findPeople(database, { id })).length === 0) throw new Refused('record.unknown');
      if ((await findEnterprises(database, { code: enterprise })).length === 0)
        throw new Refused('request.invalid', { errors: ['enterprise: there is no such enterprise'] });
      const detail = { enterprise, fromDay };
      await onRecord(
        database,
        { person: signedIn(request).id, act: 'interest.declare', about: id, detail },
        async (tx) => {
          if (!(await insertInterest(tx, id, enterprise, fromDay))) throw new Refused('record.exists');
          return true;
        },
      );
      return reply.status(201).send(detail);
    },
  );

  app.post<{ Params: { id: string }; Body: { enterprise: string; fromDay: string; untilDay: string } }>(
    '/admin/people/:id/interests/end',
    {
      schema: {
        tags: ['administration'],
        summary: 'Sets the last day of a declared interest',
        params: BY_ID,
        body: ENDED,
        response: { 200: ENDED },
      },
      config,
    },
    async (request) => {
      const { id } = request.params;
      const detail = request.body;
      if (detail.untilDay < detail.fromDay)
        throw new Refused('request.invalid', { errors: ['untilDay: not before fromDay'] });
      await onRecord(
        database,
        { person: signedIn(request).id, act: 'interest.end', about: id, detail: { ...detail } },
        async (tx) => {
          if (!(await endInterest(tx, { person: id, ...detail }))) throw new Refused('record.unknown');
          return true;
        },
      );
      return detail;
    },
  );
}
