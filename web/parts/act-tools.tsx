import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actDraftQuery, templatesQuery, type ActType } from '../door/act-draft.ts';
import { api, got } from '../door/client.ts';
import { minute } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { keptFile } from '../door/upload.ts';
import { membersOf } from './form/fields/group.tsx';
import type { Put } from './form/form.tsx';
import type { Schema } from './form/schema.ts';
import { ProblemNote } from './problem.tsx';

/** What helps an officer to fill an act in: sentences of the office, and a draft that lies on the server if they want one. */
export function ActTools({
  application,
  type,
  value,
  schema,
  onPut,
}: {
  readonly application: string;
  readonly type: ActType;
  readonly value: unknown;
  readonly schema: Schema;
  readonly onPut: Put;
}) {
  return (
    <>
      {schema.properties?.['reasons'] !== undefined && <Sentences type={type} value={value} onPut={onPut} />}
      <Draft application={application} type={type} value={value} onPut={onPut} />
    </>
  );
}

/** Puts a sentence of the office under what stands in the reasons already. */
function Sentences({
  type,
  value,
  onPut,
}: {
  readonly type: ActType;
  readonly value: unknown;
  readonly onPut: Put;
}) {
  const { w, say } = useWords();
  const { data } = useQuery(templatesQuery(type));
  if (data === undefined || data.templates.length === 0) return null;
  const put = (words: string): void => {
    const members = membersOf(value);
    const before = typeof members['reasons'] === 'string' ? members['reasons'] : '';
    onPut({ ...members, reasons: before === '' ? words : `${before}\n${words}` });
  };
  return (
    <label className="field">
      <b>{w.sentenceOfOffice}</b>
      <select
        value=""
        onChange={({ target }) => {
          const chosen = data.templates.find(({ id }) => String(id) === target.value);
          if (chosen !== undefined) put(chosen.words);
        }}
      >
        <option value="">{w.choose}</option>
        {data.templates.map(({ id, name }) => (
          <option key={id} value={id}>
            {say(name)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Keeps what was typed on the server when its writer says so, for another day or another machine. */
function Draft({
  application,
  type,
  value,
  onPut,
}: {
  readonly application: string;
  readonly type: ActType;
  readonly value: unknown;
  readonly onPut: Put;
}) {
  const { w, language } = useWords();
  const queries = useQueryClient();
  const query = actDraftQuery(application, type);
  const { data } = useQuery(query);
  const path = { params: { path: { id: application } } };
  const keep = useMutation({
    mutationFn: () =>
      got(api.PUT('/applications/{id}/draft', { ...path, body: { type, payload: { ...membersOf(value) } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: query.queryKey }),
  });
  const kept = data?.draft ?? null;
  return (
    <p className="buttons">
      <button type="button" className="quiet" disabled={keep.isPending} onClick={() => keep.mutate()}>
        {w.keepDraft}
      </button>
      {kept !== null && (
        <>
          <span className="soft small" role="status">
            {w.draftOf(minute(kept.at, language))}
          </span>
          <button
            type="button"
            className="quiet"
            onClick={() => onPut(kept.payload, kept.files.map(keptFile))}
          >
            {w.takeDraft}
          </button>
        </>
      )}
      {keep.error !== null && <ProblemNote error={keep.error} />}
    </p>
  );
}
