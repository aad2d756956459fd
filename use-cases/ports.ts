import type { Database } from '../db/connect.ts';
import type { Vault } from '../db/vault/vault.ts';
import type { Answers } from './command/answers.ts';
import type { Documents } from './document/documents.ts';
import type { Engine } from './engine.ts';
import type { Live } from './live/live.ts';
import type { NotifySettings } from './notification/outbox.ts';

/** What the acts on applications work with; each names what it needs of it. */
export interface Ports {
  readonly database: Database;
  readonly engine: Engine;
  readonly answers: Answers;
  /** How long an act waits for its journal row before it is answered as pending, in milliseconds. */
  readonly patienceMs: number;
  /** Names, phones and bank accounts. */
  readonly vault: Vault;
  readonly documents: Documents;
  readonly outbox: NotifySettings;
  readonly live: Live;
}
