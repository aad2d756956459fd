import { ANSWERS } from '../../../contract/choices.ts';
import { signedIn } from '../../admit.ts';
import { idempotent } from '../../commands/idempotent.ts';
import { route } from '../route.ts';
import { APPLICATION_ID, COUNT, DATE, list, NAME, nullable, object, TEXT } from '../../../contract/parts.ts';
import { reasonOfLine, type LineAnswer } from '../../../use-cases/payment/line-answer.ts';
import { RECEIVE_RECEIPTS, receiveReceipts as receive } from '../../../use-cases/payment/receive-receipts.ts';

/** The award and the day on which a bank reference was recorded first, for those who may see it. */
const RECORDED = object({ application: APPLICATION_ID, on: DATE, by: TEXT });
const LINE = object({
  line: COUNT,
  reference: TEXT,
  outcome: { enum: ANSWERS },
  code: nullable(TEXT),
  reason: nullable(NAME),
  recorded: nullable(RECORDED),
});
const RECEIPTS = object({ sha256: TEXT, accepted: COUNT, refused: COUNT, pending: COUNT, lines: list(LINE) });
function inWords({ line, reference, outcome, code, recorded = null }: LineAnswer) {
  return { line, reference, outcome, code, reason: reasonOfLine(code), recorded };
}

/** `POST /payments/receipts`: what the bank did, line by line; each good line becomes a signal of the finance person. */
export const receiveReceipts = route(
  {
    tags: ['payments'],
    summary: 'Take the bank’s receipts; wrong lines are refused one by one',
    body: RECEIVE_RECEIPTS,
    response: { 200: RECEIPTS, 202: RECEIPTS },
  },
  { idempotent: true },
  async (deps, request, reply) => {
    const person = signedIn(request);
    return idempotent(deps, request, reply, person, null, async () => {
      const { sha256, lines } = await receive(deps, person, request.body);
      const count = (wanted: LineAnswer['outcome']): number =>
        lines.filter(({ outcome }) => outcome === wanted).length;
      const pending = count('pending');
      const counts = { accepted: count('accepted'), refused: count('refused'), pending };
      return { status: pending > 0 ? 202 : 200, body: { sha256, ...counts, lines: lines.map(inWords) } };
    });
  },
);
