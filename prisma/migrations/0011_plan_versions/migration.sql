-- A plan has versions: a revision is a new draft beside the plan in force and replaces it when the mayor approves it.
-- Who decides is held here too: the worker writes drafts and closes, the mayor decides what was submitted.

ALTER TABLE service_plan
  ADD COLUMN version         integer NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD COLUMN supersedes      uuid,
  ADD COLUMN revised_on      date,
  ADD COLUMN revision_reason text NOT NULL DEFAULT '',
  ADD COLUMN child_opinion   text NOT NULL DEFAULT '',
  ADD COLUMN parents_opinion text NOT NULL DEFAULT '',
  ADD COLUMN closed_on       date,
  ADD COLUMN close_outcome   text CHECK (close_outcome IN ('goal-reached', 'moved', 'other', 'withdrawn')),
  ADD COLUMN close_note      text NOT NULL DEFAULT '',
  ADD COLUMN closed_by       uuid,
  ADD FOREIGN KEY (commune_id, supersedes) REFERENCES service_plan (commune_id, id),
  ADD CONSTRAINT service_plan_revision_has_reason
    CHECK (supersedes IS NULL OR (revised_on IS NOT NULL AND revision_reason <> ''));

ALTER TABLE plan_line
  ADD COLUMN copied_from uuid,
  ADD FOREIGN KEY (commune_id, copied_from) REFERENCES plan_line (commune_id, id);
CREATE INDEX plan_line_commune_id_copied_from_idx ON plan_line (commune_id, copied_from);

ALTER TABLE monitoring_visit
  ADD COLUMN resets          boolean NOT NULL DEFAULT true,
  ADD COLUMN visitor_name    text NOT NULL DEFAULT '',
  ADD COLUMN risks_seen      text NOT NULL DEFAULT '',
  ADD COLUMN revision_reason text NOT NULL DEFAULT '',
  ADD COLUMN next_on         date,
  ADD COLUMN next_reason     text NOT NULL DEFAULT '';

ALTER TABLE family ADD COLUMN monitoring_due_on date;
CREATE INDEX family_commune_id_monitoring_due_on_idx ON family (commune_id, monitoring_due_on);

-- What is on file already gets its version, its counting visits and its reasons. The owner is bound by the policies too.
ALTER TABLE service_plan NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER audit;
ALTER TABLE monitoring_visit NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER audit;
ALTER TABLE family NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER audit;
UPDATE service_plan plan SET version = numbered.version FROM (
  SELECT commune_id, id, row_number() OVER (PARTITION BY commune_id, family_id ORDER BY created_at, id) AS version
  FROM service_plan) numbered
WHERE numbered.commune_id = plan.commune_id AND numbered.id = plan.id AND numbered.version > 1;
UPDATE monitoring_visit SET resets = planned, revision_reason = CASE WHEN revision_needed THEN summary ELSE '' END;
UPDATE family SET monitoring_due_on = due_on WHERE due_for = 'monitoring-visit';
ALTER TABLE service_plan FORCE ROW LEVEL SECURITY, ENABLE TRIGGER audit;
ALTER TABLE monitoring_visit FORCE ROW LEVEL SECURITY, ENABLE TRIGGER audit;
ALTER TABLE family FORCE ROW LEVEL SECURITY, ENABLE TRIGGER audit;

CREATE UNIQUE INDEX service_plan_version_once ON service_plan (commune_id, family_id, version);
CREATE UNIQUE INDEX service_plan_one_in_force ON service_plan (commune_id, family_id) WHERE status = 'approved';

-- The next date differs from the rhythm of the band only with a reason, and only after a visit that counts.
ALTER TABLE monitoring_visit
  ADD CHECK (next_on IS NULL OR (resets AND next_reason <> '' AND next_on > visited_on));

-- Recommended services that a plan leaves out: of one row of Table 1, one service or ('') every one of them.
CREATE TABLE plan_left_out (
  commune_id   integer NOT NULL,
  county_id    integer NOT NULL,
  id           uuid NOT NULL DEFAULT gen_random_uuid(),
  plan_id      uuid NOT NULL,
  risk_row     text NOT NULL CHECK (risk_row <> ''),
  service_code text NOT NULL DEFAULT '',
  reason       text NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (commune_id, id),
  UNIQUE (commune_id, plan_id, risk_row, service_code),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, plan_id) REFERENCES service_plan (commune_id, id) ON DELETE CASCADE
);

-- How far each measure of the plan was on the day of a visit.
CREATE TABLE visit_line (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  visit_id   uuid NOT NULL,
  line_id    uuid NOT NULL,
  progress   text NOT NULL CHECK (progress IN ('done', 'under-way', 'not-begun')),
  note       text NOT NULL DEFAULT '',
  PRIMARY KEY (commune_id, visit_id, line_id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, visit_id) REFERENCES monitoring_visit (commune_id, id) ON DELETE CASCADE,
  FOREIGN KEY (commune_id, line_id) REFERENCES plan_line (commune_id, id)
);
CREATE INDEX visit_line_commune_id_line_id_idx ON visit_line (commune_id, line_id);

