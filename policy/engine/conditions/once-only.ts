import { isOneCertificate } from '../certificates.ts';
import { wasGranted, type HeldAward } from '../input.ts';
import { factOf, numbersOf } from '../items/amount.ts';
import type { Item } from '../items/item.ts';
import { isNational } from '../items/national.ts';
import type { ReadingName } from '../readings.ts';
import type { Sum } from '../verdict/verdict.ts';
import { entitledOf, type Bar } from './entitled-of.ts';
import { isQuestion } from './identity.ts';
import type { Judgement, Matter } from './matter.ts';
import { sinceText } from '../since-text.ts';
import { YEARLY_CAP, yearlyCapFen } from '../yearly-cap.ts';
import { nothingDue } from './nothing-due.ts';
import { numberUsed } from './number-used.ts';

/**
 * A level is granted once. A level above every one that was granted pays its amount less what the key was paid net
 * and what is committed to it; a level that was granted already, or a lower one, pays nothing, whether it was repaid since or not.
 * Nothing of it turns on the order in which claims are decided. What a firm can get in a year may have a cap.
 */
export function onceOnly(matter: Matter): { readonly judgement: Judgement; readonly sum: Sum } {
  const { pack, item, numbersOn } = matter;
  const entitled = entitledOf(matter, item);
  const held = heldThatCounts(matter);
  const countedFen = counted(matter, held);
  const roomFen = roomOf(matter);
  const leftFen = Math.max(0, (entitled ?? 0) - countedFen);
  const why = entitled === null ? null : bar(matter, held, leftFen, roomFen);
  const dueFen = why === null && entitled !== null ? Math.min(leftFen, roomFen ?? leftFen) : 0;
  const sum = { entitledFen: entitled, countedFen, roomFen, dueFen };
  const isTopUp = countedFen > 0 && dueFen > 0;
  const judgement: Judgement = {
    rule: 'onceOnly',
    clause: isTopUp ? 'topUp' : 'onceOnly',
    facts: { ...sum, held: held.map((award) => ({ ...award })) },
    readings: readingsFor(matter),
    rulings: rulingsOf(item),
    numbers: [...numbersOf(item.amount), ...(roomFen === null ? [] : [YEARLY_CAP])].map((name) =>
      numberUsed(pack, name, name === YEARLY_CAP ? sinceText(pack, matter.input.on) : numbersOn),
    ),
    open: entitled === null,
    broken: why === null ? null : nothingDue(matter, countedFen, why),
  };
  return { judgement, sum };
}

/** Null if something is due. */
function bar(
  matter: Matter,
  held: readonly HeldAward[],
  leftFen: number,
  roomFen: number | null,
): Bar | null {
  const { item, input, reading } = matter;
  const fact = factOf(item.amount);
  if (input.position.held.some(({ isBarred, shares }) => isBarred && shares === 'recognition'))
    return 'recognition-barred';
  const granted = grantedLevel(matter, held);
  if (granted > item.level) return 'higher-level-awarded';
  if (granted === item.level) return 'already-awarded';
  if (reading('stepsUp') === 'oneStep' && granted > 0 && item.level > granted + 1) return 'not-next-level';
  if (fact !== null && input.claim[fact] === undefined) return 'needs-proof';
  if (fact === 'draftingRank' && entitledOf(matter, item) === 0) return 'place-not-awarded';
  if (leftFen === 0) return 'already-awarded';
  if (granted > 0 && reading('difference') === 'notGranted') return 'no-top-up';
  return roomFen === 0 ? 'yearly-cap-reached' : null;
}

/** The highest level that was ever granted to another award, 0 if none was: voided before payment frees it, nothing else does. */
function grantedLevel({ pack }: Matter, held: readonly HeldAward[]): number {
  const levels = held
    .filter((award) => !award.isOwn && wasGranted(award))
    .map(({ item }) => pack.item(item).level);
  return Math.max(0, ...levels);
}

/** What the firm can still get in the year of the decision; null if there is no cap. */
function roomOf({ pack, input: { on, position } }: Matter): number | null {
  const capFen = yearlyCapFen(pack, on);
  return capFen === null ? null : Math.max(0, capFen - (position.firmYearFen ?? 0));
}

function heldThatCounts({ pack, item, input, reading, when }: Matter): readonly HeldAward[] {
  const { claim, position, policy, facts } = input;
  const sharesNation = isNational(item);
  const isApart = when(item.apartIf);
  return position.held.filter((award) => {
    const other = pack.item(award.item);
    const isOthers = award.enterprise !== claim.enterprise;
    if (award.shares === 'certificate') return false;
    if (award.shares === 'firm' && !when(item.oncePerFirmIf)) return false;
    if (isOthers && !sharesNation && reading('inheritance') === 'newIdentity') return false;
    if (isOthers && sharesNation && reading('jointHolders') === 'each' && claim.jointlyHeld === true)
      return false;
    // Whether the product of an equal name is another one, or nobody has said yet: then `identity` asks.
    if (isQuestion(pack, award, input) && (facts.sameNamed ?? 'same') !== 'same') return false;
    if (reading('deducted') === 'thisPolicyOnly' && award.policy !== policy.version) return false;
    if (reading('titlesOfOneLevel') === 'lenient' && other.title !== item.title) return false;
    if (reading('lowerAfterHigher') === 'paid' && other.level > item.level) return false;
    return !isApart || isOneCertificate(claim, award, facts.alsoIssued);
  });
}

/**
 * What is deducted: paid net and committed. What remains of an award that was paid itself is counted from what was ever paid: a
 * recovery opens nothing for it.
 */
function counted(matter: Matter, held: readonly HeldAward[]): number {
  const isRemainder = held.some((award) => award.isOwn && wasGranted(award));
  if (matter.reading('deducted') !== 'nominal') {
    return held.reduce(
      (sum, { paidFen, netPaidFen, committedFen }) =>
        sum + committedFen + (isRemainder ? paidFen : netPaidFen),
      0,
    );
  }
  const nominal = held.filter(wasGranted).map(({ item }) => entitledOf(matter, matter.pack.item(item)) ?? 0);
  return Math.max(0, ...nominal);
}

function rulingsOf({ apartIf, oncePerFirmIf, amount, restsOn = [] }: Item): readonly string[] {
  return [
    ...(apartIf === undefined ? [] : [apartIf.ruling]),
    ...(oncePerFirmIf === undefined ? [] : [oncePerFirmIf.ruling]),
    ...(amount.kind === 'adopted' ? [amount.ruling] : []),
    ...restsOn,
  ];
}

const IF_HELD: readonly ReadingName[] = [
  'titlesOfOneLevel',
  'stepsUp',
  'deducted',
  'lowerAfterHigher',
  'jointHolders',
  'inheritance',
  'difference',
];

function readingsFor({ input }: Matter): readonly ReadingName[] {
  return input.position.held.length === 0 ? [] : IF_HELD;
}
