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
  held text := NEW.event#>>'{actor,as}';
  represented text := NEW.event#>>'{actor,principal}';
  bound text[] := array_remove(ARRAY[NEW.person, NEW.event#>>'{actor,principal}'], NULL);
BEGIN
  IF represented IS NOT NULL AND NOT EXISTS (
    SELECT FROM delegations d WHERE d.principal = represented AND d.substitute = NEW.person AND d.capacity = held
      AND (d.unit IS NULL OR d.unit = NEW.event#>>'{actor,unit}') AND day BETWEEN d.from_day AND d.until_day)
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
  WHEN (NEW.accepted AND NEW.event#>>'{actor,as}' IN ('handle', 'verify', 'approve', 'group', 'pay'))
  EXECUTE FUNCTION lawful_actor();
