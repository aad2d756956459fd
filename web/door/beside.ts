import type { QueryClient } from '@tanstack/react-query';
import { dossierQuery, notesQuery, remarksQuery } from './award.ts';
import type { Keys } from './live.ts';

/** What the stream of an award says beside its steps, as far as this person may read it. */
interface Beside {
  readonly remarks?: number;
  readonly notes?: number;
  readonly taken?: readonly { readonly task: string; readonly unit: string; readonly person: string }[];
}

/** The queries of an award that say another thing than the stream does: what was not read yet is not old. */
export function oldBeside(queries: QueryClient, id: string, data: string): Keys {
  const { remarks, notes, taken } = JSON.parse(data) as Beside;
  const old: (readonly string[])[] = [];
  const readRemarks = queries.getQueryData(remarksQuery(id).queryKey)?.remarks.length;
  if (readRemarks !== undefined && readRemarks !== remarks) old.push(remarksQuery(id).queryKey);
  const readNotes = queries.getQueryData(notesQuery(id).queryKey)?.notes.length;
  if (readNotes !== undefined && readNotes !== notes) old.push(notesQuery(id).queryKey);
  const waitsFor = queries.getQueryData(dossierQuery(id).queryKey)?.waitsFor;
  if (waitsFor !== undefined && taken !== undefined) {
    const read = waitsFor.flatMap(({ task, unit, takenBy }) =>
      takenBy == null ? [] : [`${task.code} ${unit?.code ?? ''} ${takenBy}`],
    );
    const said = taken.map(({ task, unit, person }) => `${task} ${unit} ${person}`);
    if (read.toSorted().join() !== said.toSorted().join()) old.push(dossierQuery(id).queryKey);
  }
  return old;
}
