import type { Dossier } from '../door/award.ts';
import { useNames } from '../door/catalogue.ts';
import { usePeople } from '../door/people.ts';
import { DUTIES } from '../door/session.ts';
import { minute } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { Card } from './page.tsx';

type Way = Dossier['allowed'][number]['by'][number];

/**
 * Says in which capacity, for which unit and for which absent person the reader may do an act on this award. Of the other acts of their
 * capacities it says why they may not.
 */
export function WhyYou({ dossier, act }: { readonly dossier: Dossier; readonly act: string | undefined }) {
  const { w } = useWords();
  const { allowed, blocked, waitsFor } = dossier;
  const chosen = allowed.filter(({ type }) => type === act);
  const ways = distinct((chosen.length > 0 ? chosen : allowed).flatMap(({ by }) => by));
  return (
    <Card title={ways.length > 0 ? w.whyYou : w.whyNotYou}>
      {ways.map((way) => (
        <Right key={JSON.stringify(way)} way={way} />
      ))}
      {ways.some(({ capacity }) => DUTIES.some((duty) => duty === capacity.code)) && (
        <p className="small soft">{w.isUnbound}</p>
      )}
      {ways.length === 0 && <Elsewhere waitsFor={waitsFor} />}
      <Blocked blocked={blocked} />
    </Card>
  );
}

/** One capacity with what belongs to it. */
function Right({ way: { capacity, unit, takenOverBy, principal } }: { readonly way: Way }) {
  const { w, say } = useWords();
  const personOf = usePeople();
  return (
    <p>
      {w.actsAs(say(capacity), unit == null ? null : say(unit))}
      {takenOverBy != null && w.unitTakenOver(say(takenOverBy))}
      {principal != null && w.insteadOf(personOf(principal))}
      {w.fullStop}
    </p>
  );
}

/** Whom the award waits for, where that is nobody's matter who reads it. */
function Elsewhere({ waitsFor }: Pick<Dossier, 'waitsFor'>) {
  const { w, say } = useWords();
  const parties = waitsFor.map(({ unit, party, task }) => w.forTask(say(unit ?? party), say(task)));
  return <p>{parties.length === 0 ? w.nobody : w.isForOthers(parties)}</p>;
}

type Stop = Dossier['blocked'][number];

/** Reasons that lie in where the award stands, and in nobody who acts on it. */
const OF_THE_AWARD: readonly Stop['code'][] = ['state.notAccepting', 'enterprise.notEnded'];

/** What stands in the way, each reason once with the acts that it keeps from the reader; those of the award itself are folded. */
function Blocked({ blocked }: Pick<Dossier, 'blocked'>) {
  const { w } = useWords();
  const ofAward = blocked.filter(({ code }) => OF_THE_AWARD.includes(code));
  return (
    <>
      <Stops stops={blocked.filter((stop) => !ofAward.includes(stop))} />
      {ofAward.length > 0 && (
        <details>
          <summary>{w.whyNot(ofAward.length)}</summary>
          <Stops stops={ofAward} />
        </details>
      )}
    </>
  );
}

function Stops({ stops }: { readonly stops: readonly Stop[] }) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const reasonOf = (stop: Stop): string =>
    `${say(stop)}${stop.since === null ? '' : ` ${w.since(minute(stop.since, language))}`}`;
  if (stops.length === 0) return null;
  const reasons = [...new Set(stops.map(reasonOf))];
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason} className="small">
          <b>
            {stops
              .filter((stop) => reasonOf(stop) === reason)
              .map(({ type }) => say(nameOf('SIGNALS', type)))
              .join(w.listComma)}
          </b>
          {w.colon}
          {reason}
        </li>
      ))}
    </ul>
  );
}

function distinct(ways: readonly Way[]): readonly Way[] {
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}
