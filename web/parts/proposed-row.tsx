import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNames } from '../door/catalogue.ts';
import type { Proposal } from '../door/office.ts';
import { usePeople } from '../door/people.ts';
import { minute, money } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { Review } from './form/review.tsx';
import { ProblemNote } from './problem.tsx';
import { ProposalContent } from './proposal-content.tsx';

const LOOK = { open: 'warn', confirmed: 'ok', withdrawn: '' } as const;

interface Props {
  readonly proposal: Pick<Proposal, 'id' | 'proposedBy' | 'proposedAt' | 'state' | 'closedBy'> & {
    readonly content: { readonly kind: string };
    /** Whom it is about; null if nobody knows the name. */
    readonly name?: string | null;
    /** The first of two who stand behind what the console proposed. */
    readonly secondedBy?: string | null;
  };
  readonly own: string;
  readonly mayAct: boolean;
  /** What follows once it is confirmed. */
  readonly means: ReactNode;
  readonly onConfirm: (id: string) => Promise<unknown>;
  readonly onWithdraw: (id: string) => Promise<unknown>;
  readonly onSettled: () => Promise<unknown>;
}

/** What one person proposes and another confirms, with the two acts. */
export function ProposedRow({ proposal, own, mayAct, means, onConfirm, onWithdraw, onSettled }: Props) {
  const { w, say, language } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const [isAsked, setAsked] = useState(false);
  const confirm = useMutation({ mutationFn: () => onConfirm(proposal.id), onSettled });
  const withdraw = useMutation({ mutationFn: () => onWithdraw(proposal.id), onSettled });
  const isOpen = proposal.state === 'open' && mayAct;
  const isOwn = (proposal.secondedBy ?? proposal.proposedBy) === own;
  const amountFen = 'amountFen' in proposal.content ? proposal.content.amountFen : null;
  const confirmLabel =
    typeof amountFen === 'number'
      ? w.withMoney(w.confirmProposal, money(amountFen, language))
      : w.confirmProposal;
  const failed = confirm.error ?? withdraw.error;
  const persons = [proposal.secondedBy, proposal.closedBy].flatMap((person) => person ?? []);
  return (
    <div className="row">
      <div>
        <ProposalContent content={proposal.content} />
        {proposal.name != null && <p>{proposal.name}</p>}
        <span className="soft small">
          {w.proposedBy(personOf(proposal.proposedBy), minute(proposal.proposedAt, language))}
          {persons.map((person) => ` · ${personOf(person)}`).join('')}
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
            {confirmLabel}
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
          title={confirmLabel}
          onConfirm={() => {
            setAsked(false);
            confirm.mutate();
          }}
          onBack={() => setAsked(false)}
        >
          <ProposalContent content={proposal.content} />
          <div className="say warn">{means}</div>
        </Review>
      )}
    </div>
  );
}
