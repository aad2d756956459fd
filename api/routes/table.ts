import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { PARTIES } from '../permission.ts';
import { acceptRoutine } from './accept-routine.ts';
import { address } from './address.ts';
import { channels } from './channels.ts';
import { claimTasks } from './claim-task.ts';
import { bankAccount } from './bank-account.ts';
import { development } from './development.ts';
import { documents } from './documents.ts';
import { drafts } from './drafts.ts';
import { events } from './events.ts';
import { health } from './health.ts';
import { listApplications } from './list-applications.ts';
import { listSignals } from './list-signals.ts';
import { listTasks } from './list-tasks.ts';
import { mailbox } from './mailbox.ts';
import { notices } from './notices.ts';
import { notifications } from './notifications.ts';
import { openapi } from './openapi.ts';
import { providerSignOut } from './provider-sign-out.ts';
import { readApplication } from './read-application.ts';
import { readCommand } from './read-command.ts';
import { registryEvents } from './enterprises/[code]/registry-events.post.ts';
import { sendSignal } from './send-signal.ts';
import { session } from './session.ts';
import { signIn } from './sign-in.ts';
import { submitApplication } from './submit-application.ts';
import { explainApplication } from './applications/[id]/explanation.get.ts';
import { appointAgent } from './admin/enterprises/[code]/agents/[person].put.ts';
import { bundleAward } from './audit/applications/[id]/bundle.get.ts';
import { calculate } from './calculator.post.ts';
import { changeEnterprise } from './admin/enterprises/[code].patch.ts';
import { changePerson } from './admin/people/[id].patch.ts';
import { confirmProposal } from './admin/proposals/[id]/confirm.post.ts';
import { declareInterest } from './admin/people/[id]/interests.post.ts';
import { dismissAgent } from './admin/enterprises/[code]/agents/[person].delete.ts';
import { endDelegation } from './admin/delegations/[number]/end.post.ts';
import { endInterest } from './admin/people/[id]/interests/end.post.ts';
import { endRole } from './admin/people/[id]/roles/end.post.ts';
import { endSessions } from './admin/people/[id]/sessions.delete.ts';
import { forgetPerson } from './admin/people/[id]/forget.post.ts';
import { grantDelegation } from './admin/delegations.post.ts';
import { grantRole } from './admin/people/[id]/roles.post.ts';
import { keepUnit } from './admin/units/[unit].put.ts';
import { listActs } from './admin/acts.get.ts';
import { listBudgets } from './budgets.get.ts';
import { listDelegations } from './admin/delegations.get.ts';
import { listEnterprises } from './admin/enterprises.get.ts';
import { listItems } from './policy/items.get.ts';
import { listPeople } from './admin/people.get.ts';
import { listProposals } from './admin/proposals.get.ts';
import { listRefusals } from './audit/refusals.get.ts';
import { listRulings } from './policy/rulings.get.ts';
import { listUnits } from './admin/units.get.ts';
import { makeProposal } from './admin/proposals.post.ts';
import { moveEnterprise } from './admin/enterprises/[code]/registrations.post.ts';
import { proveConsistency } from './audit/log/consistency.get.ts';
import { proveLeaf } from './audit/log/proof.get.ts';
import { readArticle } from './policy/articles/[n].get.ts';
import { readAsOf } from './audit/applications/[id]/as-of.get.ts';
import { readCheckpoint } from './audit/log/checkpoint.get.ts';
import { readClocks } from './clocks.get.ts';
import { readDuties } from './audit/duties.get.ts';
import { readEnterprise } from './admin/enterprises/[code].get.ts';
import { readHistories } from './audit/applications/[id]/history.get.ts';
import { readPerson } from './admin/people/[id].get.ts';
import { readPolicy } from './policy.get.ts';
import { readProposal } from './admin/proposals/[id].get.ts';
import { readStreets } from './streets.get.ts';
import { readSweep } from './audit/sweeps/[id].get.ts';
import { readTargets } from './targets.get.ts';
import { registerEnterprise } from './admin/enterprises.post.ts';
import { registerPerson } from './admin/people.post.ts';
import { replayAward } from './audit/applications/[id]/replay.post.ts';
import { requestSweep } from './audit/sweeps.post.ts';
import { whatIf } from './audit/what-if.post.ts';
import { withdrawProposal } from './admin/proposals/[id]/withdraw.post.ts';
import { endKey } from './registry-keys/[id]/end.post.ts';
import { enterKey } from './registry-keys.post.ts';
import { exportPayments } from './payments/exports.post.ts';
import { readPaymentFile } from './payments/exports/[id].get.ts';
import { receiveReceipts } from './payments/receipts.post.ts';
import type { Line } from './route.ts';
import { ADMINISTRATORS, AUDITORS, OFFICERS, PAYERS, STAFF } from '../../use-cases/may.ts';

