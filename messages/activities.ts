import { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { Database } from '../db/connect.ts';
import { endMessage, findMessage, type Ending } from '../db/queries/messages.ts';
import { findSecrets } from '../db/queries/secrets.ts';
import type { Vault } from '../db/vault.ts';
import { followJournal, handOver } from './follow.ts';
import type { SendMail } from './mail.ts';
import { letter, outgoing } from './message.ts';
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

/** The first pause before sending again, which doubles, and how often a message is sent at most. */
export interface Patience {
  readonly firstMs: number;
  readonly attempts: number;
}

/** From half a minute to an hour between two attempts, for about a day. */
export const PATIENCE: Patience = { firstMs: 30_000, attempts: 30 };

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
      const ending = message === null ? 'dropped' : await send();
      await endMessage(database, id, ending);
      return ending;

      async function send(): Promise<Ending> {
        if (message === null) return 'dropped';
        const holder = `person:${message.person}` as const;
        const secrets = (await findSecrets(database, vault, [holder])).get(holder);
        const content = outgoing(message);
        switch (message.channel) {
          case 'email': {
            if (secrets?.email === undefined || mail === null) return 'dropped';
            await mail({ id, to: secrets.email, ...letter(content, message.language, portal) });
            return 'sent';
          }
          case 'webhook': {
            if (secrets?.webhook === undefined) return 'dropped';
            const subscriber = JSON.parse(secrets.webhook) as Subscriber;
            await callWebhook(subscriber, id, content, Date.now() / 1000, isDevelopment);
            return 'sent';
          }
          default:
            throw new Error(`no channel ${String(message.channel satisfies never)}`);
        }
      }
    },

    buryMessage: async (id) => endMessage(database, id, 'dead'),
  };
}
