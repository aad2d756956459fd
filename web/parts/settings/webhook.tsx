import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, gotNothing } from '../../door/client.ts';
import { channelsQuery } from '../../door/settings.ts';
import { useWords } from '../../words/words.ts';
import { ApiForm } from '../api-form.tsx';
import { Card } from '../page.tsx';
import { ProblemNote } from '../problem.tsx';

/** A program of one's own that is called at each step. */
export function Webhook({ person }: { readonly person: string }) {
  const { w } = useWords();
  const queries = useQueryClient();
  const { data } = useQuery(channelsQuery);
  const [secret, setSecret] = useState<string | null>(null);
  const readAgain = () => queries.invalidateQueries({ queryKey: channelsQuery.queryKey });
  const end = useMutation({
    mutationFn: () => gotNothing(api.DELETE('/notifications/webhook')),
    onSuccess: () => setSecret(null),
    onSettled: readAgain,
  });
  return (
    <Card title={w.ownProgram}>
      <p className="soft">{w.ownProgramMeans}</p>
      {data?.webhook != null && (
        <p>
          {w.isCalled} <code>{data.webhook}</code>{' '}
          <button type="button" className="quiet" disabled={end.isPending} onClick={() => end.mutate()}>
            {w.endCalls}
          </button>
        </p>
      )}
      {end.error !== null && <ProblemNote error={end.error} />}
      {secret !== null && (
        <div className="say ok" role="status">
          <p>{w.secretOnce}</p>
          <code>{secret}</code>
        </div>
      )}
      <details>
        <summary>{w.enterProgram}</summary>
        <ApiForm
          keptAs={`${person}:webhook`}
          method="PUT"
          describedAt="/notifications/webhook"
          submitLabel={w.save}
          onDone={({ answer }) => {
            setSecret(secretIn(answer));
            return readAgain();
          }}
        />
      </details>
    </Card>
  );
}

function secretIn(answer: unknown): string | null {
  return typeof answer === 'object' &&
    answer !== null &&
    'secret' in answer &&
    typeof answer.secret === 'string'
    ? answer.secret
    : null;
}
