-- What was recorded by mistake is corrected with a reason, and what stood there before stays readable. A form that records
-- carries an id of its own, so that sending it twice records once (docs/decisions/072).

ALTER TABLE monitoring_visit ADD COLUMN revision integer NOT NULL DEFAULT 1;
ALTER TABLE home_visit ADD COLUMN recorded_form uuid;
ALTER TABLE violence_alert ADD COLUMN verification_form uuid;
ALTER TABLE escalation ADD COLUMN advice_form uuid;

CREATE TABLE correction (
  commune_id    integer NOT NULL,
  county_id     integer NOT NULL,
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  family_id     uuid NOT NULL,
  subject       text NOT NULL CHECK (subject IN ('home-visit', 'monitoring-visit', 'verification', 'advice')),
  subject_id    uuid NOT NULL,
  -- The subject as keys: a correction cannot hang on a record that is not there.
  home_visit_id uuid GENERATED ALWAYS AS (CASE WHEN subject = 'home-visit' THEN subject_id END) STORED,
  visit_id      uuid GENERATED ALWAYS AS (CASE WHEN subject = 'monitoring-visit' THEN subject_id END) STORED,
  alert_id      uuid GENERATED ALWAYS AS (CASE WHEN subject = 'verification' THEN subject_id END) STORED,
  escalation_id uuid GENERATED ALWAYS AS (CASE WHEN subject = 'advice' THEN subject_id END) STORED,
  -- The revision of the record that ended here, and what it said.
  revision      integer NOT NULL,
  earlier       jsonb NOT NULL,
  reason        text NOT NULL CHECK (reason <> ''),
  corrected_at  timestamptz(3) NOT NULL DEFAULT now(),
  corrected_by  uuid NOT NULL,
  PRIMARY KEY (commune_id, id),
  UNIQUE (commune_id, subject, subject_id, revision),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  FOREIGN KEY (commune_id, home_visit_id) REFERENCES home_visit (commune_id, id),
  FOREIGN KEY (commune_id, visit_id) REFERENCES monitoring_visit (commune_id, id),
  FOREIGN KEY (commune_id, alert_id) REFERENCES violence_alert (commune_id, id),
  FOREIGN KEY (commune_id, escalation_id) REFERENCES escalation (commune_id, id)
);

-- Whoever wrote the record corrects it; the other side reads what was sent to it. Nobody changes or deletes a correction.
ALTER TABLE correction ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY commune_read ON correction FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY commune_insert ON correction FOR INSERT WITH CHECK (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker' AND subject IN ('home-visit', 'monitoring-visit')
  AND corrected_by = (SELECT app_user_id()));
CREATE POLICY county_read ON correction FOR SELECT USING (
  county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_intervention'
  AND subject IN ('verification', 'advice'));
CREATE POLICY county_insert ON correction FOR INSERT WITH CHECK (
  county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_intervention'
  AND subject IN ('verification', 'advice') AND corrected_by = (SELECT app_user_id()));
GRANT SELECT, INSERT ON correction TO aproape_app;

-- What a record says that may be corrected, and its revision; no row while nothing is recorded.
CREATE FUNCTION recorded_content(of_commune integer, of_subject text, of_id uuid)
RETURNS TABLE (family_id uuid, revision integer, content jsonb) LANGUAGE sql STABLE AS $$
  SELECT v.family_id, v.revision, jsonb_build_object(
      'outcome', v.status, 'happenedOn', v.happened_on, 'happenedTime', v.happened_time, 'visitorName', v.visitor_name,
      'visitorPosition', v.visitor_position, 'note', v.note, 'lateReason', v.late_reason)
    FROM home_visit v
    WHERE of_subject = 'home-visit' AND v.commune_id = of_commune AND v.id = of_id AND v.status <> 'planned'
  UNION ALL
  SELECT v.family_id, v.revision, jsonb_build_object(
      'visitedOn', v.visited_on, 'visitorName', v.visitor_name, 'planned', v.planned, 'resets', v.resets,
      'summary', v.summary, 'risksSeen', v.risks_seen, 'revisionNeeded', v.revision_needed,
      'revisionReason', v.revision_reason, 'nextOn', v.next_on, 'nextReason', v.next_reason,
      'lines', (SELECT COALESCE(jsonb_agg(jsonb_build_object('lineId', l.line_id, 'progress', l.progress, 'note', l.note)
                                          ORDER BY l.line_id), '[]')
                FROM visit_line l WHERE l.commune_id = of_commune AND l.visit_id = v.id))
    FROM monitoring_visit v
    WHERE of_subject = 'monitoring-visit' AND v.commune_id = of_commune AND v.id = of_id
  UNION ALL
  SELECT a.family_id, a.revision, jsonb_build_object(
      'at', to_char(a.verified_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'result', a.result,
      'forms', to_jsonb(a.confirmed_forms), 'children', to_jsonb(a.confirmed_children), 'measures', a.county_measures)
    FROM violence_alert a
    WHERE of_subject = 'verification' AND a.commune_id = of_commune AND a.id = of_id AND a.status = 'verified'
  UNION ALL
  SELECT e.family_id, e.revision, jsonb_build_object('advice', e.advice)
    FROM escalation e
    WHERE of_subject = 'advice' AND e.commune_id = of_commune AND e.id = of_id AND e.status = 'advised'
$$;

-- What stood there is read from the record itself, so that nobody can say it was something else.
CREATE FUNCTION keep_earlier() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT stood.family_id, stood.revision, stood.content INTO NEW.family_id, NEW.revision, NEW.earlier
    FROM recorded_content(NEW.commune_id, NEW.subject, NEW.subject_id) stood;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'nothing is recorded that this role could correct' USING ERRCODE = 'insufficient_privilege';
  END IF;
  NEW.corrected_at := now();
  NEW.corrected_by := COALESCE(app_user_id(), NEW.corrected_by);
  RETURN NEW;
END $$;
CREATE TRIGGER keep_earlier BEFORE INSERT ON correction FOR EACH ROW EXECUTE FUNCTION keep_earlier();

CREATE FUNCTION is_corrected(of_commune integer, of_subject text, of_id uuid, of_revision integer) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM correction c WHERE c.commune_id = of_commune AND c.subject = of_subject
                 AND c.subject_id = of_id AND c.revision = of_revision)
