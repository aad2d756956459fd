import { useQueryClient } from '@tanstack/react-query';
import { useNames } from '../../door/catalogue.ts';
import type { Person } from '../../door/office.ts';
import { useWords } from '../../words/words.ts';
import { ApiForm } from '../api-form.tsx';
import { EndOn } from '../end-on.tsx';
import { Card } from '../page.tsx';

/** The dated roles of a person, and a new one. */
export function Roles({ person, own }: { readonly person: Person; readonly own: string }) {
  const { w, say } = useWords();
  const nameOf = useNames();
  const queries = useQueryClient();
  const readAgain = () => queries.invalidateQueries({ queryKey: ['person', person.id] });
  return (
    <Card title={w.capacities}>
      {person.roles.length === 0 && <p className="empty">{w.nothingHere}</p>}
      <ul className="rows">
        {person.roles.map(({ capacity, unit, fromDay, untilDay }) => {
          const name = `${say(nameOf('ROLES', capacity))}${unit === null ? '' : ` · ${say(nameOf('UNITS', unit))}`}`;
          return (
            <li key={`${capacity} ${unit ?? ''} ${fromDay}`} className="row">
              <span>
                <b>{name}</b>
                <br />
                <span className="soft small num">
                  {untilDay === null ? w.fromDay(fromDay) : w.fromUntil(fromDay, untilDay)}
                </span>
              </span>
              <div className="at-end">
                <EndOn
                  keptAs={`${own}:${person.id}:${capacity}:${unit ?? ''}:${fromDay}`}
                  what={name}
                  describedAt="/admin/people/{id}/roles/end"
                  path={`/admin/people/${person.id}/roles/end`}
                  fixed={{ capacity, unit, fromDay }}
                  onDone={readAgain}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <details>
        <summary>{w.grantRole}</summary>
        <ApiForm
          keptAs={`${own}:${person.id}:role`}
          describedAt="/admin/people/{id}/roles"
          path={`/admin/people/${person.id}/roles`}
          submitLabel={w.grantRole}
          onDone={readAgain}
        />
      </details>
    </Card>
  );
}
