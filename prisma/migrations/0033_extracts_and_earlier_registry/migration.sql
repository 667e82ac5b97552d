-- The Registry as it was sent for a quarter that is over, and the register that a commune kept before it kept this one
-- (docs/decisions/090).

-- The extract of a quarter: canonical JSON as text under its fingerprint. Whoever asks, it stays as it was; a mistake in it is mended by
-- a further edition with a reason.
CREATE TABLE quarterly_extract (
  commune_id   integer NOT NULL,
  county_id    integer NOT NULL,
  id           uuid NOT NULL DEFAULT gen_random_uuid(),
  period_start date NOT NULL CHECK (period_start = date_trunc('quarter', period_start::timestamp)::date),
  edition      integer NOT NULL CHECK (edition > 0),
  reason       text NOT NULL DEFAULT '',
  content      text NOT NULL,
  fingerprint  text NOT NULL,
  frozen_at    timestamptz(3) NOT NULL,
  frozen_by    uuid NOT NULL,
  frozen_name  text NOT NULL,
  PRIMARY KEY (commune_id, id),
  UNIQUE (commune_id, period_start, edition),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  CHECK ((edition = 1) = (reason = '')),
  CHECK (fingerprint = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  CHECK ((frozen_at AT TIME ZONE 'Europe/Bucharest')::date >= (period_start + interval '3 months')::date)
);

-- A row of the register that was kept before: what it said, and no more. It is no outcome of a risk sheet and is counted nowhere; the
-- child waits for its risk sheet.
CREATE TABLE earlier_registry_entry (
  commune_id    integer NOT NULL,
  county_id     integer NOT NULL,
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  child_id      uuid NOT NULL,
  registered_on date,
  -- The cells of the row by the id of their column.
  content       jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
  entered_at    timestamptz(3) NOT NULL DEFAULT now(),
  entered_by    uuid NOT NULL,
  PRIMARY KEY (commune_id, id),
  UNIQUE (commune_id, child_id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, child_id) REFERENCES child (commune_id, id)
);

DO $$
DECLARE
  kept record;
BEGIN
  FOR kept IN VALUES ('quarterly_extract', 'frozen_by'), ('earlier_registry_entry', 'entered_by') LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', kept.column1);
    EXECUTE format('CREATE POLICY commune_read ON %I FOR SELECT USING (commune_id = (SELECT app_commune_id())
      AND county_id = (SELECT app_county_id()) AND (SELECT app_role()) = ''spas_worker'')', kept.column1);
    EXECUTE format('CREATE POLICY commune_insert ON %I FOR INSERT WITH CHECK (commune_id = (SELECT app_commune_id())
      AND county_id = (SELECT app_county_id()) AND (SELECT app_role()) = ''spas_worker''
      AND %I = (SELECT app_user_id()))', kept.column1, kept.column2);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO aproape_app', kept.column1);
  END LOOP;
END $$;

-- This asks nobody's role: it holds for the owner of the tables too.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'what was kept of a list that left or came stays' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON quarterly_extract FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON earlier_registry_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
REVOKE EXECUTE ON FUNCTION refuse_change() FROM PUBLIC;

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON earlier_registry_entry FOR EACH ROW EXECUTE FUNCTION audit_row();
CALL fix_keys('quarterly_extract');
CALL fix_keys('earlier_registry_entry');
