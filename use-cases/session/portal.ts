import type { SignIn } from '../../db/person/sign-ins.ts';

export type { SignIn } from '../../db/person/sign-ins.ts';

/** Signs people in by authorisation code with PKCE (RFC 7636), state and nonce. */
export interface Portal {
  /** Scheme, host and port of the portal's pages. */
  readonly origin: string;
  /** The portal as the provider knows it: the audience of what the provider tells it. */
  readonly clientId: string;
  /** Where the browser goes to sign in, and what must come back. */
  begin(returnTo: string): Promise<{ readonly url: string; readonly signIn: SignIn }>;
  /**
   * The subject that the provider names, once the browser is back with its code.
   * @throws Refused `signIn.failed`, Unavailable `identity.unavailable`
   */
  finish(query: string, signIn: SignIn): Promise<string>;
  /** Where the browser ends its session with the provider too; the portal itself if the provider offers no such page. */
  farewell(): Promise<string>;
}
