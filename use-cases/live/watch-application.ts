import { isSignalType, signalEntry } from '../../contract/signals/catalogue.ts';
import type { Database } from '../../db/connect.ts';
import type { Reader } from '../../contract/dossier/readers.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findBehindSeq, type JournalEvent } from '../../db/step/follow-journal.ts';
import { machineOf } from '../../machine/versions.ts';
import { readersOf } from '../dossier/readers-of.ts';
import { besideFrame } from './beside.ts';
import { frameOf, type Watch } from './watch.ts';

/** Made once for everybody who watches the same award. */
const frames = new WeakMap<JournalEvent, string>();

/** The steps of one award behind its number `since`. The id of an event is its number. */
export function watchApplication(
  database: Database,
  row: Pick<ApplicationRow, 'id' | 'enterprise' | 'applicantUnit' | 'askedUnits'>,
  since: number,
): Watch {
  const { id } = row;
  let last = since;
  let known: { readonly person: Person; readonly readers: readonly Reader[] } | null = null;

  /** Asked each second: a person who was not read anew has the rights that they had. */
  function readersNow(person: Person): readonly Reader[] {
    if (known?.person !== person) known = { person, readers: readersOf(person, row) };
    return known.readers;
  }

  return {
    begins: String(since),
    application: id,
    mayWatch: (person) => readersNow(person).length > 0,
    async *missed() {
      yield await findBehindSeq(database, id, last);
    },
    claim: () => null,
    beside: (beside, person) => besideFrame(beside, readersNow(person)),
    isNext({ seq }) {
      if (seq <= last) return false;
      last = seq;
      return true;
    },
    frame(event) {
      const known = frames.get(event);
      if (known !== undefined) return known;
      const frame = frameOf(String(event.seq), 'step', inWords(event));
      frames.set(event, frame);
      return frame;
    },
  };
}

function inWords({ application, seq, type, accepted, stateAfter, machineVersion, at }: JournalEvent): object {
  const meta = machineOf(machineVersion).states.get(stateAfter)?.meta;
  return {
    application,
    seq,
    type,
    name: isSignalType(type) ? signalEntry(type).label : null,
    accepted,
    state: stateAfter,
    stateName: meta === undefined ? null : { zh: meta.zh, en: meta.en },
    group: meta?.group ?? null,
    at,
  };
}
