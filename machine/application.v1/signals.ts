import { applicationSignals } from '../../contract/signals/application.ts';
import { clawbackSignals } from '../../contract/signals/clawback.ts';
import { departmentSignals } from '../../contract/signals/department.ts';
import { groupSignals } from '../../contract/signals/group.ts';
import { noticeSignals } from '../../contract/signals/notice.ts';
import { officeSignals } from '../../contract/signals/office.ts';
import { paymentSignals } from '../../contract/signals/payment.ts';
import { policySignals } from '../../contract/signals/policy.ts';
import { relocationSignals } from '../../contract/signals/relocation.ts';

/** What people may send to an award: the catalogue may grow with a later version, this list does not. */
export const SIGNALS = {
  ...applicationSignals,
  ...departmentSignals,
  ...officeSignals,
  ...policySignals,
  ...groupSignals,
  ...noticeSignals,
  ...paymentSignals,
  ...relocationSignals,
  ...clawbackSignals,
} as const;
