import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api, got } from '../../door/client.ts';
import { changesQuery } from '../../door/office.ts';
import { sessionQuery } from '../../door/session.ts';
import { ListState } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { ProposedRow } from '../../parts/proposed-row.tsx';
import { useWords } from '../../words/words.ts';

/** Who signs in, who may act and which key a registry has: one administrator proposes, another confirms. */
export function ChangesPage() {
  const { w } = useWords();
  const queries = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data, error } = useQuery(changesQuery);
  return (
    <Page title={w.changes} lead={w.changesLead}>
      <Card title={w.allProposals}>
        <ListState error={error} rows={data?.changes} empty={w.nothingHere} />
        <ul className="rows">
          {data?.changes.map((change) => (
            <li key={change.id}>
              <ProposedRow
                proposal={change}
                own={session?.person ?? ''}
                mayAct
                means={w.changeHolds}
                onConfirm={(id) => got(api.POST('/admin/changes/{id}/confirm', { params: { path: { id } } }))}
                onWithdraw={(id) =>
                  got(api.POST('/admin/changes/{id}/withdraw', { params: { path: { id } } }))
                }
                onSettled={() => queries.invalidateQueries()}
              />
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
