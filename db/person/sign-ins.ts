import { selectList, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { signIns } from './sign-ins.table.ts';

/** What a browser that signs in must come back with. */
export type SignIn = RowOf<typeof signIns, (typeof COLUMNS)[number]>;

const COLUMNS = ['state', 'nonce', 'verifier', 'returnTo'] as const;
const SIGN_IN = selectList(signIns, COLUMNS);

const MINUTES = 10;

/** Keeps a sign-in for ten minutes, and forgets those that took longer. */
export async function insertSignIn({ sql }: Database, id: string, signIn: SignIn): Promise<void> {
  const { state, nonce, verifier, returnTo } = signIn;
  await sql`
    with gone as (delete from sign_ins where expires_at < now())
    insert into sign_ins (id, state, nonce, verifier, return_to, expires_at)
    values (${id}, ${state}, ${nonce}, ${verifier}, ${returnTo}, now() + ${MINUTES} * interval '1 minute')`;
}

/** Takes a sign-in: it can be used once. Null if there is none, or it took too long. */
export async function takeSignIn({ sql }: Database, id: string): Promise<SignIn | null> {
  const [row] = await sql<SignIn[]>`
    delete from sign_ins where id = ${id} and expires_at > now()
    returning ${sql.unsafe(SIGN_IN)}`;
  return row ?? null;
}
