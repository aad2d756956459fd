import type { SentEvent } from '../../contract/step.ts';
import { decided } from '../support/decided.ts';
import { WHO } from '../machine/life.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { approvable, approve, clawBack, fall, moveAway, pay } from '../support/ledger-awards.ts';
import type { SeededDatabase } from '../support/seeded-database.ts';
import { Firms } from './once-firms.ts';
import {
  broken,
  isAnothers,
  worthOf,
  type due,
  type Entry,
  type Passing,
  type Prize,
} from './once-oracle.ts';

/** One thing that happens to the firms of a history. Numbers choose among what there is. */
export type Round =
  | { readonly kind: 'decide'; readonly prizes: readonly Prize[] }
  | { readonly kind: 'pay' | 'withdraw' | 'forge' | 'move'; readonly which: number }
  | ({
      readonly kind: 'pass';
      readonly as: 'merger' | 'division' | 'assignment';
      readonly days: number;
    } & Omit<Passing, 'on'>)
  | { readonly kind: 'prior'; readonly prize: Prize; readonly yuan: number; readonly paidOn: string };

export type Due = typeof due;

/** A history on the real ledger, beside what an oracle says of each of its grants. */
export class History {
  readonly #place: SeededDatabase;
  readonly #firms: Firms;
  readonly #due: Due;
  readonly #drivers = new Map<Entry, HandDriver>();
  readonly #priors: Entry[] = [];
  readonly #passings: Passing[] = [];
  #day = 0;
  #count = 0;

  constructor(place: SeededDatabase, index: number, oracle: Due) {
    this.#place = place;
    this.#firms = new Firms(index);
    this.#due = oracle;
  }

