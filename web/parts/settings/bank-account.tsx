import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Firm } from '../../door/session.ts';
import { bankAccountQuery } from '../../door/settings.ts';
import { FIELD_WORDS } from '../../words/fields.ts';
import { useWords } from '../../words/words.ts';
import { ApiForm } from '../api-form.tsx';
import { Card } from '../page.tsx';
import { ProblemNote, Waiting } from '../problem.tsx';

/** To which account the awards of a firm are paid. */
export function BankAccount({
  firm: { code, name },
  person,
}: {
  readonly firm: Firm;
  readonly person: string;
}) {
  const { w, say } = useWords();
  const queries = useQueryClient();
  const { data, error } = useQuery(bankAccountQuery(code));
  return (
    <Card title={w.accountOf(name)}>
      {error !== null && <ProblemNote error={error} />}
      {data === undefined && error === null && <Waiting />}
      {data === null && <p className="say warn">{w.noAccountYet}</p>}
      {data != null && (
        <dl className="kv">
          <dt>{say(FIELD_WORDS.holder)}</dt>
          <dd>{data.holder}</dd>
          <dt>{say(FIELD_WORDS.number)}</dt>
          <dd className="num">{data.number}</dd>
          <dt>{say(FIELD_WORDS.bank)}</dt>
          <dd className="num">{data.bank}</dd>
        </dl>
      )}
      <details open={data === null}>
        <summary>{w.changeAccount}</summary>
        <p className="soft small">{w.accountMeans}</p>
        <ApiForm
          keptAs={`${person}:${code}:account`}
          method="PUT"
          describedAt="/enterprises/{code}/bank-account"
          path={`/enterprises/${code}/bank-account`}
          submitLabel={w.save}
          onDone={() => queries.invalidateQueries({ queryKey: bankAccountQuery(code).queryKey })}
        />
      </details>
    </Card>
  );
}
