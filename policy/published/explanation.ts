import { SCHEDULE, isItemCode } from '../items/schedule.ts';
import type { Name } from '../items/item.ts';
import { RULINGS } from '../rulings/register.ts';
import type { Ruling } from '../rulings/ruling.ts';
import { passage } from '../text/anchors.ts';
import { REASONS } from '../verdict/reasons.ts';
import { RULES } from '../verdict/rules.ts';
import type { Finding, Verdict } from '../verdict/verdict.ts';

const INTRODUCED: Name = { zh: '新引进企业', en: 'newly introduced enterprise' };

/**
 * A verdict as a tree in words: under the amount every condition, met or not, with its quoted clause, its facts and their
 * evidence, the rulings and the numbers; for a refusal the smallest change that would turn it. Amounts in fen.
 */
export function explained({ outcome, code, amountFen, policy, watch, tree }: Verdict): object {
  return {
    outcome,
    code,
    reason: inWords(code),
    amountFen,
    policy,
    watch,
    item: { code: tree.item, name: itemName(tree.item) },
    sum: tree.sum,
    conditions: tree.findings.map(condition),
    flip: tree.flip?.map(({ path, to, text }) => ({ path, to, text })) ?? null,
  };
}

function condition({ rule, holds, code, clause, facts, rulings, numbers }: Finding): object {
  return {
    rule,
    name: RULES[rule],
    holds,
    code,
    reason: code === null ? null : inWords(code),
    clause,
    facts,
    rulings: rulings.map(({ id, value }) => {
      const { question, values }: Ruling = RULINGS[id];
      return { id, value, question, answer: values[value] ?? { zh: value, en: value } };
    }),
    numbers: numbers.map(({ clause: anchor, ...number }) => ({ ...number, clause: passage(anchor) })),
  };
}

function inWords(code: Verdict['code']): Name {
  const { zh, en } = REASONS[code];
  return { zh, en };
}

function itemName(item: string): Name {
  if (!isItemCode(item) || item === 'N1') return INTRODUCED;
  return SCHEDULE[item].name;
}
