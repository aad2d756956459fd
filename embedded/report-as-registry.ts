import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { FieldError } from '../contract/field-errors.ts';
import type { RegisterEvent } from '../contract/register-event.ts';
import { signedHeaders } from '../server/signed-headers.ts';
import { visitor } from '../tour/visitor.ts';
import { findConnection } from './connection-file.ts';
import { embeddedRegisterKey } from './register-key.ts';
import { StartProblem } from './start-problem.ts';

/** What a person says of an event, beside its kind. */
export interface Details extends Pick<RegisterEvent, 'address' | 'district' | 'street' | 'successor'> {
  readonly id?: string;
  /** From which day on it holds, YYYY-MM-DD. */
  readonly on: string;
}

/** What became of a report, and of each award that it concerns. */
export interface Reported {
  readonly enterprise: string;
  readonly event: RegisterEvent;
  readonly outcome: 'new' | 'known';
  readonly awards: readonly {
    readonly application: string;
    readonly outcome: string;
    readonly code: string | null;
  }[];
}

/**
 * Reports an event to the system that runs on a data folder, signed with the key of the demonstration's registry.
 * @throws StartProblem if none runs there, or it refuses the event; TourProblem if it does not answer
 */
export async function reportAsRegistry(
  dataDir: string,
  enterprise: string,
  kind: RegisterEvent['kind'],
  { on, id = `SAMPLE-${randomUUID()}`, ...details }: Details,
): Promise<Reported> {
  const running = await findConnection(dataDir);
  if (running === null)
    throw new StartProblem(
      `No system runs on ${dataDir}: start it with \`npm start\`, or name its folder with --data.`,
    );
  const event: RegisterEvent = { id, kind, effectiveOn: on, ...details };
  const { id: keyId, privateKey: key } = await embeddedRegisterKey(join(dataDir, 'secrets'));
  const path = `/enterprises/${enterprise}/registry-events`;
  const { host: authority } = new URL(running.url);
  const signing = { authority, path: `/api${path}`, body: JSON.stringify(event), key, keyId };
  const headers = signedHeaders({ ...signing, created: Math.floor(Date.now() / 1000) });
  const { status, body } = await visitor(running.url, 'registry-1').send('POST', path, event, headers);
  if (status >= 400) throw new StartProblem(refusalInWords(body));
  const { outcome, awards } = body as Pick<Reported, 'outcome' | 'awards'>;
  return { enterprise, event, outcome, awards };
}

/** A report for a person: what was reported, then each award. */
export function reportInWords({ enterprise, event, outcome, awards }: Reported): string {
  const known = outcome === 'known' ? ', which was known' : '';
  return [
    `${event.id}: ${enterprise} ${happening(event)} on ${event.effectiveOn}${known}; awards notified: ${awards.length}`,
    ...awards.map(
      ({ application, outcome, code }) => `  ${application}  ${outcome}${code === null ? '' : ` (${code})`}`,
    ),
  ].join('\n');
}

function happening({ kind, district = '', successor }: RegisterEvent): string {
  switch (kind) {
    case 'addressChange':
      return `moves to ${district}`;
    case 'dissolution':
      return 'is dissolved';
    case 'bankruptcy':
      return 'is bankrupt';
    case 'merger':
      return successor === undefined ? 'is merged' : `is merged into ${successor}`;
  }
}

/** Of a problem document: its sentence, its code, and what is wrong where if it says so. */
function refusalInWords({ title, code, errors = [] }: Record<string, unknown>): string {
  const wrong = (errors as readonly FieldError[]).map(({ at, en }) => `${at.slice(1)}: ${en}`);
  return [`${String(title)} (${String(code)})`, ...wrong].join(' ');
}
