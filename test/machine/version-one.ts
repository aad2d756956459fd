/** Version 1 of the machine, for the tests that take it apart. No other test knows its folder. */
import * as change from '../../machine/application.v1/changes/change.ts';
import * as consent from '../../machine/application.v1/changes/consent.ts';
import * as demand from '../../machine/application.v1/changes/demand.ts';
import * as ended from '../../machine/application.v1/changes/ended.ts';
import * as funded from '../../machine/application.v1/changes/funded.ts';
import * as notice from '../../machine/application.v1/changes/notice.ts';
import * as payment from '../../machine/application.v1/changes/payment.ts';
import * as review from '../../machine/application.v1/changes/review.ts';
import * as submission from '../../machine/application.v1/changes/submission.ts';
import * as verification from '../../machine/application.v1/changes/verification.ts';

/** Everything that an event may change or ask for, by its name. */
export const CHANGES = {
  holdDuty: change.holdDuty,
  ...consent,
  ...demand,
  ...ended,
  ...funded,
  ...notice,
  ...payment,
  ...review,
  ...submission,
  ...verification,
};
export { EMPTY } from '../../machine/application.v1/context.ts';
export { builder } from '../../machine/application.v1/builder.ts';
export { isOpen } from '../../machine/application.v1/changes/verification.ts';
export { endAfter } from '../../machine/application.v1/days.ts';
export type { Context } from '../../machine/application.v1/context.ts';
export { OFFICE_LADDER, reminds } from '../../machine/application.v1/reminders.ts';
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
