import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { catalogueQuery } from '../door/catalogue.ts';
import type { ListFilter, ListSearch } from '../door/lists.ts';
import { useWords, type Name } from '../words/words.ts';

const FEN = 100;

/** What a list of awards is filtered by: words and stage in sight, the rest behind "more". */
export function AwardFilters({
  search,
  onChange,
}: {
  readonly search: ListSearch;
  readonly onChange: (search: ListSearch) => void;
}) {
  const { w } = useWords();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const [typed, setTyped] = useState(search.text ?? '');
  const change = (name: ListFilter, value: string): void =>
    onChange({ ...search, [name]: value === '' ? undefined : value });
  const find = (event: SubmitEvent): void => {
    event.preventDefault();
    change('text', typed.trim());
  };
  const stages = catalogue.lists.find(({ name }) => name === 'PROGRESS')?.codes ?? [];
  const inMore = [
    search.state,
    search.unit,
    search.submittedFrom,
    search.submittedUntil,
    search.leastFen,
    search.mostFen,
  ];
  return (
    <form role="search" onSubmit={find}>
      <div className="filters">
        <label className="grow">
          {w.searchText}
          <input
            type="search"
            value={typed}
            minLength={2}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <Choice
          label={w.stage}
          value={search.group}
          choices={stages}
          onChange={(value) => change('group', value)}
        />
        <Choice
          label={w.item}
          value={search.item}
          choices={catalogue.items}
          onChange={(value) => change('item', value)}
        />
        <label className="pick fixed">
          <input
            type="checkbox"
            checked={search.overdue === true}
            onChange={({ target }) => onChange({ ...search, overdue: target.checked ? true : undefined })}
          />{' '}
          {w.overdueOnly}
        </label>
        <button type="submit" className="main fixed">
          {w.find}
        </button>
      </div>
      <details open={inMore.some((value) => value !== undefined)}>
        <summary>{w.moreFilters}</summary>
        <div className="filters">
          <Choice
            label={w.stateOfAward}
            value={search.state}
            choices={catalogue.states}
            onChange={(value) => change('state', value)}
          />
          <Choice
            label={w.unit}
            value={search.unit}
            choices={catalogue.units}
            onChange={(value) => change('unit', value)}
          />
          <label>
            {w.submittedFrom}
            <input
              type="date"
              value={search.submittedFrom ?? ''}
              onChange={({ target }) => change('submittedFrom', target.value)}
            />
          </label>
          <label>
            {w.submittedUntil}
            <input
              type="date"
              value={search.submittedUntil ?? ''}
              onChange={({ target }) => change('submittedUntil', target.value)}
            />
          </label>
          <Yuan label={w.leastAmount} fen={search.leastFen} onChange={(value) => change('leastFen', value)} />
          <Yuan label={w.mostAmount} fen={search.mostFen} onChange={(value) => change('mostFen', value)} />
          <label>
            {w.order}
            <select value={search.sort ?? ''} onChange={({ target }) => change('sort', target.value)}>
              <option value="">{w.newestFirst}</option>
              <option value="oldest">{w.oldestFirst}</option>
            </select>
          </label>
        </div>
      </details>
    </form>
  );
}

function Choice({
  label,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly (Name & { readonly code: string })[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { w, say } = useWords();
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value)}>
        <option value="">{w.all}</option>
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {say(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** An amount in yuan, of which the address says the fen. */
function Yuan({
  label,
  fen,
  onChange,
}: {
  readonly label: string;
  readonly fen: string | undefined;
  readonly onChange: (fen: string) => void;
}): ReactNode {
  const [typed, setTyped] = useState(fen === undefined ? '' : String(Number(fen) / FEN));
  const take = (): void => {
    const yuan = Number(typed);
    if (typed === '') onChange('');
    else if (Number.isFinite(yuan) && yuan >= 0) onChange(String(Math.round(yuan * FEN)));
  };
  return (
    <label>
      {label}
      <input
        inputMode="decimal"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
      />
    </label>
  );
}
