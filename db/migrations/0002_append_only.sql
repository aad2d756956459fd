-- What is on record is neither changed nor deleted, by the owner of the tables no more than by the processes.
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY[
    'admin_acts', 'allotments', 'audits', 'bundled_files', 'checkpoints', 'request_refusals', 'draw_commitments', 'duties',
    'export_passes', 'history_exports', 'interest_answers', 'letter_files', 'letters', 'log_keys', 'log_leaves', 'log_nodes', 'notes', 'notices', 'packs', 'payment_export_rows',
    'payment_exports', 'payment_receipts', 'payment_releases', 'policy_acts', 'prior_payments', 'recognitions',
    'register_events', 'remarks', 'replacements', 'row_versions', 'ruling_changes', 'sender_keys', 'similar_answers',
    'steps', 'successions', 'sweep_plans', 'sweep_portions', 'target_numbers', 'transfers', 'verdicts'
  ] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION append_only()', kept);
  END LOOP;
END $$;
