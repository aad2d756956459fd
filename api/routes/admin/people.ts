import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { onRecord } from '../../../db/administration/admin-acts.ts';
import {
  findPeople,
  insertPerson,
  retirePerson,
  updateAccount,
  type PersonRecord,
} from '../../../db/person/people.ts';
import { findSecrets, forgetSecrets, keepSecrets, type Secrets } from '../../../db/vault/secrets.ts';
import { deleteSessions } from '../../../db/person/sessions.ts';
import type { Holder } from '../../../db/vault/vault.ts';
import { isViolationOf } from '../../../db/violation.ts';
import { signedIn } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { dayIn } from '../../person-of.ts';
import { Refused } from '../../../use-cases/refused.ts';
import { BY_ID, COUNT, list, nullable, object, TEXT } from '../../schemas/parts.ts';
import {
  ACCOUNT,
  PAGE,
  PAGE_SIZE,
  PERSON,
  PERSON_NAME,
  PHONE,
  PROBLEM_ANSWER,
} from '../../schemas/people.ts';

const DAY_MS = 86_400_000;
const TAGS = ['administration'];
const NEW_PERSON = {
  type: 'object',
  additionalProperties: false,
  required: ['account', 'name'],
  properties: { account: ACCOUNT, name: PERSON_NAME, phone: PHONE },
} as const;
const CHANGE = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: { account: ACCOUNT, name: PERSON_NAME, phone: nullable(PHONE) },
  examples: [{ phone: '0571-00000000' }],
} as const;
const config = { permission: ['administrator'] } as const;
/** Who may act, and for whom. */
const guarded = { ...config, freshSignIn: true } as const;

interface Change {
  readonly account?: string;
  readonly name?: string;
  readonly phone?: string | null;
}

/** `/admin/people`: who may sign in. Names and phones go into the vault, and out of it to administrators alone. */
export function people(app: FastifyInstance, { database, vault }: Deps): void {
  const withSecrets = async (rows: readonly PersonRecord[]) => {
    const secrets = await findSecrets(
      database,
      vault,
      rows.map(({ id }) => holderOf(id)),
    );
    return rows.map((row) => shown(row, secrets.get(holderOf(row.id)) ?? {}));
  };
  const personBy = async (id: string) => {
    const [person] = await withSecrets(await findPeople(database, { id }));
    if (person === undefined) throw new Refused('record.unknown');
    return person;
  };

  app.get<{ Querystring: { after?: string; limit?: number } }>(
    '/admin/people',
    {
      schema: {
        tags: TAGS,
        summary: 'People by id, with their roles of all times',
        querystring: PAGE,
        response: { 200: object({ people: list(PERSON), next: nullable(TEXT) }) },
      },
      config,
    },
    async ({ query: { after = '', limit = PAGE_SIZE } }) => {
      const rows = await findPeople(database, { after, limit });
      return {
        people: await withSecrets(rows),
        next: rows.length < limit ? null : (rows.at(-1)?.id ?? null),
      };
    },
  );

  app.post<{ Body: Required<Pick<Change, 'account' | 'name'>> & { phone?: string } }>(
    '/admin/people',
    {
      schema: {
        tags: TAGS,
        summary: 'Registers a person under the subject that the identity provider names',
        body: NEW_PERSON,
        response: { 201: PERSON, 409: PROBLEM_ANSWER },
      },
      config,
    },
    async (request, reply) => {
      const { account, ...secrets } = request.body;
      const id = `p-${randomUUID()}`;
      await onRecord(
        database,
        { person: signedIn(request).id, act: 'person.register', about: id },
        async (tx) => {
          await insertPerson(tx, id, account).catch(sayTaken);
          return keepSecrets(tx, vault, holderOf(id), secrets);
        },
      );
      return reply
        .status(201)
        .header('location', `/api/admin/people/${id}`)
        .send(await personBy(id));
    },
  );

  app.get<{ Params: { id: string } }>(
    '/admin/people/:id',
    { schema: { tags: TAGS, summary: 'One person', params: BY_ID, response: { 200: PERSON } }, config },
    async ({ params: { id } }) => personBy(id),
  );

  app.patch<{ Params: { id: string }; Body: Change }>(
    '/admin/people/:id',
    {
      schema: {
        tags: TAGS,
        summary: 'Corrects account, name or phone',
        params: BY_ID,
        body: CHANGE,
        response: { 200: PERSON, 409: PROBLEM_ANSWER },
      },
      config: guarded,
    },
    async (request) => {
      const { id } = request.params;
      const { account, ...secrets } = request.body;
      await personBy(id);
      const detail = { fields: Object.keys(request.body) };
      await onRecord(
        database,
        { person: signedIn(request).id, act: 'person.change', about: id, detail },
        async (tx) => {
          if (!(await keepSecrets(tx, vault, holderOf(id), secrets))) throw new Refused('person.forgotten');
          return account === undefined ? true : updateAccount(tx, id, account).catch(sayTaken);
        },
      );
      return personBy(id);
    },
  );

  app.post<{ Params: { id: string } }>(
    '/admin/people/:id/forget',
    {
      schema: {
        tags: TAGS,
        summary: 'Destroys the key of what is kept of a person, and ends their roles: it cannot be undone',
        params: BY_ID,
        response: { 200: PERSON },
      },
      config,
    },
    async (request) => {
      const { id } = request.params;
      const administrator = signedIn(request).id;
      if (id === administrator) throw new Refused('admin.own');
      await personBy(id);
      await onRecord(database, { person: administrator, act: 'person.forget', about: id }, async (tx) => {
        await forgetSecrets(tx, holderOf(id));
        return retirePerson(tx, id, dayIn(new Date(Date.now() - DAY_MS)));
      });
      return personBy(id);
    },
  );

  app.delete<{ Params: { id: string } }>(
    '/admin/people/:id/sessions',
    {
      schema: {
        tags: TAGS,
        summary: 'Signs a person out everywhere',
        params: BY_ID,
        response: { 200: object({ ended: COUNT }) },
      },
      config: guarded,
    },
    async (request) => {
      const { id } = request.params;
      const { account } = await personBy(id);
      const act = { person: signedIn(request).id, act: 'person.endSessions', about: id } as const;
      return { ended: await onRecord(database, act, (tx) => deleteSessions(tx, account)) };
    },
  );
}

function holderOf(person: string): Holder {
  return `person:${person}`;
}

function shown({ account, ...row }: PersonRecord, { name = null, phone = null }: NullableSecrets) {
  return { ...row, account, name, phone };
}

type NullableSecrets = { readonly [Field in keyof Secrets]: Secrets[Field] | null };

function sayTaken(error: unknown): never {
  if (isViolationOf(error, 'persons_account_unique'))
    throw new Refused('record.exists', {}, { cause: error });
  throw error;
}
