import type { Dossier } from '../door/award.ts';
import { usePeople } from '../door/people.ts';
import { due, minute } from '../words/figures.ts';
import { useWords } from '../words/words.ts';

/** Who has the award now, until when, and what is overdue. */
export function WhoHasIt({
  waitsFor,
  own,
}: Pick<Dossier, 'waitsFor'> & {
  /** The id of the person who reads. */
  readonly own: string;
}) {
  const { w, say, language } = useWords();
  const personOf = usePeople();
  if (waitsFor.length === 0) return <p>{w.nobody}</p>;
  return (
    <ul className="plain">
      {waitsFor.map((task) => (
        <li key={`${task.task.code} ${task.unit?.code ?? ''}`}>
          <p>
            <b>{say(task.unit ?? task.party)}</b> <span className="soft">{say(task.task)}</span>
          </p>
          <p className="small">
            {w.latest} <b className="num">{due(task.due, language)}</b>
            {task.provisional && <span className="soft"> {w.provisional}</span>}{' '}
            {task.isOverdue && <span className="tag bad">{w.overdue}</span>}
          </p>
          {task.takenBy != null && task.takenUntil != null && (
            <p className="small">
              <span className="tag">
                {task.takenBy === own
                  ? w.takenByYou(minute(task.takenUntil, language))
                  : w.takenBy(personOf(task.takenBy))}
              </span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
