-- An instant as ISO 8601 in UTC, to the millisecond, or to the microsecond with 'US': every statement reads instants by it.
CREATE FUNCTION utc(instant timestamptz, fraction text DEFAULT 'MS') RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.' || fraction || '"Z"');
