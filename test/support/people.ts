import type { Role } from '../../use-cases/permission.ts';
import { rolesOf } from '../../use-cases/permission.ts';
import type { SignalType } from '../../contract/signals/catalogue.ts';
import { sendersOf } from '../../machine/versions.ts';

/** A demonstration person for each role. */
export const ACCOUNT_OF: Readonly<Record<Role, string>> = {
  applicant: 'applicant-qiaoxi',
  handle: 'handler-1',
  verify: 'officer-market',
  approve: 'approver-1',
  group: 'group-head',
  pay: 'finance-1',
  registry: 'registry-1',
  auditor: 'auditor-1',
  administrator: 'administrator-1',
};

/** Somebody who may send a signal. */
export function senderOf(type: SignalType): string {
  const [role] = rolesOf(sendersOf(type));
  if (role === undefined) return 'citizen-1';
  return ACCOUNT_OF[role];
}
