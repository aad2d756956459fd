import { readFile } from 'node:fs/promises';
import { confirmAll } from '../../tour/confirm-all.ts';
import { CERTIFICATE, sampleForms } from '../../tour/forms.ts';
import { passDeadline } from '../../tour/pass-deadline.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { visitor, type Answered } from '../../tour/visitor.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import type { Contestant } from './contestant.ts';

const APPLICANT = 'applicant-qiaoxi';
/** Enough for any number of lives that a bench has. */
const BUDGET_FEN = 10_000_000_000_000;
/** Orders in one file for the bank. */
const FILE = 100;

/** This system through its API, with identity, duties, money, evidence and live updates. */
export async function ourLife(url: string, pids: Readonly<Record<string, number>>): Promise<Contestant> {
  const visitors = visitorsAt(url, () => undefined);
  const [applicant, exporter, releaser] = [APPLICANT, 'finance-2', 'finance-1'].map((who) =>
    visitor(url, who),
  );
  if (applicant === undefined || exporter === undefined || releaser === undefined) throw new Error('nobody');
  await visitors.allot(new Date().getFullYear(), BUDGET_FEN);
  answered(await applicant.upload('certificate.pdf', await readFile(CERTIFICATE)));
  const forms = await sampleForms();
  return {
    name: 'this system',
    pids,
    async toOrder() {
      const { claim, documents } = forms.product();
      const { body } = answered(await applicant.post('/applications', { claim, documents }));
      const id = String(body['id']);
      await visitors.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
      await confirmAll(visitors, id);
      const grant = { outcome: 'grant', reasons: 'in order' };
      await visitors.act('handler-1', id, 'office.propose', grant, 'officeReview.approving');
      await visitors.act('approver-1', id, 'office.approve', { reasons: 'in order' }, 'publicNotice.open');
      await passDeadline(visitors, id, 'notice', 'payment.ordered');
      return id;
    },
    async sendToBank(ids) {
      for (let from = 0; from < ids.length; from += FILE) {
        const orders = ids.slice(from, from + FILE).map((id) => `${id}-1`);
        const { body } = answered(await exporter.post('/payments/exports', { orders }));
        const path = `/payments/exports/${String(body['id'])}/release`;
        answered(await releaser.post(path, { digest: body['digest'] }));
      }
    },
    async pay(id) {
      const { at, amountFen } = await visitors.view('handler-1', id);
      const paid = { reference: `BENCH-${id}`, paidOn: beijingDay(at), amountFen };
      await visitors.act('finance-1', id, 'payment.confirm', paid, 'funded.settled');
    },
    stop: () => Promise.resolve(),
  };
}

function answered(answer: Answered): Answered {
  if (answer.status >= 300) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
}
