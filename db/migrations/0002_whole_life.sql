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
CREATE TABLE "interests" (
	"person_id" text NOT NULL,
	"enterprise" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	CONSTRAINT "interests_person_id_enterprise_from_day_pk" PRIMARY KEY("person_id","enterprise","from_day")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"application" text NOT NULL,
	"step" integer NOT NULL,
	"enterprise" text NOT NULL,
	"item" text NOT NULL,
	"subject" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "notices_application_step_pk" PRIMARY KEY("application","step")
);
--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "escalated_to" text;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_principal_persons_id_fk" FOREIGN KEY ("principal") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_substitute_persons_id_fk" FOREIGN KEY ("substitute") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_enterprise_enterprises_code_fk" FOREIGN KEY ("enterprise") REFERENCES "public"."enterprises"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_application_step_steps_application_seq_fk" FOREIGN KEY ("application","step") REFERENCES "public"."steps"("application","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_substitute" ON "delegations" USING btree ("substitute");--> statement-breakpoint
CREATE INDEX "notices_closes" ON "notices" USING btree ("closes_at");--> statement-breakpoint
GRANT SELECT ON delegations, interests, notices TO gongshu_app;
--> statement-breakpoint
GRANT INSERT ON delegations, interests, notices, roles TO gongshu_app;
--> statement-breakpoint
GRANT UPDATE (until_day) ON delegations, interests, roles TO gongshu_app;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO gongshu_app;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON notices FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE FUNCTION refuse(named text, because text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', because USING ERRCODE = 'check_violation', CONSTRAINT = named;
END $$;
--> statement-breakpoint
-- Whoever holds a duty on an award is no administrator, has no declared interest in its enterprise, and acts for another
-- person only under a delegation in force on that day in Hangzhou.
CREATE FUNCTION lawful_actor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  day date := (NEW.at AT TIME ZONE 'Asia/Shanghai')::date;
  held text := NEW.message#>>'{actor,as}';
  represented text := NEW.message#>>'{actor,principal}';
  bound text[] := array_remove(ARRAY[NEW.person, NEW.message#>>'{actor,principal}'], NULL);
BEGIN
  IF represented IS NOT NULL AND NOT EXISTS (
    SELECT FROM delegations d WHERE d.principal = represented AND d.substitute = NEW.person AND d.capacity = held
      AND (d.unit IS NULL OR d.unit = NEW.message#>>'{actor,unit}') AND day BETWEEN d.from_day AND d.until_day)
  THEN PERFORM refuse('delegation_in_force', 'no delegation is in force on that day'); END IF;
  IF EXISTS (SELECT FROM interests i JOIN applications a ON a.enterprise = i.enterprise
    WHERE a.id = NEW.application AND i.person_id = ANY(bound) AND i.from_day <= day AND (i.until_day IS NULL OR i.until_day >= day))
  THEN PERFORM refuse('no_declared_interest', 'an interest in the enterprise is declared'); END IF;
  IF EXISTS (SELECT FROM roles r WHERE r.person_id = ANY(bound) AND r.capacity = 'administrator'
    AND r.from_day <= day AND (r.until_day IS NULL OR r.until_day >= day))
  THEN PERFORM refuse('administrator_decides_nothing', 'an administrator decides nothing'); END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER lawful_actor BEFORE INSERT ON steps FOR EACH ROW
  WHEN (NEW.accepted AND NEW.message#>>'{actor,as}' IN ('handle', 'verify', 'approve', 'group', 'pay'))
  EXECUTE FUNCTION lawful_actor();
