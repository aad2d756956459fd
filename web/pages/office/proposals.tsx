import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNames } from '../../door/catalogue.ts';
import { api, got } from '../../door/client.ts';
import { proposalsQuery, type Proposal } from '../../door/office.ts';
import { holds, sessionQuery } from '../../door/session.ts';
import { ApiForm } from '../../parts/api-form.tsx';
import { Review } from '../../parts/form/review.tsx';
import { ListState } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { ProblemNote } from '../../parts/problem.tsx';
import { ProposalContent } from '../../parts/proposal-content.tsx';
import { accountOf } from '../../words/account-of.ts';
import { minute } from '../../words/figures.ts';
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
      <Card title={w.allProposals}>
        <ListState error={error} rows={data?.proposals} empty={w.nothingHere} />
        <ul className="rows">
          {data?.proposals.map((proposal) => (
            <li key={proposal.id}>
              <ProposalRow proposal={proposal} own={own} mayAct={mayAct} />
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}

const LOOK = { open: 'warn', confirmed: 'ok', withdrawn: '' } as const;

function ProposalRow({
  proposal,
  own,
  mayAct,
}: {
  readonly proposal: Proposal;
  readonly own: string;
  readonly mayAct: boolean;
}) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const byId = { params: { path: { id: proposal.id } } };
  const onSettled = () => queries.invalidateQueries({ queryKey: proposalsQuery.queryKey });
  const confirm = useMutation({
    mutationFn: () => got(api.POST('/admin/proposals/{id}/confirm', byId)),
    onSettled,
  });
  const withdraw = useMutation({
    mutationFn: () => got(api.POST('/admin/proposals/{id}/withdraw', byId)),
    onSettled,
  });
  const isOpen = proposal.state === 'open' && mayAct;
  const isOwn = proposal.proposedBy === own;
  const failed = confirm.error ?? withdraw.error;
  return (
    <div className="row">
      <div>
        <ProposalContent content={proposal.content} />
        <span className="soft small">
          {w.proposedBy(accountOf(proposal.proposedBy), minute(proposal.proposedAt, language))}
          {proposal.closedBy !== null && ` · ${accountOf(proposal.closedBy)}`}
        </span>
        {failed !== null && <ProblemNote error={failed} />}
      </div>
      <span className="at-end">
        <span className={`tag ${LOOK[proposal.state]}`}>
          {say(nameOf('PROPOSAL_STATES', proposal.state))}
        </span>
        <br />
        {isOpen && !isOwn && (
          <button type="button" className="main" onClick={() => setAsked(true)}>
            {w.confirmProposal}
          </button>
        )}
        {isOpen && isOwn && <span className="soft small">{w.anotherConfirms}</span>}{' '}
        {isOpen && isOwn && (
          <button
            type="button"
            className="quiet"
            disabled={withdraw.isPending}
            onClick={() => withdraw.mutate()}
          >
            {w.withdraw}
          </button>
        )}
      </span>
      {isAsked && (
        <Review
          title={w.confirmProposal}
          onConfirm={() => {
            setAsked(false);
            confirm.mutate();
          }}
          onBack={() => setAsked(false)}
        >
          <ProposalContent content={proposal.content} />
          <p className="say warn">{w.holdsForAll}</p>
        </Review>
      )}
    </div>
  );
}
