import { useQuery } from '@tanstack/react-query';
import { budgetsQuery } from '../../door/money.ts';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { ListCard } from '../list-card.tsx';

/** The money of each year: what was allotted, is used, is left, and what queues for it. */
export function Budgets() {
  const { w, language } = useWords();
  const { data, error } = useQuery(budgetsQuery);
  return (
    <ListCard title={w.budgets} error={error} rows={data?.budgets}>
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
          {data?.budgets.map((budget) => (
            <tr key={`${budget.fund} ${String(budget.year)}`}>
              <th scope="row" className="num">
                {budget.year}
              </th>
              <td className="right num" data-label={w.allotted}>
                {money(budget.allottedFen, language)}
              </td>
              <td className="right num" data-label={w.given}>
                {money(budget.givenFen, language)}
              </td>
              <td className="right num" data-label={w.left}>
                {money(budget.leftFen, language)}
              </td>
              <td className="right num" data-label={w.queued}>
                {w.ordersIn(budget.queued)} · {money(budget.queuedFen, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ListCard>
  );
}
