-- What is told of communes is decided for all places together, and replaced together with their counties and the country
-- (docs/decisions/084).

-- Of a county: what can be known from its communes of the counts that they make withheld: {"h.3h1.with": [1, 9]}.
ALTER TABLE area_analysis ADD COLUMN known jsonb NOT NULL DEFAULT '{}';

GRANT INSERT, DELETE ON commune_analysis TO aproape_app;
CREATE POLICY queue_insert ON commune_analysis FOR INSERT WITH CHECK (told AND (SELECT app_purpose()) = 'queue');
CREATE POLICY queue_delete ON commune_analysis FOR DELETE USING (told AND (SELECT app_purpose()) = 'queue');

-- Keeps the exact counts of the commune in place of the earlier ones: [{"year", "figures"}]. What is told stays until the round.
CREATE OR REPLACE FUNCTION keep_analysis(as_layout integer, counted jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF app_role() IS DISTINCT FROM 'spas_worker' THEN
    RAISE EXCEPTION 'counts are made of the records of a commune' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM commune_analysis WHERE commune_id = app_commune_id() AND NOT told;
  INSERT INTO commune_analysis (commune_id, county_id, year, told, layout, figures)
    SELECT app_commune_id(), app_county_id(), year, false, as_layout, figures
    FROM jsonb_to_recordset(counted) AS row (year smallint, figures integer[]);
  INSERT INTO area_stale (area) VALUES (app_county_id()) ON CONFLICT DO NOTHING;
END $$;

-- Every county is told anew by the first round.
ALTER TABLE commune_analysis NO FORCE ROW LEVEL SECURITY;
INSERT INTO area_stale (area) SELECT DISTINCT county_id FROM commune_analysis;
ALTER TABLE commune_analysis FORCE ROW LEVEL SECURITY;
