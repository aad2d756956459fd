import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { countQueue, countWaiting } from '../db/step/count-waiting.ts';
import { countOutbox } from '../db/notification/outbox.ts';
import type { Database } from '../db/connect.ts';
import { oldestTransaction } from '../db/oldest-transaction.ts';
import type { Live } from '../use-cases/live/live.ts';

/** What is counted at the API, for Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  readonly answered: (request: FastifyRequest, reply: FastifyReply) => void;
}

/** What the evidence waits for. */
export interface EvidenceLag {
  readonly unsealedRows: number;
  /** Finished runs that are not exported by half of the retention: an alarm. */
  readonly overdueExports: number;
}

/** Metrics of this process, and of the domain as the database has it when they are asked for. */
export function metrics(database: Database, live: Live, lag: () => Promise<EvidenceLag>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const refusals = new Counter({
    name: 'gongshu_refusals_total',
    help: 'Refused requests by code, whoever refused them.',
    labelNames: ['code'],
    registers,
  });
  const answers = new Histogram({
    name: 'gongshu_http_request_seconds',
    help: 'Time to the answer by route and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  new Gauge({
    name: 'gongshu_live_streams',
    help: 'Open streams of server-sent events.',
    registers,
    collect() {
      this.set(live.count());
    },
  });
  const domain = (name: string, help: string, read: (gauge: Gauge<'party'>) => Promise<void>): void => {
    new Gauge({
      name,
      help,
      labelNames: ['party'],
      registers,
      async collect() {
        this.reset();
        await read(this);
      },
    });
  };
  domain('gongshu_tasks_open', 'Open tasks by the party they wait for.', async (gauge) => {
    for (const { party, open } of await countWaiting(database)) gauge.set({ party }, open);
  });
  domain(
    'gongshu_tasks_overdue',
    'Open tasks past their due time, by the party they wait for.',
    async (gauge) => {
      for (const { party, overdue } of await countWaiting(database)) gauge.set({ party }, overdue);
    },
  );
  domain('gongshu_budget_queue_awards', 'Approved awards in the queue for budget.', async (gauge) => {
    gauge.set((await countQueue(database)).awards);
  });
  domain('gongshu_budget_queue_fen', 'What approved awards in the queue wait for, in fen.', async (gauge) => {
    gauge.set((await countQueue(database)).fen);
  });
  domain('gongshu_unsealed_rows', 'Rows that wait to be sealed.', async (gauge) => {
    gauge.set((await lag()).unsealedRows);
  });
  domain(
    'gongshu_exports_overdue',
    'Finished runs that are not exported by half of the retention: anything but 0 is an alarm.',
    async (gauge) => {
      gauge.set((await lag()).overdueExports);
    },
  );
  domain(
    'gongshu_oldest_transaction_seconds',
    'Age of the oldest open transaction of the server that writes: it holds up streams, letters and seals.',
    async (gauge) => {
      gauge.set(await oldestTransaction(database));
    },
  );
  domain('gongshu_notifications_waiting', 'Notifications that are still to be sent.', async (gauge) => {
    gauge.set((await countOutbox(database)).waiting);
  });
  domain('gongshu_notifications_dead', 'Notifications that nobody took in time.', async (gauge) => {
    gauge.set((await countOutbox(database)).dead);
  });
  domain(
    'gongshu_notifications_dropped',
    'Notifications that were not sent because their person had no such address or wish any more, or asked for another code.',
    async (gauge) => {
      gauge.set((await countOutbox(database)).dropped);
    },
  );
  return {
    registry,
    answered({ method, routeOptions, refusedAs }, { statusCode, elapsedTime }) {
      const labels = { route: routeOptions.url ?? 'none', method, status: String(statusCode) };
      answers.observe(labels, elapsedTime / 1000);
      if (refusedAs !== null) refusals.inc({ code: refusedAs });
    },
  };
}

/** Counts every answer of the API. To be called before it gets ready. */
export function countsAnswers(app: FastifyInstance, { answered }: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    answered(request, reply);
    done();
  });
}
