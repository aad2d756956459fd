import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/connect.ts';
import { insertFirstAdministrators } from '../../db/person/first-administrators.ts';
import { beijingDay, type IsoDate } from '../../policy/engine/dates.ts';
import { Refused } from '../refused.ts';

/** The first administrators, and the day from which on they administer. */
export interface FirstAdministrators {
  readonly people: readonly { readonly id: string; readonly account: string }[];
  readonly from: IsoDate;
}

/**
 * Enters the first two administrators, by the subjects that the identity provider names.
 * @throws Refused `record.exists` if two administer already, or an account is registered
 */
export async function enterFirstAdministrators(
  database: Database,
  accounts: readonly [string, string],
): Promise<FirstAdministrators> {
  const people = accounts.map((account) => ({ id: `p-${randomUUID()}`, account }));
  const from = beijingDay(new Date().toISOString());
  const isEntered = await insertFirstAdministrators(database, people, from).catch((cause: unknown) => {
    if (cause instanceof Error && 'constraint_name' in cause && cause.constraint_name === UNIQUE)
      throw new Refused(
        'record.exists',
        { detail: 'somebody is registered under one of these accounts' },
        { cause },
      );
    throw cause;
  });
  if (isEntered) return { people, from };
  throw new Refused('record.exists', {
    detail: 'two administer already, who enter the others through the API',
  });
}

const UNIQUE = 'persons_account_unique';
