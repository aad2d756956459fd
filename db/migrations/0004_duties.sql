CREATE FUNCTION refuse(named text, because text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', because USING ERRCODE = 'check_violation', CONSTRAINT = named;
END $$;
--> statement-breakpoint
-- The persons whom an event binds: the one who acts, and on whose behalf.
CREATE FUNCTION bound_by(event jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT array_remove(ARRAY[event#>>'{actor,person}', event#>>'{actor,principal}'], NULL)
$$;
--> statement-breakpoint
-- A firm and those that it is one with by succession, in either direction and over any number of steps.
CREATE FUNCTION relatives_of(firm text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  WITH RECURSIVE relative(code) AS (
    SELECT firm
    UNION SELECT CASE WHEN s.from_enterprise = r.code THEN s.to_enterprise ELSE s.from_enterprise END
      FROM relative r JOIN successions s ON r.code IN (s.from_enterprise, s.to_enterprise))
  SELECT code FROM relative
$$;
--> statement-breakpoint
-- Who serves a firm, or one that it is one with, by the record: its agent, also of before, and who applied or drafted for it.
CREATE FUNCTION serves(somebody text, firm text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM relatives_of(firm) AS relative(code) WHERE
    EXISTS (SELECT FROM agents a WHERE a.person_id = somebody AND a.enterprise = code)
    OR EXISTS (SELECT FROM admin_acts a WHERE a.about = code AND a.act = 'agent.appoint' AND a.detail->>'agent' = somebody)
    OR EXISTS (SELECT FROM drafts d WHERE d.person = somebody AND d.content#>>'{claim,enterprise}' = code)
    OR EXISTS (SELECT FROM applications a JOIN duties d ON d.application = a.id AND d.person = somebody
      WHERE a.enterprise = code AND d.capacity = 'applicant'))
$$;
--> statement-breakpoint
-- Who has an interest in a firm on a day: who serves it, their substitutes and principals, and who has declared one in it or in a
-- firm that it is one with.
CREATE FUNCTION is_biased(somebody text, firm text, day date) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT serves(somebody, firm)
    OR EXISTS (SELECT FROM interests i WHERE i.person_id = somebody AND i.enterprise IN (SELECT relatives_of(firm))
      AND i.from_day <= day AND (i.until_day IS NULL OR i.until_day >= day))
    OR EXISTS (SELECT FROM delegations d WHERE somebody IN (d.principal, d.substitute) AND day BETWEEN d.from_day AND d.until_day
      AND serves(CASE WHEN d.principal = somebody THEN d.substitute ELSE d.principal END, firm))
$$;
--> statement-breakpoint
-- Which units one answers for that have ended, from which day on; over any number of ends. A function, so that nobody without a unit pays for it.
CREATE FUNCTION taken_over_by(heir text) RETURNS TABLE (unit text, from_day date) LANGUAGE plpgsql STABLE STRICT ROWS 1 AS $$
BEGIN
  RETURN QUERY WITH RECURSIVE taken(unit, from_day) AS (
    SELECT u.id, u.until_day + 1 FROM units u WHERE u.successor = heir
    UNION SELECT u.id, greatest(t.from_day, u.until_day + 1) FROM taken t JOIN units u ON u.successor = t.unit)
    SELECT t.unit, t.from_day FROM taken t;
END $$;
--> statement-breakpoint
CREATE VIEW taken_over AS SELECT t.unit, u.id AS by_unit, t.from_day FROM units u CROSS JOIN LATERAL taken_over_by(u.id) t;
--> statement-breakpoint
-- Who holds a role on which days: for a unit no longer than it is in being, and for one that has ended by who took over.
CREATE VIEW held_roles AS
  SELECT r.person_id, r.capacity, r.unit, r.unit AS granted_unit, r.from_day, least(r.until_day, u.until_day) AS until_day
    FROM roles r LEFT JOIN units u ON u.id = r.unit
  UNION ALL
  SELECT r.person_id, r.capacity, t.unit, r.unit, greatest(r.from_day, t.from_day), least(r.until_day, u.until_day)
    FROM roles r JOIN units u ON u.id = r.unit CROSS JOIN LATERAL taken_over_by(r.unit) t;
--> statement-breakpoint
-- The roles in which somebody may act on a day: their own, and those in which they stand in for a principal, which last no longer than
-- the principal's own. An administrator stands in for nobody.
CREATE FUNCTION roles_on(holder text, day date) RETURNS TABLE (capacity text, unit text, principal text) LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN QUERY SELECT DISTINCT h.capacity, h.unit, NULL FROM held_roles h
    WHERE h.person_id = holder AND h.from_day <= day AND (h.until_day IS NULL OR h.until_day >= day);
  IF EXISTS (SELECT FROM delegations d WHERE d.substitute = holder AND day BETWEEN d.from_day AND d.until_day)
    AND NOT EXISTS (SELECT FROM roles r WHERE r.person_id = holder AND r.capacity = 'administrator'
      AND r.from_day <= day AND (r.until_day IS NULL OR r.until_day >= day))
  THEN
    RETURN QUERY SELECT DISTINCT h.capacity, h.unit, d.principal FROM delegations d
      CROSS JOIN LATERAL (SELECT * FROM held_roles r WHERE r.person_id = d.principal) h
      WHERE d.substitute = holder AND day BETWEEN d.from_day AND d.until_day AND h.capacity = d.capacity
        AND (d.unit IS NULL OR d.unit = h.granted_unit) AND h.from_day <= day AND (h.until_day IS NULL OR h.until_day >= day);
  END IF;
END $$;
--> statement-breakpoint
-- Somebody who holds a duty holds the role of it on that day in Hangzhou, for a unit that is there or that theirs took over, themself or by a delegation in
-- force; nobody bound is an administrator, or has an interest in the enterprise.
CREATE FUNCTION lawful_officer(award text, sent jsonb, day date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  held text := sent#>>'{actor,as}';
  own_unit text := sent#>>'{actor,unit}';
  actor text := sent#>>'{actor,person}';
  represented text := sent#>>'{actor,principal}';
BEGIN
  IF represented IS NOT NULL AND NOT EXISTS (
    SELECT FROM delegations d WHERE d.principal = represented AND d.substitute = actor AND d.capacity = held
      AND (d.unit IS NULL OR d.unit = own_unit
        OR EXISTS (SELECT FROM taken_over t WHERE t.unit = own_unit AND t.by_unit = d.unit AND t.from_day <= day))
      AND day BETWEEN d.from_day AND d.until_day)
  THEN PERFORM refuse('delegation_in_force', 'no delegation is in force on that day'); END IF;
  IF EXISTS (SELECT FROM interests i JOIN applications a ON a.enterprise = i.enterprise
    WHERE a.id = award AND i.person_id = ANY(bound_by(sent)) AND i.from_day <= day AND (i.until_day IS NULL OR i.until_day >= day))
  THEN PERFORM refuse('no_declared_interest', 'an interest in the enterprise is declared'); END IF;
  IF EXISTS (SELECT FROM unnest(bound_by(sent)) AS bound(somebody), applications a
    WHERE a.id = award AND is_biased(somebody, a.enterprise, day))
  THEN PERFORM refuse('no_known_interest', 'an interest in the enterprise is on record'); END IF;
  IF sent->>'type' = 'objection.answer' AND EXISTS (SELECT FROM steps s WHERE s.application = award AND s.accepted
    AND s.type IN ('office.approve', 'group.approve') AND bound_by(s.event) && bound_by(sent))
  THEN PERFORM refuse('nobody_judges_their_own', 'who approved does not answer the objection'); END IF;
  IF EXISTS (SELECT FROM roles r WHERE r.person_id = ANY(bound_by(sent)) AND r.capacity = 'administrator'
    AND r.from_day <= day AND (r.until_day IS NULL OR r.until_day >= day))
  THEN PERFORM refuse('administrator_decides_nothing', 'an administrator decides nothing'); END IF;
  IF NOT EXISTS (SELECT FROM held_roles r WHERE r.person_id = coalesce(represented, actor) AND r.capacity = held
    AND r.unit IS NOT DISTINCT FROM own_unit AND r.from_day <= day AND (r.until_day IS NULL OR r.until_day >= day)
    -- A unit that applies does not verify by the name of one that it took over either.
    AND (r.granted_unit IS NOT DISTINCT FROM r.unit OR r.granted_unit IS DISTINCT FROM
      (SELECT e.unit FROM applications a JOIN enterprises e ON e.code = a.enterprise WHERE a.id = award)))
  THEN
    IF EXISTS (SELECT FROM roles r JOIN units u ON u.id = r.unit AND u.until_day < day
      WHERE r.person_id = coalesce(represented, actor) AND r.capacity = held AND r.unit = own_unit
        AND r.from_day <= day AND (r.until_day IS NULL OR r.until_day >= day))
    THEN PERFORM refuse('unit_is_in_being', 'the unit has ended'); END IF;
    PERFORM refuse('role_is_held', 'the role is not held on that day');
  END IF;
END $$;
--> statement-breakpoint
-- The rule that stands in an officer's way on a day, by its name; null if none does. It answers before an act what the trigger answers
-- where the step is written: of the bank's payment too, which needs its order in a file that was released.
CREATE FUNCTION unlawful_by(award text, sent jsonb, day date) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  named text;
BEGIN
  PERFORM lawful_officer(award, sent, day);
  IF sent->>'type' = 'payment.confirm' AND NOT EXISTS (SELECT FROM applications a
    WHERE a.id = award AND is_exported(a.id, a.payment_sequence))
  THEN RETURN 'only_exported'; END IF;
  RETURN NULL;
EXCEPTION WHEN check_violation THEN
  GET STACKED DIAGNOSTICS named = CONSTRAINT_NAME;
  RETURN named;
END $$;
--> statement-breakpoint
-- What an award says to itself follows from its record: a deadline that it has, or what one of its steps reported or put off.
CREATE FUNCTION follows_from_the_record(step steps) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  said jsonb := step.event->'payload';
BEGIN
  IF step.event#>>'{actor,as}' = 'clock' THEN
    RETURN EXISTS (SELECT FROM applications a WHERE a.id = step.application
      AND a.deadlines @> jsonb_build_array((said - 'due') || jsonb_build_object('name', step.type, 'at', said->'due')));
  ELSIF step.event#>>'{actor,as}' = 'system' THEN
    RETURN EXISTS (SELECT FROM steps s WHERE s.application = step.application
      AND s.seq = substring(step.command_id FROM '/(\d{1,9})/[^/]*$')::integer
      AND step.command_id = s.application || '/' || s.seq || '/' || step.type
      AND s.outcome->'events' @> jsonb_build_array(jsonb_build_object('type', step.type, 'payload', said)));
  END IF;
  RETURN EXISTS (SELECT FROM steps s WHERE s.application = step.application AND s.outcome->'earlier' @>
    jsonb_build_array(jsonb_build_object('type', step.type, 'payload', said, 'actor', step.event->'actor', 'commandId', step.command_id)));
END $$;
--> statement-breakpoint
-- Nobody acts without the right to on that day: who may is looked up where the step is written, whoever writes it.
CREATE FUNCTION lawful_actor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  day date := (NEW.at AT TIME ZONE 'Asia/Shanghai')::date;
  held text := NEW.event#>>'{actor,as}';
BEGIN
  IF NOT NEW.event ? 'signed' OR held = 'clock' THEN
    IF NEW.event ? 'signed' OR NOT follows_from_the_record(NEW)
    THEN PERFORM refuse('follows_from_the_record', 'nothing on record sets this off'); END IF;
  ELSIF held IN ('handle', 'verify', 'approve', 'group', 'pay') THEN
    PERFORM lawful_officer(NEW.application, NEW.event, day);
  ELSIF held = 'applicant' THEN
    IF NOT EXISTS (SELECT FROM agents a WHERE a.person_id = NEW.person AND a.enterprise = NEW.event#>>'{actor,enterprise}')
    THEN PERFORM refuse('agent_of_the_enterprise', 'no agent of the enterprise'); END IF;
  ELSIF held = 'registry' THEN
    IF NOT EXISTS (SELECT FROM roles r WHERE r.person_id = NEW.person AND r.capacity = 'registry'
      AND r.from_day <= day AND (r.until_day IS NULL OR r.until_day >= day))
    THEN PERFORM refuse('role_is_held', 'the role is not held on that day'); END IF;
  ELSIF held IS DISTINCT FROM 'system' AND NOT EXISTS (SELECT FROM persons p WHERE p.id = NEW.person AND held = 'objector') THEN
    PERFORM refuse('person_is_known', 'nobody is registered who could send this');
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER lawful_actor BEFORE INSERT ON steps FOR EACH ROW WHEN (NEW.accepted) EXECUTE FUNCTION lawful_actor();
