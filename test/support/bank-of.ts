import { addDays, beijingDay } from '../../policy/engine/dates.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { payable } from './payable.ts';
import type { Awards } from './awards.ts';

/** What a line of the bank's receipts says, before it is written down. */
export interface Line {
  readonly reference: string;
  readonly amount: string;
  readonly result: string;
  readonly day: string;
  readonly bankReference: string;
  readonly reason: string;
}

const COLUMNS = ['reference', 'amount', 'result', 'day', 'bankReference', 'reason'] as const;

/** An award whose payment is ordered, with its bank and the two persons of finance. Every act answers with a code or a state. */
export class BankOf {
  readonly id: string;
  /** The award's own day on which the payment was ordered. */
  readonly day: string;
  readonly #awards: Awards;

  private constructor(awards: Awards, id: string, day: string) {
    this.#awards = awards;
    this.id = id;
    this.day = day;
  }

  /** @param isSent whether two persons of finance have sent the order to the bank */
  static async open(awards: Awards, isSent = true): Promise<BankOf> {
    const id = await payable(awards);
    const { at } = await visitorsAt(awards.url, () => undefined).view('handler-1', id);
    const bank = new BankOf(awards, id, beijingDay(at));
    if (isSent) await bank.sends(1);
    return bank;
  }

  dayOn(later: number): string {
    return addDays(this.day, later);
  }

  async sends(sequence: number, more: object = {}): Promise<string> {
    const made = await this.exports(sequence, more);
    return made.code ?? (await this.releases(made));
  }

  async exports(sequence: number, more: object = {}, by = 'finance-2') {
    const { status, body } = await this.#awards
      .as(by)
      .post('/payments/exports', { orders: [`${this.id}-${String(sequence)}`], ...more });
    return { id: String(body['id']), digest: String(body['digest']), code: codeOf(status, body) };
  }

  async releases({ id, digest }: { id: string; digest: string }, by = 'finance-1'): Promise<string> {
    const answer = await this.#awards.as(by).post(`/payments/exports/${id}/release`, { digest });
    return codeOf(answer.status, answer.body) ?? 'released';
  }

  /** @param key two requests with one key are one */
  async sent(signal: string, payload: object, by = 'finance-1', key?: string): Promise<string> {
    const path = `/applications/${this.id}/signals/${signal}`;
    const { status, body } = await this.#awards.as(by).post(path, payload, key);
    return codeOf(status, body) ?? String(body['state']);
  }

  async confirms(more: object = {}, by = 'finance-1'): Promise<string> {
    const paid = { reference: `B-${this.id}`, paidOn: this.day, amountFen: 5_000_000, ...more };
    return this.sent('payment.confirm', paid, by);
  }

  async fails(): Promise<string> {
    return this.sent('payment.fail', { reasons: 'the account is closed' });
  }

  async corrects(): Promise<string> {
    return this.sent('account.correct', {}, 'applicant-qiaoxi');
  }

  async returns(more: object = {}, by = 'finance-1'): Promise<string> {
    const reference = `T-${this.id}`;
    const back = { sequence: 1, reference, returnedOn: this.day, reasons: 'no such account', ...more };
    return this.sent('payment.returned', back, by);
  }

  async saysLate(more: object = {}): Promise<string> {
    const late = { sequence: 1, reference: `L-${this.id}`, paidOn: this.day, amountFen: 5_000_000, ...more };
    return this.sent('payment.reportLate', late);
  }

  async decides(decision: 'counts' | 'disregard'): Promise<string> {
    return this.sent('payment.decideLate', { decision, reasons: 'as the bank says on the telephone' });
  }

  line(more: Partial<Line> = {}): Line {
    const paid = { amount: '50000.00', result: 'paid', day: this.day, reason: '' };
    return { reference: `${this.id}-1`, ...paid, bankReference: `B-${this.id}`, ...more };
  }

  /** The codes of the lines of one file, `ok` for those that were taken. */
  async receives(lines: readonly (Line | string)[], by = 'finance-1'): Promise<string> {
    return this.takes({ file: fileOf(lines) }, by);
  }

  async takes(body: object, by = 'finance-1'): Promise<string> {
    const answer = await this.#awards.as(by).post('/payments/receipts', body);
    const code = codeOf(answer.status, answer.body);
    const lines = (answer.body['lines'] ?? []) as { code: string | null }[];
    return code ?? lines.map((line) => line.code ?? 'ok').join(' ');
  }

  async state(): Promise<string> {
    const { body } = await this.#awards.as('handler-1').get(`/applications/${this.id}`);
    return String(body['state']);
  }

  /** What the ledger says that the firm has, in fen. */
  async netFen(): Promise<number> {
    const [row] = await this.#awards.database.sql<{ fen: number }[]>`
      select coalesce(sum(case when kind = 'post' then amount_fen else -amount_fen end), 0)::float8 as fen
      from transfers where application = ${this.id} and kind in ('post', 'return', 'refund')`;
    return row?.fen ?? 0;
  }
}

export function fileOf(lines: readonly (Line | string)[], delimiter = ',', end = '\r\n'): string {
  const written = lines.map((line) =>
    typeof line === 'string'
      ? line
      : COLUMNS.map((column) => `"${line[column].replaceAll('"', '""')}"`).join(delimiter),
  );
  return [COLUMNS.join(delimiter), ...written, ''].join(end);
}

function codeOf(status: number, body: Readonly<Record<string, unknown>>): string | null {
  return status < 300 ? null : String(body['code']);
}
