CREATE TABLE "payment_export_rows" (
	"export" text NOT NULL,
	"application" text NOT NULL,
	"sequence" integer NOT NULL,
	"amount_fen" bigint NOT NULL,
	"again" boolean NOT NULL,
	CONSTRAINT "payment_export_rows_export_application_sequence_pk" PRIMARY KEY("export","application","sequence")
);
--> statement-breakpoint
CREATE TABLE "payment_exports" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person" text NOT NULL,
	"digest" text NOT NULL
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
CREATE TABLE "registry_events" (
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
CREATE TABLE "registry_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"public_key" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date
);
--> statement-breakpoint
ALTER TABLE "payment_export_rows" ADD CONSTRAINT "payment_export_rows_export_payment_exports_id_fk" FOREIGN KEY ("export") REFERENCES "public"."payment_exports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registry_events" ADD CONSTRAINT "registry_events_enterprise_enterprises_code_fk" FOREIGN KEY ("enterprise") REFERENCES "public"."enterprises"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registry_keys" ADD CONSTRAINT "registry_keys_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_export_per_order" ON "payment_export_rows" USING btree ("application","sequence") WHERE not again;--> statement-breakpoint
GRANT SELECT, INSERT ON payment_exports, payment_export_rows, payment_receipts, registry_events, registry_keys TO gongshu_app;
--> statement-breakpoint
GRANT UPDATE (until_day) ON registry_keys TO gongshu_app;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON payment_exports FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON payment_export_rows FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON payment_receipts FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON registry_events FOR EACH STATEMENT EXECUTE FUNCTION append_only();
