CREATE TABLE "task_claims" (
	"application" text NOT NULL,
	"opened_by" integer NOT NULL,
	"task" text NOT NULL,
	"unit" text NOT NULL,
	"person" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "task_claims_application_opened_by_task_unit_pk" PRIMARY KEY("application","opened_by","task","unit")
);
--> statement-breakpoint
DROP INDEX "applications_enterprise_submitted_at_index";--> statement-breakpoint
DROP INDEX "applications_state_submitted_at_index";--> statement-breakpoint
DROP INDEX "tasks_inbox";--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD COLUMN "headers" jsonb;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD COLUMN "running_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "task_claims" ADD CONSTRAINT "claims_a_task" FOREIGN KEY ("application","opened_by","task","unit") REFERENCES "public"."tasks"("application","opened_by","task","unit") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applications_submitted_at_id_index" ON "applications" USING btree ("submitted_at","id");--> statement-breakpoint
CREATE INDEX "applications_enterprise_submitted_at_id_index" ON "applications" USING btree ("enterprise","submitted_at","id");--> statement-breakpoint
CREATE INDEX "applications_state_submitted_at_id_index" ON "applications" USING btree ("state","submitted_at","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_command_id_index" ON "idempotency_keys" USING btree ("command_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_index" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "tasks_inbox" ON "tasks" USING btree ("duty","unit","due","application","task") WHERE closed_at is null;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON task_claims TO gongshu_app;
--> statement-breakpoint
GRANT DELETE ON idempotency_keys TO gongshu_app;
