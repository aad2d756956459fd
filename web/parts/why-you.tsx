import type { Dossier } from '../door/award.ts';
import { useNames } from '../door/catalogue.ts';
import { usePeople } from '../door/people.ts';
import { DUTIES } from '../door/session.ts';
import { minute } from '../words/figures.ts';
import { useWords, type Name } from '../words/words.ts';
import { Card } from './page.tsx';

type Way = Dossier['allowed'][number]['by'][number];

/**
 * By which capacity, for which unit and in whose stead the reader may do an act on this award, and why they may not do the rest of what
 * their capacities are for.
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
      {ways.length === 0 && blocked.length === 0 && <Elsewhere waitsFor={waitsFor} />}
      <Blocked blocked={blocked} isOpen={ways.length === 0} />
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
  const parties = waitsFor.map(({ unit, party }): Name => unit ?? party);
  return <p>{parties.length === 0 ? w.nobody : w.isForOthers(parties.map(say))}</p>;
}

/** What the award would take and this person may not send, with the reason. */
function Blocked({ blocked, isOpen }: Pick<Dossier, 'blocked'> & { readonly isOpen: boolean }) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  if (blocked.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{w.whyNot(blocked.length)}</summary>
      <ul>
        {blocked.map((stop) => (
          <li key={stop.type} className="small">
            <b>{say(nameOf('SIGNALS', stop.type))}</b>
            {w.colon}
            {say(stop)}
            {stop.since !== null && <span className="soft"> {w.since(minute(stop.since, language))}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function distinct(ways: readonly Way[]): readonly Way[] {
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}
