import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { templatesQuery } from '../../door/act-draft.ts';
import { useNames } from '../../door/catalogue.ts';
import { sessionQuery } from '../../door/session.ts';
import { ApiForm } from '../../parts/api-form.tsx';
import { EndOn } from '../../parts/end-on.tsx';
import { ListState } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { useWords } from '../../words/words.ts';

/** Sentences that the office offers for the reasons of acts. */
export function TemplatesPage() {
  const { w, say } = useWords();
  const nameOf = useNames();
  const queries = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data, error } = useQuery(templatesQuery());
  const own = session?.person ?? '';
  const readAgain = () => queries.invalidateQueries({ queryKey: ['templates'] });
  return (
    <Page title={w.templates} lead={w.templatesLead}>
      <Card title={w.newTemplate}>
        <details>
          <summary>{w.write}</summary>
          <ApiForm
            keptAs={`${own}:template`}
            describedAt="/templates"
            submitLabel={w.save}
            onDone={readAgain}
          />
        </details>
      </Card>
      <Card>
        <ListState error={error} rows={data?.templates} empty={w.nothingHere} />
        <ul className="rows">
          {data?.templates.map(({ id, type, name, words, fromDay, untilDay }) => (
            <li key={id} className="row">
              <div>
                <b>{say(name)}</b> <span className="tag">{say(nameOf('SIGNALS', type))}</span>
                <p>“{words}”</p>
                <span className="soft small num">
                  {untilDay === null ? w.fromDay(fromDay) : w.fromUntil(fromDay, untilDay)}
                </span>
              </div>
              <div className="at-end">
                <EndOn
                  keptAs={`${own}:template:${String(id)}`}
                  what={say(name)}
                  describedAt="/templates/{number}/end"
                  path={`/templates/${String(id)}/end`}
                  onDone={readAgain}
                />
              </div>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
