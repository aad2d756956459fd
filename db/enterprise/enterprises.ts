import { eq, sql as raw } from 'drizzle-orm';
import { objectList, selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { agents } from '../person/agents.table.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { enterprises } from './enterprises.table.ts';
import { registrations } from './registrations.table.ts';

const OWN = ['code', 'name', 'beneficiary', 'introducedOn', 'unit'] as const;
const PLACE = ['fromDay', 'district', 'address', 'street'] as const;

/** Where an enterprise is registered from a day on. */
export type Registration = RowOf<typeof registrations, (typeof PLACE)[number]>;

/** A beneficiary with where it was registered from which day on, and who acts for it. */
export interface Enterprise extends RowOf<typeof enterprises, (typeof OWN)[number]> {
  readonly registrations: readonly Registration[];
  readonly agents: readonly string[];
}

const ENTERPRISE = selectList(enterprises, OWN);
const REGISTRATION = objectList(registrations, PLACE);

/** Enterprises by code, those after `after` whose name holds a text or whose code begins with it; or the one of `code`. */
export async function findEnterprises(
  { sql }: Queryable,
  {
    code = null,
    after = '',
    text = '',
    limit = 1,
  }: { code?: string | null; after?: string; text?: string; limit?: number },
): Promise<readonly Enterprise[]> {
  return sql<Enterprise[]>`
    select ${sql.unsafe(ENTERPRISE)},
      coalesce((select jsonb_agg(jsonb_build_object(${sql.unsafe(REGISTRATION)})
        order by from_day) from registrations where enterprise = code), '[]') as registrations,
      coalesce((select jsonb_agg(person_id order by person_id) from agents where enterprise = code), '[]') as agents
    from enterprises
    where (${code}::text is null and code > ${after}
        and (position(lower(${text}) in lower(name)) > 0 or starts_with(code, upper(${text}))))
      or code = ${code}
    order by code limit ${limit}`;
}

/** @throws violation of `enterprises_pkey` */
export async function insertEnterprise(
  { sql }: Queryable,
  { code, name, beneficiary, introducedOn, unit }: Omit<Enterprise, 'registrations' | 'agents'>,
): Promise<void> {
  await sql`insert into enterprises (code, name, beneficiary, introduced_on, unit)
    values (${code}, ${name}, ${beneficiary}, ${introducedOn}, ${unit})`;
}

/** @returns false if there is no such enterprise */
export async function updateEnterprise(
  { sql }: Queryable,
  { code, name, introducedOn, unit }: Pick<Enterprise, 'code' | 'name' | 'introducedOn' | 'unit'>,
): Promise<boolean> {
  const { count } = await sql`
    update enterprises set name = ${name}, introduced_on = ${introducedOn}, unit = ${unit} where code = ${code}`;
  return count === 1;
}

/** @returns false if one from that day is known; @throws foreign key violation */
export async function insertRegistration(
  { sql }: Queryable,
  code: string,
  registration: Registration,
): Promise<boolean> {
  const { fromDay, district, address, street } = registration;
  const { count } = await sql`insert into registrations (enterprise, from_day, district, address, street)
    values (${code}, ${fromDay}, ${district}, ${address}, ${street}) on conflict do nothing`;
  return count === 1;
}

/** @returns false if the person acts for it already; @throws foreign key violations */
export async function insertAgent({ sql }: Queryable, code: string, person: string): Promise<boolean> {
  const { count } =
    await sql`insert into agents (person_id, enterprise) values (${person}, ${code}) on conflict do nothing`;
  return count === 1;
}

/** @returns false if the person does not act for it */
export async function deleteAgent({ sql }: Queryable, code: string, person: string): Promise<boolean> {
  const { count } = await sql`delete from agents where person_id = ${person} and enterprise = ${code}`;
  return count === 1;
}

const unattended = prepared((value: Value<{ codes: readonly string[] }>) =>
  query
    .select(selected(enterprises, 'code'))
    .from(enterprises)
    .where(
      raw`${enterprises.code} = any(${value('codes')}) and not exists (select from ${agents} where ${agents.enterprise} = ${enterprises.code})`,
    )
    .orderBy(enterprises.code),
);

/** Of these enterprises, the codes of those for which nobody acts. */
export async function findUnattended(on: Queryable, codes: readonly string[]): Promise<readonly string[]> {
  return (await unattended(on, { codes })).map(({ code }) => code);
}

const served = prepared((value: Value<{ person: string }>) =>
  query
    .select(selected(agents, 'enterprise'))
    .from(agents)
    .where(eq(agents.personId, value('person')))
    .orderBy(agents.enterprise),
);

/** The codes of the enterprises for which somebody acts. */
export async function findServed(on: Queryable, person: string): Promise<readonly string[]> {
  return (await served(on, { person })).map(({ enterprise }) => enterprise);
}
