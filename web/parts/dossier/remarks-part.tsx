import { useQuery, useQueryClient } from '@tanstack/react-query';
import { remarksQuery } from '../../door/award.ts';
import { useNames } from '../../door/catalogue.ts';
import { api, got } from '../../door/client.ts';
import { usePeople } from '../../door/people.ts';
import { holds, type Session } from '../../door/session.ts';
import { FIELD_WORDS } from '../../words/fields.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';
import { ProblemNote, Waiting } from '../problem.tsx';
import { WriteForm } from '../write-form.tsx';
import { Written } from '../written.tsx';

/** What the applicant and the office write to each other. */
export function RemarksPart({ id, session }: { readonly id: string; readonly session: Session }) {
  const { w, say } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const queries = useQueryClient();
  const isFirm = session.enterprises.length > 0;
  const reads = isFirm || holds(session, 'handle', 'approve', 'group', 'auditor');
  const { data, error } = useQuery({ ...remarksQuery(id), enabled: reads });
  if (!reads || data === null) return null;
  const send = async (words: string): Promise<void> => {
    await got(api.POST('/applications/{id}/remarks', { params: { path: { id } }, body: { words } }));
    await queries.invalidateQueries({ queryKey: ['award', id, 'remarks'] });
  };
  const lines = data?.remarks.map(({ number, sentBy, person, words, at }) => ({
    number,
    who: `${say(nameOf('REMARK_SENDERS', sentBy))}${person === null || isFirm ? '' : ` ${personOf(person)}`}`,
    words,
    at,
    isOwn: sentBy === (isFirm ? 'applicant' : 'office'),
  }));
  return (
    <Card title={isFirm ? w.withOffice : w.withApplicant}>
      {error !== null && <ProblemNote error={error} />}
      {lines === undefined && error === null && <Waiting />}
      {lines !== undefined && <Written lines={lines} empty={w.nothingWritten} />}
      {(isFirm || holds(session, 'handle', 'approve')) && (
        <WriteForm
          keptAs={`${session.person}:${id}:remark`}
          label={FIELD_WORDS.words}
          submitLabel={isFirm ? w.sendToOffice : w.sendToApplicant}
          onSend={send}
        />
      )}
    </Card>
  );
}
