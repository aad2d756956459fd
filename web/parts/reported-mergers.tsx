import { useMutation, useQueryClient } from '@tanstack/react-query';
import { proposalsQuery, type ReportedMerger } from '../door/office.ts';
import { useSend } from '../door/send.ts';
import { FIELD_WORDS } from '../words/fields.ts';
import { useWords } from '../words/words.ts';
import { Card } from './page.tsx';
import { ProblemNote } from './problem.tsx';
import { WriteForm } from './write-form.tsx';

interface Props {
  readonly reported: readonly ReportedMerger[];
  readonly own: string;
  readonly mayAct: boolean;
}

/** Mergers that registers report and nobody has answered: one person proposes what passed on, another one confirms. */
export function ReportedMergers({ reported, own, mayAct }: Props) {
  const { w } = useWords();
  if (reported.length === 0) return null;
  return (
    <Card title={w.reportedMergers}>
      <p className="soft">{w.reportedMergersMean}</p>
      <ul className="rows">
        {reported.map((merger) => (
          <li key={merger.event} className="row">
            <span>
              <b>{w.takenOver(merger.from, merger.to)}</b>
              <br />
              <span className="soft small num">
                {merger.on} · {merger.event}
              </span>
            </span>
            {mayAct && <Answer merger={merger} own={own} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The two answers, each of which becomes a proposal. */
function Answer({ merger: { event, from, to, on }, own }: { merger: ReportedMerger; own: string }) {
  const { w } = useWords();
  const send = useSend();
  const queries = useQueryClient();
  const propose = async (body: object): Promise<void> => {
    await send({ path: '/admin/proposals', body, version: null });
    await queries.invalidateQueries({ queryKey: proposalsQuery.queryKey });
  };
  const enter = useMutation({
    mutationFn: () =>
      propose({ kind: 'succession.enter', succession: 'merger', from, to, recognition: null, on }),
  });
  return (
    <div className="at-end">
      <button type="button" className="main" disabled={enter.isPending} onClick={() => enter.mutate()}>
        {w.proposeSuccession}
      </button>
      {enter.isSuccess && (
        <p className="say ok" role="status">
          {w.isDone(w.proposeSuccession)}
        </p>
      )}
      {enter.error !== null && <ProblemNote error={enter.error} />}
      <WriteForm
        keptAs={`${own}:${event}:deny`}
        label={FIELD_WORDS.reasons}
        submitLabel={w.proposeNone}
        onSend={(reasons) => propose({ kind: 'succession.deny', event, reasons })}
      />
    </div>
  );
}
