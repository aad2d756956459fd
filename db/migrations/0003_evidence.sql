CREATE TABLE "audits" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"application" text,
	"requested_by" text NOT NULL,
	"finished_at" timestamp with time zone DEFAULT now() NOT NULL,
	"result" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"size" bigint PRIMARY KEY NOT NULL,
	"root" text NOT NULL,
	"note" text NOT NULL,
	"sealed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draw_commitments" (
	"commitment" text PRIMARY KEY NOT NULL,
	"committed_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
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
CREATE TABLE "unsealed" (
	"kind" text NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audits_application_index" ON "audits" USING btree ("application");--> statement-breakpoint
CREATE INDEX "history_exports_application_index" ON "history_exports" USING btree ("application");
--> statement-breakpoint
GRANT SELECT ON audits, checkpoints, draw_commitments, history_exports, log_keys, log_leaves, log_nodes, unsealed TO gongshu_app;
--> statement-breakpoint
GRANT INSERT ON audits, checkpoints, draw_commitments, history_exports, log_keys, log_leaves, log_nodes, unsealed TO gongshu_app;
--> statement-breakpoint
GRANT DELETE ON unsealed TO gongshu_app;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audits FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoints FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draw_commitments FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history_exports FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_keys FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_leaves FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_nodes FOR EACH STATEMENT EXECUTE FUNCTION append_only();
--> statement-breakpoint
CREATE FUNCTION seal_step_later() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO unsealed (kind, source) VALUES ('steps', NEW.application || '/' || NEW.seq);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION seal_later() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  written jsonb := to_jsonb(NEW);
  source text;
BEGIN
  SELECT string_agg(written ->> name, '/' ORDER BY place) INTO source FROM unnest(TG_ARGV) WITH ORDINALITY AS key(name, place);
  INSERT INTO unsealed (kind, source) VALUES (TG_TABLE_NAME, source);
  RETURN NULL;
END $$;
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'steps', application || '/' || seq FROM steps ORDER BY application, seq;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON steps FOR EACH ROW EXECUTE FUNCTION seal_step_later();
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'verdicts', application || '/' || step FROM verdicts;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON verdicts FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'step');
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'door_refusals', id FROM door_refusals;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON door_refusals FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'allotments', id FROM allotments;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON allotments FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'policy_acts', id FROM policy_acts;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON policy_acts FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'ruling_changes', id FROM ruling_changes;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON ruling_changes FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'prior_payments', id FROM prior_payments;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON prior_payments FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'successions', id FROM successions;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON successions FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'target_numbers', id FROM target_numbers;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON target_numbers FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'registrations', enterprise || '/' || from_day FROM registrations;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON registrations FOR EACH ROW EXECUTE FUNCTION seal_later('enterprise', 'from_day');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON history_exports FOR EACH ROW EXECUTE FUNCTION seal_later('run_id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON audits FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON log_keys FOR EACH ROW EXECUTE FUNCTION seal_later('key');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON draw_commitments FOR EACH ROW EXECUTE FUNCTION seal_later('commitment');
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'delegations', id FROM delegations;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON delegations FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'interests', person_id || '/' || enterprise || '/' || from_day FROM interests;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON interests FOR EACH ROW EXECUTE FUNCTION seal_later('person_id', 'enterprise', 'from_day');
--> statement-breakpoint
INSERT INTO unsealed (kind, source) SELECT 'notices', application || '/' || step FROM notices;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON notices FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'step');
