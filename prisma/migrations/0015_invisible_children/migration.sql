-- Children whom social assistance, a family doctor or a school does not know, and since when each of them does.

CREATE TABLE child_invisibility (
  commune_id    integer NOT NULL,
  county_id     integer NOT NULL,
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  child_id      uuid NOT NULL,
  service       text NOT NULL CHECK (service IN ('social-assistance', 'family-doctor', 'school')),
  found_on      date NOT NULL,
  source        text NOT NULL CHECK (source IN ('risk-sheet', 'intake', 'by-hand')),
  risk_sheet_id uuid,
  solved_on     date,
  solution      text NOT NULL DEFAULT '',
  created_at    timestamptz(3) NOT NULL DEFAULT now(),
  created_by    uuid NOT NULL,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, child_id) REFERENCES child (commune_id, id),
  FOREIGN KEY (commune_id, risk_sheet_id) REFERENCES risk_sheet (commune_id, id),
  CHECK (solved_on IS NULL OR solved_on >= found_on),
  CHECK ((solved_on IS NULL) = (solution = ''))
);
CREATE UNIQUE INDEX child_invisibility_open_once ON child_invisibility (commune_id, child_id, service) WHERE solved_on IS NULL;
CREATE INDEX child_invisibility_commune_id_child_id_idx ON child_invisibility (commune_id, child_id);
CALL protect('child_invisibility', '{spas_worker}', '{spas_worker}');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON child_invisibility FOR EACH ROW EXECUTE FUNCTION audit_row();
GRANT SELECT, INSERT, UPDATE, DELETE ON child_invisibility TO aproape_app;

-- What the county may know of it: by month and service, how many children were first found not to be known, and how many
-- solutions were complete. 'any' counts each child once, however many services do not know it.
CREATE TABLE invisible_child_count (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  month      text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  service    text NOT NULL CHECK (service IN ('any', 'social-assistance', 'family-doctor', 'school')),
  found      integer NOT NULL,
  solved     integer NOT NULL,
  PRIMARY KEY (commune_id, month, service),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);
ALTER TABLE invisible_child_count ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY commune_read ON invisible_child_count FOR SELECT
  USING (commune_id = (SELECT app_commune_id()) AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY county_read ON invisible_child_count FOR SELECT
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring'));
CREATE POLICY trigger_write ON invisible_child_count TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY trigger_read ON child_invisibility FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT ON invisible_child_count TO aproape_app;

-- Counted anew from the few rows of the commune, so that no chain of changes can leave a wrong sum behind.
CREATE FUNCTION count_invisible_children() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  changed child_invisibility := COALESCE(NEW, OLD);
BEGIN
  DELETE FROM invisible_child_count WHERE commune_id = changed.commune_id;
  INSERT INTO invisible_child_count (commune_id, county_id, month, service, found, solved)
  SELECT changed.commune_id, changed.county_id, to_char(day, 'YYYY-MM'), service,
         (count(*) FILTER (WHERE event = 'found'))::integer, (count(*) FILTER (WHERE event = 'solved'))::integer
  FROM (
    SELECT COALESCE(service, 'any') AS service, min(found_on) AS found_on,
           CASE WHEN bool_and(solved_on IS NOT NULL) THEN max(solved_on) END AS solved_on
    FROM child_invisibility WHERE commune_id = changed.commune_id
    GROUP BY GROUPING SETS ((child_id, service), (child_id))
  ) spell, LATERAL (VALUES ('found', found_on), ('solved', solved_on)) AS told (event, day)
  WHERE day IS NOT NULL
  GROUP BY to_char(day, 'YYYY-MM'), service;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION count_invisible_children() FROM PUBLIC;
CREATE TRIGGER count_invisible AFTER INSERT OR UPDATE OR DELETE ON child_invisibility
  FOR EACH ROW EXECUTE FUNCTION count_invisible_children();
