-- The ids of recognitions with one of the traces, or all pairs of one list. PostgreSQL takes an overlap of arrays for far more rows
-- than it finds and would read the whole table, comparing each trace with each: here it must use the index.
CREATE FUNCTION near_recognitions(sought text[], one text[], other text[]) RETURNS SETOF integer
LANGUAGE sql STABLE ROWS 20 SET search_path = public SET enable_seqscan = off AS $$
  SELECT id FROM recognitions WHERE traces && sought OR pairs @> one OR pairs @> other
$$;
