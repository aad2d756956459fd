import { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { Database } from '../db/connect.ts';
import { endMessage, findMessage, type Ending, type Message } from '../db/notification/messages.ts';
import { findSecrets, type Secrets } from '../db/vault/secrets.ts';
import type { Vault } from '../db/vault/vault.ts';
import { drawCodeFor } from './address-code.ts';
import { followJournal, handOver } from './follow.ts';
import { codeLetter, farewellLetter, stepLetter } from './letters.ts';
import type { Letter, SendMail } from './mail.ts';
import { outgoing } from './message.ts';
import type { Patience } from './patience.ts';
import { Undelivered, undelivered } from './undelivered.ts';
import { callWebhook, type Subscriber } from './webhook.ts';

/** What the workflows of the messages need from the world. */
export interface MessageActivities {
  /** Writes and hands over what people are to be told, until half a day's work is done. */
  keepTelling(): Promise<void>;
  /** Sends one message by its channel; rejects where nobody took it. */
  sendMessage(id: number): Promise<Ending>;
  /** Nobody took it in time. */
  buryMessage(id: number): Promise<void>;
}

export interface MessageDeps {
  readonly database: Database;
  readonly vault: Vault;
  readonly client: Client;
  /** On which a message has its workflow. */
  readonly taskQueue: string;
  /** Null where no mail is sent from here. */
  readonly mail: SendMail | null;
  /** Where people sign in. */
  readonly portal: string;
  readonly isDevelopment: boolean;
  /** When the sending of a message is tried again. */
  readonly patience: Patience;
}

const HALF_A_DAY_MS = 12 * 3_600_000;
const REST_MS = 1_000;

export function createMessageActivities(deps: MessageDeps): MessageActivities {
  const { database, vault, mail, portal, isDevelopment } = deps;
  return {
    async keepTelling() {
      const context = Context.current();
      const until = Date.now() + HALF_A_DAY_MS;
      while (Date.now() < until) {
        const told = (await followJournal(database)) + (await handOver(deps));
        context.heartbeat(told);
        if (told === 0) await context.sleep(REST_MS);
      }
    },

    async sendMessage(id) {
      const message = await findMessage(database, id);
      const ending = message === null ? 'dropped' : await send(message);
      await endMessage(database, id, ending);
      return ending;
    },

    buryMessage: async (id) => endMessage(database, id, 'dead'),
  };

  async function send(message: Message): Promise<Ending> {
    if (message.kind === 'step' && message.channel === 'webhook') {
      const { webhook } = await secretsOf(message.person);
      if (webhook === undefined) return 'dropped';
      const subscriber = JSON.parse(webhook) as Subscriber;
      await callWebhook(subscriber, message.id, outgoing(message), Date.now() / 1000, isDevelopment).catch(
        rethrow,
      );
      return 'sent';
    }
    if (mail === null) throw new Undelivered('this worker sends no mail: SMTP_URL is not set');
    const letter = await letterOf(message);
    if (letter === null) return 'dropped';
    await mail({ id: message.id, ...letter }).catch(rethrow);
    return 'sent';
  }

  /** A letter and where it goes; null where there is no such address any more. */
  async function letterOf(message: Message): Promise<Omit<Letter, 'id'> | null> {
    const { id, kind, person, language, at } = message;
    switch (kind) {
      case 'step': {
        const { confirmedEmail: to } = await secretsOf(person);
        return to === undefined ? null : { to, ...stepLetter(outgoing(message), language, portal) };
      }
      case 'confirmAddress': {
        const drawn = await drawCodeFor(deps, { id, person }, Date.now());
        return drawn && { to: drawn.address, ...codeLetter(drawn, person, language, portal) };
      }
      case 'addressChanged': {
        const { [`formerEmail:${id}` as const]: to } = await secretsOf(person);
        return to === undefined ? null : { to, ...farewellLetter(at, person, language, portal) };
      }
      default:
        throw new Error(`no message ${String(kind satisfies never)}`);
    }
  }

  async function secretsOf(person: string): Promise<Secrets> {
    const holder = `person:${person}` as const;
    return (await findSecrets(database, vault, [holder])).get(holder) ?? {};
  }
}

function rethrow(fault: unknown): never {
  throw undelivered(fault);
}
