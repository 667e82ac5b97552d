-- The report on at-risk children as a document: written as a draft, handed in, returned or accepted by DGASPC, corrected by a
-- further edition. What was handed in stays as it was, whoever asks.

CREATE TABLE report_edition (
  commune_id        integer NOT NULL,
  county_id         integer NOT NULL,
  id                uuid NOT NULL DEFAULT gen_random_uuid(),
  -- The day of which the figures speak.
  reference_date    date NOT NULL,
  edition           integer NOT NULL CHECK (edition > 0),
  -- The edition that this one corrects, and why.
  corrects          uuid,
  correction_reason text NOT NULL DEFAULT '',
  status            text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'handed-in', 'returned', 'accepted')),
  -- The four parts told in words.
  activities_text   text NOT NULL DEFAULT '',
  results_text      text NOT NULL DEFAULT '',
  separated_text    text NOT NULL DEFAULT '',
  families_text     text NOT NULL DEFAULT '',
  -- What was handed in: canonical JSON as text, so that its fingerprint can be taken again, byte by byte.
  content           text,
  fingerprint       text,
  handed_in_at      timestamptz(3),
  handed_in_by      uuid,
  author_name       text NOT NULL DEFAULT '',
  decided_at        timestamptz(3),
  decided_by        uuid,
  decider_name      text NOT NULL DEFAULT '',
  return_reason     text NOT NULL DEFAULT '',
  revision          integer NOT NULL DEFAULT 1,
  created_at        timestamptz(3) NOT NULL DEFAULT now(),
  created_by        uuid NOT NULL,
  PRIMARY KEY (commune_id, id),
  UNIQUE (commune_id, reference_date, edition),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, corrects) REFERENCES report_edition (commune_id, id),
  CHECK ((edition = 1) = (corrects IS NULL)),
  CHECK ((corrects IS NULL) = (correction_reason = '')),
  CHECK ((status = 'draft') = (content IS NULL)),
  CHECK ((content IS NULL) = (fingerprint IS NULL)),
  CHECK ((content IS NULL) = (handed_in_at IS NULL)),
  CHECK ((content IS NULL) = (handed_in_by IS NULL)),
  CHECK ((content IS NULL) = (author_name = '')),
  CHECK (fingerprint = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  CHECK ((status IN ('returned', 'accepted')) = (decided_at IS NOT NULL)),
  CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
  CHECK ((decided_at IS NULL) = (decider_name = '')),
  CHECK ((status = 'returned') = (return_reason <> '')),
  CHECK (decided_at >= handed_in_at)
);
-- One edition of a day is being written or waits for the county; the others are decided.
CREATE UNIQUE INDEX report_edition_one_open ON report_edition (commune_id, reference_date)
  WHERE status IN ('draft', 'handed-in');
CREATE INDEX report_edition_county_id_idx ON report_edition (county_id, status, reference_date);

ALTER TABLE report_edition ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY worker_read ON report_edition FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY mayor_read ON report_edition FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'mayor' AND status <> 'draft');
CREATE POLICY county_read ON report_edition FOR SELECT USING (
  county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring')
  AND status <> 'draft');
CREATE POLICY worker_insert ON report_edition FOR INSERT WITH CHECK (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker' AND status = 'draft' AND created_by = (SELECT app_user_id()));
CREATE POLICY worker_update ON report_edition FOR UPDATE USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker' AND status = 'draft'
) WITH CHECK (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker' AND status IN ('draft', 'handed-in'));
CREATE POLICY worker_delete ON report_edition FOR DELETE USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker' AND status = 'draft');
CREATE POLICY county_update ON report_edition FOR UPDATE USING (
  county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_coordinator' AND status = 'handed-in'
) WITH CHECK (
  county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_coordinator'
  AND status IN ('returned', 'accepted'));

-- A correction follows the latest edition of its commune and day, once that was decided.
CREATE FUNCTION guard_new_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'draft' OR (NEW.edition > 1 AND NOT EXISTS (
    SELECT FROM report_edition before WHERE before.commune_id = NEW.commune_id AND before.id = NEW.corrects
      AND before.reference_date = NEW.reference_date AND before.edition = NEW.edition - 1
      AND before.status IN ('returned', 'accepted'))) THEN
    RAISE EXCEPTION 'an edition begins as a draft, and corrects the decided one before it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_new BEFORE INSERT ON report_edition FOR EACH ROW EXECUTE FUNCTION guard_new_edition();

-- Nothing of an edition that was handed in changes but the decision on it, and that once. This asks nobody's role: it holds
-- for the owner of the tables too.
CREATE FUNCTION guard_edition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  written  text[] := ARRAY['activities_text', 'results_text', 'separated_text', 'families_text', 'correction_reason', 'revision'];
  sealing  text[] := ARRAY['status', 'content', 'fingerprint', 'handed_in_at', 'handed_in_by', 'author_name', 'revision'];
  decision text[] := ARRAY['status', 'decided_at', 'decided_by', 'decider_name', 'return_reason', 'revision'];
  step     text;
  sealed   jsonb;
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.status = 'draft' THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'an edition that was handed in stays' USING ERRCODE = 'insufficient_privilege';
  END IF;
  step := OLD.status || ' ' || NEW.status;
  IF step = 'draft draft' AND to_jsonb(NEW) - written = to_jsonb(OLD) - written THEN
    RETURN NEW;
  ELSIF step = 'draft handed-in' AND to_jsonb(NEW) - sealing = to_jsonb(OLD) - sealing
        AND (app_user_id() IS NULL OR NEW.handed_in_by = app_user_id()) THEN
    sealed := NEW.content::jsonb;
    IF (sealed -> 'commune' ->> 'id', sealed ->> 'referenceDate', sealed ->> 'edition')
       IS DISTINCT FROM (NEW.commune_id::text, NEW.reference_date::text, NEW.edition::text) THEN
      RAISE EXCEPTION 'the content is of another edition' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  ELSIF step IN ('handed-in returned', 'handed-in accepted') AND to_jsonb(NEW) - decision = to_jsonb(OLD) - decision
        AND (app_user_id() IS NULL OR NEW.decided_by = app_user_id()) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an edition that was handed in does not change' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON report_edition FOR EACH ROW EXECUTE FUNCTION guard_edition();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON report_edition FOR EACH ROW EXECUTE FUNCTION audit_row();
GRANT SELECT, INSERT, UPDATE, DELETE ON report_edition TO aproape_app;
