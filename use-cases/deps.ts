import type { AwardEvent } from '../contract/event.ts';
import type { Database } from '../db/connect.ts';

/** What an act needs that is recorded in the database and may move awards. */
export interface Deps {
  readonly database: Database;
  /** Delivers an event to an award's workflow; it has one effect, however often it is sent. */
  readonly deliver: (application: string, event: AwardEvent) => Promise<void>;
}
