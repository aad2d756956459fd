import type { ReadClaim } from '../api/deps.ts';
import type { WireClaim } from '../contract/effects.ts';
import { PROBLEMS } from '../policy/problems.ts';
import { readClaim as read } from '../policy/read-claim.ts';

/** The policy's reading of a claim, with the sentence for whoever sent it. */
export function readClaim(claim: WireClaim, day: string): ReadClaim {
  const taken = read(claim, day);
  return taken.ok ? taken : { ok: false, problem: { ...taken.problem, ...PROBLEMS[taken.problem.code] } };
}
