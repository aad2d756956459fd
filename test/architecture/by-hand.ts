/** Files of db/ whose reads are written by hand for one reason. */
interface ByHand {
  readonly because: string;
  readonly files: readonly string[];
}

/** Every file of db/ that reads by hand. A new read is built by `prepared`, unless one of these reasons is its own. */
export const BY_HAND: readonly ByHand[] = [
  {
    because: 'it is hot: a request, a step or everybody who waits costs it, so its plan is written down',
    files: [
      'db/application/find-application.ts',
      'db/application/find-applications.ts',
      'db/application/find-candidates.ts',
      'db/command/find-answers.ts',
      'db/command/idempotency.ts',
      'db/ledger/find-queue.ts',
      'db/ledger/lock-budget.ts',
      'db/ledger/lock-keys.ts',
      'db/notification/notifications.ts',
      'db/notification/outbox.ts',
      'db/person/find-person.ts',
      'db/person/find-visits.ts',
      'db/recognition/find-near.ts',
      'db/recognition/find-same.ts',
      'db/step/follow-journal.ts',
      'db/task/claim-task.ts',
      'db/task/find-overdue.ts',
      'db/task/find-tasks.ts',
      'db/task/follow-claims.ts',
    ],
  },
  {
    because: 'it adds rows up: what it answers is no row of a table',
    files: [
      'db/application/find-draw-candidates.ts',
      'db/application/find-everything.ts',
      'db/application/find-paid-recognitions.ts',
      'db/application/find-station-stays.ts',
      'db/results/find-results.ts',
      'db/application/find-stays.ts',
      'db/audit/find-unexported.ts',
      'db/enterprise/register-feed.ts',
      'db/application/find-objected-to.ts',
      'db/document/find-stored.ts',
      'db/ledger/find-budgets.ts',
      'db/ledger/find-firm-year.ts',
      'db/ledger/find-levels.ts',
      'db/ledger/find-earlier-awards.ts',
      'db/payment/find-unmatched.ts',
      'db/payment/list-payments.ts',
      'db/oldest-transaction.ts',
      'db/recognition/find-granted.ts',
      'db/recognition/find-derived.ts',
      'db/step/count-waiting.ts',
      'db/step/find-refusals.ts',
      'db/step/find-standstill.ts',
      'db/task/find-requests.ts',
    ],
  },
  {
    because: 'it reads a row with the rows that belong to it as JSON',
    files: [
      'db/application/find-read-model.ts',
      'db/application/find-verdict.ts',
      'db/calendar/find-deadlines.ts',
      'db/notification/find-notified-awards.ts',
      'db/enterprise/enterprises.ts',
      'db/enterprise/find-register.ts',
      'db/person/people.ts',
      'db/policy/find-office-acts.ts',
    ],
  },
  {
    because: 'it reads what lists of its caller name, or whether something else exists',
    files: [
      'db/document/documents.ts',
      'db/person/touched-acts.ts',
      'db/log/find-changed-rows.ts',
      'db/log/find-head-nodes.ts',
      'db/log/find-leaves.ts',
      'db/log/find-nodes.ts',
      'db/log/find-with-leaves.ts',
      'db/log/find-wrong-heads.ts',
    ],
  },
  {
    because: 'it locks what it reads',
    files: [
      'db/step/renumber-journal.ts',
      'db/log/find-unsealed.ts',
      'db/log/try-lock-log.ts',
      'db/person/dated-roles.ts',
      'db/person/delegations.ts',
      'db/vault/secrets.ts',
    ],
  },
  {
    because: 'it reads a view that belongs to the migrations, or what PostgreSQL says of its triggers',
    files: ['db/administration/find-triggers.ts', 'db/count-migrations.ts'],
  },
];
