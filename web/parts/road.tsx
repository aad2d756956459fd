import type { Road, Station } from '../door/road.ts';
import { day } from '../words/figures.ts';
import { useWords } from '../words/words.ts';

/** The picture of a life: where it has been, where it is, what may come. */
export function RoadPicture({
  road: { life, demand },
  stateName,
}: {
  readonly road: Road;
  readonly stateName: string;
}) {
  const { w } = useWords();
  return (
    <>
      <Line stations={life} label={w.progress} stateName={stateName} />
      {demand.length > 0 && (
        <>
          <h3>{w.demand}</h3>
          <Line stations={demand} label={w.demandProgress} stateName={stateName} />
        </>
      )}
    </>
  );
}

function Line({
  stations,
  label,
  stateName,
}: {
  readonly stations: readonly Station[];
  readonly label: string;
  readonly stateName: string;
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
          <When station={station} stateName={stateName} />
          <Ways station={station} />
        </li>
      ))}
    </ol>
  );
}

function When({
  station: { stands, at },
  stateName,
}: {
  readonly station: Station;
  readonly stateName: string;
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
      return <span className="when">{w.toCome}</span>;
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
