-- What a commune does as a whole, how its duties stand, and what the county does for it: a coordinator of its own, a look into
-- one case with a reason, children in special protection, meetings and guidance (GD 691/2015 art. 14, 15).

-- Work done once in each month, quarter or year, which no other record tells.
CREATE TABLE duty_mark (
  commune_id   integer NOT NULL,
  county_id    integer NOT NULL,
  id           uuid NOT NULL DEFAULT gen_random_uuid(),
  duty         text NOT NULL CHECK (duty IN ('OB-08', 'OB-35', 'OB-50')),
  -- First day of the period of the calendar in which it was done.
  period_start date NOT NULL,
  done_on      date NOT NULL,
  note         text NOT NULL DEFAULT '',
  created_at   timestamptz(3) NOT NULL DEFAULT now(),
  created_by   uuid NOT NULL,
  PRIMARY KEY (commune_id, id),
  UNIQUE (commune_id, duty, period_start),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  CHECK (done_on >= period_start)
);
CALL protect('duty_mark', '{spas_worker}', '{spas_worker}');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON duty_mark FOR EACH ROW EXECUTE FUNCTION audit_row();
DROP POLICY commune_update ON duty_mark;
GRANT SELECT, INSERT, DELETE ON duty_mark TO aproape_app;

-- How the duties of a commune stood when they were last counted: what its county may see of them.
CREATE TABLE duty_count (
  commune_id  integer NOT NULL,
  county_id   integer NOT NULL,
  duty        text NOT NULL,
  counted_at  timestamptz(3) NOT NULL,
  open        integer NOT NULL CHECK (open >= 0),
  due_today   integer NOT NULL CHECK (due_today >= 0),
  late        integer NOT NULL CHECK (late >= 0),
  met_in_time integer NOT NULL CHECK (met_in_time >= 0),
  met_late    integer NOT NULL CHECK (met_late >= 0),
  PRIMARY KEY (commune_id, duty, counted_at),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);
