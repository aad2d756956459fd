CREATE TABLE "act_drafts" (
	"person" text NOT NULL,
	"application" text NOT NULL,
	"type" text NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "act_drafts_person_application_type_pk" PRIMARY KEY("person","application","type")
);

--> statement-breakpoint
CREATE TABLE "admin_acts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person" text NOT NULL,
	"act" text NOT NULL,
	"about" text NOT NULL,
	"detail" jsonb NOT NULL,
	CONSTRAINT "admin_act_by_two" CHECK (act not in ('person.register', 'person.account', 'person.forget', 'role.grant', 'delegation.grant', 'registry.enterKey', 'unit.succeed')
        or person = 'operator' or coalesce(detail ->> 'proposedBy', person) <> person)
);

--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"seconded_by" text,
	"closed_by" text,
	"closed_at" timestamp with time zone,
	CONSTRAINT "proposal_by_two" CHECK (state <> 'confirmed' or (closed_by <> proposed_by and closed_by is distinct from seconded_by
        and (proposed_by = 'operator') = (seconded_by is not null))),
	CONSTRAINT "proposal_closed" CHECK ((state = 'open') = (closed_by is null))
);

--> statement-breakpoint
CREATE TABLE "applications" (
	"id" text PRIMARY KEY NOT NULL,
	"enterprise" text NOT NULL,
	"item" text NOT NULL,
	"claim" jsonb NOT NULL,
	"certificate_form" text NOT NULL,
	"state" text NOT NULL,
	"seq" integer NOT NULL,
	"version" integer NOT NULL,
	"machine_version" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"deadlines" jsonb NOT NULL,
	"head" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"skipped_ms" bigint DEFAULT 0 NOT NULL,
	"approved_at" timestamp with time zone,
	"amount_fen" bigint,
	"queued_fen" bigint,
	"committed_fen" bigint NOT NULL,
	"payment_sequence" integer,
	"notice" text,
	"rests" boolean NOT NULL,
	CONSTRAINT "money_amount_fen" CHECK (amount_fen between 0 and 10000000000000),
	CONSTRAINT "money_queued_fen" CHECK (queued_fen between 0 and 10000000000000),
	CONSTRAINT "money_committed_fen" CHECK (committed_fen between 0 and 10000000000000)
);

--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"submitted_as" text,
	"submitted_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "audits" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"application" text,
	"requested_by" text NOT NULL,
	"finished_at" timestamp with time zone DEFAULT now() NOT NULL,
	"result" jsonb NOT NULL
);

--> statement-breakpoint
CREATE TABLE "draw_commitments" (
	"commitment" text PRIMARY KEY NOT NULL,
	"committed_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "export_passes" (
	"began_at" timestamp with time zone PRIMARY KEY NOT NULL,
	"looked_at" integer NOT NULL,
	"kept" integer NOT NULL,
	"overdue" jsonb NOT NULL
);

--> statement-breakpoint
CREATE TABLE "history_exports" (
	"run_id" text PRIMARY KEY NOT NULL,
	"application" text NOT NULL,
	"sha256" text NOT NULL,
	"gzip" "bytea" NOT NULL,
	"events" integer NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	"exported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "history_exports_sha256_unique" UNIQUE("sha256")
);

--> statement-breakpoint
CREATE TABLE "sweep_plans" (
	"sweep" text PRIMARY KEY NOT NULL,
	"awards" jsonb NOT NULL,
	"reached" jsonb NOT NULL,
	"before" jsonb
);

--> statement-breakpoint
CREATE TABLE "sweep_portions" (
	"sweep" text NOT NULL,
	"portion" integer NOT NULL,
	"acts" integer NOT NULL,
	"findings" jsonb NOT NULL,
	CONSTRAINT "sweep_portions_sweep_portion_pk" PRIMARY KEY("sweep","portion")
);

--> statement-breakpoint
CREATE TABLE "calendar_addresses" (
	"person" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_addresses_digest_unique" UNIQUE("digest")
);

