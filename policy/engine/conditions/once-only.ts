import { wasGranted, type Facts, type HeldAward } from '../input.ts';
import type { Item } from '../items/item.ts';
import { certificateForm } from '../claim.ts';
import { isNational, SCHEDULE } from '../../packs/gongshu-brand-2018/items/schedule.ts';
import { fenOf } from '../money.ts';
import type { RulingId } from '../rulings/register.ts';
import type { ReasonCode } from '../verdict/reasons.ts';
import type { Change, Sum } from '../verdict/verdict.ts';
import { amountInWords } from '../in-words.ts';
import { isQuestion } from './identity.ts';
import { broken, change, numberUsed, type Broken, type Judgement, type Matter } from './matter.ts';

/**
 * Article 18: a level is granted once. A level above every one that was granted pays its amount less what the key was paid net
 * and what is committed to it; a level that was granted already, or a lower one, pays nothing, whether it was repaid since or not
 * (A13 to A17, A24 to A26, A39, A44). Nothing of it turns on the order in which claims are decided.
 */
export function onceOnly(matter: Matter): { readonly judgement: Judgement; readonly sum: Sum } {
  const entitledFen = entitled(matter);
  const held = heldThatCounts(matter);
  const countedFen = counted(matter, held);
  const why = entitledFen === null ? null : bar(matter, held, Math.max(0, entitledFen - countedFen));
  const dueFen = entitledFen === null || why !== null ? 0 : Math.max(0, entitledFen - countedFen);
  const sum = { entitledFen, countedFen, dueFen };
  const isTopUp = countedFen > 0 && dueFen > 0;
  const judgement: Judgement = {
    rule: 'onceOnly',
    clause: isTopUp ? 'art18.topUp' : 'art18.onceOnly',
    facts: { ...sum, held: held.map((award) => ({ ...award })) },
    rulings: rulingsFor(matter),
    numbers: [numberUsed(matter.item.amount, matter.numbersOn)],
    open: entitledFen === null,
    broken: why === null ? null : nothingDue(matter, countedFen, why),
  };
  return { judgement, sum };
}

type Bar = Extract<
  ReasonCode,
  | 'recognition-barred'
  | 'not-next-level'
  | 'higher-level-awarded'
  | 'already-awarded'
  | 'needs-proof'
  | 'no-top-up'
>;

/** Why nothing is due although the item has an amount; null if something is. */
function bar(matter: Matter, held: readonly HeldAward[], leftFen: number): Bar | null {
  const { item, input, ruling } = matter;
  if (input.position.held.some(({ isBarred, shares }) => isBarred && shares === 'recognition'))
    return 'recognition-barred';
  const granted = grantedLevel(held);
  if (granted > item.level) return 'higher-level-awarded';
  if (granted === item.level) return 'already-awarded';
  if (ruling('A14') === 'oneStep' && granted > 0 && item.level > granted + 1) return 'not-next-level';
  if (item.code === 'L1' && input.claim.invoiceFen === undefined) return 'needs-proof';
  if (leftFen === 0) return 'already-awarded';
  return granted > 0 && ruling('A52') === 'notGranted' ? 'no-top-up' : null;
}

/** The highest level that was ever granted to another award, 0 if none was: voided before payment frees it, nothing else does. */
function grantedLevel(held: readonly HeldAward[]): number {
  return Math.max(0, ...held.filter((award) => !award.isOwn && wasGranted(award)).map(levelOf));
}

function levelOf({ item }: HeldAward): number {
  return SCHEDULE[item].level;
}

/** What the item pays by itself; for a pledge the adopted amount, at most the invoice. Null: no amount yet. */
function entitled({ item, numbersOn, input, ruling }: Matter): number | null {
  if (item.code !== 'L1') return yuanOf(item, numbersOn);
  const cap = ruling('A28');
  if (cap === 'none') return null;
  return Math.min(fenOf(Number(cap)), input.claim.invoiceFen ?? 0);
}

function yuanOf(item: Item, day: string): number | null {
  const { value } = numberUsed(item.amount, day);
  return value === null ? null : fenOf(value);
}

