import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { DUTIES } from '../../contract/parties.ts';
import { BRINGERS } from '../../use-cases/document/receive-document.ts';
import { ACCOUNT_READERS } from '../../use-cases/enterprise/read-bank-account.ts';
import { PARTIES } from '../../use-cases/permission.ts';
import { permissionOf } from '../../use-cases/signal/list-signals.ts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { calculate } from './calculate.ts';
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
import { exportPayments } from './export-payments.ts';
import { health } from './health.ts';
import { policy } from './policy.ts';
import { registryEvents } from './registry-events.ts';
import { registryKeys } from './registry-keys.ts';
import { reports } from './reports.ts';
import { receiveReceipts } from './receive-receipts.ts';
import { listApplications } from './applications.get.ts';
import { submitApplication } from './applications.post.ts';
import { readApplication } from './applications/[id].get.ts';
import { followApplication } from './applications/[id]/events.get.ts';
import { explainApplication } from './applications/[id]/explanation.get.ts';
import { sendSignal } from './applications/[id]/signals/[type].post.ts';
import { readSteps } from './applications/[id]/steps.get.ts';
import { readCommand } from './commands/[id].get.ts';
import { fastForward } from './dev/applications/[id]/fast-forward.post.ts';
import { readMailbox } from './dev/mailbox.get.ts';
import { giveToken } from './dev/token.post.ts';
import { receiveDocument } from './documents.post.ts';
import { readDocument } from './documents/[sha256].get.ts';
import { listDrafts } from './drafts.get.ts';
import { createDraft } from './drafts.post.ts';
import { deleteDraft } from './drafts/[id].delete.ts';
import { readDraft } from './drafts/[id].get.ts';
import { changeDraft } from './drafts/[id].patch.ts';
import { readBankAccount } from './enterprises/[code]/bank-account.get.ts';
import { keepBankAccount } from './enterprises/[code]/bank-account.put.ts';
import { listNotices } from './notices.get.ts';
import { objectToNotice } from './notices/[id]/objections.post.ts';
import { listNotifications } from './notifications.get.ts';
import { confirmAddress } from './notifications/address/confirm.post.ts';
import { sendCode } from './notifications/address/send-code.post.ts';
import { readChannels } from './notifications/channels.get.ts';
import { chooseChannels } from './notifications/channels.put.ts';
import { markRead } from './notifications/read.post.ts';
import { unsubscribeProgram } from './notifications/webhook.delete.ts';
import { subscribeProgram } from './notifications/webhook.put.ts';
import { describeApi } from './openapi.json.get.ts';
import { readSession } from './session.get.ts';
import { finishSignIn } from './session/callback.get.ts';
import { providerSignOut } from './session/provider-sign-out.post.ts';
import { beginSignIn } from './session/sign-in.get.ts';
import { signOut } from './session/sign-out.post.ts';
import { listSignals } from './signals.get.ts';
import { listTasks } from './tasks.get.ts';
import { claimTask } from './tasks/[id]/claim.post.ts';
import { releaseTask } from './tasks/[id]/release.post.ts';
import { acceptMany } from './tasks/accept.post.ts';
import { followTasks } from './tasks/events.get.ts';
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
  policy,
  calculate,
  reports,
  exportPayments,
  receiveReceipts,
  registryEvents,
  registryKeys,
  health,
  people,
  roles,
  delegations,
  interests,
  units,
  enterprises,
  proposals,
  acts,
];

/** One line for each signal of the catalogue, but the one that starts. */
const SIGNALS: readonly Line[] = SIGNAL_TYPES.filter((type) => type !== 'application.submit').map((type) => [
  'POST',
  `/applications/:id/signals/${type}`,
  permissionOf(type),
  sendSignal(type),
]);

/** Every route, sorted by address: method, address below `/api`, who may use it, and its file. The order means nothing. */
// prettier-ignore
export const TABLE: readonly Line[] = [
  ['GET', '/applications', PARTIES, listApplications],
  ['POST', '/applications', permissionOf('application.submit'), submitApplication],
  ['GET', '/applications/:id', PARTIES, readApplication],
  ['GET', '/applications/:id/events', PARTIES, followApplication],
  ['GET', '/applications/:id/explanation', PARTIES, explainApplication],
  ...SIGNALS,
  ['GET', '/applications/:id/steps', PARTIES, readSteps],
  ['GET', '/commands/:id', 'signedIn', readCommand],
  ['POST', '/dev/applications/:id/fast-forward', PARTIES, fastForward],
  ['GET', '/dev/mailbox', 'anyone', readMailbox],
  ['POST', '/dev/token', 'anyone', giveToken],
  ['POST', '/documents', BRINGERS, receiveDocument],
  ['GET', '/documents/:sha256', PARTIES, readDocument],
  ['GET', '/drafts', ['applicant'], listDrafts],
  ['POST', '/drafts', ['applicant'], createDraft],
  ['DELETE', '/drafts/:id', ['applicant'], deleteDraft],
  ['GET', '/drafts/:id', ['applicant'], readDraft],
  ['PATCH', '/drafts/:id', ['applicant'], changeDraft],
  ['GET', '/enterprises/:code/bank-account', ACCOUNT_READERS, readBankAccount],
  ['PUT', '/enterprises/:code/bank-account', ['applicant'], keepBankAccount],
  ['GET', '/notices', 'anyone', listNotices],
  ['POST', '/notices/:id/objections', 'signedIn', objectToNotice],
  ['GET', '/notifications', 'signedIn', listNotifications],
  ['POST', '/notifications/address/confirm', 'signedIn', confirmAddress],
  ['POST', '/notifications/address/send-code', 'signedIn', sendCode],
  ['GET', '/notifications/channels', 'signedIn', readChannels],
  ['PUT', '/notifications/channels', 'signedIn', chooseChannels],
  ['POST', '/notifications/read', 'signedIn', markRead],
  ['DELETE', '/notifications/webhook', 'signedIn', unsubscribeProgram],
  ['PUT', '/notifications/webhook', 'signedIn', subscribeProgram],
  ['GET', '/openapi.json', 'anyone', describeApi],
  ['GET', '/session', 'signedIn', readSession],
  ['GET', '/session/callback', 'anyone', finishSignIn],
  ['POST', '/session/provider-sign-out', 'anyone', providerSignOut],
  ['GET', '/session/sign-in', 'anyone', beginSignIn],
  ['POST', '/session/sign-out', 'signedIn', signOut],
  ['GET', '/signals', 'anyone', listSignals],
  ['GET', '/tasks', DUTIES, listTasks],
  ['POST', '/tasks/:id/claim', DUTIES, claimTask],
  ['POST', '/tasks/:id/release', DUTIES, releaseTask],
  ['POST', '/tasks/accept', DUTIES, acceptMany],
  ['GET', '/tasks/events', DUTIES, followTasks],
];
