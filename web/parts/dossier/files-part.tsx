import { holds, type Session } from '../../door/session.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';

/** What can be taken away of an award: its papers, its dates for a calendar, and for the office its file. */
export function FilesPart({ id, session }: { readonly id: string; readonly session: Session }) {
  const { w, language } = useWords();
  const api = `/api/applications/${id}`;
  return (
    <Card title={w.takeAway}>
      <p className="buttons">
        <a className="btn" href={`${api}/papers`} download>
          {w.papers}
        </a>
        <a className="btn" href={`${api}/calendar?language=${language}`} download>
          {w.datesForCalendar}
        </a>
        {holds(session, 'handle', 'approve', 'auditor') && (
          <a className="btn" href={`${api}/archive`} download>
            {w.archive}
          </a>
        )}
      </p>
      <p className="soft small">{w.takeAwayMeans}</p>
    </Card>
  );
}
