import type { SentEvent } from '../../contract/step.ts';
import { findCappedAwards } from '../../db/ledger/find-capped-awards.ts';
import { findFirmYear } from '../../db/ledger/find-firm-year.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { yearlyCapFen } from '../../policy/engine/yearly-cap.ts';
import type { LedgerSite } from '../site.ts';

/** A commitment that falls: of which firm, how much in fen, and when it was made. */
interface Falling {
  readonly enterprise: string;
  readonly amountFen: number;
  readonly committedAt: string;
}

/**
 * The settled awards of a firm that its yearly cap cut and that gain by what falls, in the order of their approval, as far as the room
 * of the year reaches. What falls of another year leaves no room in this one.
 */
export async function sendToCapped(
  { sql, pack, step }: LedgerSite,
  { enterprise, amountFen, committedAt }: Falling,
): Promise<readonly SentEvent[]> {
  const { application, event } = step;
  const on = beijingDay(event.at);
  const year = Number(on.slice(0, 4));
  const capFen = yearlyCapFen(pack, on);
  if (capFen === null || Number(beijingDay(committedAt).slice(0, 4)) !== year) return [];
  const everybody = { district: pack.district, enterprise, year, application: '' };
  const [capped, givenFen] = await Promise.all([
    findCappedAwards(sql, enterprise, application),
    findFirmYear(sql, everybody),
  ]);
  let roomFen = capFen - (givenFen - amountFen);
  return capped.flatMap((award): readonly SentEvent[] => {
    if (roomFen <= 0) return [];
    roomFen -= award.lacksFen;
    return [
      {
        application: award.application,
        event: { type: 'entitlement.changed', payload: { because: application } },
      },
    ];
  });
}
