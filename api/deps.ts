import type { Client } from '@temporalio/client';
import type { WireClaim } from '../contract/effects.ts';
import type { Database } from '../db/connect.ts';
import type { Quota } from '../db/document/documents.ts';
import type { Vault } from '../db/vault/vault.ts';
import type { Answers } from './commands/answers.ts';
import type { Scan } from './documents/scan.ts';
import type { DocumentStore } from './documents/store.ts';
import type { DevelopmentIssuer } from './identity/development-issuer.ts';
import type { Portal } from './identity/portal.ts';
import type { Issuer } from './identity/verify-token.ts';
import type { Engine } from './engine.ts';
import type { BankAccount } from '../use-cases/payment/payment-file.ts';
import type { Live } from './live/live.ts';
import type { Bundling } from '../use-cases/audit/bundle-award.ts';

/** What the routes work with. */
export interface Deps {
  readonly database: Database;
  readonly engine: Engine;
  readonly answers: Answers;
  readonly live: Live;
  /** The engine as the audit reads it. */
  readonly client: Client;
  readonly bundling: Bundling;
  readonly issuer: Issuer;
  readonly portal: Portal;
  /** How long a request waits for its journal row before it is answered 202, in milliseconds. */
  readonly patienceMs: number;
  /** Reads a claim as the policy does, on a day: as it is taken, or why it cannot be. */
  readonly readClaim: (claim: WireClaim, day: string) => ReadClaim;
  /** Names, phones and bank accounts. */
  readonly vault: Vault;
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

export type ReadClaim =
  { readonly ok: true; readonly value: WireClaim } | { readonly ok: false; readonly problem: ClaimProblem };

/** Stable code, where in the claim, and the sentence in both languages. */
export interface ClaimProblem {
  readonly code: string;
  readonly at: string;
  readonly zh: string;
  readonly en: string;
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

/** Each check by name: null when well, else what is wrong; an error where that is nobody's business outside. */
export type Health = () => Promise<Readonly<Record<string, string | Error | null>>>;

/**
 * Lets time pass for one award until an instant (ms since the epoch); returns the lead of its clock in milliseconds.
 * @throws TimeSkipError where the server cannot skip time or the award is not running
 */
export type SkipTime = (application: string, until: number) => Promise<number>;
