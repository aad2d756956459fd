-- Every row that becomes a leaf of the sealed log waits for it in `unsealed`, from the transaction that writes it.
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
CREATE TRIGGER seal_later AFTER INSERT ON steps FOR EACH ROW EXECUTE FUNCTION seal_step_later();
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON verdicts FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'step');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON request_refusals FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON allotments FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON policy_acts FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON ruling_changes FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON prior_payments FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON successions FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON target_numbers FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON registrations FOR EACH ROW EXECUTE FUNCTION seal_later('enterprise', 'from_day');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON history_exports FOR EACH ROW EXECUTE FUNCTION seal_later('run_id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON audits FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON log_keys FOR EACH ROW EXECUTE FUNCTION seal_later('key');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON sender_keys FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON draw_commitments FOR EACH ROW EXECUTE FUNCTION seal_later('commitment');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON delegations FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON interests FOR EACH ROW EXECUTE FUNCTION seal_later('person_id', 'enterprise', 'from_day');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON notes FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'number');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON remarks FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'number');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON notices FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'step');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON admin_acts FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON letters FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'step', 'kind');
