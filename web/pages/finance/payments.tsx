import { useSuspenseQuery } from '@tanstack/react-query';
import { holds, sessionQuery } from '../../door/session.ts';
import { Answers } from '../../parts/money/answers.tsx';
import { Budgets } from '../../parts/money/budgets.tsx';
import { Orders } from '../../parts/money/orders.tsx';
import { PaymentFiles } from '../../parts/money/payment-files.tsx';
import { Receipts } from '../../parts/money/receipts.tsx';
import { Repayments } from '../../parts/money/repayments.tsx';
import { Page } from '../../parts/page.tsx';
import { useWords } from '../../words/words.ts';

/** What waits for the bank, what was sent to it, what it answered, what came back, and the money of each year. */
export function PaymentsPage() {
  const { w } = useWords();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const mayPay = holds(session, 'pay');
  return (
    <Page title={w.payments} lead={w.paymentsLead}>
      <Orders mayPay={mayPay} />
      <PaymentFiles mayPay={mayPay} own={session?.person ?? ''} />
      {mayPay && <Receipts />}
      <Answers />
      <Repayments />
      <Budgets />
    </Page>
  );
}
