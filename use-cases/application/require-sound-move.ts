import type { Signal } from '../../contract/event.ts';
import type { Database } from '../../db/connect.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import { todayIs } from '../../policy/engine/not-yet.ts';
import { isInside } from '../../policy/engine/places.ts';
import { dayIn } from '../day-in.ts';
import { refuseOnRecord, type Attempt } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';
import { typedError } from '../typed-error.ts';
import { districtError } from '../unit/place-errors.ts';
import { packOfAward } from './pack-of-award.ts';

/**
 * What is said of a move has sense: consent is asked for one that leaves the territory (A33; a place that nobody knows is a question
 * for the office, but a code that no place has is a slip of the pen), and an approval bears a day that has come.
 * @throws Refused `relocation.noDeparture`, `request.invalid`; the attempt is recorded
 */
export async function requireSoundMove(
  database: Database,
  attempt: Attempt,
  row: ApplicationRow,
  event: Signal,
): Promise<void> {
  const refuse = async (refused: Refused): Promise<never> => refuseOnRecord(database, attempt, refused);
  const requireDistrict = async (at: string, district: string | undefined): Promise<void> => {
    const wrong = districtError(at, district);
    if (wrong !== null) await refuse(new Refused('request.invalid', { errors: [wrong] }));
  };
  if (event.type === 'relocation.report') await requireDistrict('/district', event.payload.district);
  if (event.type === 'relocation.request') {
    const { to, plannedOn } = event.payload;
    await requireDistrict('/to/district', to.district);
    if (isInside(packOfAward(row).places, to.district, plannedOn))
      await refuse(new Refused('relocation.noDeparture'));
  }
  if (event.type === 'relocation.approve') {
    const { date } = event.payload;
    const today = dayIn(new Date(event.at));
    const wrong = typedError('/date', 'notYet', { typed: date, right: todayIs(today) });
    if (date > today) await refuse(new Refused('request.invalid', { errors: [wrong] }));
  }
}
