import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { SYSTEM, type Actor } from '../contract/parties.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { SignalType } from '../contract/signals/catalogue.ts';
import type { SentForm } from './sent-form.ts';
import { provenBy } from './proven-by.ts';
import type { Answered, Visitor } from './visitor.ts';
import { CERTIFICATE } from './forms.ts';
import { beijingDay } from '../policy/engine/dates.ts';
import { today } from './today.ts';
import type { PastTheApi } from './past-the-api.ts';
import { TourProblem } from './tour-problem.ts';
import { developmentTrial, type Trial } from './trial.ts';
import { untilIn } from './until-in.ts';

/** What a job reports to an award, past the API. */
type Reported = 'calendar.published' | 'enterprise.ended';

/** One thing that somebody did. */
export interface TourStep {
  readonly application: string;
  /** A signal of the catalogue, `fast-forward`, or what a job reports. */
  readonly signal: SignalType | 'fast-forward' | Reported;
  /** Account; `the clock` where nobody acts. */
  readonly by: string;
  /** Where the award stands afterwards. */
  readonly state: string;
  readonly ms: number;
  /** Of `fast-forward`: the day that it is then. */
  readonly until?: string;
  /** The code with which the attempt was refused, as it should be. */
  readonly refused?: string;
}

/** A payment order, such as `A0123456789abcde-1`. */
export interface Order {
  readonly id: string;
  readonly application: string;
  readonly amountFen: number;
}

/** What the tour reads of an application's view. Amounts in fen. */
export interface View {
  readonly id: string;
  readonly enterprise: string;
  readonly state: string;
  readonly version: number;
  /** Of its newest step. */
  readonly at: string;
  readonly amountFen: number | null;
  readonly paidFen: number;
  readonly owedFen: number;
  readonly waitsFor: readonly { readonly task: string; readonly unit: string; readonly due: string }[];
}

/** People at the API who act one after the other, each step checked and told. */
export interface Visitors {
  /** Puts the sample certificate in and applies with it; it shows every proof of a form that names no documents. @returns the view once the first row stands */
  submit(by: string, form: SentForm): Promise<View>;
  act(by: string, application: string, signal: SignalType, body: object, expected: string): Promise<View>;
  /** Somebody tries what must be refused with `code`; the award stays where it is. */
  tryInVain(
    by: string,
    application: string,
    signal: SignalType,
    body: object,
    code: string,
    /** Of the award, as somebody saw it. */
    version?: number,
  ): Promise<void>;
  /** Somebody reaches the engine itself and poses as somebody: the award refuses it with `code` and stays where it is. */
  intrude(application: string, signal: SignalType, as: Actor, body: object, code: RefusalCode): Promise<void>;
  /** The calendar job says that the working days are published. */
  publishCalendar(application: string): Promise<void>;
  /** The register reports to one award that its enterprise was dissolved; its other awards hear nothing of it. */
  endEnterprise(application: string): Promise<void>;
  /** An administrator enters that somebody has an interest in an enterprise, for today. */
  declareInterest(person: string, enterprise: string): Promise<void>;
  /** Two persons of finance send the open order to the bank: one makes the file, the other looks at it and releases it. */
  sendToBank(application: string): Promise<Order>;
  /** The bank has paid the open order: it is sent there, and its answer is recorded on the award's own day. */
  pay(application: string, expected: string): Promise<View>;
  /** Somebody who is no party objects to the public notice. */
  object(by: string, application: string, body: object): Promise<void>;
  /** Their objection is refused with `code`. */
  objectInVain(by: string, application: string, body: object, code: string): Promise<void>;
  /** The office decides by two persons, over the API, to put money into a year's budget. */
  allot(year: number, amountFen: number): Promise<void>;
  /** Lets the award's clock reach 00:00 in Hangzhou of a day, and waits until the award stands where that leads. */
  passTime(by: string, application: string, until: string, expected: string): Promise<void>;
  view(by: string, application: string): Promise<View>;
}

/** Who sees every award. */
const OFFICE = 'handler-1';
/** The two persons of finance. */
const EXPORTS = 'finance-2';
const RELEASES = 'finance-1';
const PATIENCE_MS = 90_000;
const LOOK_MS = 200;

