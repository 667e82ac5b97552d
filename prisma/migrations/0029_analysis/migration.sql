-- The tables of the census for communes, counties and the country, as counts of households by the year of their latest sheet:
-- what the county and the authority read instead of sheets (docs/decisions/084).

-- As commune_stale: a mark of its own for each transaction that finishes a sheet.
CREATE TABLE analysis_stale (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  xact       bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  PRIMARY KEY (commune_id, xact),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);

-- `figures` are laid out by lib/content/analysis/tally-2018. Not `told`: exact, for adding up alone. `told`: -1 where withheld.
CREATE TABLE commune_analysis (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  year       smallint NOT NULL,
  told       boolean NOT NULL,
  layout     smallint NOT NULL,
  figures    integer[] NOT NULL,
  counted_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (commune_id, year, told),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);
CREATE INDEX commune_analysis_county_id_idx ON commune_analysis (county_id, commune_id);
-- Counties by their code, 0 the country. Year 0, here and there: all years.
CREATE TABLE area_analysis (
  area       integer NOT NULL,
  year       smallint NOT NULL,
  told       boolean NOT NULL,
  layout     smallint NOT NULL,
  figures    integer[] NOT NULL,
  counted_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (area, year, told)
);
-- Counties to be added up again.
CREATE TABLE area_stale (
  area integer NOT NULL,
  xact bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  PRIMARY KEY (area, xact)
);

DO $$
DECLARE
  counts text;
BEGIN
  FOREACH counts IN ARRAY ARRAY['analysis_stale', 'commune_analysis', 'area_analysis', 'area_stale'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', counts);
    EXECUTE format('CREATE POLICY trigger_write ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', counts);
    EXECUTE format('CREATE POLICY queue_read ON %I FOR SELECT USING ((SELECT app_purpose()) = ''queue'')', counts);
    EXECUTE format('GRANT SELECT ON %I TO aproape_app', counts);
  END LOOP;
  FOREACH counts IN ARRAY ARRAY['area_analysis', 'area_stale'] LOOP
    EXECUTE format('GRANT INSERT, DELETE ON %I TO aproape_app', counts);
    EXECUTE format('CREATE POLICY queue_insert ON %I FOR INSERT WITH CHECK ((SELECT app_purpose()) = ''queue'')', counts);
    EXECUTE format('CREATE POLICY queue_delete ON %I FOR DELETE USING ((SELECT app_purpose()) = ''queue'')', counts);
  END LOOP;
END $$;
CREATE POLICY county_read ON commune_analysis FOR SELECT USING (told AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring'));
CREATE POLICY national_read ON commune_analysis FOR SELECT USING (told AND (SELECT app_role()) = 'anpdca_analyst');
CREATE POLICY county_read ON area_analysis FOR SELECT USING (told AND area = (SELECT app_county_id())
  AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring'));
CREATE POLICY national_read ON area_analysis FOR SELECT USING (told AND (SELECT app_role()) = 'anpdca_analyst');

CREATE FUNCTION mark_analysis_stale() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO analysis_stale (commune_id, county_id) SELECT DISTINCT commune_id, county_id FROM changed
    WHERE status = 'finished' ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER mark_analysis_stale_insert AFTER INSERT ON risk_sheet REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION mark_analysis_stale();
CREATE TRIGGER mark_analysis_stale_update AFTER UPDATE ON risk_sheet REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION mark_analysis_stale();
CREATE TRIGGER mark_analysis_stale_delete AFTER DELETE ON risk_sheet REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION mark_analysis_stale();

-- Begins a count of the actor's commune, as begin_day_count does. False: somebody else counts it at this moment.
CREATE FUNCTION begin_analysis() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'spas_worker' THEN
    RAISE EXCEPTION 'counts are made of the records of a commune' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT pg_try_advisory_xact_lock(8401, app_commune_id()) THEN RETURN false; END IF;
  DELETE FROM analysis_stale WHERE commune_id = app_commune_id();
  RETURN true;
END $$;

-- Keeps the counts of all years in place of the earlier ones: [{"year", "told", "figures"}].
CREATE FUNCTION keep_analysis(as_layout integer, counted jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'spas_worker' THEN
    RAISE EXCEPTION 'counts are made of the records of a commune' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM commune_analysis WHERE commune_id = app_commune_id();
  INSERT INTO commune_analysis (commune_id, county_id, year, told, layout, figures)
    SELECT app_commune_id(), app_county_id(), year, told, as_layout, figures
    FROM jsonb_to_recordset(counted) AS row (year smallint, told boolean, figures integer[]);
  INSERT INTO area_stale (area) VALUES (app_county_id()) ON CONFLICT DO NOTHING;
END $$;
REVOKE EXECUTE ON FUNCTION mark_analysis_stale(), begin_analysis(), keep_analysis(integer, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION begin_analysis(), keep_analysis(integer, jsonb) TO aproape_app;

-- What was recorded before this day is counted by the first round.
ALTER TABLE risk_sheet NO FORCE ROW LEVEL SECURITY;
INSERT INTO analysis_stale (commune_id, county_id)
  SELECT DISTINCT commune_id, county_id FROM risk_sheet WHERE status = 'finished';
ALTER TABLE risk_sheet FORCE ROW LEVEL SECURITY;

CALL fix_keys('analysis_stale');
CALL fix_keys('commune_analysis');
CALL fix_keys('area_analysis');
CALL fix_keys('area_stale');
