-- Invitations of the parents, and signed copies of documents. A copy's file lies outside the database under stored_name.

CREATE TABLE invitation (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  id         uuid NOT NULL DEFAULT gen_random_uuid(),
  family_id  uuid NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('town-hall', 'home-visit')),
  addressee  text NOT NULL CHECK (addressee <> ''),
  meet_on    date NOT NULL,
  meet_at    text NOT NULL CHECK (meet_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place      text NOT NULL CHECK (place <> ''),
  reason     text NOT NULL CHECK (reason <> ''),
  bring      text NOT NULL DEFAULT '',
  issued_on  date NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  created_by uuid NOT NULL,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  CHECK (meet_on >= issued_on)
);
CREATE INDEX invitation_commune_id_family_id_idx ON invitation (commune_id, family_id, created_at);
CALL protect('invitation', '{spas_worker}', '{spas_worker}');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON invitation FOR EACH ROW EXECUTE FUNCTION audit_row();
-- What was handed to a family stays as it was.
DROP POLICY commune_update ON invitation;
DROP POLICY commune_delete ON invitation;
GRANT SELECT, INSERT ON invitation TO aproape_app;

CREATE TABLE attachment (
  commune_id     integer NOT NULL,
  county_id      integer NOT NULL,
  id             uuid NOT NULL DEFAULT gen_random_uuid(),
  family_id      uuid NOT NULL,
  subject        text NOT NULL CHECK (subject IN ('observation-sheet', 'risk-sheet', 'plan', 'visit', 'invitation')),
  subject_id     uuid NOT NULL,
  -- The subject as keys: a copy cannot hang on a record that is not there.
  observation_sheet_id uuid GENERATED ALWAYS AS (CASE WHEN subject = 'observation-sheet' THEN subject_id END) STORED,
  risk_sheet_id        uuid GENERATED ALWAYS AS (CASE WHEN subject = 'risk-sheet' THEN subject_id END) STORED,
  plan_id              uuid GENERATED ALWAYS AS (CASE WHEN subject = 'plan' THEN subject_id END) STORED,
  visit_id             uuid GENERATED ALWAYS AS (CASE WHEN subject = 'visit' THEN subject_id END) STORED,
  invitation_id        uuid GENERATED ALWAYS AS (CASE WHEN subject = 'invitation' THEN subject_id END) STORED,
  media_type     text NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
  size           integer NOT NULL CHECK (size > 0 AND size <= 10485760),
  sha256         text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  original_name  text NOT NULL CHECK (original_name <> ''),
  stored_name    uuid NOT NULL,
  uploaded_at    timestamptz(3) NOT NULL DEFAULT now(),
  uploaded_by    uuid NOT NULL,
  removed_at     timestamptz(3),
  removed_by     uuid,
  removal_reason text,
  PRIMARY KEY (commune_id, id),
  UNIQUE (commune_id, stored_name),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  FOREIGN KEY (commune_id, observation_sheet_id) REFERENCES observation_sheet (commune_id, id),
  FOREIGN KEY (commune_id, risk_sheet_id) REFERENCES risk_sheet (commune_id, id),
  FOREIGN KEY (commune_id, plan_id) REFERENCES service_plan (commune_id, id),
  FOREIGN KEY (commune_id, visit_id) REFERENCES monitoring_visit (commune_id, id),
  FOREIGN KEY (commune_id, invitation_id) REFERENCES invitation (commune_id, id),
  CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
  CHECK ((removed_at IS NULL) = (removal_reason IS NULL)),
  CHECK (removal_reason <> '')
);
CREATE INDEX attachment_commune_id_subject_idx ON attachment (commune_id, subject, subject_id);
CREATE INDEX attachment_commune_id_family_id_idx ON attachment (commune_id, family_id, uploaded_at);

ALTER TABLE attachment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
-- The mayor reads plans, and of the copies only theirs.
CREATE POLICY commune_read ON attachment FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND ((SELECT app_role()) = 'spas_worker' OR ((SELECT app_role()) = 'mayor' AND subject = 'plan')));
CREATE POLICY commune_insert ON attachment FOR INSERT WITH CHECK (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY commune_update ON attachment FOR UPDATE
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) = 'spas_worker')
  WITH CHECK (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
              AND (SELECT app_role()) = 'spas_worker');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION audit_row();
-- A copy is never changed: it is removed, with a reason.
GRANT SELECT, INSERT, UPDATE (removed_at, removed_by, removal_reason) ON attachment TO aproape_app;
