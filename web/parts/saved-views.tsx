import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type SubmitEvent } from 'react';
import { api, got, gotNothing } from '../door/client.ts';
import { viewsQuery, type SavedList } from '../door/lists.ts';
import { useWords } from '../words/words.ts';
import { ProblemNote } from './problem.tsx';

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** Filters of a list that somebody has named, to be taken again, and the way to name the present one. */
export function SavedViews<Search extends Query>({
  list,
  query,
  onChoose,
}: {
  readonly list: SavedList;
  readonly query: Search;
  /** Takes a filter as the list's address says it. */
  readonly onChoose: (query: Search) => void;
}) {
  const { w } = useWords();
  const queries = useQueryClient();
  const { data, error } = useQuery(viewsQuery);
  const readAgain = () => queries.invalidateQueries({ queryKey: viewsQuery.queryKey });
  const forget = useMutation({
    mutationFn: (id: string) => gotNothing(api.DELETE('/views/{id}', { params: { path: { id } } })),
    onSettled: readAgain,
  });
  const views = data?.views.filter((view) => view.list === list) ?? [];
  return (
    <div className="views">
      {error !== null && <ProblemNote error={error} />}
      {views.length > 0 && (
        <ul className="chips" aria-label={w.savedViews}>
          {views.map((view) => (
            <li key={view.id}>
              <button
                type="button"
                className="quiet"
                // It was kept from the same list, and the list's address reads it again.
                onClick={() => onChoose(view.query as Search)}
              >
                {view.name}
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={w.forgetView(view.name)}
                onClick={() => forget.mutate(view.id)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <SaveView list={list} query={query} onSaved={readAgain} />
    </div>
  );
}

function SaveView({
  list,
  query,
  onSaved,
}: {
  readonly list: SavedList;
  readonly query: Query;
  readonly onSaved: () => Promise<unknown>;
}) {
  const { w } = useWords();
  const id = useId();
  const [name, setName] = useState('');
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  const save = useMutation({
    mutationFn: () =>
      got(api.POST('/views', { body: { list, name: name.trim(), query: Object.fromEntries(given) } })),
    onSuccess: async () => {
      setName('');
      await onSaved();
    },
  });
  if (given.length === 0) return null;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') save.mutate();
  };
  return (
    <form className="filters" onSubmit={submit}>
      <label htmlFor={id} className="grow">
        {w.nameThisView}
        <input
          id={id}
          type="text"
          maxLength={60}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <button type="submit" className="fixed" disabled={save.isPending}>
        {w.saveView}
      </button>
      {save.error !== null && <ProblemNote error={save.error} />}
    </form>
  );
}