  /** @throws Error with the first difference between ledger and oracle */
  async run(rounds: readonly Round[]): Promise<void> {
    await this.#firms.register(this.#place.owner);
    for (const round of rounds) {
      this.#day += 1;
      await this.#happens(round);
      const wrong = broken([...this.#drivers.keys()]);
      if (wrong.length > 0) throw new Error(wrong.join('; '));
    }
    await this.#compareLevels();
  }

  get #today(): string {
    return dayOf(this.#day);
  }

  get #at(): string {
    return `${this.#today}T04:00:00.000Z`;
  }

  get #all(): readonly Entry[] {
    return [...this.#drivers.keys(), ...this.#priors];
  }

  async #happens(round: Round): Promise<void> {
    switch (round.kind) {
      case 'decide':
        return this.#decide(round.prizes.filter(({ firm }) => !this.#merged.has(firm)));
      case 'pay':
        return this.#pay(this.#pick(round.which, ({ committedFen }) => committedFen > 0));
      case 'withdraw':
        return this.#withdraw(round.which);
      case 'forge':
        return this.#recover(round.which, 'funded.settled', async (driver, entry) => {
          entry.isBarred = true;
          await clawBack(driver, entry.everPaidFen, entry.everPaidFen, this.#at);
        });
      case 'move':
        return this.#recover(round.which, 'funded.watched', async (driver) => moveAway(driver, this.#at));
      case 'pass':
        return this.#pass(round);
      case 'prior':
        return this.#prior(round);
      default:
        return round satisfies never;
    }
  }

  /** All are proposed at once, and then approved at once: the ledger chooses an order, and the oracle must know it. */
  async #decide(prizes: readonly Prize[]): Promise<void> {
    const before = this.#all;
    const proposed = await Promise.all(
      prizes.map(async (prize) => {
        const name = `${this.#firms.name}-${String((this.#count += 1))}`;
        const entry = newEntry(name, prize, this.#today);
        const driver = await approvable(this.#place.deps, name, this.#firms.claimOf(entry), this.#at);
        const { amountFen } = driver.context['verdict'] as { amountFen: number };
        return { entry, driver, amountFen };
      }),
    );
    await this.#readAnswers();
    for (const { entry, amountFen } of proposed) {
      // What another proposal of the same moment finds to be one may be found before this one or after it.
      if (amountFen === 0 && this.#isAnothers(entry, before)) continue;
      this.#expect(entry, 'is proposed', amountFen, this.#due(entry, before, this.#passings, this.#today));
    }
    await Promise.all(proposed.map(async ({ driver }) => approve(driver, this.#at)));
    const observed = proposed.map(({ driver }) => driver.context['committedFen'] as number);
    const open = proposed.filter(({ amountFen }) => amountFen > 0).map(({ entry }) => entry);
    const orders = permutations(open).map((order) => {
      for (const entry of order) entry.committedFen = 0;
      for (const entry of order) entry.committedFen = this.#dueOf(entry, [...before, ...order]);
      return proposed.map(({ entry }) => entry.committedFen).join();
    });
    if (!orders.includes(observed.join()))
      throw new Error(
        `${this.#today}: committed ${observed.join()}, the oracle knows ${orders.join(' or ')}`,
      );
    proposed.forEach(({ entry, driver }, place) => {
      entry.committedFen = observed[place] ?? 0;
      this.#drivers.set(entry, driver);
    });
  }

  #dueOf(entry: Entry, entries: readonly Entry[]): number {
    return this.#isAnothers(entry, entries) ? 0 : this.#due(entry, entries, this.#passings, this.#today);
  }

  #isAnothers(entry: Entry, entries: readonly Entry[]): boolean {
    const one = this.#oneWith(entry.name);
    return isAnothers(
      entry,
      entries.filter((other) => other !== entry && one.has(other.name)),
      this.#passings,
      this.#today,
    );
  }

  #same: readonly (readonly [string, string])[] = [];

  /** The names that the office found to be one, two by two. */
  async #readAnswers(): Promise<void> {
    const rows = await this.#place.database.sql<{ one: string; other: string }[]>`
      select application as one, replace(other, 'payment:', '') as other from similar_answers
      where answer = 'same' and application like ${`${this.#firms.name}-%`}`;
    this.#same = rows.map(({ one, other }) => [one, other]);
  }

  /** A name, and all that were found to be one with it, however far. */
  #oneWith(name: string): ReadonlySet<string> {
    const found = new Set([name]);
    for (const each of found)
      for (const pair of this.#same) if (pair.includes(each)) for (const one of pair) found.add(one);
    return found;
  }

  async #pay(entry: Entry | undefined): Promise<void> {
    const driver = entry && this.#drivers.get(entry);
    if (entry === undefined || driver === undefined) return;
    await pay(driver, this.#at);
    entry.everPaidFen += entry.committedFen;
    entry.committedFen = 0;
    this.#expect(entry, 'is paid', driver.context['paidFen'] as number, entry.everPaidFen);
  }

  /** An award falls before it is paid. Whoever gains is told, approved, and due what the oracle says. */
  async #withdraw(which: number): Promise<void> {
    const entry = this.#pick(which, ({ committedFen, everPaidFen }) => committedFen > 0 && everPaidFen === 0);
    const driver = entry && this.#drivers.get(entry);
    if (entry === undefined || driver === undefined) return;
    await fall(driver, this.#at);
    entry.committedFen = 0;
    const { sends } = driver.lastOutcome as { sends?: readonly SentEvent[] };
    for (const { application, event } of sends ?? []) {
      const [gainer, gaining] = [...this.#drivers].find(([{ name }]) => name === application) ?? [];
      if (gainer === undefined || gaining === undefined)
        throw new Error(`${application} is told and unknown`);
      await gaining.send(event.type, WHO.system, event.payload, this.#at);
      await approve(gaining, this.#at);
      const fen = this.#dueOf(gainer, this.#all);
      this.#expect(gainer, 'gains', gaining.context['committedFen'] as number, fen);
      gainer.committedFen = fen;
    }
  }

  async #recover(
    which: number,
    state: string,
    recover: (driver: HandDriver, entry: Entry) => Promise<void>,
  ): Promise<void> {
    const entry = this.#pick(which, (paid) => this.#drivers.get(paid)?.state === state);
    const driver = entry && this.#drivers.get(entry);
    if (entry === undefined || driver === undefined) return;
    await recover(driver, entry);
    if (driver.state !== 'clawedBack')
      throw new Error(`${entry.name} is ${driver.state}, and not clawed back`);
    entry.repaidFen = entry.everPaidFen;
  }

  async #pass({ as, from, to, thing, days }: Extract<Round, { kind: 'pass' }>): Promise<void> {
    const on = dayOf(this.#day + days);
    if (this.#isOver(as, from, to, on)) return;
    const passed = as === 'assignment' ? thing : null;
    for (const entry of this.#drivers.keys())
      if (as === 'merger' && entry.firm === from && entry.committedFen > 0) await this.#pay(entry);
    const recognition =
      passed === null ? null : this.#firms.recognitionOf(passed.startsWith('m') ? 'M1' : 'C1', passed);
    await this.#enter({
      successions: [{ kind: as, from: this.#firms.code(from), to: this.#firms.code(to), recognition, on }],
    });
    this.#passings.push({ from, to, thing: passed, on });
    if (as === 'merger') this.#merged.set(from, on);
    for (const firm of [from, to]) {
      const last = this.#lastPassed.get(firm) ?? on;
      this.#lastPassed.set(firm, last > on ? last : on);
    }
  }

  /** A firm that is taken over as a whole is so once, and after that day passes on nothing and inherits nothing. */
  #isOver(as: string, from: number, to: number, on: string): boolean {
    if ([from, to].some((firm) => (this.#merged.get(firm) ?? on) < on)) return true;
    return as === 'merger' && (this.#merged.has(from) || (this.#lastPassed.get(from) ?? on) > on);
  }

  /** The day on which each firm was taken over. */
  readonly #merged = new Map<number, string>();
  /** The last day on which each firm passed something on, or inherited. */
  readonly #lastPassed = new Map<number, string>();

  async #prior({ prize, yuan, paidOn }: Extract<Round, { kind: 'prior' }>): Promise<void> {
    const name = `${this.#firms.name}-prior-${String((this.#count += 1))}`;
    const recognition = this.#firms.recognitionOf(prize.item, prize.thing);
    const payment = {
      id: name,
      enterprise: this.#firms.code(prize.firm),
      recognition,
      item: prize.item,
      amount: yuan,
    };
    await this.#enter({
      priorPayments: [{ ...payment, unit: 'yuan', paidOn, policy: 'gongshu-brand-2014' }],
    });
    this.#priors.push({ ...newEntry(name, prize, paidOn), everPaidFen: yuan * 100 });
  }

  async #enter(file: object): Promise<void> {
    const deps = { database: this.#place.owner, deliver: async () => Promise.resolve() };
    await decided(deps, { kind: 'office.file', file: { ...file } }, `${this.#today}T04:00:00.000Z`);
  }

  /** Each level stands as the oracle's entry does. */
  async #compareLevels(): Promise<void> {
    const rows = await this.#place.database.sql<{ name: string; state: string; fen: number }[]>`
      select application as name, state, amount_fen::float8 as fen from granted_levels
      where application like ${`${this.#firms.name}-%`}`;
    for (const entry of this.#drivers.keys()) {
      const row = rows.find(({ name }) => name === entry.name);
      const state = stateOf(entry);
      if ((row?.state ?? 'voided') !== state || (row !== undefined && row.fen !== worthOf(entry)))
        throw new Error(`${entry.name} is kept as ${JSON.stringify(row)}, and should be ${state}`);
    }
  }

  #pick(which: number, test: (entry: Entry) => boolean): Entry | undefined {
    const found = [...this.#drivers.keys()].filter(test);
    return found[which % Math.max(1, found.length)];
  }

  #expect(entry: Entry, what: string, observed: number, expected: number): void {
    if (observed !== expected)
      throw new Error(
        `${this.#today}: ${entry.name} (${entry.item}, firm ${String(entry.firm)}, ${entry.thing}) ${what} with ${String(observed)} fen, the oracle says ${String(expected)}`,
      );
  }
}

function newEntry(name: string, { item, firm, thing }: Prize, grantedOn: string): Entry {
  const money = { everPaidFen: 0, repaidFen: 0, committedFen: 0 };
  return { name, item, firm, thing, grantedOn, isBarred: false, ...money };
}

function stateOf({ everPaidFen, committedFen, repaidFen, isBarred }: Entry): string {
  if (everPaidFen + committedFen === 0) return 'voided';
  return isBarred ? 'barred' : repaidFen > 0 ? 'recovered' : 'granted';
}

/** YYYY-MM-DD, counted from 1 March 2026. */
function dayOf(days: number): string {
  return new Date(Date.UTC(2026, 2, 1 + days)).toISOString().slice(0, 10);
}

function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, place) =>
    permutations(items.filter((_, other) => other !== place)).map((rest) => [item, ...rest]),
  );
}
