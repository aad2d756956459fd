import type { HeldAward } from '../input.ts';
import type { Item } from '../items/item.ts';
import { SCHEDULE } from '../items/schedule.ts';
import { fenOf } from '../money.ts';
import type { RulingId } from '../rulings/register.ts';
import type { Change, Sum } from '../verdict/verdict.ts';
import { amountInWords } from '../in-words.ts';
import { broken, change, numberUsed, type Broken, type Judgement, type Matter } from './matter.ts';

/**
 * Article 18: payment = the amount of the level recognised, less what the key was paid and what is committed to it, and
 * never below nothing (A13 to A17, A24 to A26, A39). Nothing of it turns on the order in which claims are decided.
 */
export function onceOnly(matter: Matter): { readonly judgement: Judgement; readonly sum: Sum } {
  const entitledFen = entitled(matter);
  const held = heldThatCounts(matter);
  const countedFen = counted(matter, held);
  const skips = stepsTooFar(matter, held);
  const dueFen = entitledFen === null || skips ? 0 : Math.max(0, entitledFen - countedFen);
  const sum = { entitledFen, countedFen, dueFen };
  const isTopUp = countedFen > 0 && dueFen > 0;
  const judgement: Judgement = {
    rule: 'onceOnly',
    clause: isTopUp ? 'art18.topUp' : 'art18.onceOnly',
    facts: { ...sum, held: held.map((award) => ({ ...award })) },
    rulings: rulingsFor(matter),
    numbers: [numberUsed(matter.item.amount, matter.numbersOn)],
    open: entitledFen === null,
    broken: dueFen > 0 || entitledFen === null ? null : nothingDue(matter, held, countedFen, skips),
  };
  return { judgement, sum };
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

function heldThatCounts({ item, input: { claim, position, policy }, ruling }: Matter): readonly HeldAward[] {
  return position.held.filter((award) => {
    const other = SCHEDULE[award.item];
    if (ruling('A39') === 'newIdentity' && award.enterprise !== claim.enterprise) return false;
    if (ruling('A15') === 'thisPolicyOnly' && award.policy !== policy.version) return false;
    if (ruling('A13') === 'lenient' && other.title !== item.title) return false;
    if (ruling('A16') === 'paid' && other.level > item.level) return false;
    const perCertificate =
      (item.code === 'Z2' && ruling('A24') === 'perCertificate') ||
      (item.code === 'I1' && ruling('A25') === 'eachDesignation');
    return !perCertificate || award.certificate === claim.certificate;
  });
}

const takenFen = ({ netPaidFen, committedFen }: HeldAward): number => netPaidFen + committedFen;

function counted({ numbersOn, ruling }: Matter, held: readonly HeldAward[]): number {
  if (ruling('A15') !== 'nominal') return held.reduce((sum, award) => sum + takenFen(award), 0);
  const nominal = held
    .filter((award) => takenFen(award) > 0)
    .map(({ item }) => yuanOf(SCHEDULE[item], numbersOn) ?? 0);
  return Math.max(0, ...nominal);
}

function highestLevel(held: readonly HeldAward[]): number {
  return Math.max(0, ...held.filter((award) => takenFen(award) > 0).map(({ item }) => SCHEDULE[item].level));
}

function stepsTooFar({ item, ruling }: Matter, held: readonly HeldAward[]): boolean {
  const before = highestLevel(held);
  return ruling('A14') === 'oneStep' && before > 0 && item.level > before + 1;
}

function nothingDue(matter: Matter, held: readonly HeldAward[], countedFen: number, skips: boolean): Broken {
  const { item } = matter;
  if (item.code === 'L1' && matter.input.claim.invoiceFen === undefined) {
    return broken(
      'needs-proof',
      change(
        'claim.invoiceFen',
        1_000_000,
        '补充材料：商标评估费用发票',
        'bring the invoice of the valuation',
      ),
    );
  }
  const awarded = change(
    'position',
    { held: [] },
    '该认定已获奖励，不重复奖励',
    'it was awarded before, and is awarded once only',
  );
  const anyStep = change(
    'rulings.A14',
    'anyHigher',
    '解释口径允许任何更高层次',
    'a ruling admits any higher level',
  );
  if (skips) return broken('not-next-level', anyStep, awarded);
  const code = highestLevel(held) > item.level ? 'higher-level-awarded' : 'already-awarded';
  return broken(code, ...higherLevels(matter, countedFen), awarded);
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
      : item.code === 'I1'
        ? ['A25', 'A26']
        : item.code === 'L1'
          ? ['A26', 'A28']
          : [];
  return input.position.held.length === 0 ? single : ['A13', 'A14', 'A15', 'A16', 'A17', 'A39', ...single];
}
