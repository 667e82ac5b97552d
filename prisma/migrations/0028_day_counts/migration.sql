-- What stands in each commune, day by day, in numbers: what the county and the authority read instead of records. Each change of
-- a record marks its commune; a round counts marked communes anew and adds up their counties (docs/decisions/083).

-- A mark of its own for each transaction: nobody waits for anybody, and a mark is taken away only by a count that saw its change.
CREATE TABLE commune_stale (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  xact       bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  PRIMARY KEY (commune_id, xact),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);
CREATE TABLE county_stale (
  county_id integer NOT NULL REFERENCES county (code),
  xact      bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  PRIMARY KEY (county_id, xact)
);

-- Only days that differ from the one before have a row. `figures` are laid out by lib/content/oversight/day-layout.
CREATE TABLE commune_day_count (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  day        date NOT NULL,
  layout     smallint NOT NULL,
  figures    integer[] NOT NULL CHECK (0 <= ALL (figures)),
  PRIMARY KEY (commune_id, day),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);
CREATE INDEX commune_day_count_county_id_idx ON commune_day_count (county_id, commune_id, day);
-- `communes` have a count that day. `sources`: [[commune, children]], the communes with the most children in special protection.
CREATE TABLE county_day_count (
  county_id integer NOT NULL REFERENCES county (code),
  day       date NOT NULL,
  layout    smallint NOT NULL,
  figures   integer[] NOT NULL,
  communes  integer NOT NULL,
  sources   jsonb NOT NULL,
  PRIMARY KEY (county_id, day)
);

-- When each was last counted, whether or not anything had changed.
CREATE TABLE commune_count_age (
  commune_id integer PRIMARY KEY,
  county_id  integer NOT NULL,
  counted_at timestamptz(3) NOT NULL,
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);
CREATE INDEX commune_count_age_counted_at_idx ON commune_count_age (counted_at);
-- `oldest_at`: the oldest count among its communes.
CREATE TABLE county_count_age (
  county_id integer PRIMARY KEY REFERENCES county (code),
  added_at  timestamptz(3) NOT NULL,
  oldest_at timestamptz(3) NOT NULL
);

DO $$
DECLARE
  counts text;
