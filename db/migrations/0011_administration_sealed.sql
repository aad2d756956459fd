-- What administrators do is sealed: with it every grant and every end of a role, a delegation and an interest.
INSERT INTO unsealed (kind, source) SELECT 'admin_acts', id FROM admin_acts;
--> statement-breakpoint
CREATE TRIGGER seal_later AFTER INSERT ON admin_acts FOR EACH ROW EXECUTE FUNCTION seal_later('id');
