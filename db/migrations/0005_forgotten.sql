-- A key that was destroyed never comes back.
CREATE FUNCTION stays_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is forgotten', OLD.holder USING ERRCODE = 'check_violation', CONSTRAINT = 'stays_forgotten';
END $$;
--> statement-breakpoint
CREATE TRIGGER stays_forgotten BEFORE UPDATE ON vault_keys FOR EACH ROW
  WHEN (OLD.wrapped IS NULL AND NEW.wrapped IS NOT NULL) EXECUTE FUNCTION stays_forgotten();
