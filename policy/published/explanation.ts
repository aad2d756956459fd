import { SCHEDULE, isItemCode } from '../items/schedule.ts';
import type { Name } from '../items/item.ts';
import { NUMBER_NAMES } from '../parameters/names.ts';
import { RULINGS } from '../rulings/register.ts';
import type { Ruling } from '../rulings/ruling.ts';
import { passage, type Passage } from '../text/anchors.ts';
import { notesOn } from './notes.ts';
import { reasonInWords } from './reason.ts';
import { RULES } from '../verdict/rules.ts';
import type { Change, Finding, NumberUsed, Verdict, VerdictTree } from '../verdict/verdict.ts';

const INTRODUCED: Name = { zh: '新引进企业', en: 'newly introduced enterprise' };

/** One condition of a verdict in words, with what it rests on. */
export interface ExplainedCondition extends Omit<Finding, 'rulings' | 'numbers'> {
  readonly name: Name;
  readonly reason: Name | null;
  readonly rulings: readonly {
    readonly id: string;
    readonly value: string;
    readonly question: Name;
    readonly answer: Name;
  }[];
  readonly numbers: readonly (Omit<NumberUsed, 'clause'> & {
    readonly label: Name;
    readonly clause: Passage;
  })[];
}

/** A verdict in words. Amounts in fen. */
export interface Explanation extends Pick<Verdict, 'outcome' | 'code' | 'amountFen' | 'policy' | 'watch'> {
  readonly reason: Name;
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
export function explained({ outcome, code, amountFen, policy, watch, tree }: Verdict): Explanation {
  return {
    outcome,
    code,
    reason: reasonOf(code, tree.findings),
    amountFen,
    policy,
    watch,
    item: { code: tree.item, name: itemName(tree.item) },
    sum: tree.sum,
    conditions: tree.findings.map(condition),
    flip: tree.flip?.map(({ path, to, by, text }) => ({ path, to, by, text })) ?? null,
    notes: notesOn(policy.kind),
  };
}

function condition({ rule, holds, code, clause, facts, rulings, numbers }: Finding): ExplainedCondition {
  return {
    rule,
    name: RULES[rule],
    holds,
    code,
    reason: code === null ? null : reasonInWords(code, facts),
    clause,
    facts,
    rulings: rulings.map(({ id, value }) => {
      const { question, values }: Ruling = RULINGS[id];
      return { id, value, question, answer: values[value] ?? { zh: value, en: value } };
    }),
    numbers: numbers.map(({ clause: anchor, ...number }) => ({
      ...number,
      label: NUMBER_NAMES[number.name],
      clause: passage(anchor),
    })),
  };
}

/** The reason of a verdict speaks of the first condition that gave it. */
function reasonOf(code: Verdict['code'], findings: readonly Finding[]): Name {
  return reasonInWords(code, findings.find((finding) => finding.code === code)?.facts ?? {});
}

/** Returns what people call an item of the schedule, N1 included. */
export function itemName(item: string): Name {
  if (!isItemCode(item) || item === 'N1') return INTRODUCED;
  return SCHEDULE[item].name;
}
