import { groupThreshold } from './group-threshold.ts';
import { capPerEnterpriseAndYear } from './cap-per-enterprise-and-year.ts';
import { capBudget } from './cap-budget.ts';
import { applicationWindow } from './application-window.ts';
import { falseStatement } from './false-statement.ts';
import { objectionForm } from './objection-form.ts';
import { DEADLINE_RULES } from './deadline-rule.ts';

/** Every operating rule by name. */
export const OPERATING_RULES = {
  ...DEADLINE_RULES,
  'group.threshold': groupThreshold,
  'cap.perEnterpriseAndYear': capPerEnterpriseAndYear,
  'cap.budget': capBudget,
  'application.window': applicationWindow,
  'false.statement': falseStatement,
  'objection.form': objectionForm,
} as const;

export type OperatingRuleName = keyof typeof OPERATING_RULES;

/** The operating rule of that name, with its source. */
export function operatingRule<Name extends OperatingRuleName>(name: Name): (typeof OPERATING_RULES)[Name] {
  return OPERATING_RULES[name];
}
