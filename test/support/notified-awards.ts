import { NativeConnection, Worker } from '@temporalio/worker';
import { inject } from 'vitest';
import { createNotifyActivities, type NotifyDeps } from '../../notify/activities.ts';
import { followJournal, handOver } from '../../notify/follow.ts';
import { smtp } from '../../notify/mail.ts';
import { NOTIFY_TASK_QUEUE, TASK_QUEUE } from '../../temporal.config.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { wordsOfSteps } from '../../use-cases/notification/words-of-steps.ts';
import { startAwards, type Awards } from './awards.ts';
import { openPost, type Post } from './post.ts';
import { until } from './until.ts';

/** How often a notification is sent at most. */
export const ATTEMPTS = 3;

/** The whole system, and people who are notified of it: a worker of notifications and a mail server. */
export interface NotifiedAwards {
  readonly awards: Awards;
  readonly post: Post;
  readonly deps: NotifyDeps;
  /** Reads the journal up to what has been recorded of an award, and hands over what came of it. */
  notify(application: string): Promise<void>;
  /** Hands over what waits, and returns the code of the letter that comes to an address. */
  code(address: string): Promise<string>;
  /** Confirms the address that somebody has entered by the code of the last letter. */
  confirm(account: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startNotifiedAwards(): Promise<NotifiedAwards> {
  const [awards, post] = await Promise.all([startAwards(), openPost()]);
  const { database, vault, client, dataConverter, namespace } = awards;
  const deps: NotifyDeps = {
    database,
    vault,
    client,
    taskQueue: TASK_QUEUE,
    mail: smtp(post.url, 'awards@example.com'),
    portal: 'https://awards.example',
    system: packOfNewAwards().letters.system,
    wordsOf: async (steps) => wordsOfSteps({ database }, steps),
    isDevelopment: true,
    patience: { firstMs: 20, attempts: ATTEMPTS },
  };
  const connection = await NativeConnection.connect({ address: inject('temporalAddress') });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: NOTIFY_TASK_QUEUE,
    dataConverter,
    activities: { ...createNotifyActivities(deps) },
  });
  const stopped = worker.run();
  await followJournal(database);

  const codesTo = (address: string): readonly string[] =>
    post.letters.flatMap(({ to, text }) => {
      const [code] = to === address ? (/[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(text) ?? []) : [];
      return code === undefined ? [] : [code];
    });
  const code = async (address: string): Promise<string> => {
    const before = codesTo(address).length;
    await handOver(deps);
    await until(() => codesTo(address).length > before);
    return codesTo(address).at(-1) ?? '';
  };
  return {
    awards,
    post,
    deps,
    code,
    async notify(application) {
      const [row] = await database.sql<{ seq: number }[]>`
        select seq from applications where id = ${application}`;
      await until(async () => {
        await followJournal(database);
        const [place] = await database.sql`
          select from journal_readers r join steps s on s.application = ${application} and s.seq = ${row?.seq ?? 0}
          where r.reader = 'outbox' and (s.xid, s.application collate "C", s.seq) <= (r.xid, r.application, r.seq)`;
        return place !== undefined;
      });
      await handOver(deps);
    },
    async confirm(account) {
      const person = awards.as(account);
      const { body } = await person.get('/notifications/channels');
      if (body['addressIsConfirmed'] === true) return;
      const { status, body: answer } = await person.post('/notifications/address/confirm', {
        code: await code(String(body['address'])),
      });
      if (status !== 200) throw new Error(JSON.stringify(answer));
    },
    async stop() {
      worker.shutdown();
      await stopped;
      await connection.close();
      await awards.stop();
      await post.close();
    },
  };
}