function heldThatCounts({ item, input, ruling }: Matter): readonly HeldAward[] {
  const { claim, position, policy, facts } = input;
  const sharesNation = isNational(item);
  return position.held.filter((award) => {
    const other = SCHEDULE[award.item];
    const isOthers = award.enterprise !== claim.enterprise;
    if (award.shares === 'firm' && ruling('A43') !== 'perFirm') return false;
    if (isOthers && !sharesNation && ruling('A39') === 'newIdentity') return false;
    if (isOthers && sharesNation && ruling('A22') === 'each' && claim.jointlyHeld === true) return false;
    if (isQuestion(award, input) && isApart(facts)) return false;
    if (ruling('A15') === 'thisPolicyOnly' && award.policy !== policy.version) return false;
    if (ruling('A13') === 'lenient' && other.title !== item.title) return false;
    if (ruling('A16') === 'paid' && other.level > item.level) return false;
    const perCertificate =
      (item.code === 'Z2' && ruling('A24') === 'perCertificate') ||
      (item.code === 'I1' && ruling('A25') === 'eachDesignation') ||
      (item.code === 'L1' && ruling('A50') === 'perPledge');
    return !perCertificate || certificateForm(award.certificate) === certificateForm(claim.certificate);
  });
}

/** Whether the product of an equal name is another one, or nobody has said yet: then `identity` asks. */
function isApart({ sameNamed = 'same' }: Facts): boolean {
  return sameNamed !== 'same';
}

/**
 * What is deducted: paid net and committed. What remains of an award that was paid itself is counted from what was ever paid: a
 * recovery opens nothing for it.
 */
function counted({ numbersOn, ruling }: Matter, held: readonly HeldAward[]): number {
  const isRemainder = held.some((award) => award.isOwn && wasGranted(award));
  if (ruling('A15') !== 'nominal') {
    return held.reduce(
      (sum, { paidFen, netPaidFen, committedFen }) =>
        sum + committedFen + (isRemainder ? paidFen : netPaidFen),
      0,
    );
  }
  const nominal = held.filter(wasGranted).map(({ item }) => yuanOf(SCHEDULE[item], numbersOn) ?? 0);
  return Math.max(0, ...nominal);
}

function nothingDue(matter: Matter, countedFen: number, why: Bar): Broken {
  const awarded = change(
    'position',
    { held: [] },
    '该认定已获奖励，不重复奖励',
    'it was awarded before, and is awarded once only',
  );
  switch (why) {
    case 'needs-proof':
      return broken(
        why,
        change(
          'claim.invoiceFen',
          1_000_000,
          '补充材料：商标评估费用发票',
          'bring the invoice of the valuation',
        ),
      );
    case 'recognition-barred':
      return broken(why, awarded);
    case 'not-next-level':
      return broken(
        why,
        change('rulings.A14', 'anyHigher', '解释口径允许任何更高层次', 'a ruling admits any higher level'),
        awarded,
      );
    case 'no-top-up':
      return broken(
        why,
        change('rulings.A52', 'computed', '解释口径补足差额', 'a ruling grants the difference'),
      );
    case 'already-awarded':
    case 'higher-level-awarded':
      return broken(why, ...higherLevels(matter, countedFen), awarded);
    default:
      return why satisfies never;
  }
}

function higherLevels({ item, numbersOn, isIntroduced }: Matter, countedFen: number): readonly Change[] {
  return Object.values(SCHEDULE)
    .filter(
      ({ family, recognition, title }) =>
        family === item.family && recognition === item.recognition && title === item.title,
    )
    .filter((other) => (yuanOf(other, numbersOn) ?? 0) > countedFen)
    .sort((a, b) => a.level - b.level)
    .map((other) => {
      const { code, name } = other;
      const more = amountInWords((yuanOf(other, numbersOn) ?? 0) - countedFen);
      return change(
        isIntroduced ? 'claim.standsFor' : 'claim.item',
        code,
        `取得“${name.zh}”后按该项目申报，可得${more.zh}`,
        `once recognised as “${name.en}”, apply for that and get ${more.en}`,
      );
    });
}

function rulingsFor({ item, input }: Matter): readonly RulingId[] {
  const single: readonly RulingId[] =
    item.code === 'Z2'
      ? ['A24']
      : item.code === 'M1'
        ? ['A43']
        : item.code === 'I1'
          ? ['A25', 'A26']
          : item.code === 'L1'
            ? ['A26', 'A28', 'A50']
            : [];
  return input.position.held.length === 0
    ? single
    : ['A13', 'A14', 'A15', 'A16', 'A17', 'A22', 'A39', 'A44', 'A52', ...single];
}
