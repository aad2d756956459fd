-- The role of the processes. Its tables are granted one by one: a new table is closed until somebody says otherwise.
-- Its statements are prepared and mean the same plan each time: planning anew costs more than running them. The role says so
-- and no connection, for a pooler between takes no such word at the start of a session.
DO $$ BEGIN
  CREATE ROLE gongshu_app;
  ALTER ROLE gongshu_app SET plan_cache_mode = 'force_generic_plan';
  -- Such a plan is made once, often while a table is as good as empty: with the price that disks which turn give to a page out of order,
  -- all rows of some tables would be read each time until PostgreSQL counts them (ADR 94).
  ALTER ROLE gongshu_app SET random_page_cost = 1.1;
  -- A transaction that somebody left open holds up sealing, streams and letters: it ends by itself.
  ALTER ROLE gongshu_app SET idle_in_transaction_session_timeout = '60s';
  BEGIN
    -- For the age of the oldest one; without it the metric says 0.
    GRANT pg_read_all_stats TO gongshu_app;
  EXCEPTION WHEN insufficient_privilege THEN NULL;
  END;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO gongshu_app;
--> statement-breakpoint
CREATE VIEW applied_migrations AS SELECT count(*)::integer AS applied FROM drizzle.__drizzle_migrations;
--> statement-breakpoint
-- Read only.
GRANT SELECT ON
  applied_migrations, checkpoints, head_nodes, held_roles, log_leaves, log_nodes, row_versions, taken_over, unsealed
TO gongshu_app;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION append_leaves TO gongshu_app;
--> statement-breakpoint
-- Added to.
GRANT SELECT, INSERT ON
  admin_acts, allotments, audits, bundled_files, delegations, document_store, documents, request_refusals, draw_commitments,
  duties, enterprises, export_passes, history_exports, interest_answers, interests, letter_files, letters, log_keys, remarks, notes, notices, packs,
  payment_export_rows, payment_exports, payment_receipts, payment_releases, persons, policy_acts, prior_payments,
  reason_templates, recognitions, registrations, register_events, register_keys, replacements, roles, ruling_changes, sender_keys, similar_answers, steps, successions, sweep_plans, sweep_portions,
  target_numbers, transfers, units, verdicts
TO gongshu_app;
--> statement-breakpoint
-- Added to and kept up to date.
GRANT SELECT, INSERT, UPDATE ON
  applications, budget_balances, budget_queue, domain_counts, granted_levels, journal_readers, mail_status, outbox,
  notification_marks, proposals, tasks, vault_keys
TO gongshu_app;
--> statement-breakpoint
-- Added to and taken from.
GRANT SELECT, INSERT, DELETE ON
  agents, sign_ins
TO gongshu_app;
--> statement-breakpoint
-- Kept as long as they are of use.
GRANT SELECT, INSERT, UPDATE, DELETE ON
  act_drafts, address_confirmations, calendar_addresses, channels, drafts, idempotency_keys, saved_views, sessions, task_claims, unrecorded_steps, vault_entries
TO gongshu_app;
--> statement-breakpoint
-- Columns that may change in rows that otherwise stay.
GRANT UPDATE (until_day) ON delegations, interests, reason_templates, register_keys, roles TO gongshu_app;
--> statement-breakpoint
GRANT UPDATE (name, introduced_on, unit) ON enterprises TO gongshu_app;
--> statement-breakpoint
GRANT UPDATE (name) ON documents TO gongshu_app;
--> statement-breakpoint
GRANT UPDATE (account) ON persons TO gongshu_app;
--> statement-breakpoint
GRANT UPDATE (kind, zh, en, until_day, successor) ON units TO gongshu_app;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO gongshu_app;
