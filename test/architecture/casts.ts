/** Casts with one reason: how many stand in a file. */
interface Casts {
  readonly because: string;
  /** Whether they may go by way of `unknown`: TypeScript sees no likeness between the two types. */
  readonly mayBeDouble?: true;
  readonly casts: Readonly<Record<string, number>>;
}

/** Every cast of the rooms that is not sound by its kind. It shrinks; a new one needs a reason that is better than these. */
export const CASTS: readonly Casts[] = [
  {
    because: 'a form holds what the schema of its signal asks, and the API refuses anything else',
    casts: { 'web/door/claim-preview.ts': 1 },
  },
  {
    because: 'the address of a page is what anybody typed, and the API refuses what is in no list',
    casts: { 'web/door/audit.ts': 1, 'web/door/lists.ts': 1 },
  },
  {
    because:
      'XState erases the types of a machine that is one of several versions: what it holds is known by its setup',
    mayBeDouble: true,
    casts: {
      'machine/application.v1/builder.ts': 3,
      'machine/columns.ts': 1,
      'machine/policy-in.ts': 1,
      'machine/refused-words.ts': 1,
      'machine/application.v1/refused-words/all.ts': 1,
      'machine/definition.ts': 19,
      'machine/diagram.ts': 2,
      'machine/laid-out.ts': 11,
      'machine/table.ts': 3,
      'machine/ways.ts': 4,
    },
  },
  {
    because: 'a snapshot or a payload that the machine wrote and the database or the history kept',
    casts: {
      'use-cases/application/missing-of.ts': 1,
      'use-cases/application/view.ts': 1,
      'use-cases/dossier/may-do.ts': 1,
      'use-cases/dossier/progress-section.ts': 2,
      'use-cases/dossier/read-dossier.ts': 1,
      'use-cases/dossier/similar-section.ts': 1,
      'use-cases/payment/reconcile.ts': 1,
      'use-cases/registry/report-end.ts': 1,
      'use-cases/enterprise/notify-office.ts': 1,
      'audit/compare-read-model.ts': 1,
      'audit/history/read-history.ts': 4,
      'audit/history/walk.ts': 3,
      'server/tracing/activities.ts': 2,
      'server/tracing/client.ts': 2,
    },
  },
  {
    because: 'a JSON schema has no type of its own, and each of its words is looked at before it is used',
    casts: {
      'use-cases/claim-codes.ts': 1,
      'api/openapi/describe.ts': 3,
      'api/openapi/example-of.ts': 3,
      'api/schemas/codes.ts': 2,
      'contract/signals/check.ts': 15,
      'contract/signals/form.ts': 8,
      'contract/dossier/definition.ts': 2,
      'use-cases/catalogue/annotated.ts': 3,
      'use-cases/field-errors.ts': 4,
      'use-cases/fit.ts': 1,
    },
  },
  {
    because: 'it fits its schema: the check stands on the lines above',
    mayBeDouble: true,
    casts: {
      'use-cases/application/admit-signal.ts': 1,
      'use-cases/application/require-documents.ts': 1,
      'policy/engine/cases/case-file.ts': 1,
      'policy/engine/published/calculation.ts': 1,
      'policy/engine/read-claim.ts': 1,
      'server/settings.ts': 1,
    },
  },
  {
    because: 'a text or a value that came from outside, looked at member by member',
    casts: {
      'use-cases/page.ts': 1,
      'api/identity/verify-logout.ts': 1,
      'audit/bundle/verify.ts': 4,
      'audit/draw.ts': 1,
      'db/canonical.ts': 1,
    },
  },
  {
    because: 'an error of Node, of a driver or of a library has members that its type does not tell',
    casts: {
      'api/app.ts': 2,
      'use-cases/document/lay-aside.ts': 1,
      'use-cases/document/store.ts': 2,
      'audit/history/fetch-run.ts': 1,
      'audit/log/directory-store.ts': 1,
      'server/require-document-store.ts': 1,
      'audit/log/signers.ts': 2,
      'server/sender.ts': 2,
      'db/is-away.ts': 1,
      'db/migrate.ts': 1,
      'notify/undelivered.ts': 1,
    },
  },
  {
    because: 'the types of a library are wider or narrower than what it takes and gives',
    mayBeDouble: true,
    casts: {
      'api/admit.ts': 1,
      'api/http/log.ts': 1,
      'api/http/secured-answers.ts': 2,
      'api/http/serializer.ts': 2,
      'api/http/validator.ts': 3,
      'api/identity/development-issuer.ts': 3,
      'api/routes/payments/exports/[id].get.ts': 1,
      'api/routes/register.ts': 2,
      'api/routes/route.ts': 1,
      'audit/history/clear.ts': 1,
      'contract/dossier/progress.ts': 1,
      'contract/parts.ts': 1,
      'db/prepared.ts': 2,
      'use-cases/document/inspect-zip.ts': 1,
      'use-cases/payment/read-receipts.ts': 1,
      'embedded/program.ts': 1,
      'server/evidence-worker.ts': 1,
      'server/observed-runtime.ts': 2,
      'server/tracing/requests.ts': 1,
      'use-cases/letter/signs.ts': 1,
    },
  },
  {
    because: 'postgres.js types JSON, bytes, arrays and transactions more narrowly than it takes them',
    casts: {
      'db/act-draft/act-drafts.ts': 1,
      'db/application/drafts.ts': 2,
      'db/audit/audits.ts': 1,
      'db/metrics/domain-counts.ts': 4,
      'db/administration/proposals.ts': 1,
      'db/enterprise/register-feed.ts': 2,
      'db/letter/letters.ts': 1,
      'db/payment/payment-receipts.ts': 1,
      'db/person/saved-views.ts': 1,
      'db/step/find-unlawful.ts': 1,
      'db/step/insert-step.ts': 1,
      'db/task/claim-task.ts': 2,
      'db/vault/secrets.ts': 5,
      'db/vault/workflow-keys.ts': 1,
    },
  },
  {
    because: 'one of a closed list: a constraint of the database or the lines around it say so',
    casts: {
      'audit/sweep/sweep-changes.ts': 1,
      'activities/effects/reschedule-tasks.ts': 1,
      'db/person/dated-roles.ts': 1,
      'policy/engine/identity/texts.ts': 1,
    },
  },
  {
    because: 'a value set at a path of an input, of which TypeScript cannot follow the path',
    casts: { 'policy/engine/verdict/flip.ts': 2 },
  },
  {
    because: 'what the API answered, as the tour and the sample registry read it',
    mayBeDouble: true,
    casts: { 'embedded/report-as-registry.ts': 2, 'tour/past-the-api.ts': 1, 'tour/visitors.ts': 2 },
  },
];
