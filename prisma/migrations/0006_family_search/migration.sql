-- Lists of a commune are searched without diacritics. The policies keep the planner from using an index on LIKE, because a
-- pattern is tried only on rows already known to be the reader's; so the keys stand ready on the rows, and a search reads the
-- rows of its own commune only.
ALTER TABLE family ADD COLUMN search text GENERATED ALWAYS AS (search_key(head_name)) STORED;
ALTER TABLE child ADD COLUMN search text GENERATED ALWAYS AS (search_key(surname || ' ' || given_name)) STORED;

-- Which duty falls due on due_on: a visit with its sheet half filled says it no more than the state does.
ALTER TABLE family ADD COLUMN due_for text CHECK (due_for IN ('home-visit', 'plan', 'monitoring-visit', 'sheet-renewal'));

-- A stale form of a child is noticed by it.
ALTER TABLE child ADD COLUMN revision integer NOT NULL DEFAULT 1;

-- Who came of age and still stands in the Observatory.
CREATE INDEX child_commune_id_birth_date_idx ON child (commune_id, birth_date) WHERE left_on IS NULL;

-- As in 0005, without the search keys: they repeat the names.
CREATE OR REPLACE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - 'content' - 'verdict' - 'search' END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - 'content' - 'verdict' - 'search' END;
  either  jsonb := COALESCE(new_row, old_row);
BEGIN
  INSERT INTO audit_log (commune_id, county_id, user_id, table_name, row_id, family_id, action, before, after)
  VALUES ((either ->> 'commune_id')::integer, (either ->> 'county_id')::integer, app_user_id(), TG_TABLE_NAME,
          either ->> 'id',
          CASE WHEN TG_TABLE_NAME = 'family' THEN (either ->> 'id')::uuid ELSE (either ->> 'family_id')::uuid END,
          lower(TG_OP), old_row, new_row);
  RETURN NULL;
END $$;
