import type { Dossier, Explanation } from '../door/award.ts';
import { money } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { Clause } from './clause.tsx';
import { Waiting } from './problem.tsx';

/** What is granted or would be, the sum that leads to it, the clause, and every condition. */
export function Amount({
  dossier: { decision, amounts },
  explanation,
}: {
  readonly dossier: Pick<Dossier, 'decision' | 'amounts'>;
  /** Null if nothing was assessed; undefined while that is being asked. */
  readonly explanation: Explanation | null | undefined;
}) {
  const { w, language, say } = useWords();
  const shown = (fen: number): string => money(fen, language);
  if (explanation === undefined) return <Waiting />;
  return (
    <>
      {decision != null && (
        <p className="big num">{decision.outcome === 'grant' ? shown(decision.amountFen) : w.notGranted}</p>
      )}
      {decision == null && (
        <p className="big num">{explanation === null ? w.notAssessed : shown(explanation.amountFen)}</p>
      )}
      {decision == null && explanation !== null && <p className="soft small">{w.byRulesOnly}</p>}
      {decision == null && explanation === null && (
        <p className="soft">
          {w.assessedLater} <a href="/calculator">{w.estimate}</a>
        </p>
      )}
      {decision?.words != null && <p>“{decision.words}”</p>}
      {explanation !== null && <Reasons explanation={explanation} />}
      {amounts !== undefined && (amounts.paidFen ?? 0) > 0 && (
        <p>
          {w.paid} <b className="num">{shown(amounts.paidFen ?? 0)}</b>
          {(amounts.refundedFen ?? 0) > 0 && (
            <>
              {w.comma}
              {w.refunded} <b className="num">{shown(amounts.refundedFen ?? 0)}</b>
            </>
          )}
          {(amounts.owedFen ?? 0) > 0 && (
            <>
              {w.comma}
              {w.owed} <b className="num">{shown(amounts.owedFen ?? 0)}</b>
            </>
          )}
          {w.comma}
          {w.net} <b className="num">{shown(amounts.netFen ?? 0)}</b>
        </p>
      )}
      {explanation !== null && explanation.outcome !== 'grant' && <p>{say(explanation.reason)}</p>}
    </>
  );
}

/** The way from the clause to the sum. */
export function Reasons({
  explanation,
}: {
  readonly explanation: Pick<Explanation, 'sum' | 'conditions' | 'notes' | 'flip'>;
}) {
  const { w, language, say } = useWords();
  const { sum, conditions, flip, notes } = explanation;
  const clause = conditions
    .flatMap(({ numbers }) => numbers)
    .find((number) => number.clause !== null)?.clause;
  const failing = conditions.filter(({ holds }) => holds === false);
  return (
    <>
      {sum.entitledFen !== null && (
        <p className="num">
          <b>{money(sum.entitledFen, language)}</b>
          {w.entitled} − {money(sum.countedFen, language)}
          {w.counted} = <b>{money(sum.dueFen, language)}</b>
        </p>
      )}
      {clause != null && <Clause place={clause.place} quote={clause.quote} />}
      <details open={failing.length > 0}>
        <summary>{w.conditions(conditions.length, failing.length)}</summary>
        {conditions.map(({ rule, name, holds, reason, clause: from }) => (
          <div className="check" key={rule}>
            <span className={holds === true ? 'y' : holds === false ? 'n' : 'soft'}>
              {holds === true ? '✓' : holds === false ? '×' : '–'}
              <span className="unseen">{w.holds(holds)}</span>
            </span>
            <span>
              {say(name)}
              {holds === false && reason !== null && <span className="soft small"> {say(reason)}</span>}
            </span>
            <span className="soft small">
              {from !== null && typeof from.place === 'number' ? w.article(String(from.place)) : ''}
            </span>
          </div>
        ))}
      </details>
      {flip !== null && flip.length > 0 && (
        <>
          <h3>{w.wouldTurn}</h3>
          <ul>
            {flip.map(({ path, text }) => (
              <li key={path}>{say(text)}</li>
            ))}
          </ul>
        </>
      )}
      {notes.map((note) => (
        <p key={note.zh} className="soft small">
          {say(note)}
        </p>
      ))}
    </>
  );
}