/** Groups of routes that register themselves, not yet lines of the table. */
export const GROUPS: readonly ((app: FastifyInstance, deps: Deps) => void)[] = [
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
  notices,
  events,
  registryEvents,
  notifications,
  channels,
  address,
  mailbox,
  health,
  openapi,
  development,
  drafts,
  documents,
  bankAccount,
];

/** Every route, sorted by address: method, address below `/api`, who may use it, and its file. The order means nothing. */
// prettier-ignore
export const TABLE: readonly Line[] = [
  ['GET', '/admin/acts', [...ADMINISTRATORS, ...AUDITORS], listActs],
  ['GET', '/admin/delegations', ADMINISTRATORS, listDelegations],
  ['POST', '/admin/delegations', ADMINISTRATORS, grantDelegation],
  ['POST', '/admin/delegations/:number/end', ADMINISTRATORS, endDelegation],
  ['GET', '/admin/enterprises', ADMINISTRATORS, listEnterprises],
  ['POST', '/admin/enterprises', ADMINISTRATORS, registerEnterprise],
  ['GET', '/admin/enterprises/:code', ADMINISTRATORS, readEnterprise],
  ['PATCH', '/admin/enterprises/:code', ADMINISTRATORS, changeEnterprise],
  ['PUT', '/admin/enterprises/:code/agents/:person', ADMINISTRATORS, appointAgent],
  ['DELETE', '/admin/enterprises/:code/agents/:person', ADMINISTRATORS, dismissAgent],
  ['POST', '/admin/enterprises/:code/registrations', ADMINISTRATORS, moveEnterprise],
  ['GET', '/admin/people', ADMINISTRATORS, listPeople],
  ['POST', '/admin/people', ADMINISTRATORS, registerPerson],
  ['GET', '/admin/people/:id', ADMINISTRATORS, readPerson],
  ['PATCH', '/admin/people/:id', ADMINISTRATORS, changePerson],
  ['POST', '/admin/people/:id/forget', ADMINISTRATORS, forgetPerson],
  ['POST', '/admin/people/:id/interests', ADMINISTRATORS, declareInterest],
  ['POST', '/admin/people/:id/interests/end', ADMINISTRATORS, endInterest],
  ['POST', '/admin/people/:id/roles', ADMINISTRATORS, grantRole],
  ['POST', '/admin/people/:id/roles/end', ADMINISTRATORS, endRole],
  ['DELETE', '/admin/people/:id/sessions', ADMINISTRATORS, endSessions],
  ['GET', '/admin/proposals', [...OFFICERS, ...ADMINISTRATORS, ...AUDITORS], listProposals],
  ['POST', '/admin/proposals', OFFICERS, makeProposal],
  ['GET', '/admin/proposals/:id', OFFICERS, readProposal],
  ['POST', '/admin/proposals/:id/confirm', OFFICERS, confirmProposal],
  ['POST', '/admin/proposals/:id/withdraw', OFFICERS, withdrawProposal],
  ['GET', '/admin/units', ADMINISTRATORS, listUnits],
  ['PUT', '/admin/units/:unit', ADMINISTRATORS, keepUnit],
  ['GET', '/applications/:id/explanation', PARTIES, explainApplication],
  ['GET', '/audit/applications/:id/as-of', AUDITORS, readAsOf],
  ['GET', '/audit/applications/:id/bundle', AUDITORS, bundleAward],
  ['GET', '/audit/applications/:id/history', AUDITORS, readHistories],
  ['POST', '/audit/applications/:id/replay', AUDITORS, replayAward],
  ['GET', '/audit/duties', AUDITORS, readDuties],
  ['GET', '/audit/log/checkpoint', AUDITORS, readCheckpoint],
  ['GET', '/audit/log/consistency', AUDITORS, proveConsistency],
  ['GET', '/audit/log/proof', AUDITORS, proveLeaf],
  ['GET', '/audit/refusals', AUDITORS, listRefusals],
  ['POST', '/audit/sweeps', AUDITORS, requestSweep],
  ['GET', '/audit/sweeps/:id', AUDITORS, readSweep],
  ['POST', '/audit/what-if', [...OFFICERS, ...AUDITORS], whatIf],
  ['GET', '/budgets', STAFF, listBudgets],
  ['POST', '/calculator', 'anyone', calculate],
  ['GET', '/clocks', STAFF, readClocks],
  ['POST', '/payments/exports', PAYERS, exportPayments],
  ['GET', '/payments/exports/:id', PAYERS, readPaymentFile],
  ['POST', '/payments/receipts', PAYERS, receiveReceipts],
  ['GET', '/policy', 'anyone', readPolicy],
  ['GET', '/policy/articles/:n', 'anyone', readArticle],
  ['GET', '/policy/items', 'anyone', listItems],
  ['GET', '/policy/rulings', 'anyone', listRulings],
  ['POST', '/registry-keys', ADMINISTRATORS, enterKey],
  ['POST', '/registry-keys/:id/end', ADMINISTRATORS, endKey],
  ['GET', '/streets', STAFF, readStreets],
  ['GET', '/targets', 'anyone', readTargets],
];
