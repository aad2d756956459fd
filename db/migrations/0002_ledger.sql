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
CREATE TABLE "replacements" (
	"from_subject" text NOT NULL,
	"to_subject" text NOT NULL,
	CONSTRAINT "replacements_from_subject_to_subject_pk" PRIMARY KEY("from_subject","to_subject")
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
CREATE TABLE "successions" (
	"id" serial PRIMARY KEY NOT NULL,
	"from_enterprise" text NOT NULL,
	"to_enterprise" text NOT NULL,
	"subject" text,
	"on_day" date NOT NULL
);
--> statement-breakpoint
CREATE INDEX "allotments_fund_year_index" ON "allotments" USING btree ("fund","year");--> statement-breakpoint
CREATE INDEX "prior_payments_key_index" ON "prior_payments" USING btree ("key");--> statement-breakpoint
CREATE INDEX "applications_queue" ON "applications" USING btree (("snapshot"#>>'{context,approvedAt}')) WHERE state = 'officeReview.queuedForBudget';--> statement-breakpoint
GRANT SELECT, INSERT ON allotments, policy_acts, ruling_changes, prior_payments, successions, replacements TO gongshu_app;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO gongshu_app;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON allotments FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON policy_acts FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ruling_changes FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON prior_payments FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON successions FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON replacements FOR EACH STATEMENT EXECUTE FUNCTION append_only();
