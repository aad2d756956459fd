import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useNames } from '../../door/catalogue.ts';
import { api, got } from '../../door/client.ts';
import { Card, Page } from '../../parts/page.tsx';
import { ProblemNote, Waiting } from '../../parts/problem.tsx';
import { minute, money } from '../../words/figures.ts';
import { accountOf } from '../../words/account-of.ts';
import { useWords } from '../../words/words.ts';

/** What waits for the bank, what was sent to it, what came back, and the budget of each year. */
export function PaymentsPage() {
  const { w } = useWords();
  return (
    <Page title={w.payments}>
      <Orders />
      <Files />
      <Repayments />
      <Budgets />
    </Page>
  );
}

/** A list with its total, in every state that it can have. */
function Part({
  title,
  error,
  total,
  count,
  children,
}: {
  readonly title: string;
  readonly error: unknown;
  readonly total: number | undefined;
  readonly count: number | undefined;
  readonly children: ReactNode;
}) {
  const { w, language } = useWords();
  return (
    <Card title={total === undefined || count === 0 ? title : `${title}${w.colon}${money(total, language)}`}>
      {error !== null && <ProblemNote error={error} />}
      {count === undefined && error === null && <Waiting />}
      {count === 0 && <p className="empty">{w.nothingHere}</p>}
      {children}
    </Card>
  );
}

function Orders() {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const { data, error } = useQuery({
    queryKey: ['payments', 'orders'],
    queryFn: () => got(api.GET('/payments/orders')),
  });
  return (
    <Part title={w.orders} error={error} total={data?.amountFen} count={data?.orders.length}>
      <ul className="rows">
        {data?.orders.map((order) => (
          <li key={order.id} className="row">
            <Link to="/awards/$id" params={{ id: order.application }}>
              {order.firm}
            </Link>
            <span className="at-end">
              <b className="num">{money(order.amountFen, language)}</b>{' '}
              {order.ended !== null && (
                <span className="tag">{say(nameOf('REGISTER_EVENTS', order.ended.kind))}</span>
              )}{' '}
              {order.export !== null && <span className="tag">{w.inFile}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Files() {
  const { w, language } = useWords();
  const { data, error } = useQuery({
    queryKey: ['payments', 'exports'],
    queryFn: () => got(api.GET('/payments/exports')),
  });
  return (
    <Part title={w.paymentFiles} error={error} total={data?.amountFen} count={data?.exports.length}>
      <ul className="rows">
        {data?.exports.map((file) => (
          <li key={file.id} className="row">
            <span>
              <a href={`/api/payments/exports/${file.id}`} download>
                {file.id}
              </a>
              <br />
              <span className="soft small num">
                {minute(file.at, language)} {accountOf(file.person)} {w.ordersIn(file.orders)}
              </span>
            </span>
            <b className="at-end num">{money(file.amountFen, language)}</b>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Repayments() {
  const { w, language } = useWords();
  const { data, error } = useQuery({
    queryKey: ['payments', 'repayments'],
    queryFn: () => got(api.GET('/payments/repayments')),
  });
  return (
    <Part title={w.repayments} error={error} total={data?.amountFen} count={data?.repayments.length}>
      <ul className="rows">
        {data?.repayments.map((paid) => (
          <li key={paid.id} className="row">
            <span>
              <Link to="/awards/$id" params={{ id: paid.application }}>
                {paid.firm}
              </Link>
              <br />
              <span className="soft small num">
                {minute(paid.at, language)} {paid.reference}
              </span>
            </span>
            <b className="at-end num">{money(paid.amountFen, language)}</b>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Budgets() {
  const { w, language } = useWords();
  const { data, error } = useQuery({ queryKey: ['budgets'], queryFn: () => got(api.GET('/budgets')) });
  return (
    <Part title={w.budgets} error={error} total={undefined} count={data?.budgets.length}>
      {data !== undefined && data.budgets.length > 0 && (
        <table className="stacks">
          <thead>
            <tr>
              <th>{w.year}</th>
              <th className="right">{w.allotted}</th>
              <th className="right">{w.given}</th>
              <th className="right">{w.left}</th>
              <th className="right">{w.queued}</th>
            </tr>
          </thead>
          <tbody>
            {data.budgets.map((budget) => (
              <tr key={`${budget.fund} ${String(budget.year)}`}>
                <th scope="row" className="num">
                  {budget.year}
                </th>
                <td className="right num">{money(budget.allottedFen, language)}</td>
                <td className="right num">{money(budget.givenFen, language)}</td>
                <td className="right num">{money(budget.leftFen, language)}</td>
                <td className="right num">
                  {budget.queued} · {money(budget.queuedFen, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}
