import type { Step } from '../door/award.ts';
import { useNames } from '../door/catalogue.ts';
import { usePeople } from '../door/people.ts';
import { minute } from '../words/figures.ts';
import { useWords, type Name } from '../words/words.ts';

interface Props {
  readonly steps: readonly Step[];
  readonly units: readonly Unit[];
  /** Who reads it. */
  readonly own: string;
}

/** What happened, the newest first: who in which role, what, why; a refused attempt with its reason. */
export function Journal({ steps, units, own }: Props) {
  const { language } = useWords();
  return (
    <ol className="diary" reversed>
      {steps.toReversed().map((step) => (
        <li key={step.seq} className={step.accepted ? '' : 'refused'}>
          <time dateTime={step.at}>{minute(step.at, language)}</time>
          <Line step={step} units={units} own={own} />
        </li>
      ))}
    </ol>
  );
}

/** Whether somebody did a step: neither the clock nor the system is anybody, and not everybody may read who it was. */
export function isPerson<Of extends Pick<Step, 'as' | 'person'>>(
  step: Of,
): step is Of & { readonly person: string } {
  return step.person !== null && !['clock', 'system'].includes(step.as);
}

interface Unit extends Name {
  readonly code: string;
}

function Line({ step, units, own }: Omit<Props, 'steps'> & { readonly step: Step }) {
  const { w, say } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const { name, type, as, unit, person, reasons, refusal } = step;
  const who = units.find(({ code }) => code === unit) ?? nameOf('CAPACITIES', as);
  const what = say(name ?? nameOf('HAPPENED', type));
  return (
    <span>
      {person === own ? w.youDid(what) : w.did(say(who), what)}
      {isPerson(step) && step.person !== own && <span className="soft small"> {personOf(step.person)}</span>}
      {reasons !== null && reasons !== '' && <span className="why">“{reasons}”</span>}
      {refusal !== null && (
        <span className="why">
          <span className="tag warn">{w.refused}</span> {say(refusal)}
        </span>
      )}
    </span>
  );
}
