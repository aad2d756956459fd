import { ANSWERS } from '../../contract/choices.ts';
import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { DOOR_ERRORS, type ErrorCode } from '../../contract/errors.ts';
import { RECEIPT_PROBLEMS, type ReceiptProblem } from '../../contract/receipt-problems.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { findAnswers, type Answer } from '../../db/command/find-answers.ts';
import { findPayables, insertReceipts, type Payable } from '../../db/payment/payment-receipts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { signedIn } from '../admit.ts';
import { sendSignal } from '../../use-cases/application/send-signal.ts';
import type { Deps } from '../deps.ts';
import { idempotent } from '../commands/idempotent.ts';
import { readReceipts, RECEIPT_COLUMNS, type Receipt } from '../payments/read-receipts.ts';
import { Refused } from '../../use-cases/refused.ts';
import { COUNT, list, NAME, nullable, object, TEXT } from '../schemas/parts.ts';

const MOST_LINES = 500;
/** Lines under way at the same time. */
const AT_ONCE = 10;
const EXAMPLE = `${RECEIPT_COLUMNS.join()}\nA0123456789abcde-1,50000.00,paid,2026-03-02,B-1,\n`;
const BODY = {
  type: 'object',
  additionalProperties: false,
  required: ['file'],
  properties: {
    /** CSV with a header; amounts in yuan with two decimals, `result` paid or failed. */
    file: { type: 'string', minLength: 1, maxLength: 200_000, examples: [EXAMPLE] },
  },
} as const;
const LINE = object({
  line: COUNT,
  reference: TEXT,
  outcome: { enum: ANSWERS },
  code: nullable(TEXT),
  reason: nullable(NAME),
});
const RECEIPTS = object({ sha256: TEXT, accepted: COUNT, refused: COUNT, pending: COUNT, lines: list(LINE) });

interface LineAnswer {
  readonly line: number;
  readonly reference: string;
  readonly application: string | null;
  readonly commandId: string | null;
  readonly outcome: 'accepted' | 'refused' | 'pending';
  readonly code: ReceiptProblem | ErrorCode | null;
}

/** `POST /payments/receipts`: what the bank did, line by line; each good one becomes a signal of the finance person. */
export function receiveReceipts(app: FastifyInstance, deps: Deps): void {
  const schema = {
    tags: ['payments'],
    summary: 'Take the bank’s receipts; wrong lines are refused one by one',
    body: BODY,
    response: { 200: RECEIPTS, 202: RECEIPTS },
  };
  const config = { permission: ['pay'], idempotent: true } as const;
  app.post<{ Body: { file: string } }>('/payments/receipts', { schema, config }, async (request, reply) => {
    const person = signedIn(request);
    const { file } = request.body;
    return idempotent(deps, request, reply, person, null, async () => {
      const read = readReceipts(file);
      if (!read.ok) throw new Refused('receipts.unreadable', { line: read.line, errors: [read.problem] });
      if (read.receipts.length + read.refused.length > MOST_LINES)
        throw new Refused('receipts.tooMany', { most: MOST_LINES });
      const refused = read.refused.map((line) => refusedLine(line, line.code));
      const lines = [...refused, ...(await reconcile(deps, person, read.receipts))].sort(
        (a, b) => a.line - b.line,
      );
      const sha256 = createHash('sha256').update(file).digest('hex');
      await insertReceipts(deps.database, sha256, person.id, lines);
      const count = (wanted: LineAnswer['outcome']): number =>
        lines.filter(({ outcome }) => outcome === wanted).length;
      const pending = count('pending');
      const body = {
        sha256,
        accepted: count('accepted'),
        refused: count('refused'),
        pending,
        lines: lines.map(inWords),
      };
      return { status: pending > 0 ? 202 : 200, body };
    });
  });
}

async function reconcile(
  deps: Deps,
  person: Person,
  receipts: readonly Receipt[],
): Promise<readonly LineAnswer[]> {
  const [payables, answers] = await Promise.all([
    findPayables(
      deps.database,
      receipts.map(({ application }) => application),
    ),
    findAnswers(
      deps.database,
      receipts.map(({ commandId }) => commandId),
    ),
  ]);
  const orders = new Map(payables.map((payable) => [payable.application, payable]));
  const known = new Map(answers.map((answer) => [answer.commandId, answer]));
  const lines: LineAnswer[] = [];
  for (let from = 0; from < receipts.length; from += AT_ONCE)
    lines.push(
      ...(await Promise.all(
        receipts
          .slice(from, from + AT_ONCE)
          .map((receipt) =>
            answerFor(deps, person, receipt, orders.get(receipt.application), known.get(receipt.commandId)),
          ),
      )),
    );
  return lines;
}

async function answerFor(
  deps: Deps,
  person: Person,
  receipt: Receipt,
  order: Payable | undefined,
  known: Answer | undefined,
): Promise<LineAnswer> {
  const { line, reference, application, commandId, signal } = receipt;
  const answered = { line, reference, application, commandId, code: null };
  if (known?.refusal === null) return { ...answered, outcome: 'accepted' };
  if (known?.refusal != null) return refusedLine(receipt, known.refusal.code);
  if (order === undefined) return refusedLine({ line, reference }, 'receipt.unknown');
  if (order.state !== 'payment.ordered' || order.sequence !== receipt.sequence)
    return refusedLine(receipt, 'receipt.notOrdered');
  if (order.amountFen !== receipt.amountFen) return refusedLine(receipt, 'receipt.otherAmount');
  try {
    const command = { commandId, application, repeated: false };
    const { outcome } = await sendSignal(deps, person, command, { ...signal, version: null, actsFor: null });
    return { ...answered, outcome };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return refusedLine(receipt, error.code);
  }
}

function refusedLine(
  {
    line,
    reference,
    application = null,
    commandId = null,
  }: Pick<LineAnswer, 'line' | 'reference'> & Partial<LineAnswer>,
  code: NonNullable<LineAnswer['code']>,
): LineAnswer {
  return { line, reference, application, commandId, outcome: 'refused', code };
}

const SENTENCES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ...DOOR_ERRORS,
  ...REFUSALS,
  ...RECEIPT_PROBLEMS,
};

function inWords({ line, reference, outcome, code }: LineAnswer): object {
  const sentence = code === null ? undefined : SENTENCES[code];
  return {
    line,
    reference,
    outcome,
    code,
    reason: sentence === undefined ? null : { zh: sentence.zh, en: sentence.en },
  };
}
