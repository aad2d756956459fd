import type { WireClaim } from '../contract/effects.ts';
import type { Database, Queryable } from '../db/connect.ts';
import type { Quota } from '../db/document/documents.ts';
import type { ProposalContent } from '../db/administration/proposals.ts';
import type { Vault } from '../db/vault/vault.ts';
import type { Answers } from './commands/answers.ts';
import type { Scan } from './documents/scan.ts';
import type { DocumentStore } from './documents/store.ts';
import type { DevelopmentIssuer } from './identity/development-issuer.ts';
import type { Portal } from './identity/portal.ts';
import type { Issuer } from './identity/verify-token.ts';
import type { Engine } from './engine.ts';
import type { BankAccount } from './payments/payment-file.ts';
import type { Live } from './live/live.ts';
import type { Act } from '../db/application/find-everything.ts';

/** What the routes work with. */
export interface Deps {
  readonly database: Database;
  readonly engine: Engine;
  readonly answers: Answers;
  readonly live: Live;
  readonly audit: AuditDesk;
  readonly issuer: Issuer;
  readonly portal: Portal;
  /** How long a request waits for its journal row before it is answered 202, in milliseconds. */
  readonly patienceMs: number;
  /** Reads a claim as the policy does, on a day: as it is taken, or why it cannot be. */
  readonly readClaim: (claim: WireClaim, day: string) => ReadClaim;
  /** What the policy says; the door passes it on and knows none of it. */
  readonly policy: PolicyDesk;
  /** Whether a unified social credit code is one (GB 32100, with its check character). */
  readonly isCreditCode: (code: string) => boolean;
  /** Names, phones and bank accounts. */
  readonly vault: Vault;
  readonly office: Office;
  readonly documents: Documents;
  readonly messages: Messages;
  readonly health: Health;
  readonly limits: Limits;
  /** The accounts to which enterprises are paid, by code, as far as they are known. */
  readonly accounts: (enterprises: readonly string[]) => Promise<ReadonlyMap<string, BankAccount>>;
  /** The account that pays; null where none is set. */
  readonly payer: BankAccount | null;
  /** Only in the development profile. */
  readonly development: { readonly issuer: DevelopmentIssuer; readonly skipTime: SkipTime } | null;
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
  /** A recorded verdict as a tree in words. */
  explain(verdict: object): object;
  targets(on: string): Promise<readonly object[]>;
  /** Whether an address in that district lies inside the territory of that day (YYYY-MM-DD). */
  isInside(district: string, day: string): boolean;
  streets(year: number): Promise<readonly object[]>;
}

export type ReadClaim =
  { readonly ok: true; readonly value: WireClaim } | { readonly ok: false; readonly problem: ClaimProblem };

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

/** What the door knows of how people are told of things outside the portal. */
export interface Messages {
  /** Why a webhook may not have an address; null where it may. */
  readonly wrongAddress: (url: string) => string | null;
  /** The folder of the letters; null outside development, and where they go out. */
  readonly mailbox: string | null;
}

/** Where documents go, and how much of them. */
export interface Documents {
  readonly store: DocumentStore;
  readonly scan: Scan;
  /** The folder in which a document lies while it comes in. */
  readonly incoming: string;
  readonly limits: { readonly bytes: number; readonly quota: Quota };
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

/**
 * Lets time pass for one award until an instant (ms since the epoch); returns the lead of its clock in milliseconds.
 * @throws TimeSkipError where the server cannot skip time or the award is not running
 */
export type SkipTime = (application: string, until: number) => Promise<number>;
