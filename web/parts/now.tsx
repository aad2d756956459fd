import type { Dossier } from '../door/award.ts';
import { due } from '../words/figures.ts';
import { useWords } from '../words/words.ts';

/** Who has the award now, until when, and what is overdue. */
export function WhoHasIt({ waitsFor }: Pick<Dossier, 'waitsFor'>) {
  const { w, say, language } = useWords();
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
        </li>
      ))}
    </ul>
  );
}
