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
  SELECT sum(CASE t.kind WHEN 'commit' THEN t.amount_fen WHEN 'void' THEN -t.amount_fen WHEN 'refund' THEN -t.amount_fen ELSE 0 END)
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
