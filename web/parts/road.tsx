import type { Road, Station } from '../door/road.ts';
import { day } from '../words/figures.ts';
import { useWords } from '../words/words.ts';

/** The picture of a life: where it has been, where it is, what may come. */
export function RoadPicture({
  road: { life, demand },
  stateName,
  usual = new Map(),
}: {
  readonly road: Road;
  readonly stateName: string;
  /** How many days an award usually stays at a milestone, by its code. */
  readonly usual?: ReadonlyMap<string, number>;
}) {
  const { w } = useWords();
  return (
    <>
      <Line stations={life} label={w.progress} stateName={stateName} usual={usual} />
      {demand.length > 0 && (
        <>
          <h3>{w.demand}</h3>
          <Line stations={demand} label={w.demandProgress} stateName={stateName} usual={usual} />
        </>
      )}
    </>
  );
}

function Line({
  stations,
  label,
  stateName,
  usual,
}: {
  readonly stations: readonly Station[];
  readonly label: string;
  readonly stateName: string;
  readonly usual: ReadonlyMap<string, number>;
}) {
  const { say } = useWords();
  return (
    <ol className="road" aria-label={label}>
      {stations.map((station) => (
        <li
          key={station.milestone.code}
          className={station.stands}
          aria-current={station.stands === 'here' ? 'step' : undefined}
        >
          <b>{say(station.milestone)}</b>
          <When
            station={station}
            stateName={stateName}
            usualDays={usual.get(station.milestone.code) ?? null}
          />
          <Ways station={station} />
        </li>
      ))}
    </ol>
  );
}

function When({
  station: { stands, at },
  stateName,
  usualDays,
}: {
  readonly station: Station;
  readonly stateName: string;
  readonly usualDays: number | null;
}) {
  const { w, language } = useWords();
  switch (stands) {
    case 'gone':
      return (
        <span className="when">
          <span className="unseen">{w.done} </span>
          {at === null ? '' : day(at, language)}
        </span>
      );
    case 'here':
      return (
        <>
          <span className="youarehere">{w.here}</span>
          <span className="when">{stateName}</span>
        </>
      );
    case 'ended':
      return (
        <>
          <span className="ending">{stateName}</span>
          <span className="when">{at === null ? '' : day(at, language)}</span>
        </>
      );
    case 'may':
      return (
        <span className="when">{usualDays === null ? w.toCome : w.usuallyTakes(w.days(usualDays))}</span>
      );
    default:
      return stands satisfies never;
  }
}

function Ways({ station: { ways } }: { readonly station: Station }) {
  const { w } = useWords();
  return Object.entries(ways).map(([type, count]) => (
    <span key={type} className="side">
      {w.ways(type, count)}
    </span>
  ));
}
