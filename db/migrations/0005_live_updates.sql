ALTER TABLE "steps" ADD COLUMN "xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "closed_by" integer;--> statement-breakpoint
CREATE INDEX "steps_followed" ON "steps" USING btree ("xid");