CREATE INDEX duty_count_county_id_idx ON duty_count (county_id, commune_id);
ALTER TABLE duty_count ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY commune_read ON duty_count FOR SELECT
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) IN ('spas_worker', 'mayor'));
CREATE POLICY commune_insert ON duty_count FOR INSERT
  WITH CHECK (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
              AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY county_read ON duty_count FOR SELECT
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring'));
CREATE POLICY trigger_write ON duty_count TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON duty_count TO aproape_app;

-- A new count takes the place of the older ones of the commune.
CREATE FUNCTION keep_latest_duty_count() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM duty_count kept USING added
  WHERE kept.commune_id = added.commune_id AND kept.counted_at < added.counted_at;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION keep_latest_duty_count() FROM PUBLIC;
CREATE TRIGGER keep_latest AFTER INSERT ON duty_count REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_latest_duty_count();

-- Which columns each side may change. Arguments: role, its columns, role, its columns.
CREATE FUNCTION guard_sides() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_role() IS NULL THEN RETURN NEW; END IF;
  FOR side IN 0 .. TG_NARGS - 1 BY 2 LOOP
    IF TG_ARGV[side] = app_role()
       AND to_jsonb(NEW) - TG_ARGV[side + 1]::text[] = to_jsonb(OLD) - TG_ARGV[side + 1]::text[] THEN
      RETURN NEW;
    END IF;
  END LOOP;
  RAISE EXCEPTION 'this part of the record is not for this role' USING ERRCODE = 'insufficient_privilege';
END $$;

-- Who of the county guides which SPAS.
CREATE TABLE coordinator_assignment (
  commune_id  integer NOT NULL,
  county_id   integer NOT NULL,
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  user_id     uuid NOT NULL,
  -- As the commune reads them; it reads no users of the county.
  name        text NOT NULL CHECK (name <> ''),
  email       text NOT NULL DEFAULT '',
  phone       text NOT NULL DEFAULT '',
  since       date NOT NULL,
  until       date,
  created_at  timestamptz(3) NOT NULL DEFAULT now(),
  created_by  uuid NOT NULL,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  CHECK (until >= since)
);
CREATE UNIQUE INDEX coordinator_assignment_one_current ON coordinator_assignment (commune_id) WHERE until IS NULL;
CREATE INDEX coordinator_assignment_county_id_idx ON coordinator_assignment (county_id);
ALTER TABLE coordinator_assignment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY commune_read ON coordinator_assignment FOR SELECT
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) IN ('spas_worker', 'mayor', 'spas_admin'));
CREATE POLICY county_read ON coordinator_assignment FOR SELECT
  USING (county_id = (SELECT app_county_id())
         AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring', 'dgaspc_intervention'));
CREATE POLICY county_insert ON coordinator_assignment FOR INSERT
  WITH CHECK (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_coordinator');
CREATE POLICY county_update ON coordinator_assignment FOR UPDATE
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_coordinator')
  WITH CHECK (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_coordinator');
CREATE TRIGGER guard BEFORE UPDATE ON coordinator_assignment
  FOR EACH ROW EXECUTE FUNCTION guard_sides('dgaspc_coordinator', '{until}');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON coordinator_assignment
  FOR EACH ROW EXECUTE FUNCTION audit_row();
GRANT SELECT, INSERT, UPDATE (until) ON coordinator_assignment TO aproape_app;

-- A coordinator's look into one family's file: asked for by the number of a sheet, with a reason, for a limited time.
CREATE TABLE case_access (
  commune_id   integer NOT NULL,
  county_id    integer NOT NULL,
  id           uuid NOT NULL DEFAULT gen_random_uuid(),
  -- Given by the database, from the number of the sheet.
  family_id    uuid NOT NULL,
  sheet_number text NOT NULL,
  user_id      uuid NOT NULL,
  name         text NOT NULL CHECK (name <> ''),
  reason       text NOT NULL CHECK (reason <> ''),
  opened_at    timestamptz(3) NOT NULL,
  expires_at   timestamptz(3) NOT NULL,
  ended_at     timestamptz(3),
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  CHECK (expires_at > opened_at AND expires_at <= opened_at + interval '31 days'),
  CHECK (ended_at >= opened_at)
);
CREATE INDEX case_access_commune_id_family_id_idx ON case_access (commune_id, family_id, opened_at);
CREATE INDEX case_access_county_id_user_id_idx ON case_access (county_id, user_id, opened_at);
ALTER TABLE case_access ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY commune_read ON case_access FOR SELECT
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY own_read ON case_access FOR SELECT
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_coordinator'
         AND user_id = (SELECT app_user_id()));
CREATE POLICY own_insert ON case_access FOR INSERT
  WITH CHECK (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_coordinator'
              AND user_id = (SELECT app_user_id()) AND ended_at IS NULL);
CREATE POLICY own_update ON case_access FOR UPDATE
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_coordinator'
         AND user_id = (SELECT app_user_id()) AND ended_at IS NULL)
  WITH CHECK (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_coordinator'
              AND user_id = (SELECT app_user_id()));
CREATE TRIGGER guard BEFORE UPDATE ON case_access
  FOR EACH ROW EXECUTE FUNCTION guard_sides('dgaspc_coordinator', '{ended_at}');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON case_access FOR EACH ROW EXECUTE FUNCTION audit_row();
GRANT SELECT, INSERT, UPDATE (ended_at) ON case_access TO aproape_app;

-- A coordinator cannot choose the family: the number of a sheet that the commune told finds it.
CREATE POLICY trigger_read ON observation_sheet FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION find_opened_family() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT sheet.family_id INTO NEW.family_id FROM observation_sheet sheet
  WHERE sheet.commune_id = NEW.commune_id AND sheet.county_id = NEW.county_id AND sheet.number = NEW.sheet_number;
  IF NEW.family_id IS NULL THEN
    RAISE EXCEPTION 'no sheet of the commune has that number' USING ERRCODE = 'no_data_found';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION find_opened_family() FROM PUBLIC;
CREATE TRIGGER find_family BEFORE INSERT ON case_access FOR EACH ROW EXECUTE FUNCTION find_opened_family();

-- The family that the actor has open by the access named in the transaction. It reads case_access as the actor, whose policy
-- shows a coordinator the own accesses alone.
CREATE FUNCTION app_opened_family() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT family_id FROM case_access
  WHERE id = NULLIF(current_setting('app.opened_case', true), '')::uuid
    AND commune_id = app_commune_id() AND county_id = app_county_id() AND user_id = app_user_id()
    AND ended_at IS NULL AND expires_at > now()
$$;

-- The coordinator reads what lies under the one family, in its commune; the first part of each policy stays as it was, so that
-- the planner keeps its index.
DO $$
DECLARE
  own text := 'commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())';
  opens text := '(SELECT app_role()) = ''dgaspc_coordinator'' AND ';
  opened record;
BEGIN
  FOR opened IN SELECT * FROM (VALUES
    ('family',                  '{spas_worker,mayor}', 'id = (SELECT app_opened_family())'),
    ('child',                   '{spas_worker,mayor}', 'family_id = (SELECT app_opened_family())'),
    ('observation_sheet',       '{spas_worker}',       'family_id = (SELECT app_opened_family())'),
    ('risk_sheet',              '{spas_worker}',       'family_id = (SELECT app_opened_family())'),
    ('registry_entry',          '{spas_worker}',       'family_id = (SELECT app_opened_family())'),
    ('service_plan',            '{spas_worker,mayor}', 'family_id = (SELECT app_opened_family())'),
    ('monitoring_visit',        '{spas_worker}',       'family_id = (SELECT app_opened_family())'),
    ('observation_sheet_child', '{spas_worker}',
     'sheet_id IN (SELECT id FROM observation_sheet WHERE family_id = (SELECT app_opened_family()))'),
    ('risk_sheet_child',        '{spas_worker}',
     'sheet_id IN (SELECT id FROM risk_sheet WHERE family_id = (SELECT app_opened_family()))'),
    ('plan_line',               '{spas_worker,mayor}',
     'plan_id IN (SELECT id FROM service_plan WHERE family_id = (SELECT app_opened_family()))')
  ) AS part (name, readers, condition) LOOP
    EXECUTE format('ALTER POLICY commune_read ON %I USING (%s AND ((SELECT app_role()) = ANY (%L::text[]) OR (%s%s)))',
                   opened.name, own, opened.readers, opens, opened.condition);
  END LOOP;
END $$;
CREATE POLICY coordinator_insert ON access_log FOR INSERT
  WITH CHECK (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
              AND (SELECT app_role()) = 'dgaspc_coordinator' AND user_id = (SELECT app_user_id())
              AND role = 'dgaspc_coordinator' AND action = 'open' AND subject = 'family'
              AND family_id = (SELECT app_opened_family()));

-- Children of the commune who live in special protection, as DGASPC lists them; SPAS ties each to a family, or says why not.
CREATE TABLE special_protection_child (
  commune_id  integer NOT NULL,
  county_id   integer NOT NULL,
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  surname     text NOT NULL COLLATE "ro-x-icu" CHECK (surname <> ''),
  given_name  text NOT NULL COLLATE "ro-x-icu" CHECK (given_name <> ''),
  birth_date  date NOT NULL,
  parents     text NOT NULL DEFAULT '',
  measure     text NOT NULL CHECK (measure IN ('residential', 'foster-carer', 'relatives', 'other-family', 'emergency', 'other')),
  placed_on   date,
  source      text NOT NULL CHECK (source IN ('entered', 'imported')),
  listed_at   timestamptz(3) NOT NULL,
  listed_by   uuid NOT NULL,
  family_id   uuid,
  tied_at     timestamptz(3),
  excuse      text NOT NULL DEFAULT '',
  excused_at  timestamptz(3),
  decided_by  uuid,
  left_on     date,
  left_reason text NOT NULL DEFAULT '',
  revision    integer NOT NULL DEFAULT 1,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  CHECK ((family_id IS NULL) = (tied_at IS NULL)),
  CHECK ((excuse = '') = (excused_at IS NULL)),
  CHECK ((left_on IS NULL) = (left_reason = '')),
  CHECK (placed_on >= birth_date)
);
-- The same child is listed once while it is in the system.
CREATE UNIQUE INDEX special_protection_child_once
  ON special_protection_child (commune_id, lower(surname), lower(given_name), birth_date) WHERE left_on IS NULL;
CREATE INDEX special_protection_child_county_id_idx ON special_protection_child (county_id, commune_id);
ALTER TABLE special_protection_child ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY commune_read ON special_protection_child FOR SELECT
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY commune_update ON special_protection_child FOR UPDATE
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) = 'spas_worker')
  WITH CHECK (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
              AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY county_read ON special_protection_child FOR SELECT
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring'));
CREATE POLICY county_insert ON special_protection_child FOR INSERT
  WITH CHECK (county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring')
              AND listed_by = (SELECT app_user_id()) AND family_id IS NULL AND excuse = '');
CREATE POLICY county_update ON special_protection_child FOR UPDATE
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring'))
  WITH CHECK (county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring'));
CREATE TRIGGER guard BEFORE UPDATE ON special_protection_child FOR EACH ROW EXECUTE FUNCTION guard_sides(
  'spas_worker', '{family_id,tied_at,excuse,excused_at,decided_by,revision}',
  'dgaspc_coordinator', '{left_on,left_reason,revision}', 'dgaspc_monitoring', '{left_on,left_reason,revision}');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON special_protection_child
  FOR EACH ROW EXECUTE FUNCTION audit_row();
GRANT SELECT, INSERT, UPDATE ON special_protection_child TO aproape_app;

-- The half-yearly meeting of the county with its SPAS, and who came. What was noted stays.
CREATE TABLE meeting (
  county_id  integer NOT NULL REFERENCES county (code),
  id         uuid NOT NULL DEFAULT gen_random_uuid(),
  held_on    date NOT NULL,
  place      text NOT NULL DEFAULT '',
  points     text NOT NULL CHECK (points <> ''),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid NOT NULL,
  PRIMARY KEY (county_id, id)
);
ALTER TABLE meeting ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY county_read ON meeting FOR SELECT USING (county_id = (SELECT app_county_id())
  AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring', 'spas_worker', 'mayor'));
CREATE POLICY county_insert ON meeting FOR INSERT WITH CHECK (county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'dgaspc_coordinator' AND created_by = (SELECT app_user_id()));
GRANT SELECT, INSERT ON meeting TO aproape_app;

CREATE TABLE meeting_attendance (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  meeting_id uuid NOT NULL,
  PRIMARY KEY (commune_id, meeting_id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (county_id, meeting_id) REFERENCES meeting (county_id, id)
);
CREATE INDEX meeting_attendance_county_id_idx ON meeting_attendance (county_id, meeting_id);
ALTER TABLE meeting_attendance ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY commune_read ON meeting_attendance FOR SELECT
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) IN ('spas_worker', 'mayor'));
CREATE POLICY county_read ON meeting_attendance FOR SELECT USING (county_id = (SELECT app_county_id())
  AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring'));
CREATE POLICY county_insert ON meeting_attendance FOR INSERT WITH CHECK (county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'dgaspc_coordinator');
GRANT SELECT, INSERT ON meeting_attendance TO aproape_app;

-- SPAS asks, the county answers; the county writes, SPAS says that it has read.
CREATE TABLE guidance_request (
  commune_id  integer NOT NULL,
  county_id   integer NOT NULL,
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  question    text NOT NULL CHECK (question <> ''),
  asked_at    timestamptz(3) NOT NULL,
  asked_by    uuid NOT NULL,
  answer      text NOT NULL DEFAULT '',
  answered_at timestamptz(3),
  answered_by uuid,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  CHECK ((answer = '') = (answered_at IS NULL))
);
CREATE INDEX guidance_request_county_id_idx ON guidance_request (county_id, asked_at);
CREATE TABLE guidance_note (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  id         uuid NOT NULL DEFAULT gen_random_uuid(),
  body       text NOT NULL CHECK (body <> ''),
  written_at timestamptz(3) NOT NULL,
  written_by uuid NOT NULL,
  read_at    timestamptz(3),
  read_by    uuid,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  CHECK ((read_at IS NULL) = (read_by IS NULL))
);
CREATE INDEX guidance_note_county_id_idx ON guidance_note (county_id, written_at);
CALL protect('guidance_request', '{spas_worker}', '{spas_worker}');
DROP POLICY commune_update ON guidance_request;
DROP POLICY commune_delete ON guidance_request;
CALL protect('guidance_note', '{spas_worker}', '{spas_worker}');
DROP POLICY commune_insert ON guidance_note;
DROP POLICY commune_delete ON guidance_note;
CREATE POLICY county_read ON guidance_request FOR SELECT USING (county_id = (SELECT app_county_id())
  AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring'));
CREATE POLICY county_update ON guidance_request FOR UPDATE
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_coordinator' AND answered_at IS NULL)
  WITH CHECK (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_coordinator');
CREATE POLICY county_read ON guidance_note FOR SELECT USING (county_id = (SELECT app_county_id())
  AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring'));
CREATE POLICY county_insert ON guidance_note FOR INSERT WITH CHECK (county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'dgaspc_coordinator' AND written_by = (SELECT app_user_id()) AND read_at IS NULL);
CREATE TRIGGER guard BEFORE UPDATE ON guidance_request
  FOR EACH ROW EXECUTE FUNCTION guard_sides('dgaspc_coordinator', '{answer,answered_at,answered_by}');
CREATE TRIGGER guard BEFORE UPDATE ON guidance_note
  FOR EACH ROW EXECUTE FUNCTION guard_sides('spas_worker', '{read_at,read_by}');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON guidance_request FOR EACH ROW EXECUTE FUNCTION audit_row();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON guidance_note FOR EACH ROW EXECUTE FUNCTION audit_row();
GRANT SELECT, INSERT, UPDATE ON guidance_request, guidance_note TO aproape_app;
