import type { PolicyDesk } from '../api/deps.ts';
import type { Database } from '../db/connect.ts';
import { findOfficeActs } from '../db/policy/find-office-acts.ts';
import { calculated, type Sum } from '../policy/published/calculation.ts';
import { publishedItems } from '../policy/published/items.ts';
import { publishedRulings } from '../policy/published/rulings.ts';
import { publishedArticle, publishedText } from '../policy/published/text.ts';
import type { PolicyStanding } from '../policy/standing.ts';
import { standingOn } from '../policy/versions.ts';
import { policyStanding } from './policy-standing.ts';
import { isInside } from '../policy/territory/territory.ts';
import { streetsIn, targetsOn } from '../use-cases/reports.ts';

/** The policy as the door asks it, with what the office has decided so far. */
export function policyDesk(database: Database): PolicyDesk {
  const standing = async (on: string): Promise<PolicyStanding> => {
    const shipped = policyStanding();
    const { acts } = await findOfficeActs(database.sql);
    const decided = standingOn(shipped.version, acts, on);
    return decided.kind === 'draft' ? shipped : decided;
  };
  return {
    text: async (on) => publishedText(await standing(on)),
    article: publishedArticle,
    items: publishedItems,
    rulings: async (on) => publishedRulings((await findOfficeActs(database.sql)).rulings, on),
    calculate: async (on, recognitions) => calculated(await standing(on), on, recognitions as Sum),
    targets: (on) => targetsOn(database, on),
    isInside,
    streets: (year) => streetsIn(database, year),
  };
}
