import type { ReactNode } from 'react';
import { money } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { ListState } from './list-state.tsx';
import { Card } from './page.tsx';

/** A part of a page that holds rows, in every state that they can have; with their sum, if they have one. */
export function ListCard({
  title,
  error,
  rows,
  empty,
  totalFen,
  above,
  children,
}: {
  readonly title: string;
  readonly error: Error | null;
  readonly rows: readonly unknown[] | undefined;
  readonly empty?: string;
  readonly totalFen?: number | undefined;
  /** What stands there whether or not there are rows. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}) {
  const { w, language } = useWords();
  const hasRows = rows !== undefined && rows.length > 0;
  return (
    <Card
      title={totalFen === undefined || !hasRows ? title : `${title}${w.colon}${money(totalFen, language)}`}
    >
      {above}
      <ListState error={error} rows={rows} empty={empty ?? w.nothingHere} />
      {hasRows && children}
    </Card>
  );
}
