import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { DUTIES } from '../../contract/parties.ts';
import { ACT_READERS } from '../../use-cases/act/list-acts.ts';
import { ARCHIVERS } from '../../use-cases/archive/archive-award.ts';
import { WHAT_IF_READERS } from '../../use-cases/audit/what-if.ts';
import { BRINGERS } from '../../use-cases/document/receive-document.ts';
import { ACCOUNT_READERS } from '../../use-cases/enterprise/read-bank-account.ts';
import { MONEY_READERS } from '../../use-cases/payment/list-payments.ts';
import { PARTIES } from '../../use-cases/permission.ts';
import { NAME_READERS } from '../../use-cases/person/list-names.ts';
import { PROPOSAL_READERS } from '../../use-cases/proposal/list-proposals.ts';
import { REPORT_READERS } from '../../use-cases/registry/list-reports.ts';
import { permissionOf } from '../../use-cases/signal/list-signals.ts';
import { answerAlive } from './health/live.get.ts';
import { answerReady } from './health/ready.get.ts';
import { reportRegisterEvent } from './enterprises/[code]/registry-events.post.ts';
import { CLAIM_PROPOSERS } from '../../use-cases/application/preview-claim-back.ts';
import { previewClaimBack } from './applications/[id]/claim-back.get.ts';
import { explainApplication } from './applications/[id]/explanation.get.ts';
import { appointAgent } from './admin/enterprises/[code]/agents/[person].put.ts';
import { bundleAward } from './audit/applications/[id]/bundle.get.ts';
import { calculate } from './calculator.post.ts';
import { changeEnterprise } from './admin/enterprises/[code].patch.ts';
import { changePerson } from './admin/people/[id].patch.ts';
import { confirmChange } from './admin/changes/[id]/confirm.post.ts';
import { changeAccount } from './admin/people/[id]/account.put.ts';
import { listChanges } from './admin/changes.get.ts';
import { readChange } from './admin/changes/[id].get.ts';
import { withdrawChange } from './admin/changes/[id]/withdraw.post.ts';
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
import { listNames } from './people/names.get.ts';
import { listProposals } from './admin/proposals.get.ts';
import { listRefusals } from './audit/refusals.get.ts';
import { listRulings } from './policy/rulings.get.ts';
import { succeedUnit } from './admin/units/[unit]/succession.post.ts';
import { listUnits } from './admin/units.get.ts';
import { makeProposal } from './admin/proposals.post.ts';
import { moveEnterprise } from './admin/enterprises/[code]/registrations.post.ts';
import { proveConsistency } from './audit/log/consistency.get.ts';
import { decodePayloads } from './audit/payloads/decode.post.ts';
import { encodePayloads } from './audit/payloads/encode.post.ts';
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
import { listPaymentFiles } from './payments/exports.get.ts';
import { listRepayments } from './payments/repayments.get.ts';
import { listWaitingOrders } from './payments/orders.get.ts';
import { exportPayments } from './payments/exports.post.ts';
import { readPaymentFile } from './payments/exports/[id].get.ts';
import { releasePayments } from './payments/exports/[id]/release.post.ts';
import { listReceipts } from './payments/receipts.get.ts';
import { receiveReceipts } from './payments/receipts.post.ts';
import { countApplications } from './applications/counts.get.ts';
import { exportApplications } from './applications/export.get.ts';
import { listApplications } from './applications.get.ts';
import { submitApplication } from './applications.post.ts';
import { readApplication } from './applications/[id].get.ts';
import { archiveAward } from './applications/[id]/archive.get.ts';
import { readAwardCalendar } from './applications/[id]/calendar.get.ts';
import { listLetters } from './applications/[id]/letters.get.ts';
import { readLetter } from './applications/[id]/letters/[letter].get.ts';
import { packDossier } from './applications/[id]/papers.get.ts';
import { readCalendar } from './calendar.get.ts';
import { readCalendarAt } from './calendar/[secret].get.ts';
import { takeCalendarAddress } from './calendar/address.delete.ts';
import { readCalendarAddress } from './calendar/address.get.ts';
import { giveCalendarAddress } from './calendar/address.put.ts';
import { confirmLetter } from './letters/[hash].get.ts';
import { listResults } from './results.get.ts';
import { exportResults } from './results/export.get.ts';
import { readUsualTimes } from './usual-times.get.ts';
import { readCatalogue } from './catalogue.get.ts';
import { readDossier } from './applications/[id]/dossier.get.ts';
import { listOwnObjections } from './objections.get.ts';
import { followApplication } from './applications/[id]/events.get.ts';
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
import { listTemplates } from './templates.get.ts';
import { enterTemplate } from './templates.post.ts';
import { endTemplate } from './templates/[number]/end.post.ts';
import { listSavedViews } from './views.get.ts';
import { saveView } from './views.post.ts';
import { deleteView } from './views/[id].delete.ts';
import { listKeys } from './registry-keys.get.ts';
import { listReports } from './registry-events.get.ts';
import { listSweeps } from './audit/sweeps.get.ts';
import { dropActDraft, keepActDraft, readActDraft } from './applications/[id]/draft.ts';
import { answerInterest } from './applications/[id]/interests.post.ts';
import { listTouchedActs } from './applications/[id]/interests.get.ts';
import { INTEREST_ANSWERERS } from '../../use-cases/interest/answer-interest.ts';
import { TOUCHED_READERS } from '../../use-cases/interest/list-touched-acts.ts';
import { listRemarks } from './applications/[id]/remarks.get.ts';
import { writeRemark } from './applications/[id]/remarks.post.ts';
import { listNotes } from './applications/[id]/notes.get.ts';
import { writeNote } from './applications/[id]/notes.post.ts';
import { listTasks } from './tasks.get.ts';
import { claimTask } from './tasks/[id]/claim.post.ts';
import { listTaskOfficers } from './tasks/[id]/officers.get.ts';
import { reassignTask } from './tasks/[id]/reassign.post.ts';
import { releaseTask } from './tasks/[id]/release.post.ts';
import { acceptMany } from './tasks/accept.post.ts';
import { followTasks } from './tasks/events.get.ts';
import { listOverdue } from './tasks/overdue.get.ts';
import type { Line } from './route.ts';
import { ADMINISTRATORS, AUDITORS, HEADS, OFFICERS, PAYERS, STAFF } from '../../use-cases/may.ts';
import { REMARK_READERS, REMARK_WRITERS } from '../../use-cases/remark/remarks.ts';
import { NOTE_READERS, NOTE_WRITERS } from '../../use-cases/note/notes.ts';
import { OVERDUE_READERS } from '../../use-cases/task/list-overdue.ts';

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
  ['GET', '/admin/acts', ACT_READERS, listActs],
  ['GET', '/admin/changes', ADMINISTRATORS, listChanges],
  ['GET', '/admin/changes/:id', ADMINISTRATORS, readChange],
  ['POST', '/admin/changes/:id/confirm', ADMINISTRATORS, confirmChange],
  ['POST', '/admin/changes/:id/withdraw', ADMINISTRATORS, withdrawChange],
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
  ['PUT', '/admin/people/:id/account', ADMINISTRATORS, changeAccount],
  ['POST', '/admin/people/:id/forget', ADMINISTRATORS, forgetPerson],
  ['POST', '/admin/people/:id/interests', ADMINISTRATORS, declareInterest],
  ['POST', '/admin/people/:id/interests/end', ADMINISTRATORS, endInterest],
  ['POST', '/admin/people/:id/roles', ADMINISTRATORS, grantRole],
  ['POST', '/admin/people/:id/roles/end', ADMINISTRATORS, endRole],
  ['DELETE', '/admin/people/:id/sessions', ADMINISTRATORS, endSessions],
  ['GET', '/admin/proposals', PROPOSAL_READERS, listProposals],
  ['POST', '/admin/proposals', OFFICERS, makeProposal],
  ['GET', '/admin/proposals/:id', OFFICERS, readProposal],
  ['POST', '/admin/proposals/:id/confirm', OFFICERS, confirmProposal],
  ['POST', '/admin/proposals/:id/withdraw', OFFICERS, withdrawProposal],
  ['GET', '/admin/units', ADMINISTRATORS, listUnits],
  ['PUT', '/admin/units/:unit', ADMINISTRATORS, keepUnit],
  ['POST', '/admin/units/:unit/succession', ADMINISTRATORS, succeedUnit],
  ['GET', '/applications', PARTIES, listApplications],
  ['POST', '/applications', permissionOf('application.submit'), submitApplication],
  ['GET', '/applications/counts', PARTIES, countApplications],
  ['GET', '/applications/export', PARTIES, exportApplications],
  ['GET', '/applications/:id', PARTIES, readApplication],
  ['GET', '/applications/:id/archive', ARCHIVERS, archiveAward],
  ['GET', '/applications/:id/calendar', PARTIES, readAwardCalendar],
  ['GET', '/applications/:id/claim-back', CLAIM_PROPOSERS, previewClaimBack],
  ['GET', '/applications/:id/dossier', PARTIES, readDossier],
  ['GET', '/applications/:id/draft', DUTIES, readActDraft],
  ['PUT', '/applications/:id/draft', DUTIES, keepActDraft],
  ['DELETE', '/applications/:id/draft', DUTIES, dropActDraft],
  ['GET', '/applications/:id/events', PARTIES, followApplication],
  ['GET', '/applications/:id/explanation', PARTIES, explainApplication],
  ['GET', '/applications/:id/interests', TOUCHED_READERS, listTouchedActs],
  ['POST', '/applications/:id/interests', INTEREST_ANSWERERS, answerInterest],
  ['GET', '/applications/:id/remarks', REMARK_READERS, listRemarks],
  ['POST', '/applications/:id/remarks', REMARK_WRITERS, writeRemark],
  ['GET', '/applications/:id/notes', NOTE_READERS, listNotes],
  ['POST', '/applications/:id/notes', NOTE_WRITERS, writeNote],
  ['GET', '/applications/:id/letters', PARTIES, listLetters],
  ['GET', '/applications/:id/letters/:letter', PARTIES, readLetter],
  ['GET', '/applications/:id/papers', PARTIES, packDossier],
  ...SIGNALS,
  ['GET', '/applications/:id/steps', PARTIES, readSteps],
  ['GET', '/audit/applications/:id/as-of', AUDITORS, readAsOf],
  ['GET', '/audit/applications/:id/bundle', AUDITORS, bundleAward],
  ['GET', '/audit/applications/:id/history', AUDITORS, readHistories],
  ['POST', '/audit/applications/:id/replay', AUDITORS, replayAward],
  ['GET', '/audit/duties', AUDITORS, readDuties],
  ['GET', '/audit/log/checkpoint', AUDITORS, readCheckpoint],
  ['GET', '/audit/log/consistency', AUDITORS, proveConsistency],
  ['GET', '/audit/log/proof', AUDITORS, proveLeaf],
  ['POST', '/audit/payloads/decode', AUDITORS, decodePayloads],
  ['POST', '/audit/payloads/encode', AUDITORS, encodePayloads],
  ['GET', '/audit/refusals', AUDITORS, listRefusals],
  ['POST', '/audit/sweeps', AUDITORS, requestSweep],
  ['GET', '/audit/sweeps', AUDITORS, listSweeps],
  ['GET', '/audit/sweeps/:id', AUDITORS, readSweep],
  ['POST', '/audit/what-if', WHAT_IF_READERS, whatIf],
  ['GET', '/budgets', STAFF, listBudgets],
  ['POST', '/calculator', 'anyone', calculate],
  ['GET', '/calendar', 'signedIn', readCalendar],
  ['GET', '/calendar/:secret', 'anyone', readCalendarAt],
  ['DELETE', '/calendar/address', 'signedIn', takeCalendarAddress],
  ['GET', '/calendar/address', 'signedIn', readCalendarAddress],
  ['PUT', '/calendar/address', 'signedIn', giveCalendarAddress],
  ['GET', '/catalogue', 'anyone', readCatalogue],
  ['GET', '/clocks', STAFF, readClocks],
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
  ['POST', '/enterprises/:code/registry-events', ['registry'], reportRegisterEvent],
  ['GET', '/health/live', 'anyone', answerAlive],
  ['GET', '/health/ready', 'anyone', answerReady],
  ['GET', '/letters/:hash', 'anyone', confirmLetter],
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
  ['GET', '/objections', 'signedIn', listOwnObjections],
  ['GET', '/openapi.json', 'anyone', describeApi],
  ['GET', '/payments/exports', MONEY_READERS, listPaymentFiles],
  ['POST', '/payments/exports', PAYERS, exportPayments],
  ['GET', '/payments/exports/:id', PAYERS, readPaymentFile],
  ['POST', '/payments/exports/:id/release', PAYERS, releasePayments],
  ['GET', '/payments/orders', MONEY_READERS, listWaitingOrders],
  ['GET', '/payments/receipts', MONEY_READERS, listReceipts],
  ['POST', '/payments/receipts', PAYERS, receiveReceipts],
  ['GET', '/payments/repayments', MONEY_READERS, listRepayments],
  ['GET', '/people/names', NAME_READERS, listNames],
  ['GET', '/policy', 'anyone', readPolicy],
  ['GET', '/policy/articles/:n', 'anyone', readArticle],
  ['GET', '/policy/items', 'anyone', listItems],
  ['GET', '/policy/rulings', 'anyone', listRulings],
  ['GET', '/registry-events', REPORT_READERS, listReports],
  ['GET', '/registry-keys', ADMINISTRATORS, listKeys],
  ['POST', '/registry-keys', ADMINISTRATORS, enterKey],
  ['POST', '/registry-keys/:id/end', ADMINISTRATORS, endKey],
  ['GET', '/results', 'anyone', listResults],
  ['GET', '/results/export', 'anyone', exportResults],
  ['GET', '/session', 'signedIn', readSession],
  ['GET', '/session/callback', 'anyone', finishSignIn],
  ['POST', '/session/provider-sign-out', 'anyone', providerSignOut],
  ['GET', '/session/sign-in', 'anyone', beginSignIn],
  ['POST', '/session/sign-out', 'signedIn', signOut],
  ['GET', '/signals', 'anyone', listSignals],
  ['GET', '/streets', STAFF, readStreets],
  ['GET', '/targets', 'anyone', readTargets],
  ['GET', '/tasks', DUTIES, listTasks],
  ['POST', '/tasks/:id/claim', DUTIES, claimTask],
  ['GET', '/tasks/:id/officers', HEADS, listTaskOfficers],
  ['POST', '/tasks/:id/reassign', HEADS, reassignTask],
  ['POST', '/tasks/:id/release', DUTIES, releaseTask],
  ['POST', '/tasks/accept', DUTIES, acceptMany],
  ['GET', '/tasks/events', DUTIES, followTasks],
  ['GET', '/tasks/overdue', OVERDUE_READERS, listOverdue],
  ['GET', '/templates', DUTIES, listTemplates],
  ['POST', '/templates', OFFICERS, enterTemplate],
  ['POST', '/templates/:number/end', OFFICERS, endTemplate],
  ['GET', '/views', 'signedIn', listSavedViews],
  ['POST', '/views', 'signedIn', saveView],
  ['DELETE', '/views/:id', 'signedIn', deleteView],
  ['GET', '/usual-times', 'anyone', readUsualTimes],
];
