-- Every row that becomes a leaf of the sealed log waits for it in `unsealed`, from the transaction that writes it. The role of the
-- processes writes neither there nor into the log: what it does, these functions do for it, so that no insert of its own stops sealing.
CREATE FUNCTION seal_step_later() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO public.unsealed (kind, source) VALUES ('steps', NEW.application || '/' || NEW.seq);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION seal_later() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  written jsonb := to_jsonb(NEW);
  source text;
BEGIN
  SELECT string_agg(written ->> name, '/' ORDER BY place) INTO source FROM unnest(TG_ARGV) WITH ORDINALITY AS key(name, place);
  INSERT INTO public.unsealed (kind, source) VALUES (TG_TABLE_NAME, source);
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
CREATE TRIGGER seal_later AFTER INSERT ON bundled_files FOR EACH ROW EXECUTE FUNCTION seal_later('path', 'sha256');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON draw_commitments FOR EACH ROW EXECUTE FUNCTION seal_later('commitment');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON row_versions FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON letter_files FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'step', 'kind', 'language');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON letters FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'step', 'kind');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON notes FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'number');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON remarks FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'number');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON notices FOR EACH ROW EXECUTE FUNCTION seal_later('application', 'step');
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON admin_acts FOR EACH ROW EXECUTE FUNCTION seal_later('id');
--> statement-breakpoint
-- The columns by which a row of a table is known: its primary key, else its first unique index.
CREATE FUNCTION key_of(kept regclass) RETURNS text[] LANGUAGE sql STABLE
RETURN (SELECT array_agg(a.attname::text ORDER BY k.place)
  FROM (SELECT indkey FROM pg_index WHERE indrelid = kept AND indisunique AND indpred IS NULL
    ORDER BY indisprimary DESC, indexrelid LIMIT 1) AS i,
    unnest(i.indkey) WITH ORDINALITY AS k(number, place)
  JOIN pg_attribute a ON a.attrelid = kept AND a.attnum = k.number);
--> statement-breakpoint
CREATE FUNCTION row_name(kept jsonb, key text[]) RETURNS text LANGUAGE sql IMMUTABLE
RETURN (SELECT string_agg(coalesce(kept ->> name, ''), '/' ORDER BY place) FROM unnest(key) WITH ORDINALITY AS k(name, place));
--> statement-breakpoint
-- A column that is null counts as not there, so that a column added later changes no digest of before.
CREATE FUNCTION row_digest(kept jsonb) RETURNS text LANGUAGE sql IMMUTABLE
RETURN encode(sha256(convert_to(jsonb_strip_nulls(kept)::text, 'UTF8')), 'hex');
--> statement-breakpoint
CREATE FUNCTION keep_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET TimeZone = 'UTC' SET search_path = public AS $$
DECLARE
  was text := CASE WHEN TG_OP <> 'INSERT' THEN row_name(to_jsonb(OLD), TG_ARGV) END;
  is_now text := CASE WHEN TG_OP <> 'DELETE' THEN row_name(to_jsonb(NEW), TG_ARGV) END;
BEGIN
  IF was IS NOT NULL AND was IS DISTINCT FROM is_now THEN
    INSERT INTO row_versions (kind, source) VALUES (TG_TABLE_NAME, was);
  END IF;
  IF is_now IS NOT NULL THEN
    INSERT INTO row_versions (kind, source, digest) VALUES (TG_TABLE_NAME, is_now, row_digest(to_jsonb(NEW)));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Every table has versions but those that `db/log/not-versioned.ts` and `db/log/sealed-kinds.ts` name.
DO $$
DECLARE
  kept regclass;
BEGIN
  FOR kept IN SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> ALL (ARRAY[
    'applications', 'tasks', 'duties', 'transfers', 'granted_levels', 'budget_balances', 'budget_queue', 'log_leaves', 'log_nodes',
    'checkpoints', 'head_nodes', 'unsealed', 'address_confirmations', 'domain_counts', 'drafts', 'export_passes',
    'sweep_plans', 'sweep_portions', 'idempotency_keys', 'journal_readers', 'mail_status', 'notification_marks',
    'outbox', 'sessions', 'sign_ins', 'steps', 'unrecorded_steps', 'verdicts', 'request_refusals', 'allotments', 'admin_acts', 'policy_acts',
    'ruling_changes', 'prior_payments', 'successions', 'target_numbers', 'registrations', 'row_versions', 'notices', 'letter_files', 'letters',
    'history_exports', 'audits', 'log_keys', 'bundled_files', 'draw_commitments', 'notes', 'remarks', 'sender_keys'
  ]) LOOP
    EXECUTE format('CREATE TRIGGER keep_version AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION keep_version(%s)',
      kept, (SELECT string_agg(quote_literal(name), ', ') FROM unnest(key_of(kept)) AS name));
  END LOOP;
