import type { WhatIf } from './what-if.ts';

/** What a change would do, for a person: one line per award that changes, then each enterprise and the budget. */
export function whatIfInWords({ awards, changed, byEnterprise, budgetFen, unseen }: WhatIf): string {
  return [
    ...changed.map(
      ({ application, enterprise, beforeFen, afterFen, code }) =>
        `${application}  ${enterprise}  ${yuan(beforeFen)} -> ${yuan(afterFen)}  (${code})`,
    ),
    ...Object.entries(byEnterprise).map(([enterprise, fen]) => `${enterprise}: ${signed(fen)} yuan`),
    `${changed.length} of ${awards} awards change; the budget: ${signed(budgetFen)} yuan. Nothing was written.`,
    ...unseen.map((id) => `no award turned on ${id}: what it changes is not seen here`),
  ].join('\n');
}

function yuan(fen: number): string {
  return (fen / 100).toLocaleString('en-US');
}

function signed(fen: number): string {
  return `${fen > 0 ? '+' : ''}${yuan(fen)}`;
}