CALL protect('plan_left_out', '{spas_worker}', '{spas_worker}');
CALL protect('visit_line',    '{spas_worker}', '{spas_worker}');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON plan_left_out FOR EACH ROW EXECUTE FUNCTION audit_row();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON visit_line FOR EACH ROW EXECUTE FUNCTION audit_row();
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_left_out, visit_line TO aproape_app;

-- The worker brings in drafts, changes what is not decided and closes what is; the mayor touches what was submitted, and
-- the plan in force that the decision replaces.
DROP POLICY commune_insert ON service_plan;
DROP POLICY commune_update ON service_plan;
DROP POLICY commune_delete ON service_plan;
CREATE POLICY worker_insert ON service_plan FOR INSERT WITH CHECK (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker' AND status = 'draft');
CREATE POLICY worker_update ON service_plan FOR UPDATE USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker' AND status IN ('draft', 'returned', 'approved')
) WITH CHECK (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker' AND status IN ('draft', 'returned', 'submitted', 'closed'));
CREATE POLICY worker_delete ON service_plan FOR DELETE USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker' AND status = 'draft');
CREATE POLICY mayor_update ON service_plan FOR UPDATE USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'mayor' AND status IN ('submitted', 'approved')
) WITH CHECK (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'mayor' AND status IN ('approved', 'returned', 'replaced'));

-- A policy sees one row at a time; this sees what became of it. Without an actor (the owner, who migrates) nothing is asked.
CREATE FUNCTION guard_plan_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decision text[] := ARRAY['status', 'order_number', 'order_date', 'decided_at', 'decided_by', 'return_reason', 'revision'];
  closing  text[] := ARRAY['status', 'closed_on', 'close_outcome', 'close_note', 'closed_by', 'revision'];
  step     text := OLD.status || ' ' || NEW.status;
BEGIN
  IF app_role() IS NULL THEN
    RETURN NEW;
  END IF;
  IF app_role() = 'mayor' THEN
    IF step IN ('submitted approved', 'submitted returned') THEN
      IF to_jsonb(NEW) - decision IS DISTINCT FROM to_jsonb(OLD) - decision
         OR NEW.decided_by IS DISTINCT FROM app_user_id() OR NEW.decided_at IS NULL THEN
        RAISE EXCEPTION 'the mayor decides a plan and does not write it' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NEW.order_date < (OLD.submitted_at AT TIME ZONE 'Europe/Bucharest')::date THEN
        RAISE EXCEPTION 'the order is older than the plan' USING ERRCODE = 'check_violation';
      END IF;
      RETURN NEW;
    END IF;
    IF step = 'approved replaced' AND to_jsonb(NEW) - ARRAY['status', 'revision'] = to_jsonb(OLD) - ARRAY['status', 'revision']
       AND EXISTS (SELECT FROM service_plan next WHERE next.commune_id = NEW.commune_id AND next.family_id = NEW.family_id
                   AND next.status = 'submitted') THEN
      RETURN NEW;
    END IF;
  ELSIF step IN ('draft draft', 'returned returned', 'draft submitted', 'returned submitted') THEN
    IF (NEW.order_number, NEW.order_date, NEW.return_reason, NEW.closed_on)
       IS NOT DISTINCT FROM (OLD.order_number, OLD.order_date, OLD.return_reason, OLD.closed_on)
       AND (NEW.decided_by IS NULL OR NEW.decided_by = OLD.decided_by)
       AND (NEW.commune_id, NEW.family_id, NEW.version, NEW.supersedes, NEW.revised_on, NEW.revision_reason, NEW.created_by)
       IS NOT DISTINCT FROM
           (OLD.commune_id, OLD.family_id, OLD.version, OLD.supersedes, OLD.revised_on, OLD.revision_reason, OLD.created_by) THEN
      RETURN NEW;
    END IF;
  ELSIF step IN ('approved closed', 'draft closed', 'returned closed') THEN
    IF to_jsonb(NEW) - closing = to_jsonb(OLD) - closing AND NEW.closed_on IS NOT NULL AND NEW.close_outcome IS NOT NULL
       AND (NEW.close_outcome = 'withdrawn') = (OLD.status <> 'approved') THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'this step of a plan is not for this role' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER guard_step BEFORE UPDATE ON service_plan FOR EACH ROW EXECUTE FUNCTION guard_plan_step();

-- The measures of a plan are written while it is a draft or was returned.
CREATE FUNCTION guard_plan_content() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF app_role() IS NOT NULL AND EXISTS (
    SELECT FROM service_plan plan WHERE plan.commune_id = changed.commune_id AND plan.id = changed.plan_id
      AND plan.status NOT IN ('draft', 'returned')) THEN
    RAISE EXCEPTION 'a plan that was submitted is not written in' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN changed;
END $$;
CREATE TRIGGER guard_content BEFORE INSERT OR UPDATE OR DELETE ON plan_line
  FOR EACH ROW EXECUTE FUNCTION guard_plan_content();
CREATE TRIGGER guard_content BEFORE INSERT OR UPDATE OR DELETE ON plan_left_out
  FOR EACH ROW EXECUTE FUNCTION guard_plan_content();
