import { BENEFICIARY_KINDS } from '../../../contract/choices.ts';
import type { FastifyInstance } from 'fastify';
import { onRecord, type ActName } from '../../../db/administration/admin-acts.ts';
import type { Queryable } from '../../../db/connect.ts';
import {
  deleteAgent,
  findEnterprises,
  insertAgent,
  insertEnterprise,
  insertRegistration,
  updateEnterprise,
  type Enterprise,
  type Registration,
} from '../../../db/enterprise/enterprises.ts';
import { findPeople } from '../../../db/person/people.ts';
import { findUnits } from '../../../db/person/units.ts';
import { isViolationOf } from '../../../db/violation.ts';
import { signedIn } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { Refused } from '../../../use-cases/refused.ts';
import { DATE, list, nullable, object, TEXT } from '../../schemas/parts.ts';
import {
  ENTERPRISE,
  FREE_TEXT,
  PAGE,
  PAGE_SIZE,
  PERSON_ID,
  PROBLEM_ANSWER,
  REGISTRATION,
  UNIT_ID,
} from '../../schemas/people.ts';

const TAGS = ['administration'];
const CODE = {
  type: 'string',
  pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$',
  examples: ['91330105MA2AXQ001U'],
} as const;
const BY_CODE = { type: 'object', required: ['code'], properties: { code: CODE } } as const;
const BY_AGENT = {
  type: 'object',
  required: ['code', 'person'],
  properties: { code: CODE, person: PERSON_ID },
} as const;
const NEW_ENTERPRISE = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'name', 'beneficiary', 'registration'],
  properties: {
    code: CODE,
    name: FREE_TEXT,
    beneficiary: { enum: BENEFICIARY_KINDS },
    introducedOn: nullable(DATE),
    unit: nullable(UNIT_ID),
    registration: REGISTRATION,
  },
} as const;
const CHANGE = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: { name: FREE_TEXT, introducedOn: nullable(DATE), unit: nullable(UNIT_ID) },
  examples: [{ name: '样例有限公司' }],
} as const;
const config = { permission: ['administrator'] } as const;
/** Who may act, and for whom. */
const guarded = { ...config, freshSignIn: true } as const;

type New = Pick<Enterprise, 'code' | 'name' | 'beneficiary'> &
  Partial<Pick<Enterprise, 'introducedOn' | 'unit'>> & { readonly registration: Registration };

