CREATE TABLE "admin_acts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person" text NOT NULL,
	"act" text NOT NULL,
	"about" text NOT NULL,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"closed_by" text,
	"closed_at" timestamp with time zone,
	CONSTRAINT "proposal_by_two" CHECK (state <> 'confirmed' or closed_by <> proposed_by),
	CONSTRAINT "proposal_closed" CHECK ((state = 'open') = (closed_by is null))
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" text PRIMARY KEY NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
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
ALTER TABLE "vault_entries" ADD CONSTRAINT "vault_entries_holder_vault_keys_holder_fk" FOREIGN KEY ("holder") REFERENCES "public"."vault_keys"("holder") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "admin_acts_about_index" ON "admin_acts" USING btree ("about");--> statement-breakpoint
ALTER TABLE "persons" DROP COLUMN "name";
--> statement-breakpoint
GRANT SELECT ON units, vault_keys, vault_entries, admin_acts, proposals TO gongshu_app;
--> statement-breakpoint
GRANT INSERT ON persons, units, enterprises, agents, vault_keys, vault_entries, admin_acts, proposals TO gongshu_app;
--> statement-breakpoint
GRANT UPDATE (account) ON persons TO gongshu_app;
--> statement-breakpoint
GRANT UPDATE (zh, en, until_day) ON units TO gongshu_app;
--> statement-breakpoint
GRANT UPDATE (name, introduced_on, unit) ON enterprises TO gongshu_app;
--> statement-breakpoint
GRANT UPDATE ON vault_keys, vault_entries, proposals TO gongshu_app;
--> statement-breakpoint
GRANT DELETE ON agents, vault_entries TO gongshu_app;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO gongshu_app;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON admin_acts FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
-- A key that was destroyed never comes back.
CREATE FUNCTION stays_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is forgotten', OLD.holder USING ERRCODE = 'check_violation', CONSTRAINT = 'stays_forgotten';
END $$;
--> statement-breakpoint
CREATE TRIGGER stays_forgotten BEFORE UPDATE ON vault_keys FOR EACH ROW
  WHEN (OLD.wrapped IS NULL AND NEW.wrapped IS NOT NULL) EXECUTE FUNCTION stays_forgotten();
