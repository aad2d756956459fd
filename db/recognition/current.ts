import { sql, type SQL } from 'drizzle-orm';
import type { SignalType } from '../../contract/signals/catalogue.ts';

/** A proposal answers anew; a corrected claim leaves nothing answered. */
const ANSWERING: SignalType[] = ['office.propose', 'application.resubmit'];

/** Part of a statement: an answer `s` is one of the newest proposal of its award. */
export const IS_ANSWER_OF_NOW = sql`s.step = (select max(seq) from steps
    where steps.application = s.application and accepted and type in ${ANSWERING})`;

/** Part of a statement: a recognition `r` is what its award is claimed or was paid on, as it was entered last. */
export const IS_CLAIM_OF_NOW = sql`r.id = (
    select max(later.id) from recognitions later where later.award = r.award and later.source in ('claim', 'payment'))`;

/**
 * Part of a statement: the row of an award for which `IS_CLAIM_OF_NOW` holds, by index. A plan that was made while the table was small
 * asks of every row there is whether it is the newest.
 */
export const claimOfNow = (award: SQL): SQL => sql`
    select * from recognitions where award = ${award} and source in ('claim', 'payment') order by id desc limit 1`;
