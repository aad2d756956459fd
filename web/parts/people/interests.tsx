import { useQueryClient } from '@tanstack/react-query';
import type { Person } from '../../door/office.ts';
import { useWords } from '../../words/words.ts';
import { ApiForm } from '../api-form.tsx';
import { EndOn } from '../end-on.tsx';
import { Card } from '../page.tsx';

/** Firms on whose awards a person does not work, since they are close to them. */
export function Interests({ person, own }: { readonly person: Person; readonly own: string }) {
  const { w } = useWords();
  const queries = useQueryClient();
  const readAgain = () => queries.invalidateQueries({ queryKey: ['person', person.id] });
  return (
    <Card title={w.interests}>
      {person.interests.length === 0 && <p className="empty">{w.nothingHere}</p>}
      <ul className="rows">
        {person.interests.map(({ enterprise, name, fromDay, untilDay }) => (
          <li key={`${enterprise} ${fromDay}`} className="row">
            <span>
              {name}{' '}
              <span className="soft small num">
                {enterprise} {untilDay === null ? w.fromDay(fromDay) : w.fromUntil(fromDay, untilDay)}
              </span>
            </span>
            <div className="at-end">
              <EndOn
                keptAs={`${own}:${person.id}:${enterprise}:${fromDay}`}
                what={name}
                describedAt="/admin/people/{id}/interests/end"
                path={`/admin/people/${person.id}/interests/end`}
                fixed={{ enterprise, fromDay }}
                onDone={readAgain}
              />
            </div>
          </li>
        ))}
      </ul>
      <details>
        <summary>{w.declareInterest}</summary>
        <ApiForm
          keptAs={`${own}:${person.id}:interest`}
          describedAt="/admin/people/{id}/interests"
          path={`/admin/people/${person.id}/interests`}
          submitLabel={w.declareInterest}
          onDone={readAgain}
        />
      </details>
    </Card>
  );
}
