import { useQuery, useQueryClient } from '@tanstack/react-query';
import { touchedActsQuery } from '../../door/award.ts';
import { useNames } from '../../door/catalogue.ts';
import { usePeople } from '../../door/people.ts';
import { useSend } from '../../door/send.ts';
import { holds, type Session } from '../../door/session.ts';
import { FIELD_WORDS } from '../../words/fields.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';
import { WriteForm } from '../write-form.tsx';

/**
 * What people did on an award for whose firm an interest of theirs was entered only later: its payment waits until the leading
 * group has looked. Nothing stands here if there is nothing to look at.
 */
export function InterestsPart({
  id,
  version,
  session,
}: {
  readonly id: string;
  /** Of the award, as it stands on the page. */
  readonly version: number;
  readonly session: Session;
}) {
  const { w, say } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const send = useSend();
  const queries = useQueryClient();
  const reads = holds(session, 'handle', 'approve', 'group', 'pay', 'auditor');
  const { data } = useQuery({ ...touchedActsQuery(id), enabled: reads });
  if (data === undefined || data.acts.length === 0) return null;
  const answer = async (reasons: string): Promise<void> => {
    await send({ path: `/applications/${id}/interests`, body: { reasons }, version });
    await queries.invalidateQueries({ queryKey: touchedActsQuery(id).queryKey });
  };
  return (
    <Card title={w.lateInterests}>
      <p className="say warn">{w.lateInterestsMean}</p>
      <ul>
        {data.acts.map(({ seq, type, person }) => (
          <li key={`${String(seq)} ${person}`}>
            {say(nameOf('HAPPENED', type))} <span className="soft small">{personOf(person)}</span>
          </li>
        ))}
      </ul>
      {holds(session, 'group') && (
        <WriteForm
          keptAs={`${session.person}:${id}:interests`}
          label={FIELD_WORDS.reasons}
          submitLabel={w.lookedAtInterests}
          onSend={answer}
        />
      )}
    </Card>
  );
}
