-- The recognitions with one of the traces, or all pairs of one list. A plan that was made while the table was small, or that takes an overlap
-- of arrays for far more rows than it finds, reads the whole table and compares each trace with each: here it must use the index.
CREATE FUNCTION near_recognitions(sought text[], one text[], other text[]) RETURNS SETOF recognitions
LANGUAGE sql STABLE ROWS 20 SET search_path = public SET enable_seqscan = off AS $$
  SELECT * FROM recognitions WHERE traces && sought OR pairs @> one OR pairs @> other
$$;
