import type { Database } from '../../db/connect.ts';

/** What the textbook's award does to the world. */
export interface TextbookActivities {
  /** One row for what was done, once however often it is tried. */
  effect(id: string, kind: string): Promise<void>;
  /** Where the award stands, for those who read. */
  project(id: string, state: string): Promise<void>;
}

/** What the bare award does: nothing. */
export interface BareActivities {
  step(id: string, what: string): Promise<void>;
}

/** The tables of a peer, in a database of its own. */
export async function createPeerTables({ sql }: Database): Promise<void> {
  await sql`create table effects (award text, kind text, at timestamptz not null default now(), primary key (award, kind))`;
  await sql`create table awards (id text primary key, state text not null, at timestamptz not null default now())`;
}

export function peerActivities({ sql }: Database): TextbookActivities {
  return {
    async effect(id, kind) {
      await sql`insert into effects (award, kind) values (${id}, ${kind}) on conflict do nothing`;
    },
    async project(id, state) {
      await sql`insert into awards (id, state) values (${id}, ${state})
        on conflict (id) do update set state = excluded.state, at = now()`;
    },
  };
}