--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"person" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"command_id" text NOT NULL,
	"application" text NOT NULL,
	"begins" text,
	"status" integer,
	"body" text,
	"headers" jsonb,
	"running_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_person_key_pk" PRIMARY KEY("person","key")
);

--> statement-breakpoint
CREATE TABLE "document_store" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "document_store_one" CHECK (one)
);

--> statement-breakpoint
CREATE TABLE "documents" (
	"sha256" text NOT NULL,
	"person" text NOT NULL,
	"kind" text NOT NULL,
	"size" bigint NOT NULL,
	"scan" text NOT NULL,
	"name" text,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "documents_sha256_person_pk" PRIMARY KEY("sha256","person")
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
CREATE TABLE "prior_payments" (
	"id" text PRIMARY KEY NOT NULL,
	"form" text NOT NULL,
	"key" text NOT NULL,
	"enterprise" text NOT NULL,
	"item" text NOT NULL,
	"certificate" text NOT NULL,
	"issuer" text,
	"certificate_form" text NOT NULL,
	"policy" text NOT NULL,
	"net_paid_fen" bigint NOT NULL,
	"paid_on" date NOT NULL,
	CONSTRAINT "prior_payments_form_unique" UNIQUE("form"),
	CONSTRAINT "money_net_paid_fen" CHECK (net_paid_fen between 0 and 10000000000000)
);

--> statement-breakpoint
CREATE TABLE "register_events" (
	"id" text PRIMARY KEY NOT NULL,
	"enterprise" text NOT NULL,
	"kind" text NOT NULL,
	"effective_on" date NOT NULL,
	"event" jsonb NOT NULL,
	"person" text NOT NULL,
	"signature" jsonb NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "register_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"public_key" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date
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
	"enterprise" text NOT NULL,
	"from_recognition" text NOT NULL,
	"to_recognition" text NOT NULL,
	CONSTRAINT "replacements_enterprise_from_recognition_to_recognition_pk" PRIMARY KEY("enterprise","from_recognition","to_recognition")
);

--> statement-breakpoint
CREATE TABLE "successions" (
	"id" serial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"from_enterprise" text NOT NULL,
	"to_enterprise" text NOT NULL,
	"recognition" text,
	"on_day" date NOT NULL,
	"proposed_by" text NOT NULL,
	"confirmed_by" text NOT NULL,
	CONSTRAINT "succession_by_two" CHECK (proposed_by <> confirmed_by),
	CONSTRAINT "succession_to_another" CHECK (from_enterprise <> to_enterprise),
	CONSTRAINT "assignment_of_one" CHECK ((kind = 'assignment') = (recognition is not null))
);

--> statement-breakpoint
CREATE TABLE "allotments" (
	"id" text PRIMARY KEY NOT NULL,
	"form" text NOT NULL,
	"fund" text NOT NULL,
	"year" integer NOT NULL,
	"amount_fen" bigint NOT NULL,
	"source" text NOT NULL,
	"decided_on" date NOT NULL,
	"proposed_by" text NOT NULL,
	"confirmed_by" text NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "allotments_form_unique" UNIQUE("form"),
	CONSTRAINT "allotment_positive" CHECK (amount_fen > 0),
	CONSTRAINT "allotment_by_two" CHECK (proposed_by <> confirmed_by),
	CONSTRAINT "money_amount_fen" CHECK (amount_fen between 0 and 10000000000000)
);

--> statement-breakpoint
CREATE TABLE "budget_balances" (
	"account" text PRIMARY KEY NOT NULL,
	"given_fen" bigint NOT NULL
);

--> statement-breakpoint
CREATE TABLE "budget_queue" (
	"queue" text PRIMARY KEY NOT NULL,
	"awards" integer NOT NULL,
	"fen" bigint NOT NULL,
	CONSTRAINT "money_fen" CHECK (fen between 0 and 10000000000000)
);

--> statement-breakpoint
CREATE TABLE "granted_levels" (
	"application" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"apart" text NOT NULL,
	"level" integer NOT NULL,
	"amount_fen" bigint NOT NULL,
	"state" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "level_of_worth" CHECK (level > 0 and amount_fen > 0),
	CONSTRAINT "level_state" CHECK (state in ('granted', 'voided', 'recovered', 'barred')),
	CONSTRAINT "money_amount_fen" CHECK (amount_fen between 0 and 10000000000000)
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
	CONSTRAINT "between_two_accounts" CHECK (debit <> credit),
	CONSTRAINT "money_amount_fen" CHECK (amount_fen between 0 and 10000000000000)
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
CREATE TABLE "letter_files" (
	"application" text NOT NULL,
	"step" integer NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"sha256" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "letter_files_application_step_kind_language_pk" PRIMARY KEY("application","step","kind","language"),
	CONSTRAINT "letter_files_sha256" UNIQUE("sha256")
);

--> statement-breakpoint
CREATE TABLE "letters" (
	"application" text NOT NULL,
	"step" integer NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "letters_application_step_kind_pk" PRIMARY KEY("application","step","kind"),
	CONSTRAINT "letters_hash" UNIQUE("hash")
);

--> statement-breakpoint
CREATE TABLE "bundled_files" (
	"path" text NOT NULL,
	"sha256" text NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bundled_files_path_sha256_pk" PRIMARY KEY("path","sha256")
);

--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"size" bigint PRIMARY KEY NOT NULL,
	"root" text NOT NULL,
	"heads" text NOT NULL,
	"note" text NOT NULL,
	"sealed_at" timestamp with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "head_nodes" (
	"path" text PRIMARY KEY NOT NULL,
	"hash" "bytea" NOT NULL,
	"application" text,
	"rows" integer
);

--> statement-breakpoint
CREATE TABLE "log_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"endorsement" text,
	"since" timestamp with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "log_leaves" (
	"index" bigint PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "one_leaf_per_row" UNIQUE("kind","source")
);

--> statement-breakpoint
CREATE TABLE "log_nodes" (
	"level" smallint NOT NULL,
	"index" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "log_nodes_level_index_pk" PRIMARY KEY("level","index")
);

--> statement-breakpoint
CREATE TABLE "row_versions" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"digest" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "domain_counts" (
	"one" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	"counts" jsonb NOT NULL,
	CONSTRAINT "one_count" CHECK (one = 1)
);

--> statement-breakpoint
CREATE TABLE "notes" (
	"application" text NOT NULL,
	"number" integer NOT NULL,
	"person" text NOT NULL,
	"unit" text,
	"words" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notes_application_number_pk" PRIMARY KEY("application","number")
);

--> statement-breakpoint
CREATE TABLE "notices" (
	"application" text NOT NULL,
	"step" integer NOT NULL,
	"enterprise" text NOT NULL,
	"item" text NOT NULL,
	"recognition" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "notices_application_step_pk" PRIMARY KEY("application","step"),
	CONSTRAINT "money_amount_fen" CHECK (amount_fen between 0 and 10000000000000)
);

--> statement-breakpoint
CREATE TABLE "address_confirmations" (
	"person" text PRIMARY KEY NOT NULL,
	"notification" bigint NOT NULL,
	"until" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL
);

--> statement-breakpoint
CREATE TABLE "channels" (
	"person" text PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"email" boolean NOT NULL,
	"digest" boolean DEFAULT false NOT NULL,
	"webhook" boolean NOT NULL
);

--> statement-breakpoint
CREATE TABLE "mail_status" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"is_sent" boolean NOT NULL,
	CONSTRAINT "mail_status_one" CHECK (one)
);

--> statement-breakpoint
CREATE TABLE "notification_marks" (
	"person" text PRIMARY KEY NOT NULL,
	"xid" "xid8" NOT NULL,
	"application" text NOT NULL,
	"seq" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text DEFAULT 'step' NOT NULL,
	"application" text,
	"seq" integer,
	"person" text NOT NULL,
	"channel" text NOT NULL,
	"task" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"carried_by" bigint,
	"batch" bigint,
	CONSTRAINT "outbox_once" UNIQUE("application","seq","person","channel"),
	CONSTRAINT "outbox_kind" CHECK (kind in ('step', 'remark', 'confirmAddress', 'addressChanged')),
	CONSTRAINT "outbox_of_an_award" CHECK ((kind in ('step', 'remark')) = (application is not null and seq is not null)),
	CONSTRAINT "outbox_channel" CHECK (channel in ('email', 'webhook')),
	CONSTRAINT "outbox_state" CHECK (state in ('waiting', 'handedOver', 'sent', 'dropped', 'dead'))
);

--> statement-breakpoint
CREATE TABLE "packs" (
	"digest" text PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"content" json NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "payment_export_rows" (
	"export" text NOT NULL,
	"application" text NOT NULL,
	"sequence" integer NOT NULL,
	"amount_fen" bigint NOT NULL,
	"again" boolean NOT NULL,
	CONSTRAINT "payment_export_rows_export_application_sequence_pk" PRIMARY KEY("export","application","sequence"),
	CONSTRAINT "money_amount_fen" CHECK (amount_fen between 0 and 10000000000000)
);

--> statement-breakpoint
CREATE TABLE "payment_exports" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person" text NOT NULL,
	"digest" text NOT NULL,
	"persons" integer NOT NULL,
	"reasons" text,
	CONSTRAINT "payment_exports_maker" UNIQUE("id","person"),
	CONSTRAINT "one_or_two_persons" CHECK (persons in (1, 2))
);

--> statement-breakpoint
CREATE TABLE "payment_receipts" (
	"file" text NOT NULL,
	"line" integer NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person" text NOT NULL,
	"application" text,
	"command_id" text,
	"code" text,
	CONSTRAINT "payment_receipts_file_line_pk" PRIMARY KEY("file","line")
);

--> statement-breakpoint
CREATE TABLE "payment_releases" (
	"export" text PRIMARY KEY NOT NULL,
	"made_by" text NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "released_by_another" CHECK (person <> made_by)
);

--> statement-breakpoint
CREATE TABLE "agents" (
	"person_id" text NOT NULL,
	"enterprise" text NOT NULL,
	CONSTRAINT "agents_person_id_enterprise_pk" PRIMARY KEY("person_id","enterprise")
);

--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"principal" text NOT NULL,
	"substitute" text NOT NULL,
	"capacity" text NOT NULL,
	"unit" text,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "delegation_to_another" CHECK (principal <> substitute),
	CONSTRAINT "delegation_ends" CHECK (until_day >= from_day)
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
CREATE TABLE "interest_answers" (
	"application" text NOT NULL,
	"seq" integer NOT NULL,
	"person" text NOT NULL,
	"answered_by" text NOT NULL,
	"reasons" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interest_answers_application_seq_person_pk" PRIMARY KEY("application","seq","person")
);

--> statement-breakpoint
CREATE TABLE "interests" (
	"person_id" text NOT NULL,
	"enterprise" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	CONSTRAINT "interests_person_id_enterprise_from_day_pk" PRIMARY KEY("person_id","enterprise","from_day")
);

--> statement-breakpoint
CREATE TABLE "persons" (
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	CONSTRAINT "persons_account_unique" UNIQUE("account")
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
CREATE TABLE "saved_views" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"query" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"nonce" text NOT NULL,
	"verifier" text NOT NULL,
	"return_to" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "units" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"until_day" date,
	"successor" text,
	CONSTRAINT "unit_succeeded" CHECK (successor is null or (until_day is not null and successor <> id))
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
CREATE TABLE "recognitions" (
	"id" serial PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"award" text NOT NULL,
	"step" integer,
	"rests_on" text,
	"corrects" integer,
	"entered_by" text,
	"at" timestamp with time zone NOT NULL,
	"reasons" text,
	"district" text NOT NULL,
	"family" text NOT NULL,
	"level" integer NOT NULL,
	"item" text NOT NULL,
	"enterprise" text NOT NULL,
	"rank" integer,
	"recognition" text NOT NULL,
	"identity" text NOT NULL,
	"certificate" text NOT NULL,
	"issuer" text,
	"recognised_on" date,
	"valid_until" date,
	"renewal" boolean,
	"replaces" text,
	"documents" text[] NOT NULL,
	"traces" text[] NOT NULL,
	"pairs" text[] NOT NULL,
	CONSTRAINT "recognition_by_step" CHECK ((source in ('claim', 'department', 'office')) = (step is not null)),
	CONSTRAINT "recognition_rests_on_one" CHECK ((step is null) = (rests_on is not null))
);

--> statement-breakpoint
CREATE TABLE "similar_answers" (
	"application" text NOT NULL,
	"step" integer NOT NULL,
	"other" text NOT NULL,
	"answer" text NOT NULL,
	"reasons" text NOT NULL,
	CONSTRAINT "similar_answers_application_step_other_pk" PRIMARY KEY("application","step","other")
);

--> statement-breakpoint
CREATE TABLE "remarks" (
	"application" text NOT NULL,
	"number" integer NOT NULL,
	"person" text NOT NULL,
	"sent_by" text NOT NULL,
	"words" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "remarks_application_number_pk" PRIMARY KEY("application","number")
);

--> statement-breakpoint
CREATE TABLE "sender_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"process" text NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"until_at" timestamp with time zone,
	"endorsement" text,
	CONSTRAINT "only_the_root_has_no_end" CHECK ((endorsement is null) = (until_at is null))
);

--> statement-breakpoint
CREATE TABLE "journal_readers" (
	"reader" text PRIMARY KEY NOT NULL,
	"xid" "xid8" NOT NULL,
	"application" text NOT NULL,
	"seq" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "request_refusals" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person" text NOT NULL,
	"application" text,
	"type" text NOT NULL,
	"code" text NOT NULL,
	"detail" jsonb
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
	"event" jsonb NOT NULL,
	"state_before" text NOT NULL,
	"state_after" text NOT NULL,
	"refusal" jsonb,
	"outcome" jsonb NOT NULL,
	"machine_version" integer NOT NULL,
	"run_id" text NOT NULL,
	"previous" text,
	"hash" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"previous_seq" integer GENERATED ALWAYS AS (nullif(seq - 1, 0)) STORED,
	CONSTRAINT "steps_application_seq_pk" PRIMARY KEY("application","seq"),
	CONSTRAINT "steps_command_id_unique" UNIQUE("command_id")
);

--> statement-breakpoint
CREATE TABLE "unrecorded_steps" (
	"application" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "unsealed" (
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "task_claims" (
	"application" text NOT NULL,
	"opened_by" integer NOT NULL,
	"task" text NOT NULL,
	"unit" text NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "task_claims_application_opened_by_task_unit_pk" PRIMARY KEY("application","opened_by","task","unit")
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
	"escalated_to" text,
	"escalated_by" integer,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" integer,
	CONSTRAINT "tasks_application_opened_by_task_unit_pk" PRIMARY KEY("application","opened_by","task","unit")
);

--> statement-breakpoint
CREATE TABLE "reason_templates" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"words" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date
);

--> statement-breakpoint
CREATE TABLE "vault_entries" (
	"holder" text NOT NULL,
	"field" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "vault_entries_holder_field_pk" PRIMARY KEY("holder","field")
);

--> statement-breakpoint
CREATE TABLE "vault_keys" (
	"holder" text PRIMARY KEY NOT NULL,
	"master_key" text NOT NULL,
	"wrapped" "bytea",
	"forgotten_at" timestamp with time zone,
	CONSTRAINT "vault_key_or_forgotten" CHECK ((wrapped is null) = (forgotten_at is not null))
);

--> statement-breakpoint
ALTER TABLE "act_drafts" ADD CONSTRAINT "act_drafts_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "act_drafts" ADD CONSTRAINT "act_drafts_application_applications_id_fk" FOREIGN KEY ("application") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "calendar_addresses" ADD CONSTRAINT "calendar_addresses_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "register_events" ADD CONSTRAINT "register_events_enterprise_enterprises_code_fk" FOREIGN KEY ("enterprise") REFERENCES "public"."enterprises"("code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "register_keys" ADD CONSTRAINT "register_keys_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_enterprise_enterprises_code_fk" FOREIGN KEY ("enterprise") REFERENCES "public"."enterprises"("code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "granted_levels" ADD CONSTRAINT "granted_levels_application_applications_id_fk" FOREIGN KEY ("application") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_application_step_steps_application_seq_fk" FOREIGN KEY ("application","step") REFERENCES "public"."steps"("application","seq") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_application_step_steps_application_seq_fk" FOREIGN KEY ("application","step") REFERENCES "public"."steps"("application","seq") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "letter_files" ADD CONSTRAINT "letter_files_of_letter" FOREIGN KEY ("application","step","kind") REFERENCES "public"."letters"("application","step","kind") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_application_step_steps_application_seq_fk" FOREIGN KEY ("application","step") REFERENCES "public"."steps"("application","seq") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_application_applications_id_fk" FOREIGN KEY ("application") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_application_step_steps_application_seq_fk" FOREIGN KEY ("application","step") REFERENCES "public"."steps"("application","seq") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_notification_outbox_id_fk" FOREIGN KEY ("notification") REFERENCES "public"."outbox"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payment_export_rows" ADD CONSTRAINT "payment_export_rows_export_payment_exports_id_fk" FOREIGN KEY ("export") REFERENCES "public"."payment_exports"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payment_releases" ADD CONSTRAINT "payment_releases_maker" FOREIGN KEY ("export","made_by") REFERENCES "public"."payment_exports"("id","person") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_enterprise_enterprises_code_fk" FOREIGN KEY ("enterprise") REFERENCES "public"."enterprises"("code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_principal_persons_id_fk" FOREIGN KEY ("principal") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_substitute_persons_id_fk" FOREIGN KEY ("substitute") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "interest_answers" ADD CONSTRAINT "interest_answers_step" FOREIGN KEY ("application","seq") REFERENCES "public"."steps"("application","seq") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_enterprise_enterprises_code_fk" FOREIGN KEY ("enterprise") REFERENCES "public"."enterprises"("code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "similar_answers" ADD CONSTRAINT "similar_answers_application_step_steps_application_seq_fk" FOREIGN KEY ("application","step") REFERENCES "public"."steps"("application","seq") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_application_applications_id_fk" FOREIGN KEY ("application") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_without_gap" FOREIGN KEY ("application","previous_seq") REFERENCES "public"."steps"("application","seq") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "task_claims" ADD CONSTRAINT "claims_a_task" FOREIGN KEY ("application","opened_by","task","unit") REFERENCES "public"."tasks"("application","opened_by","task","unit") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vault_entries" ADD CONSTRAINT "vault_entries_holder_vault_keys_holder_fk" FOREIGN KEY ("holder") REFERENCES "public"."vault_keys"("holder") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "admin_acts_about_index" ON "admin_acts" USING btree ("about");
--> statement-breakpoint
CREATE INDEX "applications_submitted_at_id_index" ON "applications" USING btree ("submitted_at","id");
--> statement-breakpoint
CREATE INDEX "applications_enterprise_submitted_at_id_index" ON "applications" USING btree ("enterprise","submitted_at","id");
--> statement-breakpoint
CREATE INDEX "applications_state_submitted_at_id_index" ON "applications" USING btree ("state","submitted_at","id");
--> statement-breakpoint
CREATE INDEX "applications_item_submitted_at_id_index" ON "applications" USING btree ("item","submitted_at","id");
--> statement-breakpoint
CREATE INDEX "applications_amount_fen_index" ON "applications" USING btree ("amount_fen");
--> statement-breakpoint
CREATE INDEX "applications_skipped" ON "applications" USING btree ("id") WHERE skipped_ms > 0;
--> statement-breakpoint
CREATE INDEX "applications_queue" ON "applications" USING btree ("approved_at","id") WHERE queued_fen is not null;
--> statement-breakpoint
CREATE INDEX "applications_on_notice" ON "applications" USING btree ("id") WHERE notice is not null;
--> statement-breakpoint
CREATE INDEX "applications_ordered" ON "applications" USING btree ("id") WHERE payment_sequence is not null;
--> statement-breakpoint
CREATE INDEX "applications_certificate" ON "applications" USING btree ("certificate_form");
--> statement-breakpoint
CREATE INDEX "drafts_person_updated_at_index" ON "drafts" USING btree ("person","updated_at");
--> statement-breakpoint
CREATE INDEX "audits_application_index" ON "audits" USING btree ("application");
--> statement-breakpoint
CREATE INDEX "history_exports_application_index" ON "history_exports" USING btree ("application");
--> statement-breakpoint
CREATE INDEX "idempotency_keys_command_id_index" ON "idempotency_keys" USING btree ("command_id");
--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_index" ON "idempotency_keys" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "idempotency_keys_begins" ON "idempotency_keys" USING btree ("begins") WHERE begins is not null and status is null;
--> statement-breakpoint
CREATE INDEX "documents_person_index" ON "documents" USING btree ("person");
--> statement-breakpoint
CREATE INDEX "prior_payments_key_index" ON "prior_payments" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "prior_payments_certificate_form_index" ON "prior_payments" USING btree ("certificate_form");
--> statement-breakpoint
CREATE INDEX "register_events_enterprise_index" ON "register_events" USING btree ("enterprise");
--> statement-breakpoint
CREATE INDEX "register_events_newest" ON "register_events" USING btree ("received_at","id");
--> statement-breakpoint
CREATE INDEX "register_mergers" ON "register_events" USING btree ((event->>'successor')) WHERE kind = 'merger';
--> statement-breakpoint
CREATE INDEX "successions_from_enterprise_index" ON "successions" USING btree ("from_enterprise");
--> statement-breakpoint
CREATE INDEX "successions_to_enterprise_index" ON "successions" USING btree ("to_enterprise");
--> statement-breakpoint
CREATE UNIQUE INDEX "merged_once" ON "successions" USING btree ("from_enterprise") WHERE kind = 'merger';
--> statement-breakpoint
CREATE INDEX "allotments_fund_year_index" ON "allotments" USING btree ("fund","year");
--> statement-breakpoint
CREATE UNIQUE INDEX "level_granted_once" ON "granted_levels" USING btree ("key","apart","level") WHERE state <> 'voided';
--> statement-breakpoint
CREATE INDEX "granted_levels_key" ON "granted_levels" USING btree ("key");
--> statement-breakpoint
CREATE UNIQUE INDEX "one_post_per_order" ON "transfers" USING btree ("application","sequence") WHERE kind = 'post';
--> statement-breakpoint
CREATE UNIQUE INDEX "one_payment_per_reference" ON "transfers" USING btree (upper(regexp_replace(normalize(reference, NFKC), '\s', '', 'g'))) WHERE kind = 'post';
--> statement-breakpoint
CREATE UNIQUE INDEX "one_receipt_per_reference" ON "transfers" USING btree (upper(regexp_replace(normalize(reference, NFKC), '\s', '', 'g'))) WHERE kind in ('return', 'refund');
--> statement-breakpoint
CREATE INDEX "transfers_refunds" ON "transfers" USING btree ("application","step") WHERE kind = 'refund';
--> statement-breakpoint
CREATE INDEX "transfers_key" ON "transfers" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "transfers_application" ON "transfers" USING btree ("application");
--> statement-breakpoint
CREATE UNIQUE INDEX "one_root_of_the_log" ON "log_keys" USING btree (("endorsement" is null)) WHERE endorsement is null;
--> statement-breakpoint
CREATE INDEX "row_versions_kind_source_id_index" ON "row_versions" USING btree ("kind","source","id");
--> statement-breakpoint
CREATE INDEX "notices_closes" ON "notices" USING btree ("closes_at");
--> statement-breakpoint
CREATE INDEX "outbox_unsent" ON "outbox" USING btree ("state","id") WHERE state <> 'sent';
--> statement-breakpoint
CREATE INDEX "outbox_digests" ON "outbox" USING btree ("carried_by");
--> statement-breakpoint
CREATE INDEX "outbox_batches" ON "outbox" USING btree ("batch") WHERE state = 'waiting' and batch is not null;
--> statement-breakpoint
CREATE INDEX "outbox_codes" ON "outbox" USING btree ("person","at") WHERE kind = 'confirmAddress';
--> statement-breakpoint
CREATE INDEX "payment_export_rows_order" ON "payment_export_rows" USING btree ("application","sequence");
--> statement-breakpoint
CREATE UNIQUE INDEX "one_export_per_order" ON "payment_export_rows" USING btree ("application","sequence") WHERE not again;
--> statement-breakpoint
CREATE INDEX "payment_receipts_newest" ON "payment_receipts" USING btree ("at","file","line");
--> statement-breakpoint
CREATE INDEX "delegations_substitute" ON "delegations" USING btree ("substitute");
--> statement-breakpoint
CREATE INDEX "duties_person_index" ON "duties" USING btree ("person");
--> statement-breakpoint
CREATE INDEX "duties_objectors" ON "duties" USING btree ("person") WHERE capacity = 'objector';
--> statement-breakpoint
CREATE INDEX "saved_views_person_list_at_index" ON "saved_views" USING btree ("person","list","at");
--> statement-breakpoint
CREATE INDEX "sessions_account_index" ON "sessions" USING btree ("account");
--> statement-breakpoint
CREATE INDEX "sessions_expires_at_index" ON "sessions" USING btree ("expires_at");
--> statement-breakpoint
CREATE INDEX "recognitions_award_id_index" ON "recognitions" USING btree ("award","id");
--> statement-breakpoint
CREATE INDEX "recognitions_enterprise_identity_index" ON "recognitions" USING btree ("enterprise","identity");
--> statement-breakpoint
CREATE INDEX "recognitions_near" ON "recognitions" USING gin ("traces","pairs") WITH (fastupdate=false);
--> statement-breakpoint
CREATE INDEX "similar_answers_other_index" ON "similar_answers" USING btree ("other");
--> statement-breakpoint
CREATE UNIQUE INDEX "one_root_of_senders" ON "sender_keys" USING btree (("endorsement" is null)) WHERE endorsement is null;
--> statement-breakpoint
CREATE INDEX "request_refusals_application_index" ON "request_refusals" USING btree ("application");
--> statement-breakpoint
CREATE INDEX "request_refusals_at_index" ON "request_refusals" USING btree ("at");
--> statement-breakpoint
CREATE INDEX "steps_followed" ON "steps" USING btree ("xid");
--> statement-breakpoint
CREATE INDEX "steps_stays" ON "steps" USING btree ("application","seq","at","state_after","machine_version") WHERE accepted;
--> statement-breakpoint
CREATE INDEX "steps_documents" ON "steps" USING gin ((event->'payload'->'documents')) WHERE event->'payload' ? 'documents';
--> statement-breakpoint
CREATE INDEX "steps_refused" ON "steps" USING btree ("recorded_at") WHERE not accepted;
--> statement-breakpoint
CREATE INDEX "steps_recorded" ON "steps" USING brin ("recorded_at");
--> statement-breakpoint
CREATE INDEX "steps_searched" ON "steps" USING gin ((string_to_array(regexp_replace(lower(((event->'payload'->'claim')->>'recognition') || ' ' || ((event->'payload'->'claim')->>'certificate')), '(..)', '\1 ', 'g') || ' ' || regexp_replace(substr(lower(((event->'payload'->'claim')->>'recognition') || ' ' || ((event->'payload'->'claim')->>'certificate')), 2), '(..)', '\1 ', 'g'), ' '))) WHERE type in ('application.submit', 'application.resubmit');
--> statement-breakpoint
CREATE INDEX "task_claims_xid_index" ON "task_claims" USING btree ("xid");
--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_open" ON "tasks" USING btree ("application","task","unit") WHERE closed_at is null;
--> statement-breakpoint
CREATE INDEX "tasks_asked" ON "tasks" USING btree ("unit","application") WHERE task = 'verify';
--> statement-breakpoint
CREATE INDEX "tasks_due" ON "tasks" USING btree ("due","application","task","unit") WHERE closed_at is null;
--> statement-breakpoint
CREATE INDEX "tasks_inbox" ON "tasks" USING btree ("duty","unit","due","application","task") WHERE closed_at is null;
