import { useQuery } from '@tanstack/react-query';
import { budgetsQuery } from '../../door/money.ts';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { ListCard } from '../list-card.tsx';

type Budget = Awaited<ReturnType<NonNullable<typeof budgetsQuery.queryFn>>>['budgets'][number];

/** The money of each year: what was allotted, is used, is left, and what queues for it. Years of which there is nothing to say are folded. */
export function Budgets() {
  const { w } = useWords();
  const { data, error } = useQuery(budgetsQuery);
  const now = new Date().getFullYear();
  const isOfNow = ({ year, givenFen, queued }: Budget): boolean =>
    givenFen > 0 || queued > 0 || Math.abs(year - now) <= 1;
  const others = data?.budgets.filter((budget) => !isOfNow(budget)) ?? [];
  return (
    <ListCard title={w.budgets} error={error} rows={data?.budgets}>
      <Years budgets={data?.budgets.filter(isOfNow) ?? []} />
      {others.length > 0 && (
        <details>
          <summary>{w.otherYears(others.length)}</summary>
          <Years budgets={others} />
        </details>
      )}
    </ListCard>
  );
}

function Years({ budgets }: { readonly budgets: readonly Budget[] }) {
  const { w, language } = useWords();
  return (
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
        {budgets.map((budget) => (
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
  );
}
