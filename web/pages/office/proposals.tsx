import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api, got } from '../../door/client.ts';
import { proposalsQuery } from '../../door/office.ts';
import { holds, sessionQuery } from '../../door/session.ts';
import { ApiForm } from '../../parts/api-form.tsx';
import { ListState } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { Reach } from '../../parts/reach.tsx';
import { ReportedMergers } from '../../parts/reported-mergers.tsx';
import { ProposedRow } from '../../parts/proposed-row.tsx';
import { useWords } from '../../words/words.ts';

/** What the office decides of policy and money: one person proposes, another confirms. */
export function ProposalsPage() {
  const { w } = useWords();
  const queries = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data, error } = useQuery(proposalsQuery);
  const own = session?.person ?? '';
  const mayAct = holds(session, 'handle', 'approve');
  return (
    <Page title={w.proposals} lead={w.proposalsLead}>
      {mayAct && (
        <Card title={w.newProposal}>
          <details>
            <summary>{w.write}</summary>
            <ApiForm
              keptAs={`${own}:proposal`}
              describedAt="/admin/proposals"
              submitLabel={w.propose}
              onDone={() => queries.invalidateQueries({ queryKey: proposalsQuery.queryKey })}
            />
          </details>
        </Card>
      )}
      <ReportedMergers reported={data?.reported ?? []} own={own} mayAct={mayAct} />
      <Card title={w.allProposals}>
        <ListState error={error} rows={data?.proposals} empty={w.nothingHere} />
        <ul className="rows">
          {data?.proposals.map((proposal) => (
            <li key={proposal.id}>
              <ProposedRow
                proposal={proposal}
                own={own}
                mayAct={mayAct}
                means={<Reach content={proposal.content} />}
                onConfirm={(id) =>
                  got(api.POST('/admin/proposals/{id}/confirm', { params: { path: { id } } }))
                }
                onWithdraw={(id) =>
                  got(api.POST('/admin/proposals/{id}/withdraw', { params: { path: { id } } }))
                }
                onSettled={() => queries.invalidateQueries({ queryKey: proposalsQuery.queryKey })}
              />
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