BEGIN
  FOREACH counts IN ARRAY ARRAY['commune_stale', 'county_stale', 'commune_day_count', 'county_day_count', 'commune_count_age', 'county_count_age'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', counts);
    EXECUTE format('CREATE POLICY trigger_write ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', counts);
    EXECUTE format('GRANT SELECT ON %I TO aproape_app', counts);
  END LOOP;
  FOREACH counts IN ARRAY ARRAY['commune_day_count', 'commune_count_age'] LOOP
    EXECUTE format('CREATE POLICY commune_read ON %I FOR SELECT USING (commune_id = (SELECT app_commune_id())
      AND county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN (''spas_worker'', ''mayor''))', counts);
  END LOOP;
  FOREACH counts IN ARRAY ARRAY['commune_day_count', 'commune_count_age', 'county_day_count', 'county_count_age'] LOOP
    EXECUTE format('CREATE POLICY county_read ON %I FOR SELECT USING (county_id = (SELECT app_county_id())
      AND (SELECT app_role()) IN (''dgaspc_coordinator'', ''dgaspc_monitoring''))', counts);
  END LOOP;
  FOREACH counts IN ARRAY ARRAY['county_day_count', 'county_count_age'] LOOP
    EXECUTE format('CREATE POLICY national_read ON %I FOR SELECT USING ((SELECT app_role()) = ''anpdca_analyst'')', counts);
  END LOOP;
  FOREACH counts IN ARRAY ARRAY['commune_stale', 'county_stale', 'commune_count_age'] LOOP
    EXECUTE format('CREATE POLICY queue_read ON %I FOR SELECT USING ((SELECT app_purpose()) = ''queue'')', counts);
  END LOOP;
END $$;

-- The table of a trigger's statement; with arguments, only rows of these statuses count.
CREATE FUNCTION mark_stale() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO commune_stale (commune_id, county_id) SELECT DISTINCT commune_id, county_id FROM changed
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE FUNCTION mark_stale_by_status() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO commune_stale (commune_id, county_id) SELECT DISTINCT commune_id, county_id FROM changed
    WHERE status = ANY (TG_ARGV) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
DO $$
DECLARE
  marks record;
  what  text;
BEGIN
  -- What is still being written counts nowhere: only its end marks.
  FOR marks IN SELECT * FROM (VALUES
    ('family', 'mark_stale()'), ('child', 'mark_stale()'), ('observation_sheet_child', 'mark_stale()'),
    ('risk_sheet_child', 'mark_stale()'), ('registry_entry', 'mark_stale()'), ('child_population', 'mark_stale()'),
    ('special_protection_child', 'mark_stale()'), ('county_clock', 'mark_stale()'), ('duty_count', 'mark_stale()'),
    ('observation_sheet', 'mark_stale_by_status(''signed'')'),
    ('risk_sheet', 'mark_stale_by_status(''finished'')'),
    ('service_plan', 'mark_stale_by_status(''approved'', ''replaced'', ''closed'')')
  ) AS marked (name, call) LOOP
    FOREACH what IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
      EXECUTE format('CREATE TRIGGER mark_stale_%s AFTER %s ON %I REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %s',
        lower(what), what, marks.name, CASE what WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END, marks.call);
    END LOOP;
  END LOOP;
END $$;

-- Begins a count of the actor's commune: the marks go, and what they stand for is seen by the statements that follow. False:
-- somebody else counts it at this moment.
CREATE FUNCTION begin_day_count() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'spas_worker' THEN
    RAISE EXCEPTION 'counts are made of the records of a commune' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT pg_try_advisory_xact_lock(8300, app_commune_id()) THEN RETURN false; END IF;
  DELETE FROM commune_stale WHERE commune_id = app_commune_id();
  RETURN true;
END $$;

-- Keeps the count of today in place of an earlier one of today, if it differs from what stood before; past days do not change.
CREATE FUNCTION keep_day_count(for_day date, as_layout integer, counted integer[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  before commune_day_count;
BEGIN
  IF app_role() IS DISTINCT FROM 'spas_worker' THEN
    RAISE EXCEPTION 'counts are made of the records of a commune' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO before FROM commune_day_count WHERE commune_id = app_commune_id() ORDER BY day DESC LIMIT 1;
  IF for_day > (now() AT TIME ZONE 'Europe/Bucharest')::date OR for_day < before.day THEN
    RAISE EXCEPTION 'a day that is over, or has not come, is not counted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF before.commune_id IS NULL OR (before.layout, before.figures) IS DISTINCT FROM (as_layout::smallint, counted) THEN
    INSERT INTO commune_day_count (commune_id, county_id, day, layout, figures)
      VALUES (app_commune_id(), app_county_id(), for_day, as_layout, counted)
      ON CONFLICT (commune_id, day) DO UPDATE SET layout = EXCLUDED.layout, figures = EXCLUDED.figures;
  END IF;
  INSERT INTO commune_count_age (commune_id, county_id, counted_at) VALUES (app_commune_id(), app_county_id(), clock_timestamp())
    ON CONFLICT (commune_id) DO UPDATE SET counted_at = EXCLUDED.counted_at;
  INSERT INTO county_stale (county_id) VALUES (app_county_id()) ON CONFLICT DO NOTHING;
END $$;

-- Adds up the latest counts of a county's communes. Communes counted by another layout wait for their next count.
-- `source_at`: where in the figures the children in special protection stand.
CREATE FUNCTION add_up_county(of_county integer, for_day date, as_layout integer, source_at integer) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  before county_day_count;
  added  county_day_count;
BEGIN
  IF app_purpose() IS DISTINCT FROM 'queue' THEN
    RAISE EXCEPTION 'counties are added up by the round' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM pg_advisory_xact_lock(8301, of_county);
  DELETE FROM county_stale WHERE county_id = of_county;
  WITH latest AS MATERIALIZED (
    SELECT age.commune_id, kept.figures
    FROM commune_count_age age
    JOIN LATERAL (SELECT layout, figures FROM commune_day_count count
                  WHERE count.commune_id = age.commune_id AND count.day <= for_day
                  ORDER BY count.day DESC LIMIT 1) kept ON kept.layout = as_layout
    WHERE age.county_id = of_county
  ), sums AS (
    SELECT place, sum(figure)::integer AS figure
    FROM latest, unnest(figures) WITH ORDINALITY AS part (figure, place) GROUP BY place
  ), sources AS (
    SELECT jsonb_agg(jsonb_build_array(commune_id, figures[source_at]) ORDER BY figures[source_at] DESC, commune_id) AS listed
    FROM (SELECT * FROM latest WHERE figures[source_at] > 0 ORDER BY figures[source_at] DESC, commune_id LIMIT 20) most
  )
  SELECT of_county, for_day, as_layout, (SELECT array_agg(figure ORDER BY place) FROM sums),
         (SELECT count(*) FROM latest), COALESCE((SELECT listed FROM sources), '[]') INTO added;
  IF added.figures IS NULL THEN RETURN; END IF;
  SELECT * INTO before FROM county_day_count WHERE county_id = of_county ORDER BY day DESC LIMIT 1;
  IF for_day > (now() AT TIME ZONE 'Europe/Bucharest')::date OR for_day < before.day THEN
    RAISE EXCEPTION 'a day that is over, or has not come, is not counted' USING ERRCODE = 'restrict_violation';
  END IF;
  added.day := before.day;
  IF before.county_id IS NULL OR before IS DISTINCT FROM added THEN
    added.day := for_day;
    INSERT INTO county_day_count SELECT added.*
      ON CONFLICT (county_id, day) DO UPDATE SET layout = EXCLUDED.layout, figures = EXCLUDED.figures,
        communes = EXCLUDED.communes, sources = EXCLUDED.sources;
  END IF;
  INSERT INTO county_count_age (county_id, added_at, oldest_at)
    SELECT of_county, clock_timestamp(), min(counted_at) FROM commune_count_age WHERE county_id = of_county
    ON CONFLICT (county_id) DO UPDATE SET added_at = EXCLUDED.added_at, oldest_at = EXCLUDED.oldest_at;
END $$;
REVOKE EXECUTE ON FUNCTION mark_stale(), mark_stale_by_status(), begin_day_count(), keep_day_count(date, integer, integer[]),
  add_up_county(integer, date, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION begin_day_count(), keep_day_count(date, integer, integer[]),
  add_up_county(integer, date, integer, integer) TO aproape_app;

-- What was recorded before this day is counted by the first round. Policies bind the owner too, so they rest while it reads.
ALTER TABLE family_state_count NO FORCE ROW LEVEL SECURITY;
INSERT INTO commune_stale (commune_id, county_id) SELECT DISTINCT commune_id, county_id FROM family_state_count;
ALTER TABLE family_state_count FORCE ROW LEVEL SECURITY;

CALL fix_keys('commune_stale');
CALL fix_keys('county_stale');
CALL fix_keys('commune_day_count');
CALL fix_keys('county_day_count');
CALL fix_keys('commune_count_age');
CALL fix_keys('county_count_age');
