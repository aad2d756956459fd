import { useQuery, useQueryClient } from '@tanstack/react-query';
import { notesQuery } from '../../door/award.ts';
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

const WRITERS = ['handle', 'verify', 'approve', 'group'] as const;

/** What officers write to each other about an award; the firm never reads it. */
export function NotesPart({ id, session }: { readonly id: string; readonly session: Session }) {
  const { w, say } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const queries = useQueryClient();
  const reads = session.enterprises.length === 0 && holds(session, ...WRITERS, 'auditor');
  const { data, error } = useQuery({ ...notesQuery(id), enabled: reads });
  if (!reads || data === null) return null;
  const send = async (words: string): Promise<void> => {
    await got(api.POST('/applications/{id}/notes', { params: { path: { id } }, body: { words } }));
    await queries.invalidateQueries({ queryKey: ['award', id, 'notes'] });
  };
  const lines = data?.notes.map(({ number, person, unit, words, at }) => ({
    number,
    who: `${unit === null ? '' : `${say(nameOf('UNITS', unit))} `}${personOf(person)}`,
    words,
    at,
    isOwn: person === session.person,
  }));
  return (
    <Card title={w.notes}>
      <p className="soft small">{w.notesMean}</p>
      {error !== null && <ProblemNote error={error} />}
      {lines === undefined && error === null && <Waiting />}
      {lines !== undefined && <Written lines={lines} empty={w.nothingWritten} />}
      {holds(session, ...WRITERS) && (
        <WriteForm
          keptAs={`${session.person}:${id}:note`}
          label={FIELD_WORDS.words}
          submitLabel={w.sendNote}
          onSend={send}
        />
      )}
    </Card>
  );
}
