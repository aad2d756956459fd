import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { checkpointQuery, dutiesQuery, sweepsQuery } from '../../door/audit.ts';
import { api, got } from '../../door/client.ts';
import { usePeople } from '../../door/people.ts';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { ProblemNote } from '../../parts/problem.tsx';
import { minute } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** Sweeps over everything on record, the rule of one duty for one person, and the head of the sealed log. */
export function SweepsPage() {
  const { w, language } = useWords();
  const personOf = usePeople();
  const navigate = useNavigate();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(sweepsQuery);
  const start = useMutation({
    mutationFn: () => got(api.POST('/audit/sweeps')),
    onSuccess: ({ id }) => navigate({ to: '/sweeps/$id', params: { id } }),
  });
  const sweeps = data?.pages.flatMap((page) => page.sweeps);
  return (
    <Page title={w.sweeps} lead={w.sweepsLead}>
      <p className="buttons">
        <button type="button" className="main" disabled={start.isPending} onClick={() => start.mutate()}>
          {w.startSweep}
        </button>
      </p>
      {start.error !== null && <ProblemNote error={start.error} />}
      <Card>
        <ListState error={error} rows={sweeps} empty={w.noSweeps} />
        <ul className="rows">
          {sweeps?.map(({ id, requestedBy, finishedAt, awards, findings }) => (
            <li key={id} className="row">
              <span>
                <Link to="/sweeps/$id" params={{ id }}>
                  {minute(finishedAt, language)}
                </Link>{' '}
                <span className="soft small">
                  {personOf(requestedBy)} {w.awardsSwept(awards)}
                </span>
              </span>
              <span className={`at-end tag ${findings === 0 ? 'ok' : 'bad'}`}>
                {findings === 0 ? w.noFindings : w.findings(findings)}
              </span>
            </li>
          ))}
        </ul>
        {hasNextPage && <MoreButton onMore={fetchNextPage} />}
      </Card>
      <Duties />
      <LogHead />
    </Page>
  );
}

function Duties() {
  const { w } = useWords();
  const { data, error } = useQuery(dutiesQuery);
  return (
    <Card title={w.oneDuty}>
      {data === undefined ? (
        <ListState error={error} rows={undefined} empty="" />
      ) : (
        <>
          <p>
            <span className={`tag ${data.isKept ? 'ok' : 'bad'}`}>{data.isKept ? w.isKept : w.isBroken}</span>{' '}
            {w.actsLookedAt(data.count)}
          </p>
          <ul>
            {data.counterExamples.map(({ check, where, finding }) => (
              <li key={`${check} ${where} ${finding}`}>
                <span className="num">{where}</span> {finding}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function LogHead() {
  const { w, language } = useWords();
  const { data, error } = useQuery(checkpointQuery);
  return (
    <Card title={w.logHead}>
      {data === undefined && <ListState error={error} rows={undefined} empty="" />}
      {data?.checkpoint === null && <p className="empty">{w.nothingSealed}</p>}
      {data?.checkpoint != null && (
        <>
          <dl className="kv">
            <dt>{w.entries}</dt>
            <dd className="num">{data.checkpoint.size}</dd>
            <dt>{w.sealedAt}</dt>
            <dd>{minute(data.checkpoint.sealedAt, language)}</dd>
            <dt>{w.digest}</dt>
            <dd className="num">{data.checkpoint.root}</dd>
          </dl>
          <details>
            <summary>{w.signedNote}</summary>
            <pre>{data.checkpoint.note}</pre>
          </details>
        </>
      )}
    </Card>
  );
}
