import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { draftsQuery, type Draft } from '../door/drafts.ts';
import { useSend } from '../door/send.ts';
import { minute } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { membersOf } from './form/fields/group.tsx';
import { ProblemNote } from './problem.tsx';

/** Keeps an application that is not complete on the server, for another day or another machine. */
export function DraftTool({
  value,
  begun,
  item,
}: {
  readonly value: unknown;
  readonly begun: Draft | undefined;
  readonly item: string;
}) {
  const { w, language } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const send = useSend();
  const keep = useMutation({
    mutationFn: () => {
      const body = {
        ...membersOf(value),
        claim: changed(membersOf(begun?.content)['claim'], membersOf(value)['claim']),
      };
      return begun === undefined
        ? send({ path: '/drafts', body, version: null })
        : send({ path: `/drafts/${begun.id}`, body, version: begun.version, method: 'PATCH' });
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: draftsQuery.queryKey });
      if (begun === undefined)
        await navigate({ to: '/apply/$item', params: { item }, search: { draft: id }, replace: true });
    },
  });
  return (
    <div className="buttons">
      <button type="button" disabled={keep.isPending} onClick={() => keep.mutate()}>
        {w.keepOnServer}
      </button>
      <span className="soft small" role="status">
        {begun === undefined ? w.keepOnServerMeans : w.draftOf(minute(begun.updatedAt, language))}
      </span>
      {keep.error !== null && <ProblemNote error={keep.error} />}
    </div>
  );
}

/** Returns a claim in which null takes away what was kept and is no longer there. */
function changed(before: unknown, now: unknown): object {
  const gone = Object.keys(membersOf(before)).map((name) => [name, null] as const);
  const given = Object.entries(membersOf(now)).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(gone), ...Object.fromEntries(given) };
}
