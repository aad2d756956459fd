import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { OutboxCount } from '../db/notification/outbox.ts';
import type { Waiting } from '../db/step/count-waiting.ts';
import type { Live } from '../use-cases/live/live.ts';

/** What is counted at the API, for Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  readonly answered: (request: FastifyRequest, reply: FastifyReply) => void;
}

/** What is counted of the domain, by one process for all. */
export interface DomainCounts {
  readonly tasks: readonly Waiting[];
  readonly queue: { readonly awards: number; readonly fen: number };
  readonly notifications: OutboxCount;
  readonly unsealedRows: number;
  /** Awards whose next step cannot be recorded. */
  readonly unrecordedSteps: number;
  /** Finished runs that are not exported by half of the retention: an alarm. */
  readonly overdueExports: number;
  /** When the newest pass of the export that came to its end began, in seconds since 1970; null if none did. */
  readonly exportedAt: number | null;
  readonly oldestTransactionSeconds: number;
}

/**
 * Metrics of this process, and of the domain.
 * @param count what is counted of the domain; asked once for each collection
 */
export function metrics(live: Live, count: () => Promise<DomainCounts>): Metrics {
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
  const counts = shared(count);
  const domain = (
    name: string,
    help: string,
    say: (gauge: Gauge<'party'>, of: DomainCounts) => void,
  ): void => {
    new Gauge({
      name,
      help,
      labelNames: ['party'],
      registers,
      async collect() {
        const of = await counts();
        this.reset();
        say(this, of);
      },
    });
  };
  domain('gongshu_tasks_open', 'Open tasks by the party they wait for.', (gauge, { tasks }) => {
    for (const { party, open } of tasks) gauge.set({ party }, open);
  });
  domain(
    'gongshu_tasks_overdue',
    'Open tasks past their due time, by the party they wait for.',
    (gauge, { tasks }) => {
      for (const { party, overdue } of tasks) gauge.set({ party }, overdue);
    },
  );
  for (const [name, help, valueOf] of NUMBERS)
    domain(name, help, (gauge, of) => {
      const value = valueOf(of);
      if (value !== null) gauge.set(value);
    });
  return {
    registry,
    answered({ method, routeOptions, refusedAs }, { statusCode, elapsedTime }) {
      const labels = { route: routeOptions.url ?? 'none', method, status: String(statusCode) };
      answers.observe(labels, elapsedTime / 1000);
      if (refusedAs !== null) refusals.inc({ code: refusedAs });
    },
  };
}

/** Each number of the domain: null says nothing. */
const NUMBERS: readonly (readonly [
  name: string,
  help: string,
  valueOf: (of: DomainCounts) => number | null,
])[] = [
  ['gongshu_budget_queue_awards', 'Approved awards in the queue for budget.', ({ queue }) => queue.awards],
  [
    'gongshu_budget_queue_fen',
    'What approved awards in the queue wait for, in fen.',
    ({ queue }) => queue.fen,
  ],
  ['gongshu_unsealed_rows', 'Rows that wait to be sealed.', ({ unsealedRows }) => unsealedRows],
  [
    'gongshu_steps_unrecorded',
    'Awards whose next step cannot be recorded, however often it is tried: they stand still.',
    ({ unrecordedSteps }) => unrecordedSteps,
  ],
  [
    'gongshu_exports_overdue',
    'Finished runs that are not exported by half of the retention: anything but 0 is an alarm.',
    ({ overdueExports }) => overdueExports,
  ],
  [
    'gongshu_exported_at_seconds',
    'When the newest pass of the export that came to its end began, in seconds since 1970.',
    ({ exportedAt }) => exportedAt,
  ],
  [
    'gongshu_oldest_transaction_seconds',
    'Age of the oldest open transaction of the server that writes: it holds up streams, letters and seals.',
    ({ oldestTransactionSeconds }) => oldestTransactionSeconds,
  ],
  [
    'gongshu_notifications_waiting',
    'Notifications that are still to be sent.',
    ({ notifications }) => notifications.waiting,
  ],
  [
    'gongshu_notifications_dead',
    'Notifications that nobody took in time.',
    ({ notifications }) => notifications.dead,
  ],
  [
    'gongshu_notifications_dropped',
    'Notifications that were not sent because their person had no such address or wish any more, or asked for another code.',
    ({ notifications }) => notifications.dropped,
  ],
];

/** All who ask while it is read get the same. */
function shared<Read>(read: () => Promise<Read>): () => Promise<Read> {
  let reading: Promise<Read> | null = null;
  return async () => {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };
}

/** Counts every answer of the API. To be called before it gets ready. */
export function countsAnswers(app: FastifyInstance, { answered }: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    answered(request, reply);
    done();
  });
}