$$;

-- A recorded visit changes by a correction alone. Its day and that it was made are the risk sheet's. Without an actor, as in
-- the migration and the load of the demo, nothing is asked.
CREATE FUNCTION guard_home_visit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  corrected text[] := '{status,happened_on,happened_time,visitor_name,visitor_position,note,late_reason,revision}';
  explained text[] := '{late_reason,revision}';
BEGIN
  IF app_role() IS NULL OR NEW IS NOT DISTINCT FROM OLD
     OR (OLD.late_reason = '' AND to_jsonb(NEW) - explained = to_jsonb(OLD) - explained) THEN
    RETURN NEW;
  END IF;
  IF to_jsonb(NEW) - corrected IS DISTINCT FROM to_jsonb(OLD) - corrected OR NEW.status = 'planned'
     OR (OLD.status = 'done') <> (NEW.status = 'done')
     OR (OLD.status = 'done' AND NEW.happened_on IS DISTINCT FROM OLD.happened_on)
     OR NEW.revision <> OLD.revision + 1 OR NOT is_corrected(OLD.commune_id, 'home-visit', OLD.id, OLD.revision) THEN
    RAISE EXCEPTION 'a recorded visit is corrected with a reason' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON home_visit
  FOR EACH ROW WHEN (OLD.status <> 'planned') EXECUTE FUNCTION guard_home_visit();

CREATE FUNCTION guard_monitoring_visit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  fixed text[] := '{commune_id,county_id,id,family_id,plan_id,created_at,created_by}';
BEGIN
  IF app_role() IS NULL OR NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM unnest(fixed) AS kept WHERE to_jsonb(NEW) -> kept IS DISTINCT FROM to_jsonb(OLD) -> kept)
     OR NEW.revision <> OLD.revision + 1
     OR NOT is_corrected(OLD.commune_id, 'monitoring-visit', OLD.id, OLD.revision) THEN
    RAISE EXCEPTION 'a recorded visit is corrected with a reason' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON monitoring_visit FOR EACH ROW EXECUTE FUNCTION guard_monitoring_visit();

-- The lines of a report change before the report itself, whose new revision ends the correction.
CREATE FUNCTION guard_visit_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_role() IS NULL OR NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  IF NEW.visit_id <> OLD.visit_id OR NEW.line_id <> OLD.line_id OR NOT EXISTS (
    SELECT FROM monitoring_visit v WHERE v.commune_id = OLD.commune_id AND v.id = OLD.visit_id
      AND is_corrected(v.commune_id, 'monitoring-visit', v.id, v.revision)) THEN
    RAISE EXCEPTION 'a recorded visit is corrected with a reason' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON visit_line FOR EACH ROW EXECUTE FUNCTION guard_visit_line();

-- No visit is deleted.
DROP POLICY commune_delete ON home_visit;
DROP POLICY commune_delete ON monitoring_visit;
DROP POLICY commune_delete ON visit_line;

-- As in 0009, with the mark of the form, and with corrections of what the county found.
CREATE OR REPLACE FUNCTION guard_violence_alert() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_county text[] := '{status,received_at,received_by,verified_at,verified_by,recorded_at,result,confirmed_forms,confirmed_children,county_measures,verification_form,revision}';
  corrected text[] := '{verified_at,result,confirmed_forms,confirmed_children,county_measures,revision}';
