import { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { Database } from '../db/connect.ts';
import type { NotificationWords } from '../contract/notification-words.ts';
import {
  endOutgoing,
  findDigest,
  findOutgoing,
  type Ending,
  type OutgoingNotification,
  type AwardNotification,
} from '../db/notification/outbox.ts';
import { findSecrets, type Secrets } from '../db/vault/secrets.ts';
import type { Vault } from '../db/vault/vault.ts';
import { drawCodeFor } from './address-code.ts';
import { followJournal, handOver } from './follow.ts';
import { forgetEnded } from './forget-ended.ts';
import { codeLetter, digestLetter, farewellLetter, stepLetter, type Words } from './letters.ts';
import type { Letter, SendMail } from './mail.ts';
import { outgoing } from './outgoing.ts';
import type { Patience } from './patience.ts';
import { Undelivered, undelivered } from './undelivered.ts';
import { callWebhook, type Subscriber } from './webhook.ts';

/** What the workflows of the notifications need from the world. */
export interface NotifyActivities {
  /** Writes and hands over what people are to be notified, until half a day's work is done. */
  keepNotifying(): Promise<void>;
  /** Sends one notification by its channel; rejects if nobody took it. */
  sendNotification(id: number): Promise<Ending>;
  /** Ends a notification that was not taken in time. */
  giveUpNotification(id: number): Promise<void>;
}

export interface NotifyDeps {
  readonly database: Database;
  readonly vault: Vault;
  readonly client: Client;
  /** On which a batch of notifications has its workflow. */
  readonly taskQueue: string;
  /** Null if no mail is sent from here. */
  readonly mail: SendMail | null;
  /** Where people sign in. */
  readonly portal: string;
  /** What people call the system. */
  readonly system: NotificationWords['from']['system'];
  /** Returns what is said of steps and remarks; one whose award is not there is left out. */
  readonly wordsOf: (
    steps: readonly Pick<AwardNotification, 'application' | 'seq' | 'task'>[],
  ) => Promise<readonly NotificationWords[]>;
  readonly isDevelopment: boolean;
  /** When the sending of a notification is tried again. */
  readonly patience: Patience;
}

const HALF_A_DAY_MS = 12 * 3_600_000;
const REST_MS = 1_000;

export function createNotifyActivities(deps: NotifyDeps): NotifyActivities {
  const { database, vault, mail, portal, isDevelopment } = deps;
  return {
    async keepNotifying() {
      const context = Context.current();
      const until = Date.now() + HALF_A_DAY_MS;
      await forgetEnded(deps.client, Date.now());
      while (Date.now() < until) {
        const work = (await followJournal(database)) + (await handOver(deps));
        context.heartbeat(work);
        if (work === 0) await context.sleep(REST_MS);
      }
    },

    async sendNotification(id) {
      const notification = await findOutgoing(database, id);
      const ending = notification === null ? 'dropped' : await send(notification);
      await endOutgoing(database, id, ending);
      return ending;
    },

    giveUpNotification: async (id) => endOutgoing(database, id, 'dead'),
  };

  async function send(notification: OutgoingNotification): Promise<Ending> {
    if ('channel' in notification && notification.channel === 'webhook') {
      const { webhook } = await secretsOf(notification.person);
      if (webhook === undefined) return 'dropped';
      const subscriber = JSON.parse(webhook) as Subscriber;
      await callWebhook(
        subscriber,
        notification.id,
        outgoing(notification),
        Date.now() / 1000,
        isDevelopment,
      ).catch(rethrow);
      return 'sent';
    }
    if (mail === null) throw new Undelivered('this worker sends no mail: SMTP_URL is not set');
    const letter = await letterOf(notification);
    if (letter === null) return 'dropped';
    await mail({ id: notification.id, ...letter }).catch(rethrow);
    return 'sent';
  }

  /** A letter and where it goes; null if there is no such address any more. */
  async function letterOf(notification: OutgoingNotification): Promise<Omit<Letter, 'id'> | null> {
    const { id, kind, person, language, at } = notification;
    switch (kind) {
      case 'step':
      case 'remark': {
        const { confirmedEmail: to } = await secretsOf(person);
        const words = to === undefined ? null : await wordsOf(notification);
        return to === undefined || words === null ? null : { to, ...words };
      }
      case 'confirmAddress': {
        const drawn = await drawCodeFor(deps, { id, person }, Date.now());
        return drawn && { to: drawn.address, ...codeLetter(drawn, language, deps) };
      }
      case 'addressChanged': {
        const { [`formerEmail:${id}` as const]: to } = await secretsOf(person);
        return to === undefined ? null : { to, ...farewellLetter(at, language, deps) };
      }
      default:
        throw new Error(`no notification ${String(kind satisfies never)}`);
    }
  }

  /** Of one step or remark, or of all that wait for the digest of its person. */
  async function wordsOf(notification: AwardNotification): Promise<Words | null> {
    const { language, digest } = notification;
    if (digest) {
      const steps = await deps.wordsOf(await findDigest(database, notification));
      return steps.length === 0 ? null : digestLetter(steps, language, portal);
    }
    const [step] = await deps.wordsOf([notification]);
    return step === undefined ? null : stepLetter(step, language, portal);
  }

  async function secretsOf(person: string): Promise<Secrets> {
    const holder = `person:${person}` as const;
    return (await findSecrets(database, vault, [holder])).get(holder) ?? {};
  }
}

function rethrow(fault: unknown): never {
  throw undelivered(fault);
}
