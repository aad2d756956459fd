import type { EnterpriseEnd } from '../../contract/system-event.ts';

/** What registers report of the end of a firm to which money goes. */
export interface EndOfPayee extends Pick<EnterpriseEnd, 'kind' | 'effectiveOn'> {
  /** The office has decided to go on with the award; until then nothing is paid on it. */
  readonly isDecided: boolean;
}

/** Returns the newest end of the firm of an award, as SQL over `applications` under a name; null if the firm exists. */
export function endOfPayee(applications: string): string {
  return `(select jsonb_build_object('kind', kind, 'effectiveOn', effective_on, 'isDecided', exists (
      select from steps s where s.application = ${applications}.id and s.type = 'application.continue' and s.accepted))
    from register_events r where r.enterprise = ${applications}.enterprise and kind <> 'addressChange'
    order by effective_on desc, received_at desc, r.id limit 1)`;
}
