import type { Queryable } from '../db/connect.ts';
import type { Act } from '../db/application/find-everything.ts';
import type { ProposalContent } from '../db/administration/proposals.ts';
import type { SkipTime } from '../use-cases/development/skip-time.ts';
import type { Ports } from '../use-cases/ports.ts';
import type { Portal } from '../use-cases/session/portal.ts';
import type { DevelopmentIssuer } from './identity/development-issuer.ts';
import type { Issuer } from './identity/verify-token.ts';
import type { BankAccount } from './payments/payment-file.ts';

/** What the routes work with. */
export interface Deps extends Ports {
  readonly audit: AuditDesk;
  readonly issuer: Issuer;
  readonly portal: Portal;
  /** What the policy says; the door passes it on and knows none of it. */
  readonly policy: PolicyDesk;
  /** Whether a unified social credit code is one (GB 32100, with its check character). */
  readonly isCreditCode: (code: string) => boolean;
  readonly office: Office;
  readonly health: Health;
  readonly limits: Limits;
  /** The accounts to which enterprises are paid, by code, as far as they are known. */
  readonly accounts: (enterprises: readonly string[]) => Promise<ReadonlyMap<string, BankAccount>>;
  /** The account that pays; null where none is set. */
  readonly payer: BankAccount | null;
  /** Only in the development profile. */
  readonly development: Development | null;
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

/** Days are YYYY-MM-DD in Hangzhou, amounts integer fen. What comes back is what `api/schemas/policy.ts` describes. */
export interface PolicyDesk {
  text(on: string): Promise<object>;
  /** Null where the text has no such article. */
  article(number: number): object | null;
  /** Null before the first text that is known. */
  items(on: string): readonly object[] | null;
  rulings(on: string): Promise<readonly object[]>;
  calculate(on: string, recognitions: object): Promise<object>;
  targets(on: string): Promise<readonly object[]>;
  /** Whether an address in that district lies inside the territory of that day (YYYY-MM-DD). */
  isInside(district: string, day: string): boolean;
  streets(year: number): Promise<readonly object[]>;
}

/** Stable code, where in the claim, and the sentence in both languages. */
export interface ClaimProblem {
  readonly code: string;
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}

/** What two persons of the office decide of policy and budget, as the policy judges it. Days as YYYY-MM-DD. */
export interface Office {
  /** What speaks against it on a day; `by` are those who answer for it so far. */
  problems(content: ProposalContent, by: readonly string[], on: string): Promise<readonly ClaimProblem[]>;
  /** Enters it within a transaction; false where the number of its document is taken. */
  enter(
    transaction: Queryable,
    content: ProposalContent,
    by: readonly [string, string],
    on: string,
  ): Promise<boolean>;
  /** Lets the awards go on that it reaches; may be repeated. */
  release(content: ProposalContent, at: string): Promise<readonly string[]>;
}

/** Requests in a minute, in each process for itself. */
export interface Limits {
  readonly perAddress: number;
  readonly perPerson: number;
  /** Addresses or networks of the proxies before the door: what they say of an address (`X-Forwarded-For`) is believed. */
  readonly trustedProxies?: readonly string[];
}

/** The evidence as auditors get it. What comes back is what `audit/` tells; the door passes it on. */
export interface AuditDesk {
  asOf(application: string, instant: string): Promise<Audited<object>>;
  /** A zip file. */
  bundle(application: string): Promise<Audited<Uint8Array>>;
  /** Signs of life, then the result. */
  replay(application: string, by: string): AsyncIterable<object>;
  /** Asks for a sweep; returns its id. */
  sweep(by: string): Promise<string>;
  proof(leaf: number): Promise<Audited<object>>;
  consistency(from: number, to: number): Promise<Audited<object>>;
  /** How long awards wait for whom, and how long stages take; days, as `api/schemas/reports.ts` describes it. */
  clocks(since: string): Promise<object>;
  /** Whoever held two duties on one award. */
  counterExamples(acts: readonly Act[]): readonly object[];
  whatIf(change: object): Promise<Audited<object>>;
}

/** What an audit gave, or in one sentence why it gave nothing. */
export type Audited<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly detail: string };

/** Each check by name: null when well, else what is wrong; an error where that is nobody's business outside. */
export type Health = () => Promise<Readonly<Record<string, string | Error | null>>>;
