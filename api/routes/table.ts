import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { PARTIES } from '../permission.ts';
import { acceptRoutine } from './accept-routine.ts';
import { address } from './address.ts';
import { calculate } from './calculate.ts';
import { channels } from './channels.ts';
import { claimTasks } from './claim-task.ts';
import { acts } from './admin/acts.ts';
import { delegations } from './admin/delegations.ts';
import { enterprises } from './admin/enterprises.ts';
import { interests } from './admin/interests.ts';
import { people } from './admin/people.ts';
import { proposals } from './admin/proposals.ts';
import { roles } from './admin/roles.ts';
import { units } from './admin/units.ts';
import { asOf } from './audit/as-of.ts';
import { bundle } from './audit/bundle.ts';
import { duties } from './audit/duties.ts';
import { history } from './audit/history.ts';
import { log } from './audit/log.ts';
import { refusals } from './audit/refusals.ts';
import { replay } from './audit/replay.ts';
import { sweeps } from './audit/sweeps.ts';
import { whatIf } from './audit/what-if.ts';
import { bankAccount } from './bank-account.ts';
import { development } from './development.ts';
import { documents } from './documents.ts';
import { drafts } from './drafts.ts';
import { events } from './events.ts';
import { exportPayments } from './export-payments.ts';
import { health } from './health.ts';
import { listApplications } from './list-applications.ts';
import { listSignals } from './list-signals.ts';
import { listTasks } from './list-tasks.ts';
import { mailbox } from './mailbox.ts';
import { notices } from './notices.ts';
import { notifications } from './notifications.ts';
import { openapi } from './openapi.ts';
import { policy } from './policy.ts';
import { providerSignOut } from './provider-sign-out.ts';
import { readApplication } from './read-application.ts';
import { readCommand } from './read-command.ts';
import { registryEvents } from './registry-events.ts';
import { registryKeys } from './registry-keys.ts';
import { reports } from './reports.ts';
import { receiveReceipts } from './receive-receipts.ts';
import { sendSignal } from './send-signal.ts';
import { session } from './session.ts';
import { signIn } from './sign-in.ts';
import { submitApplication } from './submit-application.ts';
import { explainApplication } from './applications/[id]/explanation.get.ts';
import type { Line } from './route.ts';

/** Groups of routes that register themselves, not yet lines of the table. */
export const GROUPS: readonly ((app: FastifyInstance, deps: Deps) => void)[] = [
  history,
  replay,
  asOf,
  bundle,
  sweeps,
  log,
  refusals,
  duties,
  whatIf,
  signIn,
  session,
  providerSignOut,
  submitApplication,
  sendSignal,
  readApplication,
  readCommand,
  listApplications,
  listTasks,
  claimTasks,
  acceptRoutine,
  listSignals,
  policy,
  notices,
  calculate,
  reports,
  events,
  exportPayments,
  receiveReceipts,
  registryEvents,
  registryKeys,
  notifications,
  channels,
  address,
  mailbox,
  health,
  openapi,
  development,
  drafts,
  documents,
  people,
  roles,
  delegations,
  interests,
  units,
  enterprises,
  bankAccount,
  proposals,
  acts,
];

/** Every route, sorted by address: method, address below `/api`, who may use it, and its file. The order means nothing. */
// prettier-ignore
export const TABLE: readonly Line[] = [
  ['GET', '/applications/:id/explanation', PARTIES, explainApplication],
];
