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
ALTER TABLE "registrations" ADD COLUMN "street" text;--> statement-breakpoint
GRANT SELECT, INSERT ON target_numbers TO gongshu_app;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO gongshu_app;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON target_numbers FOR EACH STATEMENT EXECUTE FUNCTION append_only();
