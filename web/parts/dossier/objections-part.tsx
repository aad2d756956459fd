import type { Dossier } from '../../door/award.ts';
import { useNames } from '../../door/catalogue.ts';
import { day, due, minute } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';

interface Props {
  readonly dossier: Dossier;
}

/** Objections to the public notice, with the replies. */
export function ObjectionsPart({ dossier: { objections = [], notice } }: Props) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  if (notice == null && objections.length === 0) return null;
  return (
    <Card title={w.notice}>
      {notice != null && (
        <p className="num">
          {w.noticeFromTo(day(notice.publishedAt, language), due(notice.closesAt, language))}
        </p>
      )}
      {objections.map(({ notice: of = 0, number = 0, words = '', at = '', state = '', reply }) => (
        <div key={`${String(of)} ${String(number)}`}>
          <h3>
            {w.objectionNumber(number)} <span className="tag">{say(nameOf('OBJECTION_STATES', state))}</span>
          </h3>
          <p>
            “{words}” <span className="soft small num">{minute(at, language)}</span>
          </p>
          {reply != null && (
            <p>
              {w.reply}“{reply}”
            </p>
          )}
        </div>
      ))}
    </Card>
  );
}
