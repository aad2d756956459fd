-- Money is committed to a granted level, and what the awards on a key hold net, paid before this system included, is at most the
-- amount of the highest level granted on it (Article 18). Awards that a ruling counts apart are bound among themselves.
CREATE FUNCTION within_highest_level() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own granted_levels%ROWTYPE;
  held bigint;
  highest bigint;
BEGIN
  SELECT * INTO own FROM granted_levels WHERE application = NEW.application AND state = 'granted';
  IF NOT FOUND THEN PERFORM refuse('committed_to_a_level', 'money is committed, and no level is granted'); END IF;
  SELECT sum(CASE WHEN t.kind = 'commit' THEN t.amount_fen WHEN t.kind IN ('void', 'refund', 'withhold') THEN -t.amount_fen ELSE 0 END)
    INTO held FROM granted_levels g JOIN transfers t ON t.application = g.application
    WHERE g.key = own.key AND g.apart = own.apart;
  IF own.apart = '' THEN
    held := held + coalesce((SELECT sum(net_paid_fen) FROM prior_payments WHERE key = own.key), 0);
  END IF;
  SELECT max(amount_fen) INTO highest FROM granted_levels
    WHERE key = own.key AND apart = own.apart AND state <> 'voided';
  IF held > highest THEN
    PERFORM refuse('within_highest_level', format('%s fen are held on a key whose highest level is worth %s', held, highest));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER within_highest_level AFTER INSERT ON transfers FOR EACH ROW
  WHEN (NEW.kind = 'commit') EXECUTE FUNCTION within_highest_level();

--> statement-breakpoint
-- The bank pays what it was sent: an order is posted if it is in a payment file, and a second person has released the file
-- where the policies of its orders ask for two.
CREATE FUNCTION is_exported(award text, ordered integer) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM payment_export_rows r JOIN payment_exports f ON f.id = r.export
    WHERE r.application = award AND r.sequence = ordered
      AND (f.persons = 1 OR EXISTS (SELECT FROM payment_releases p WHERE p.export = f.id)))
$$;
--> statement-breakpoint
CREATE FUNCTION only_exported() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_exported(NEW.application, NEW.sequence)
  THEN PERFORM refuse('only_exported', 'the order is in no payment file that was released'); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER only_exported AFTER INSERT ON transfers FOR EACH ROW
  WHEN (NEW.kind = 'post') EXECUTE FUNCTION only_exported();
--> statement-breakpoint
-- A bank reference stands for one movement of money, whichever way it went: the two indexes hold each way apart, and this one across
-- them. What the bank sends back may bear the reference of the payment that it is. The lock makes two at one instant wait.
CREATE FUNCTION one_movement_per_reference() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  form text := upper(regexp_replace(normalize(NEW.reference, NFKC), '\s', '', 'g'));
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('bank reference ' || form, 0));
  IF NEW.kind = 'post' AND EXISTS (SELECT FROM transfers t WHERE t.kind IN ('return', 'refund')
      AND upper(regexp_replace(normalize(t.reference, NFKC), '\s', '', 'g')) = form)
    OR NEW.kind <> 'post' AND EXISTS (SELECT FROM transfers t WHERE t.kind = 'post'
      AND upper(regexp_replace(normalize(t.reference, NFKC), '\s', '', 'g')) = form
      AND (t.application, t.sequence) IS DISTINCT FROM (NEW.application, NEW.sequence))
  THEN PERFORM refuse('one_movement_per_reference', 'the bank reference stands for another movement of money'); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER one_movement_per_reference AFTER INSERT ON transfers FOR EACH ROW
  WHEN (NEW.reference IS NOT NULL AND NEW.kind IN ('post', 'return', 'refund')) EXECUTE FUNCTION one_movement_per_reference();
--> statement-breakpoint
-- Who begins or ends to wait for budget is counted where it is written: nobody adds the queue up.
CREATE FUNCTION count_queue() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before bigint := CASE WHEN TG_OP = 'UPDATE' THEN OLD.queued_fen END;
BEGIN
  IF NEW.queued_fen IS DISTINCT FROM before THEN
    UPDATE budget_queue SET
      awards = awards + (NEW.queued_fen IS NOT NULL)::integer - (before IS NOT NULL)::integer,
      fen = fen + coalesce(NEW.queued_fen, 0) - coalesce(before, 0)
    WHERE queue = 'budget';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER count_queue AFTER INSERT OR UPDATE OF queued_fen ON applications FOR EACH ROW EXECUTE FUNCTION count_queue();
--> statement-breakpoint
INSERT INTO budget_queue (queue, awards, fen) VALUES ('budget', 0, 0);
--> statement-breakpoint
-- Of a firm that is merged into another one nothing is left: after that day it passes nothing on, and inherits nothing.
CREATE FUNCTION nothing_after_merger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM successions s WHERE s.id <> NEW.id AND (
      s.kind = 'merger' AND s.from_enterprise IN (NEW.from_enterprise, NEW.to_enterprise) AND s.on_day < NEW.on_day
      OR NEW.kind = 'merger' AND NEW.from_enterprise IN (s.from_enterprise, s.to_enterprise) AND NEW.on_day < s.on_day))
  THEN PERFORM refuse('nothing_after_merger', 'something passes from or to a firm after the day of its merger'); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER nothing_after_merger AFTER INSERT ON successions FOR EACH ROW EXECUTE FUNCTION nothing_after_merger();
