import { sees } from '../../contract/dossier/definition.ts';
import { DISPUTE, OFFICERS, STAFF, type Reader } from '../../contract/dossier/readers.ts';
import { findBeside, type Beside } from '../../db/application/find-beside.ts';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Stream } from './stream.ts';
import { frameOf, type Watch } from './watch.ts';

/** Somebody who watches, as they stand now. */
export interface Watching {
  readonly person: Person;
  readonly watch: Watch;
  readonly stream: Stream;
}

/**
 * Returns what sends each viewer of an award what stands beside its journal: once at first, and again when it has changed. It is
 * no event of the journal and has no place: a viewer who comes back begins with how it stands then.
 */
export function besideSender(database: Database): (watching: readonly Watching[]) => Promise<void> {
  const sent = new WeakMap<Stream, string>();
  return async (watching) => {
    const watched = new Set(watching.flatMap(({ watch }) => watch.application ?? []));
    if (watched.size === 0) return;
    const found = await findBeside(database, [...watched]);
    const byApplication = new Map(found.map((beside) => [beside.application, beside]));
    for (const { person, watch, stream } of watching) {
      const beside = byApplication.get(watch.application ?? '');
      const frame = beside === undefined ? null : watch.beside(beside, person);
      if (frame === null || sent.get(stream) === frame) continue;
      sent.set(stream, frame);
      stream.send(frame);
    }
  };
}

/** Made once for everybody who reads the same award in the same rights. */
const frames = new WeakMap<Beside, Map<string, string>>();

/** How it goes over the wire: what a reader may not read is left out, as in the dossier. */
export function besideFrame(beside: Beside, readers: readonly Reader[]): string {
  const rights = readers.join();
  const made = frames.get(beside) ?? new Map<string, string>();
  frames.set(beside, made);
  const frame = made.get(rights) ?? frameFor(beside, readers);
  made.set(rights, frame);
  return frame;
}

function frameFor({ application, remarks, notes, taken }: Beside, readers: readonly Reader[]): string {
  const look = { readers, isDecided: false };
  const isFirm = readers.includes('applicant');
  return frameOf(null, 'beside', {
    application,
    ...(sees(look, DISPUTE) && { remarks }),
    ...(!isFirm && sees(look, OFFICERS) && { notes }),
    ...(!isFirm && sees(look, STAFF) && { taken }),
  });
}
