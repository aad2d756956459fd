import type { Dossier } from '../../door/award.ts';
import { useNames } from '../../door/catalogue.ts';
import { day } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';

interface Props {
  readonly dossier: Dossier;
}

/** The five years, asked-for and reported moves. */
export function MovesPart({ dossier: { watch, consents = [], moves = [] } }: Props) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  if (watch == null && consents.length + moves.length === 0) return null;
  return (
    <Card title={w.fiveYears}>
      {watch != null && (
        <p className="num">{w.watchFromTo(watch.from ?? '', day(watch.until ?? '', language))}</p>
      )}
      {consents.map(({ at = '', plannedOn = '', district = '', address = '', words = '', answer }) => (
        <div key={at}>
          <h3>{w.askedToMove(plannedOn)}</h3>
          <p>
            {district} {address}
            {w.colon}“{words}”
          </p>
          {answer != null && (
            <p>
              <span className={`tag ${answer.isConsented === true ? 'ok' : 'bad'}`}>
                {w.consented(answer.isConsented === true)}
              </span>{' '}
              {answer.number} {answer.words != null && `“${answer.words}”`}
            </p>
          )}
        </div>
      ))}
      {moves.map(({ at = '', effectiveOn = '', district = '', address = '', kind = '', outcome, words }) => (
        <div key={at}>
          <h3>{w.movedOnDay(effectiveOn)}</h3>
          <p>
            {say(nameOf('RELOCATION_KINDS', kind))}
            {w.colon}
            {district} {address}{' '}
            {outcome != null && <span className="tag">{say(nameOf('MOVE_OUTCOMES', outcome))}</span>}{' '}
            {words != null && `“${words}”`}
          </p>
        </div>
      ))}
    </Card>
  );
}
