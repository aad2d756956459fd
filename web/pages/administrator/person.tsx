import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, gotNothing } from '../../door/client.ts';
import { personQuery } from '../../door/office.ts';
import { sessionQuery } from '../../door/session.ts';
import { Review } from '../../parts/form/review.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { Interests } from '../../parts/people/interests.tsx';
import { Roles } from '../../parts/people/roles.tsx';
import { ProblemNote } from '../../parts/problem.tsx';
import { useWords } from '../../words/words.ts';

const route = getRouteApi('/people/$id');

/** One person: roles with their days, firms, interests, and the end of their sessions or of their data. */
export function PersonPage() {
  const { w } = useWords();
  const { id } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: person } = useSuspenseQuery(personQuery(id));
  const own = session?.person ?? '';
  return (
    <Page
      title={person.name ?? w.forgotten}
      lead={`${person.account} ${person.phone ?? ''}`}
      crumb={<Link to="/people">{w.people}</Link>}
    >
      <Roles person={person} own={own} />
      <Interests person={person} own={own} />
      <Card title={w.firms}>
        {person.enterprises.length === 0 && <p className="empty">{w.nothingHere}</p>}
        <ul className="plain">
          {person.enterprises.map(({ code, name }) => (
            <li key={code}>
              <Link to="/firms/$code" params={{ code }}>
                {name}
              </Link>{' '}
              <span className="soft small num">{code}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Ends id={id} isForgotten={person.isForgotten} />
    </Page>
  );
}

/** Ends every session of a person, or forgets who they are; what they did stays. */
function Ends({ id, isForgotten }: { readonly id: string; readonly isForgotten: boolean }) {
  const { w } = useWords();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const byId = { params: { path: { id } } };
  const end = useMutation({ mutationFn: () => gotNothing(api.DELETE('/admin/people/{id}/sessions', byId)) });
  const forget = useMutation({
    mutationFn: () => got(api.POST('/admin/people/{id}/forget', byId)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['person', id] }),
  });
  const failed = end.error ?? forget.error;
  return (
    <Card title={w.accessAndData}>
      <p className="buttons">
        <button type="button" disabled={end.isPending} onClick={() => end.mutate()}>
          {w.endSessions}
        </button>
        {!isForgotten && (
          <button type="button" disabled={forget.isPending} onClick={() => setAsked(true)}>
            {w.forgetPerson}
          </button>
        )}
      </p>
      {end.isSuccess && (
        <p className="say ok" role="status">
          {w.isDone(w.endSessions)}
        </p>
      )}
      {failed !== null && <ProblemNote error={failed} />}
      {isAsked && (
        <Review
          title={w.forgetPerson}
          onConfirm={() => {
            setAsked(false);
            forget.mutate();
          }}
          onBack={() => setAsked(false)}
        >
          <p>{w.forgetMeans}</p>
        </Review>
      )}
    </Card>
  );
}
