import type { BeneficiaryKind } from '../../policy/engine/items/item.ts';
import type { Queryable } from '../connect.ts';

export interface Registration {
  readonly fromDay: string;
  readonly district: string;
  readonly address: string;
  /** Id of the street or park; null outside the district. */
  readonly street: string | null;
}

/** A beneficiary with where it was registered from which day on, and who acts for it. */
export interface Enterprise {
  readonly code: string;
  readonly name: string;
  readonly beneficiary: BeneficiaryKind;
  readonly introducedOn: string | null;
  readonly unit: string | null;
  readonly registrations: readonly Registration[];
  readonly agents: readonly string[];
}

/** Enterprises by code, those after `after`; or the one of `code`. */
export async function findEnterprises(
  { sql }: Queryable,
  { code = null, after = '', limit = 1 }: { code?: string | null; after?: string; limit?: number },
): Promise<readonly Enterprise[]> {
  return sql<Enterprise[]>`
    select code, name, beneficiary, introduced_on::text as "introducedOn", unit,
      coalesce((select jsonb_agg(jsonb_build_object('fromDay', from_day, 'district', district, 'address', address, 'street', street)
        order by from_day) from registrations where enterprise = code), '[]') as registrations,
      coalesce((select jsonb_agg(person_id order by person_id) from agents where enterprise = code), '[]') as agents
    from enterprises
    where (${code}::text is null and code > ${after}) or code = ${code}
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