END $$;
--> statement-breakpoint
-- The hash of a leaf (RFC 6962) over its canonical bytes (RFC 8785), as audit/log/leaf.ts has it.
CREATE FUNCTION leaf_hash(kind text, source text, digest text) RETURNS bytea LANGUAGE sql IMMUTABLE
RETURN sha256('\x00'::bytea || convert_to('{"digest":' || to_json(digest)::text || ',"kind":' || to_json(kind)::text
  || ',"source":' || to_json(source)::text || '}', 'UTF8'));
--> statement-breakpoint
-- The root over so many leaves, from the complete subtrees of which they consist, the last of them first.
CREATE FUNCTION log_root(leaves bigint) RETURNS bytea LANGUAGE plpgsql STABLE SET search_path = public AS $$
DECLARE
  root bytea;
  peak bytea;
BEGIN
  FOR height IN 0 .. 52 LOOP
    CONTINUE WHEN (leaves >> height) % 2 = 0;
    SELECT hash INTO STRICT peak FROM log_nodes WHERE level = height AND index = (leaves >> height) - 1;
    root := CASE WHEN root IS NULL THEN peak ELSE sha256('\x01'::bytea || peak || root) END;
  END LOOP;
  RETURN coalesce(root, sha256(''::bytea));
END $$;
--> statement-breakpoint
-- The one way into the log. Makes leaves of rows that wait, at the next places, with the subtrees that they complete and the checkpoint
-- over all of them. Refuses what does not wait, and a root that is not the one over the leaves.
CREATE FUNCTION append_leaves(places bigint, kinds text[], sources text[], digests text[], moved jsonb, top text, top_heads text, signed text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  next_leaf bigint := (SELECT coalesce(max(index) + 1, 0) FROM log_leaves);
  leaf record;
  subtree bytea;
  place bigint;
  height smallint;
BEGIN
  IF next_leaf <> places THEN PERFORM refuse('next_place_of_the_log', format('the log has %s leaves, not %s', next_leaf, places)); END IF;
  WITH taken AS (
    DELETE FROM unsealed USING unnest(kinds, sources) AS given(kind, source)
    WHERE unsealed.kind = given.kind AND unsealed.source = given.source RETURNING given.kind, given.source
  ) SELECT count(*) AS waited INTO leaf FROM (SELECT DISTINCT kind, source FROM taken) AS each;
  IF leaf.waited <> cardinality(kinds) THEN PERFORM refuse('waits_to_be_a_leaf', 'what does not wait to be sealed is no leaf'); END IF;
  FOR leaf IN SELECT * FROM unnest(kinds, sources, digests) WITH ORDINALITY AS given(kind, source, digest, number) ORDER BY number LOOP
    INSERT INTO log_leaves (index, kind, source, digest) VALUES (next_leaf, leaf.kind, leaf.source, leaf.digest);
    subtree := leaf_hash(leaf.kind, leaf.source, leaf.digest);
    place := next_leaf;
    height := 0;
    INSERT INTO log_nodes (level, index, hash) VALUES (height, place, subtree);
    WHILE place % 2 = 1 LOOP
      SELECT sha256('\x01'::bytea || n.hash || subtree) INTO STRICT subtree FROM log_nodes n WHERE n.level = height AND n.index = place - 1;
      place := place / 2;
      height := height + 1;
      INSERT INTO log_nodes (level, index, hash) VALUES (height, place, subtree);
    END LOOP;
    next_leaf := next_leaf + 1;
  END LOOP;
  IF encode(log_root(next_leaf), 'base64') <> top THEN PERFORM refuse('root_of_the_log', 'the root is not the one over the leaves'); END IF;
  INSERT INTO head_nodes (path, hash, application, rows)
    SELECT path, decode(hash, 'hex'), application, rows
    FROM jsonb_to_recordset(moved) AS node(path text, hash text, application text, rows integer)
    ON CONFLICT (path) DO UPDATE SET hash = excluded.hash, application = excluded.application, rows = excluded.rows;
  IF top_heads <> encode(coalesce((SELECT hash FROM head_nodes WHERE path = ''), decode(repeat('00', 32), 'hex')), 'base64')
  THEN PERFORM refuse('root_of_the_heads', 'the root is not the one over the heads'); END IF;
  INSERT INTO checkpoints (size, root, heads, note) VALUES (next_leaf, top, top_heads, signed);
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION append_leaves FROM PUBLIC;
