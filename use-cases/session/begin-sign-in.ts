import { fieldError } from '../../contract/field-errors.ts';
import { insertSignIn } from '../../db/person/sign-ins.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import type { Portal } from './portal.ts';

/**
 * Begins to sign a browser in and returns the address of the identity provider.
 * @param mark the id of the attempt, which the browser must bring back
 * @param returnTo a path of the portal
 * @throws Refused `request.invalid` for a path elsewhere, Unavailable `identity`
 */
export async function beginSignIn(
  { database, portal }: Pick<Ports, 'database'> & { readonly portal: Portal },
  mark: string,
  returnTo: string,
): Promise<string> {
  if (!/^\/[!-~]*$/.test(returnTo) || new URL(returnTo, portal.origin).origin !== portal.origin)
    throw new Refused('request.invalid', { errors: [fieldError('/returnTo', 'noPath', { part: 'query' })] });
  const { url, signIn } = await portal.begin(returnTo);
  await insertSignIn(database, mark, signIn);
  return url;
}