/**
 * @param onStep is notified of each step, and waited for, before the next one
 * @param past for what does not come through the API; a tour without it shows nothing of that
 */
export function visitorsAt(
  url: string,
  onStep: (step: TourStep) => void | Promise<void>,
  past: PastTheApi = { send: () => Promise.reject(new TourProblem('only the door is open here')) },
  trial: Trial = developmentTrial(url),
): Visitors {
  const visitors = new Map<string, Visitor>();
  const as = (account: string): Visitor => {
    const known = visitors.get(account) ?? trial.visitor(account);
    visitors.set(account, known);
    return known;
  };

  const view = async (by: string, application: string): Promise<View> =>
    granted(await as(by).get(`/applications/${application}`), `${by} reads ${application}`);

  /** Sends a command until it is answered for good, with one key, so that it has one effect. */
  async function command(
    by: string,
    path: string,
    body: object,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const key = randomUUID();
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await as(by).post(path, body, key, headers);
      const { status, body: said } = answer;
      if (status !== 202 && said['code'] !== 'idempotency.running') return answer;
      if (Date.now() > until)
        throw new TourProblem(`${by}: ${path} is not answered: ${JSON.stringify(said)}`);
      await delay(LOOK_MS);
    }
  }

  /** Somebody who works here is signed in before, and has seen what they act on. */
  async function timed<T>(
    by: string,
    path: string,
    work: (seen: Record<string, string>) => Promise<T>,
  ): Promise<readonly [T, number]> {
    await as(by).signIn();
    const seen = await as(by).seen(path);
    const begun = performance.now();
    const result = await work(seen);
    return [result, Math.round(performance.now() - begun)];
  }

  /** Who learns that the award has moved on meanwhile looks at it again, and decides again. */
  async function decided(by: string, path: string, body: object): Promise<readonly [Answered, number]> {
    for (let before: string | undefined; ;) {
      const [[answer, version], ms] = await timed(
        by,
        path,
        async (seen) => [await command(by, path, body, seen), seen['if-match']] as const,
      );
      if (answer.body['code'] !== 'version.changed' || version === before) return [answer, ms];
      before = version;
    }
  }

  async function decide(
    by: string,
    path: string,
    body: object,
    signal: SignalType,
    expected: string,
  ): Promise<View> {
    const [answer, ms] = await decided(by, path, body);
    const reached = granted(answer, `${by}: ${signal}`);
    if (reached.state !== expected)
      throw new TourProblem(`${by}: ${signal} led to ${reached.state}, expected was ${expected}`);
    await onStep({ application: reached.id, signal, by, state: reached.state, ms });
    return reached;
  }

  async function sendToBank(application: string): Promise<Order> {
    const list = `/payments/orders?after=${application.slice(0, -1)}`;
    const orders = answered(await as(EXPORTS).get(list), 'finance reads the orders')[
      'orders'
    ] as readonly Order[];
    const order = orders.find((each) => each.application === application);
    if (order === undefined) throw new TourProblem(`${application} waits for no bank`);
    const made = await command(EXPORTS, '/payments/exports', { orders: [order.id] });
    const { id, digest } = answered(made, 'finance makes a payment file');
    const released = await command(RELEASES, `/payments/exports/${String(id)}/release`, { digest });
    granted(released, 'finance releases a payment file');
    return order;
  }

  async function report(application: string, signal: Reported, by: string, payload: object): Promise<void> {
    const begun = performance.now();
    const { state, refused } = await past.send(application, signal, SYSTEM, payload);
    if (refused !== null) throw new TourProblem(`${by} is refused: ${refused}`);
    const ms = Math.round(performance.now() - begun);
    await onStep({ application, signal, by, state, ms });
  }

  return {
    view,
    async submit(by, form) {
      const { status, body } = await as(by).upload('certificate.pdf', await readFile(CERTIFICATE));
      if (status !== 201)
        throw new TourProblem(`${by} cannot put the certificate in: ${JSON.stringify(body)}`);
      const { claim, documents = provenBy(claim, String(body['sha256'])), anotherThan } = form;
      const sent = { claim, documents, ...(anotherThan !== undefined && { anotherThan }) };
      return decide(by, '/applications', sent, 'application.submit', 'submitted');
    },
    act: (by, application, signal, body, expected) =>
      decide(by, `/applications/${application}/signals/${signal}`, body, signal, expected),
    async tryInVain(by, application, signal, body, code, version) {
      const path = `/applications/${application}/signals/${signal}`;
      const older = version === undefined ? {} : { 'if-match': `"${String(version)}"` };
      const [answer, ms] = await timed(by, path, (seen) => command(by, path, body, { ...seen, ...older }));
      if (answer.body['code'] !== code)
        throw new TourProblem(
          `${by}: ${signal} should be refused as ${code}: ${JSON.stringify(answer.body)}`,
        );
      const { state } = await view(OFFICE, application);
      await onStep({ application, signal, by, state, ms, refused: code });
    },
    async intrude(application, signal, actor, body, code) {
      const begun = performance.now();
      const { state, refused } = await past.send(application, signal, actor, body);
      if (refused !== code)
        throw new TourProblem(`${signal} past the door should be refused as ${code}: ${refused ?? state}`);
      const ms = Math.round(performance.now() - begun);
      await onStep({ application, signal, by: 'an intruder', state, ms, refused });
    },
    publishCalendar: (application) => report(application, 'calendar.published', 'the calendar job', {}),
    endEnterprise: (application) =>
      report(application, 'enterprise.ended', 'the register', { kind: 'dissolution', effectiveOn: today() }),
    async declareInterest(person, enterprise) {
      const path = `/admin/people/${person}/interests`;
      const declared = { enterprise, fromDay: today() };
      const { status, body } = await as('administrator-1').post(path, declared);
      if (status !== 201 && body['code'] !== 'record.exists')
        throw new TourProblem(`an interest is not entered: ${JSON.stringify(body)}`);
      const ended = { ...declared, untilDay: today() };
      granted(await as('administrator-1').post(`${path}/end`, ended), 'an interest ends with the day');
    },
    sendToBank,
    async pay(application, expected) {
      const { id, amountFen } = await sendToBank(application);
      const { at } = await view(OFFICE, application);
      const paid = { reference: `SAMPLE-${id}`, paidOn: beijingDay(at), amountFen };
      return decide(
        RELEASES,
        `/applications/${application}/signals/payment.confirm`,
        paid,
        'payment.confirm',
        expected,
      );
    },
    async object(by, application, body) {
      const path = `/notices/${application}/objections`;
      const [answer, ms] = await timed(by, path, () => command(by, path, body));
      granted(answer, `${by} objects to ${application}`);
      const { state } = await view(OFFICE, application);
      await onStep({ application, signal: 'objection.file', by, state, ms });
    },
    async objectInVain(by, application, body, code) {
      const path = `/notices/${application}/objections`;
      const [answer, ms] = await timed(by, path, () => command(by, path, body));
      if (answer.body['code'] !== code)
        throw new TourProblem(
          `${by}: an objection should be refused as ${code}: ${JSON.stringify(answer.body)}`,
        );
      const { state } = await view(OFFICE, application);
      await onStep({ application, signal: 'objection.file', by, state, ms, refused: code });
    },
    async allot(year, amountFen) {
      const decidedOn = new Date().toISOString().slice(0, 10);
      const document = `SAMPLE-${randomUUID()}`;
      const content = { kind: 'budget.allot', document, year, amountFen, source: 'SAMPLE', decidedOn };
      const proposed = await as(OFFICE).post('/admin/proposals', content);
      const { id } = granted(proposed, 'the office proposes a budget');
      granted(
        await as('approver-1').post(`/admin/proposals/${id}/confirm`, {}),
        'the office confirms a budget',
      );
    },
    async passTime(by, application, until, expected) {
      const [, ms] = await timed(by, '', () => trial.passTime(by, application, until));
      const { state } = await untilIn(() => view(by, application), expected);
      await onStep({ application, signal: 'fast-forward', by: 'the clock', state, ms, until });
    },
  };
}

/** The body of an answer that should be a success; what it holds is the API's word. */
function granted(answer: Answered, what: string): View {
  return answered(answer, what) as unknown as View;
}

/** The body of an answer that should be a success, unread. */
function answered({ status, body }: Answered, what: string): Answered['body'] {
  if (status < 300) return body;
  throw new TourProblem(`${what}: answered ${String(status)} ${JSON.stringify(body)}`);
}
