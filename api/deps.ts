import type { Client } from '@temporalio/client';
import type { Bundling } from '../use-cases/audit/bundle-award.ts';
import type { SkipTime } from '../use-cases/development/skip-time.ts';
import type { Ports } from '../use-cases/ports.ts';
import type { Portal } from '../use-cases/session/portal.ts';
import type { DevelopmentIssuer } from './identity/development-issuer.ts';
import type { Issuer } from './identity/verify-token.ts';
import type { BankAccount } from '../use-cases/payment/payment-file.ts';

/** What the routes work with. */
export interface Deps extends Ports {
  /** The engine as the audit reads it. */
  readonly client: Client;
  readonly bundling: Bundling;
  readonly issuer: Issuer;
  readonly portal: Portal;
  readonly health: Health;
  readonly limits: Limits;
  /** The accounts to which enterprises are paid, by code, as far as they are known. */
  readonly accounts: (enterprises: readonly string[]) => Promise<ReadonlyMap<string, BankAccount>>;
  /** The account that pays; null if none is set. */
  readonly payer: BankAccount | null;
  /** Only in the development profile. */
  readonly development: Development | null;
  /** The folder of the built portal; null if this process serves the API alone. */
  readonly pages: string | null;
}

/** Tokens for the asking, and time that passes on demand. */
interface Development {
  readonly issuer: DevelopmentIssuer;
  readonly skipTime: SkipTime;
}

/** What a route works with that exists in the development profile only. */
export function inDevelopment({ development }: Deps): Development {
  if (development === null) throw new Error('a route of the development profile is registered outside it');
  return development;
}

/** Requests in a minute, in each process for itself. */
export interface Limits {
  readonly perAddress: number;
  readonly perPerson: number;
  /** Addresses or networks of the proxies before the API: what they say of an address (`X-Forwarded-For`) is believed. */
  readonly trustedProxies?: readonly string[];
}

/** Each check by name: null when well, else what is wrong; an error where that is nobody's business outside. */
export type Checks = Readonly<Record<string, string | Error | null>>;

/** What this process needs to answer at all, and what somebody must look at while it answers. */
export type Health = () => Promise<{ readonly needs: Checks; readonly attention: Checks }>;