/** `/admin/enterprises`: beneficiaries, where they are registered from which day on, and who acts for them. */
export function enterprises(app: FastifyInstance, { database, isCreditCode }: Deps): void {
  const enterpriseBy = async (code: string): Promise<Enterprise> => {
    const [found] = await findEnterprises(database, { code });
    if (found === undefined) throw new Refused('record.unknown');
    return found;
  };
  const requireUnits = async (...wanted: readonly (string | null | undefined)[]): Promise<void> => {
    const known = (await findUnits(database)).map(({ id }) => id);
    const missing = wanted.find((unit) => unit != null && !known.includes(unit));
    if (missing !== undefined)
      throw new Refused('request.invalid', { errors: ['there is no such unit or street'] });
  };
  const change = async (
    person: string,
    code: string,
    act: ActName,
    detail: Readonly<Record<string, string | null>>,
    work: (tx: Queryable) => Promise<boolean>,
  ): Promise<Enterprise> => {
    await onRecord(database, { person, act, about: code, detail }, async (tx) =>
      (await work(tx)) ? true : null,
    );
    return enterpriseBy(code);
  };

  app.get<{ Querystring: { after?: string; limit?: number } }>(
    '/admin/enterprises',
    {
      schema: {
        tags: TAGS,
        summary: 'Enterprises by code',
        querystring: PAGE,
        response: { 200: object({ enterprises: list(ENTERPRISE), next: nullable(TEXT) }) },
      },
      config,
    },
    async ({ query: { after = '', limit = PAGE_SIZE } }) => {
      const rows = await findEnterprises(database, { after, limit });
      return { enterprises: rows, next: rows.length < limit ? null : (rows.at(-1)?.code ?? null) };
    },
  );

  app.get<{ Params: { code: string } }>(
    '/admin/enterprises/:code',
    {
      schema: { tags: TAGS, summary: 'One enterprise', params: BY_CODE, response: { 200: ENTERPRISE } },
      config,
    },
    async ({ params: { code } }) => enterpriseBy(code),
  );

  app.post<{ Body: New }>(
    '/admin/enterprises',
    {
      schema: {
        tags: TAGS,
        summary: 'Registers an enterprise with where it is registered',
        body: NEW_ENTERPRISE,
        response: { 201: ENTERPRISE, 409: PROBLEM_ANSWER },
      },
      config,
    },
    async (request, reply) => {
      const { code, name, beneficiary, introducedOn = null, unit = null, registration } = request.body;
      if (!isCreditCode(code))
        throw new Refused('request.invalid', { errors: ['code: its check character is wrong'] });
      await requireUnits(unit, registration.street);
      const detail = { beneficiary, introducedOn, unit, fromDay: registration.fromDay };
      const made = await change(signedIn(request).id, code, 'enterprise.register', detail, async (tx) => {
        await insertEnterprise(tx, { code, name, beneficiary, introducedOn, unit }).catch(
          (error: unknown) => {
            if (!isViolationOf(error, 'enterprises_pkey')) throw error;
            throw new Refused('record.exists', {}, { cause: error });
          },
        );
        return insertRegistration(tx, code, registration);
      });
      return reply.status(201).send(made);
    },
  );

  app.patch<{ Params: { code: string }; Body: Partial<Pick<Enterprise, 'name' | 'introducedOn' | 'unit'>> }>(
    '/admin/enterprises/:code',
    {
      schema: {
        tags: TAGS,
        summary: 'Corrects what is kept of an enterprise',
        params: BY_CODE,
        body: CHANGE,
        response: { 200: ENTERPRISE },
      },
      config,
    },
    async (request) => {
      const { code } = request.params;
      const before = await enterpriseBy(code);
      await requireUnits(request.body.unit);
      const after = { ...before, ...request.body };
      const detail = { introducedOn: after.introducedOn, unit: after.unit };
      return change(signedIn(request).id, code, 'enterprise.change', detail, (tx) =>
        updateEnterprise(tx, after),
      );
    },
  );

  app.post<{ Params: { code: string }; Body: Registration }>(
    '/admin/enterprises/:code/registrations',
    {
      schema: {
        tags: TAGS,
        summary: 'Enters where it is registered from a day on; what was before stays on record',
        params: BY_CODE,
        body: REGISTRATION,
        response: { 200: ENTERPRISE, 409: PROBLEM_ANSWER },
      },
      config,
    },
    async (request) => {
      const { code } = request.params;
      await enterpriseBy(code);
      await requireUnits(request.body.street);
      const detail = { fromDay: request.body.fromDay, street: request.body.street };
      return change(signedIn(request).id, code, 'enterprise.move', detail, async (tx) => {
        if (await insertRegistration(tx, code, request.body)) return true;
        throw new Refused('record.exists');
      });
    },
  );

  app.put<{ Params: { code: string; person: string } }>(
    '/admin/enterprises/:code/agents/:person',
    {
      schema: {
        tags: TAGS,
        summary: 'Lets a person act for it',
        params: BY_AGENT,
        response: { 200: ENTERPRISE },
      },
      config: guarded,
    },
    async (request) => {
      const { code, person } = request.params;
      const administrator = signedIn(request).id;
      if (person === administrator) throw new Refused('admin.own');
      await enterpriseBy(code);
      if ((await findPeople(database, { id: person })).length === 0) throw new Refused('record.unknown');
      return change(administrator, code, 'agent.appoint', { agent: person }, (tx) =>
        insertAgent(tx, code, person),
      );
    },
  );

  app.delete<{ Params: { code: string; person: string } }>(
    '/admin/enterprises/:code/agents/:person',
    {
      schema: {
        tags: TAGS,
        summary: 'Ends that a person acts for it',
        params: BY_AGENT,
        response: { 200: ENTERPRISE },
      },
      config,
    },
    async (request) => {
      const { code, person } = request.params;
      await enterpriseBy(code);
      return change(signedIn(request).id, code, 'agent.dismiss', { agent: person }, (tx) =>
        deleteAgent(tx, code, person),
      );
    },
  );
}
