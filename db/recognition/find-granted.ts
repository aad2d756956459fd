import type { Claimed } from '../../policy/engine/similar-award.ts';
import type { Succession } from '../../policy/engine/lineage.ts';
import type { Database } from '../connect.ts';
import { isAnswerOfNow, isClaimOfNow } from './current.ts';

/** An award that money was committed to and that is not void since, or a payment before this system. */
export interface GrantedRecognition extends Claimed {
  readonly award: string;
  readonly district: string;
  /** The day of the grant in Beijing. */
  readonly day: string;
}

/** What is granted, and which pairs of it were answered, in one statement each. */
export interface Granted {
  readonly awards: readonly GrantedRecognition[];
  /** Ids of awards of which one answered about the other. */
  readonly answered: readonly { readonly one: string; readonly other: string }[];
  readonly successions: readonly Succession[];
}

export async function findGranted({ sql }: Database): Promise<Granted> {
  const [awards, answered, successions] = await Promise.all([
    sql<GrantedRecognition[]>`
      select r.award, r.district, r.item, r.enterprise, r.recognition, r.certificate,
        coalesce(g.day, p.paid_on)::text as day
      from recognitions r left join granted_levels g on g.application = r.award and g.state <> 'voided'
        left join prior_payments p on 'payment:' || p.id = r.award
      where ${isClaimOfNow(sql)} and (g.application is not null or p.id is not null)
      order by r.id`,
    sql<Granted['answered'][number][]>`
      select s.application as one, s.other from similar_answers s where ${isAnswerOfNow(sql)} order by 1, 2`,
    sql<Succession[]>`
      select from_enterprise as "from", to_enterprise as "to", recognition, on_day::text as "on" from successions order by id`,
  ]);
  return { awards, answered, successions };
}
