import { Link } from '@tanstack/react-router';
import type { Dossier } from '../door/award.ts';
import { isStaff, type Session } from '../door/session.ts';
import { useWords } from '../words/words.ts';
import { ActForm } from './act-form.tsx';

/** Acts that a firm may always take and mostly should not: they stand last. */
const LAST = ['application.withdraw'];

/** What a person can do on an award now, one of it opened, and why not the rest. */
export function Acts({
  dossier,
  session,
  act,
  onChoose,
  onDone,
}: {
  readonly dossier: Dossier;
  readonly session: Session;
  /** The act whose form is open. */
  readonly act: string | undefined;
  readonly onChoose: (type: string | undefined) => void;
  readonly onDone: (words: string) => void;
}) {
  const { w } = useWords();
  const allowed = dossier.allowed.toSorted(
    (one, other) => Number(LAST.includes(one.type)) - Number(LAST.includes(other.type)),
  );
  const asked = dossier.corrections?.findLast(({ correctedAt }) => correctedAt == null);
  const isTurn = allowed.some(({ type }) => !LAST.includes(type));
  const works = isStaff(session);
  return (
    <section className={`card do ${isTurn ? 'act' : ''}`} aria-labelledby="acts">
      <h2 id="acts">{works ? w.yourDecision : w.whatToDo}</h2>
      {!works && asked !== undefined && (
        <p>
          <b>{w.pleaseCorrect}</b>
          {asked.words}
        </p>
      )}
      {dossier.blocked.some(({ code }) => code === 'payment.notExported') && (
        <p className="say">
          {w.makeFileFirst} <Link to="/payments">{w.payments}</Link>
        </p>
      )}
      {!isTurn && <p>{works ? w.notYourTurn : w.nothingToDo}</p>}
      {works ? (
        <Picks allowed={allowed} act={act} onChoose={onChoose} />
      ) : (
        <Buttons allowed={allowed} act={act} onChoose={onChoose} />
      )}
      {act !== undefined && (
        <div className="opened">
          <ActForm key={act} dossier={dossier} session={session} type={act} onDone={onDone} />
          <button type="button" className="quiet" onClick={() => onChoose(undefined)}>
            {w.notNowButKept}
          </button>
        </div>
      )}
    </section>
  );
}

interface Choice {
  readonly allowed: Dossier['allowed'];
  readonly act: string | undefined;
  readonly onChoose: (type: string | undefined) => void;
}

/** For an officer: the ways to decide, side by side. */
function Picks({ allowed, act, onChoose }: Choice) {
  const { w, say } = useWords();
  if (allowed.length === 0) return null;
  return (
    <div role="radiogroup" aria-label={w.yourDecision}>
      {allowed.map((choice) => (
        <label key={choice.type} className="pick">
          <input
            type="radio"
            name="act"
            checked={act === choice.type}
            onChange={() => onChoose(choice.type)}
          />{' '}
          <b>{say(choice)}</b>
        </label>
      ))}
    </div>
  );
}

/** For a firm: one main button, and the others beside it. */
function Buttons({ allowed, act, onChoose }: Choice) {
  const { say } = useWords();
  const [first] = allowed;
  if (act !== undefined) return null;
  return (
    <p className="buttons">
      {allowed.map((choice) => (
        <button
          key={choice.type}
          type="button"
          className={choice === first && !LAST.includes(choice.type) ? 'main' : ''}
          onClick={() => onChoose(choice.type)}
        >
          {say(choice)}
        </button>
      ))}
    </p>
  );
}
