/** Version 1 of the machine, for the tests that take it apart. No other test knows its folder. */
export { builder } from '../../machine/application.v1/builder.ts';
export { isOpen } from '../../machine/application.v1/changes/verification.ts';
export { endAfter } from '../../machine/application.v1/days.ts';
export type { Context } from '../../machine/application.v1/context.ts';
export { REFUSED_WORDS } from '../../machine/application.v1/refused-words/all.ts';
export { GUARDS, ROUTES, type Law } from '../../machine/application.v1/routes.ts';
export {
  brokenRule,
  OF_THE_AWARD,
  PERSONAL,
  RULES,
  UNIVERSAL,
  type RuleName,
} from '../../machine/application.v1/rules.ts';
export { version as VERSION_ONE } from '../../machine/application.v1/version.ts';