BEGIN
  IF app_role() = 'dgaspc_intervention' THEN
    IF TG_OP = 'INSERT' THEN RETURN NEW; END IF;
    IF to_jsonb(NEW) - of_county IS DISTINCT FROM to_jsonb(OLD) - of_county THEN
      RAISE EXCEPTION 'the county changes nothing of what was sent' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF OLD.status = 'verified' AND to_jsonb(NEW) - corrected = to_jsonb(OLD) - corrected
       AND NEW.revision = OLD.revision + 1 AND is_corrected(OLD.commune_id, 'verification', OLD.id, OLD.revision) THEN
      RETURN NEW;
    END IF;
    IF (OLD.status = 'verified' AND NEW IS DISTINCT FROM OLD)
       OR (OLD.received_at IS NOT NULL AND NEW.received_at IS DISTINCT FROM OLD.received_at)
       OR (OLD.status = 'received' AND NEW.status = 'sent') THEN
      RAISE EXCEPTION 'a receipt and a verification do not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status IN ('received', 'verified') OR NEW.received_at IS NOT NULL OR NEW.verified_at IS NOT NULL THEN
      RAISE EXCEPTION 'receipt and verification are the county''s' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.status <> 'draft' AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'an alert that was sent or dismissed does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.status IN ('received', 'verified') OR NEW.received_at IS NOT NULL OR NEW.verified_at IS NOT NULL
     OR NEW.result IS NOT NULL OR NEW.county_measures <> '' THEN
    IF NEW IS DISTINCT FROM OLD THEN
      RAISE EXCEPTION 'receipt and verification are the county''s' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION guard_escalation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_county text[] := '{status,received_at,received_by,advice,advised_at,advised_by,advice_form,revision}';
  of_commune text[] := '{risk_sheet_id,reason,content,situations,refreshed_at,revision}';
  corrected text[] := '{advice,revision}';
BEGIN
  IF app_role() = 'dgaspc_intervention' THEN
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - of_county IS DISTINCT FROM to_jsonb(OLD) - of_county THEN
      RAISE EXCEPTION 'the county changes nothing of what was sent' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.status = 'advised' AND to_jsonb(NEW) - corrected = to_jsonb(OLD) - corrected
       AND NEW.revision = OLD.revision + 1 AND is_corrected(OLD.commune_id, 'advice', OLD.id, OLD.revision) THEN
      RETURN NEW;
    END IF;
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'sent' OR NEW.advice <> '' OR NEW.received_at IS NOT NULL THEN
      RAISE EXCEPTION 'receipt and advice are the county''s' USING ERRCODE = 'insufficient_privilege';
    END IF;
  ELSIF to_jsonb(NEW) - of_commune IS DISTINCT FROM to_jsonb(OLD) - of_commune THEN
    RAISE EXCEPTION 'receipt and advice are the county''s' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.status = 'advised' AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'an escalation that was answered does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- What the county found otherwise than it first said is counted as it says now.
CREATE FUNCTION recount_violence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  year_sent integer := extract(year FROM NEW.sent_at AT TIME ZONE 'Europe/Bucharest');
BEGIN
  WITH change AS (
    SELECT form, child ->> 'ageBand' AS age_band, COALESCE((child ->> 'sex')::integer, 0) AS sex, sum(stood.step)::integer AS step
    FROM (VALUES (OLD.confirmed_forms, OLD.confirmed_children, -1), (NEW.confirmed_forms, NEW.confirmed_children, 1))
           AS stood (forms, found, step),
         unnest(ARRAY['any'] || stood.forms) AS form, jsonb_array_elements(NEW.content -> 'children') AS child
    WHERE (child ->> 'id')::uuid = ANY (stood.found)
    GROUP BY 1, 2, 3 HAVING sum(stood.step) <> 0)
  INSERT INTO violence_count AS kept (commune_id, county_id, year, form, age_band, sex, stage, children)
    SELECT NEW.commune_id, NEW.county_id, year_sent, form, age_band, sex, 'confirmed', step FROM change
    ON CONFLICT (commune_id, year, form, age_band, sex, stage) DO UPDATE SET children = kept.children + EXCLUDED.children;
  DELETE FROM violence_count
    WHERE commune_id = NEW.commune_id AND year = year_sent AND stage = 'confirmed' AND children = 0;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION recount_violence() FROM PUBLIC;
CREATE TRIGGER recount_corrected AFTER UPDATE ON violence_alert
  FOR EACH ROW WHEN (OLD.status = 'verified' AND NEW.status = 'verified'
                     AND (OLD.confirmed_forms <> NEW.confirmed_forms OR OLD.confirmed_children <> NEW.confirmed_children))
  EXECUTE FUNCTION recount_violence();

-- Signed copies follow their plan (docs/decisions/067): the mayor reads none of a plan that is not put forward.
DROP POLICY commune_read ON attachment;
CREATE POLICY worker_read ON attachment FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY mayor_read ON attachment FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'mayor' AND subject = 'plan'
  AND EXISTS (SELECT FROM service_plan p WHERE p.commune_id = attachment.commune_id AND p.id = attachment.plan_id));
