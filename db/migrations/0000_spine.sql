CREATE TABLE "agents" (
	"person_id" text NOT NULL,
	"enterprise" text NOT NULL,
	CONSTRAINT "agents_person_id_enterprise_pk" PRIMARY KEY("person_id","enterprise")
);
--> statement-breakpoint
CREATE TABLE "allotments" (
	"id" text PRIMARY KEY NOT NULL,
	"fund" text NOT NULL,
	"year" integer NOT NULL,
	"amount_fen" bigint NOT NULL,
	"source" text NOT NULL,
	"decided_on" date NOT NULL,
	"proposed_by" text NOT NULL,
	"confirmed_by" text NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "allotment_positive" CHECK (amount_fen > 0),
	CONSTRAINT "allotment_by_two" CHECK (proposed_by <> confirmed_by)
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" text PRIMARY KEY NOT NULL,
	"enterprise" text NOT NULL,
	"item" text NOT NULL,
	"claim" jsonb NOT NULL,
	"state" text NOT NULL,
	"seq" integer NOT NULL,
	"version" integer NOT NULL,
	"machine_version" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"deadlines" jsonb NOT NULL,
	"head" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"skipped_ms" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget_balances" (
	"account" text PRIMARY KEY NOT NULL,
	"given_fen" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "door_refusals" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person" text NOT NULL,
	"application" text,
	"type" text NOT NULL,
	"code" text NOT NULL,
	"detail" jsonb
);
--> statement-breakpoint
CREATE TABLE "duties" (
	"application" text NOT NULL,
	"person" text NOT NULL,
	"capacity" text NOT NULL,
	"since" integer NOT NULL,
	CONSTRAINT "one_person_one_duty" PRIMARY KEY("application","person")
);
--> statement-breakpoint
CREATE TABLE "enterprises" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"beneficiary" text NOT NULL,
	"introduced_on" date,
	"unit" text
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"person" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"command_id" text NOT NULL,
	"application" text NOT NULL,
	"status" integer,
	"body" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_person_key_pk" PRIMARY KEY("person","key")
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "persons_account_unique" UNIQUE("account")
);
--> statement-breakpoint
CREATE TABLE "policy_acts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"version" text NOT NULL,
	"document_number" text,
	"day" date NOT NULL,
	"proposed_by" text NOT NULL,
	"confirmed_by" text NOT NULL,
	CONSTRAINT "policy_act_by_two" CHECK (proposed_by <> confirmed_by)
);
--> statement-breakpoint
CREATE TABLE "prior_payments" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"enterprise" text NOT NULL,
	"item" text NOT NULL,
	"certificate" text NOT NULL,
	"policy" text NOT NULL,
	"net_paid_fen" bigint NOT NULL,
	"paid_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"enterprise" text NOT NULL,
	"from_day" date NOT NULL,
	"district" text NOT NULL,
	"address" text NOT NULL,
	"street" text,
	CONSTRAINT "registrations_enterprise_from_day_pk" PRIMARY KEY("enterprise","from_day")
);
--> statement-breakpoint
CREATE TABLE "replacements" (
	"from_subject" text NOT NULL,
	"to_subject" text NOT NULL,
	CONSTRAINT "replacements_from_subject_to_subject_pk" PRIMARY KEY("from_subject","to_subject")
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"person_id" text NOT NULL,
	"capacity" text NOT NULL,
	"unit" text,
	"from_day" date NOT NULL,
	"until_day" date,
	CONSTRAINT "roles_person_id_capacity_unit_from_day_unique" UNIQUE NULLS NOT DISTINCT("person_id","capacity","unit","from_day")
);
--> statement-breakpoint
CREATE TABLE "ruling_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"ruling" text NOT NULL,
	"value" text NOT NULL,
	"from_day" date NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"confirmed_by" text NOT NULL,
	"decided_on" date NOT NULL,
	CONSTRAINT "ruling_by_two" CHECK (proposed_by <> confirmed_by),
	CONSTRAINT "ruling_not_retroactive" CHECK (from_day >= decided_on)
);
--> statement-breakpoint
CREATE TABLE "steps" (
	"application" text NOT NULL,
	"seq" integer NOT NULL,
	"command_id" text NOT NULL,
	"accepted" boolean NOT NULL,
	"type" text NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"message" jsonb NOT NULL,
	"state_before" text NOT NULL,
	"state_after" text NOT NULL,
	"refusal" jsonb,
	"outcome" jsonb NOT NULL,
	"machine_version" integer NOT NULL,
	"run_id" text NOT NULL,
	"previous" text,
	"hash" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"previous_seq" integer GENERATED ALWAYS AS (nullif(seq - 1, 0)) STORED,
	CONSTRAINT "steps_application_seq_pk" PRIMARY KEY("application","seq"),
	CONSTRAINT "steps_command_id_unique" UNIQUE("command_id")
);
--> statement-breakpoint
CREATE TABLE "successions" (
	"id" serial PRIMARY KEY NOT NULL,
	"from_enterprise" text NOT NULL,
	"to_enterprise" text NOT NULL,
	"subject" text,
	"on_day" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "target_numbers" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"target" text NOT NULL,
	"role" text NOT NULL,
	"value" double precision NOT NULL,
	"as_of" date NOT NULL,
	"source" text NOT NULL,
	"entered_by" text NOT NULL,
	CONSTRAINT "target_number_sourced" CHECK (source <> '' and value >= 0)
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"application" text NOT NULL,
	"opened_by" integer NOT NULL,
	"task" text NOT NULL,
	"unit" text NOT NULL,
	"waits_for" text NOT NULL,
	"duty" text,
	"deadline" text NOT NULL,
	"due" timestamp with time zone NOT NULL,
	"provisional" boolean NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "tasks_application_opened_by_task_unit_pk" PRIMARY KEY("application","opened_by","task","unit")
);
--> statement-breakpoint
CREATE TABLE "transfers" (
	"application" text NOT NULL,
	"step" integer NOT NULL,
	"kind" text NOT NULL,
	"debit" text NOT NULL,
	"credit" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"key" text NOT NULL,
	"sequence" integer,
	"reference" text,
	CONSTRAINT "transfers_application_step_kind_pk" PRIMARY KEY("application","step","kind"),
	CONSTRAINT "positive" CHECK (amount_fen > 0),
	CONSTRAINT "between_two_accounts" CHECK (debit <> credit)
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"application" text NOT NULL,
	"step" integer NOT NULL,
	"key" text NOT NULL,
	"input" jsonb NOT NULL,
	"verdict" jsonb NOT NULL,
	CONSTRAINT "verdicts_application_step_pk" PRIMARY KEY("application","step")
);
--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_enterprise_enterprises_code_fk" FOREIGN KEY ("enterprise") REFERENCES "public"."enterprises"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_enterprise_enterprises_code_fk" FOREIGN KEY ("enterprise") REFERENCES "public"."enterprises"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_without_gap" FOREIGN KEY ("application","previous_seq") REFERENCES "public"."steps"("application","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_application_step_steps_application_seq_fk" FOREIGN KEY ("application","step") REFERENCES "public"."steps"("application","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_application_step_steps_application_seq_fk" FOREIGN KEY ("application","step") REFERENCES "public"."steps"("application","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "allotments_fund_year_index" ON "allotments" USING btree ("fund","year");--> statement-breakpoint
CREATE INDEX "applications_enterprise_submitted_at_index" ON "applications" USING btree ("enterprise","submitted_at");--> statement-breakpoint
CREATE INDEX "applications_state_submitted_at_index" ON "applications" USING btree ("state","submitted_at");--> statement-breakpoint
CREATE INDEX "applications_queue" ON "applications" USING btree (("snapshot"#>>'{context,approvedAt}')) WHERE state = 'officeReview.queuedForBudget';--> statement-breakpoint
CREATE INDEX "applications_certificate" ON "applications" USING btree (("claim"->>'certificate'));--> statement-breakpoint
CREATE INDEX "door_refusals_application_index" ON "door_refusals" USING btree ("application");--> statement-breakpoint
CREATE INDEX "prior_payments_key_index" ON "prior_payments" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_open" ON "tasks" USING btree ("application","task","unit") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "tasks_inbox" ON "tasks" USING btree ("duty","unit","due") WHERE closed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_post_per_order" ON "transfers" USING btree ("application","sequence") WHERE kind = 'post';--> statement-breakpoint
CREATE INDEX "transfers_key" ON "transfers" USING btree ("key");--> statement-breakpoint
CREATE INDEX "transfers_application" ON "transfers" USING btree ("application");