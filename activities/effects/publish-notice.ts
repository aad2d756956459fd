import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { Effect } from '../../contract/effects.ts';
import { dueAt } from '../../policy/engine/calendar/due-at.ts';
import { daysLeft } from '../../policy/engine/calendar/interrupted-term.ts';
import { termOf } from '../../policy/engine/term.ts';
import type { Site, Worked } from '../site.ts';

/** Publishes a grant with the hash of what is published, for the days that an interrupted notice has left. */
export function publishNotice(
  { pack, step }: Site,
  { claim, amountFen, ran }: Extract<Effect, { kind: 'notice.publish' }>,
): Worked {
  const since = step.event.at;
  const term = termOf(pack, 'notice.closed', since);
  const days = daysLeft(term, ran);
  const { due, provisional } = dueAt(since, { ...term, count: days });
  const { enterprise, item, recognition } = claim;
  const published = { application: step.application, enterprise, item, recognition, amountFen };
  const notice = { ...published, publishedAt: since, closesAt: due };
  const hash = createHash('sha256')
    .update(canonicalize(notice) ?? '')
    .digest('hex');
  return {
    opened: [
      {
        task: 'notice',
        unit: '',
        waitsFor: 'clock',
        duty: null,
        deadline: 'notice.closed',
        due,
        provisional,
      },
    ],
    deadlines: [{ name: 'notice.closed', task: 'notice', since, days, at: due }],
    notice: { ...notice, hash },
  };
}
