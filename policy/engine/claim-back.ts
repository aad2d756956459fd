import { beijingDay, type IsoDate, type IsoInstant } from './dates.ts';
import { demandAmount, legalBasisFor, usualMethod, type LegalBasis } from './demand.ts';
import { isDeparture, type Move } from './departure.ts';
import type { Pack } from './pack.ts';
import type { Binding, ReadingName } from './readings.ts';
import { rulingsInForce, type RulingChange } from './rulings/change.ts';
import type { ChosenRulings } from './rulings/ruling.ts';
import type { Watch } from './watch.ts';

/** What is claimed back because a firm left early. */
export interface Claimed {
  readonly legalBasis: LegalBasis;
  /** Null: what the ruling of that day says. */
  readonly method: 'proRata' | 'full' | null;
  readonly watch: Watch;
  readonly move: Move;
  /** What the firm was paid net on the award, in fen. */
  readonly paidFen: number;
}

/** Why nothing can be claimed. */
export type NotClaimed = 'no-departure' | 'barred' | 'nothing-to-claim';

/** What can be claimed, in fen, with the whole months that were left of those of the watch, and the clauses that say so. */
export interface ClaimedBack {
  readonly amountFen: number;
  readonly unexpiredMonths: number;
  readonly ofMonths: number;
  readonly method: 'proRata' | 'full';
  readonly clauses: readonly string[];
}

/**
 * What may be claimed back: only for a departure, on a basis that carries a claim on the day on which it is proposed, and by the months
 * that were left, unless the claim or the ruling of that day says otherwise. The one place that says so, for awards and case files.
 * @param on the day on which it is proposed, in Beijing
 */
export function claimBack(
  pack: Pack,
  { legalBasis, method: named, watch, move, paidFen }: Claimed,
  chosen: ChosenRulings | null,
  on: IsoDate,
): ClaimedBack | { readonly not: NotClaimed } {
  if (!isDeparture(pack, move, chosen)) return { not: 'no-departure' };
  if (!legalBasisFor(pack, on, legalBasis, chosen).allowed) return { not: 'barred' };
  const method = named ?? usualMethod(pack, on, chosen);
  const input = { paidFen, watch, movedOn: move.effectiveOn, method };
  const { amountFen, unexpiredMonths, ofMonths, clauses } = demandAmount(pack, input);
  if (amountFen === 0 || method === 'none') return { not: 'nothing-to-claim' };
  return { amountFen, unexpiredMonths, ofMonths, method, clauses };
}

/** A claim as an award asks for it: a move of nothing named is that of the registered address. */
export interface ProposedClaim extends Omit<Claimed, 'move'> {
  readonly movedOn: IsoDate;
  readonly district: Move['district'];
  readonly moved?: Move['kind'] | undefined;
}

/**
 * What a claim comes to that is proposed at an instant, and under which answers of the office: for the step that records it, and for
 * the person who asks before they propose.
 */
export function claimProposed(
  pack: Pack,
  { movedOn, district, moved = 'registeredAddress', ...claimed }: ProposedClaim,
  changes: readonly RulingChange[],
  at: IsoInstant,
): (ClaimedBack & { readonly rulings: ChosenRulings | null }) | { readonly not: NotClaimed } {
  const on = beijingDay(at);
  const rulings = changes.length === 0 ? null : rulingsInForce(changes, on);
  const move = { kind: moved, effectiveOn: movedOn, district };
  const found = claimBack(pack, { ...claimed, move }, rulings, on);
  return 'not' in found ? found : { ...found, rulings };
}

/** The questions that decide what is claimed back. */
const ASKED: readonly ReadingName[] = ['departures', 'legalBasis', 'relocationClause', 'demandMethod'];

/** The rulings behind these questions. */
export function rulingsOfClaims({ readings }: Pick<Pack, 'readings'>): readonly string[] {
  return ASKED.flatMap((name) => {
    const binding: Binding<string> = readings[name];
    return 'always' in binding ? [] : [binding.ruling];
  });
}
