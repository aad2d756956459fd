import type { FastifyInstance } from 'fastify';
import { onRecord } from '../../../db/administration/admin-acts.ts';
import { endRole, grantRole, type Grant } from '../../../db/person/dated-roles.ts';
import { findPeople } from '../../../db/person/people.ts';
import { findUnits } from '../../../db/person/units.ts';
import { signedIn } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { Refused } from '../../../use-cases/refused.ts';
import { BY_ID, DATE, nullable } from '../../schemas/parts.ts';
import { CAPACITY, DATED_ROLE, PROBLEM_ANSWER, UNIT_ID } from '../../schemas/people.ts';

const GRANT = {
  type: 'object',
  additionalProperties: false,
  required: ['capacity', 'fromDay'],
  properties: { capacity: CAPACITY, unit: nullable(UNIT_ID), fromDay: DATE, untilDay: nullable(DATE) },
} as const;
const END = {
  ...GRANT,
  required: ['capacity', 'fromDay', 'untilDay'],
  properties: { ...GRANT.properties, untilDay: DATE },
} as const;
const config = { permission: ['administrator'] } as const;
/** Who may act, and for whom. */
const guarded = { ...config, freshSignIn: true } as const;

type Body = Pick<Grant, 'capacity' | 'fromDay'> & Partial<Pick<Grant, 'unit' | 'untilDay'>>;

/** `/admin/people/:id/roles`: in what capacity somebody may act, from which day until which. Nobody changes their own. */
export function roles(app: FastifyInstance, { database }: Deps): void {
  const checked = async (person: string, administrator: string, body: Body): Promise<Grant> => {
    if (person === administrator) throw new Refused('admin.own');
    if ((await findPeople(database, { id: person })).length === 0) throw new Refused('record.unknown');
    const { unit = null, untilDay = null, ...rest } = body;
    if (untilDay !== null && untilDay < rest.fromDay)
      throw new Refused('request.invalid', { errors: ['untilDay: not before fromDay'] });
    if (unit !== null && !(await findUnits(database)).some(({ id }) => id === unit))
      throw new Refused('request.invalid', { errors: ['unit: there is no such unit'] });
    if ((rest.capacity === 'verify') !== (unit !== null))
      throw new Refused('request.invalid', {
        errors: ['unit: whoever verifies does so for a unit, and nobody else has one'],
      });
    return { ...rest, person, unit, untilDay };
  };
  const detailOf = ({ capacity, unit, fromDay, untilDay }: Grant) => ({ capacity, unit, fromDay, untilDay });

  app.post<{ Params: { id: string }; Body: Body }>(
    '/admin/people/:id/roles',
    {
      schema: {
        tags: ['administration'],
        summary: 'Grants a role from a day on',
        params: BY_ID,
        body: GRANT,
        response: { 201: DATED_ROLE, 409: PROBLEM_ANSWER },
      },
      config: guarded,
    },
    async (request, reply) => {
      const administrator = signedIn(request).id;
      const grant = await checked(request.params.id, administrator, request.body);
      const act = {
        person: administrator,
        act: 'role.grant',
        about: grant.person,
        detail: detailOf(grant),
      } as const;
      await onRecord(database, act, async (tx) => {
        const result = await grantRole(tx, grant);
        if (result === 'conflict') throw new Refused('role.conflict');
        if (result === 'known') throw new Refused('record.exists');
        return result;
      });
      return reply.status(201).send(detailOf(grant));
    },
  );

  app.post<{ Params: { id: string }; Body: Body }>(
    '/admin/people/:id/roles/end',
    {
      schema: {
        tags: ['administration'],
        summary: 'Sets the last day of a role',
        params: BY_ID,
        body: END,
        response: { 200: DATED_ROLE },
      },
      config,
    },
    async (request) => {
      const administrator = signedIn(request).id;
      const grant = await checked(request.params.id, administrator, request.body);
      const act = {
        person: administrator,
        act: 'role.end',
        about: grant.person,
        detail: detailOf(grant),
      } as const;
      await onRecord(database, act, async (tx) => {
        if (!(await endRole(tx, grant))) throw new Refused('record.unknown');
        return true;
      });
      return detailOf(grant);
    },
  );
}
