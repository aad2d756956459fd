import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNames } from '../door/catalogue.ts';
import { api, gotNothing } from '../door/client.ts';
import { draftsQuery } from '../door/drafts.ts';
import { minute, typedText } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { membersOf } from './form/fields/group.tsx';
import { Card } from './page.tsx';
import { ProblemNote } from './problem.tsx';

/** Applications that were begun and not submitted. */
export function Drafts() {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const queries = useQueryClient();
  const { data, error } = useQuery(draftsQuery);
  const remove = useMutation({
    mutationFn: (id: string) => gotNothing(api.DELETE('/drafts/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: draftsQuery.queryKey }),
  });
  const open = data?.drafts.filter(({ submittedAs }) => submittedAs === null) ?? [];
  const failed = error ?? remove.error;
  if (failed === null && open.length === 0) return null;
  return (
    <Card title={w.drafts}>
      {failed !== null && <ProblemNote error={failed} />}
      <ul className="rows">
        {open.map(({ id, content, updatedAt }) => {
          const claim = membersOf(membersOf(content)['claim']);
          const item = typedText(claim['item']);
          const name = typedText(claim['recognition'] ?? '').replace(/^[a-zA-Z]+:/, '');
          return (
            <li key={id} className="row">
              <span>
                <Link to="/apply/$item" params={{ item }} search={{ draft: id }}>
                  {say(nameOf('AWARD_ITEMS', item))} {name === '' ? '' : `· ${name}`}
                </Link>
                <br />
                <span className="soft small">{w.draftOf(minute(updatedAt, language))}</span>
              </span>
              <span className="at-end">
                <span className="tag warn">{w.notSubmitted}</span>{' '}
                <button
                  type="button"
                  className="quiet"
                  disabled={remove.isPending}
                  onClick={() => remove.mutate(id)}
                >
                  {w.remove}
                  <span className="unseen"> {name}</span>
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
