import type { Name } from '../items/item.ts';
import type { Pack } from '../pack.ts';
import { rulingOf, valueInWords } from '../rulings/answers.ts';
import type { Passage } from '../text.ts';
import type { Watch } from '../watch.ts';
import { factsInWords } from './facts-in-words.ts';
import { notesOn } from './notes.ts';
import { reasonInWords } from './reason.ts';
import { RULES } from '../verdict/rules.ts';
import type { Change, Finding, NumberUsed, Verdict, VerdictTree } from '../verdict/verdict.ts';

/** One condition of a verdict in words, with what it rests on. */
export interface ExplainedCondition extends Omit<Finding, 'rulings' | 'numbers'> {
  readonly name: Name;
  readonly reason: Name | null;
  /** The facts in words, each a short sentence. */
  readonly stated: readonly Name[];
  readonly rulings: readonly {
    readonly id: string;
    readonly value: string;
    readonly question: Name;
    readonly answer: Name;
  }[];
  readonly numbers: readonly (Omit<NumberUsed, 'clause'> & {
    readonly label: Name;
    readonly clause: Passage | null;
  })[];
}

/** A verdict in words. Amounts in fen. */
export interface Explanation extends Pick<Verdict, 'outcome' | 'code' | 'amountFen' | 'policy'> {
  readonly reason: Name;
  /** As if it were paid on the day of the verdict, where the years count from the payment. */
  readonly watch: Pick<Watch, 'from' | 'until'> | null;
  readonly item: { readonly code: string; readonly name: Name };
  readonly sum: VerdictTree['sum'];
  readonly conditions: readonly ExplainedCondition[];
  /** For a refusal: the smallest set of changes that would turn it; null if none was found. */
  readonly flip: readonly Change[] | null;
  readonly notes: readonly Name[];
}

/**
 * A verdict as a tree in words: under the amount every condition, met or not, with its quoted clause, its facts and their
 * evidence, the rulings and the numbers; for a refusal the smallest change that would turn it. Amounts in fen.
 */
export function explained(
  pack: Pack,
  { outcome, code, amountFen, policy, watch, tree }: Verdict,
): Explanation {
  return {
    outcome,
    code,
    reason: reasonOf(pack, code, tree.findings),
    amountFen,
    policy,
    watch: watch === null ? null : { from: watch.from, until: watch.until },
    item: { code: tree.item, name: pack.item(tree.item).name },
    sum: tree.sum,
    conditions: tree.findings.map((finding) => condition(pack, finding)),
    flip: tree.flip?.map(({ path, to, by, text }) => ({ path, to, by, text })) ?? null,
    notes: notesOn(pack, policy.kind),
  };
}

function condition(
  pack: Pack,
  { rule, holds, code, clause, facts, rulings, numbers }: Finding,
): ExplainedCondition {
  return {
    rule,
    name: RULES[rule],
    holds,
    code,
    reason: code === null ? null : reasonInWords(pack, code, facts),
    clause,
    facts,
    stated: factsInWords(pack, { rule, facts }),
    rulings: rulings.map(({ id, value }) => {
      const ruling = rulingOf(pack.rulings, id);
      return { id, value, question: ruling.question, answer: valueInWords(ruling, value) };
    }),
    numbers: numbers.map(({ clause: anchor, ...number }) => ({
      ...number,
      label: pack.numbers[number.name]?.label ?? { zh: number.name, en: number.name },
      clause: anchor === null ? null : pack.passage(anchor),
    })),
  };
}

/** The reason of a verdict speaks of the first condition that gave it. */
function reasonOf(pack: Pack, code: Verdict['code'], findings: readonly Finding[]): Name {
  return reasonInWords(pack, code, findings.find((finding) => finding.code === code)?.facts ?? {});
}

/** Returns what people call an item of a policy, the introduction included; null if it has none such. */
export function itemName(pack: Pack, code: string): Name | null {
  return pack.items[code]?.name ?? (pack.introduction?.code === code ? pack.introduction.name : null);
}
