import type { Sql } from '../../../db/connect.ts';
import type { Violation } from '../check.ts';
import type { ClientLog } from '../client-log.ts';

interface Row {
  readonly commandId: string;
  readonly application: string;
}

/**
 * I1, I8, I11: what the client was answered stands on record once, where it saw it, and nothing that it applied for stands twice.
 */
export async function clientInvariants(sql: Sql, log: ClientLog): Promise<Violation[]> {
  const rows = await sql<Row[]>`select command_id as "commandId", application from steps`;
  const applications = await sql<{ id: string; state: string }[]>`select id, state from applications`;
  const recorded = new Map<string, Row[]>();
  for (const row of rows) recorded.set(row.commandId, [...(recorded.get(row.commandId) ?? []), row]);
  const states = new Map(applications.map(({ id, state }) => [id, state]));
  return [
    ...log.complaints.map((complaint) => split(complaint)),
    ...log.acknowledged.flatMap(({ commandId, path, application }): Violation[] => {
      if (commandId === null) return [];
      const found = recorded.get(commandId) ?? [];
      if (found.length === 1 && (application === null || found[0]?.application === application)) return [];
      const invariant = path === '/applications' ? 'I1' : 'I8';
      return [{ invariant, finding: `${path}: command ${commandId} has ${String(found.length)} rows` }];
    }),
    ...[...started(log)]
      .filter(([, ids]) => ids.size !== 1)
      .map(([key, ids]): Violation => ({ invariant: 'I1', finding: `${key} began ${[...ids].join(', ')}` })),
    ...[...log.seen]
      .filter(([id]) => !states.has(id))
      .map(([id]): Violation => ({ invariant: 'I1', finding: `${id} was acknowledged and is gone` })),
    ...unknownTo(log, states),
  ];
}

/** The applications that each key of the client began. */
function started({ acknowledged }: ClientLog): ReadonlyMap<string, ReadonlySet<string>> {
  const begun = new Map<string, Set<string>>();
  for (const { path, key, application } of acknowledged)
    if (path === '/applications' && application !== null)
      begun.set(key, (begun.get(key) ?? new Set()).add(application));
  return begun;
}

/** Nobody else applies here: an application that no acknowledged command began is one too many. */
function unknownTo(log: ClientLog, states: ReadonlyMap<string, string>): Violation[] {
  const known = new Set([...log.before, ...[...started(log).values()].flatMap((ids) => [...ids])]);
  return [...states.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ invariant: 'I1', finding: `${id} stands on record and nobody was told of it` }));
}

function split(complaint: string): Violation {
  const [, number = '11', finding = complaint] = /^I(\d+): (.*)$/s.exec(complaint) ?? [];
  return { invariant: `I${Number(number)}`, finding };
}
