-- A plan that was put forward stays as it was then: the family, its children at home and the confirmed risks are kept with the
-- version (docs/decisions/077). It can be taken back while the mayor has not decided, and an order approves one plan.
ALTER TABLE service_plan
  ADD COLUMN as_sent    jsonb,
  -- Who changed it last, to say so to somebody whose form was overtaken.
  ADD COLUMN changed_by uuid;
ALTER TABLE family ADD COLUMN close_note text NOT NULL DEFAULT '';

-- The confirmed rows that a measure answers beyond those it is recommended for. Kept from the mayor, as the sheet is.
CREATE TABLE plan_answer (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  plan_id    uuid NOT NULL,
  line_id    uuid NOT NULL,
  risk_row   text NOT NULL CHECK (risk_row <> ''),
  PRIMARY KEY (commune_id, line_id, risk_row),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, plan_id) REFERENCES service_plan (commune_id, id) ON DELETE CASCADE,
  FOREIGN KEY (commune_id, line_id) REFERENCES plan_line (commune_id, id) ON DELETE CASCADE
);
CREATE INDEX plan_answer_commune_id_plan_id_idx ON plan_answer (commune_id, plan_id);
CALL protect('plan_answer', '{spas_worker}', '{spas_worker}');
CALL fix_keys('plan_answer');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON plan_answer FOR EACH ROW EXECUTE FUNCTION audit_row();
CREATE TRIGGER guard_content BEFORE INSERT OR UPDATE OR DELETE ON plan_answer
  FOR EACH ROW EXECUTE FUNCTION guard_plan_content();
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_answer TO aproape_app;

-- What was put forward already is kept as far as it is known: the children who had not left by then.
ALTER TABLE service_plan NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;
ALTER TABLE family NO FORCE ROW LEVEL SECURITY;
ALTER TABLE child NO FORCE ROW LEVEL SECURITY;
ALTER TABLE risk_sheet NO FORCE ROW LEVEL SECURITY;
UPDATE service_plan plan SET as_sent = jsonb_build_object(
  'headName', f.head_name, 'village', (SELECT v.name FROM village v WHERE v.id = f.village_id),
  'street', f.street, 'streetNo', f.street_no,
  'situations', sheet.situations, 'monitoringMonths', sheet.monitoring_months,
  'dimensions', (SELECT COALESCE(jsonb_agg(DISTINCT left(code, 1)::int), '[]') FROM unnest(sheet.confirmed) AS code),
  'children', (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.surname || ' ' || c.given_name,
                 'birthDate', c.birth_date) ORDER BY c.birth_date, c.given_name, c.id), '[]')
    FROM child c WHERE c.commune_id = plan.commune_id AND c.family_id = plan.family_id AND NOT c.separated
      AND (c.left_on IS NULL OR c.left_on >= COALESCE(plan.order_date, (plan.submitted_at AT TIME ZONE 'Europe/Bucharest')::date))))
FROM family f, risk_sheet sheet
WHERE plan.submitted_at IS NOT NULL AND f.commune_id = plan.commune_id AND f.id = plan.family_id
  AND sheet.commune_id = plan.commune_id AND sheet.id = plan.risk_sheet_id;
ALTER TABLE service_plan FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER;
ALTER TABLE family FORCE ROW LEVEL SECURITY;
ALTER TABLE child FORCE ROW LEVEL SECURITY;
ALTER TABLE risk_sheet FORCE ROW LEVEL SECURITY;

-- The worker reaches a submitted plan too, to take it back.
ALTER POLICY worker_update ON service_plan USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker' AND status IN ('draft', 'returned', 'submitted', 'approved'));

-- As in 0011, and: a plan is taken back, what it says of the family is written when it is put forward or given up, and a number
-- of an order stands on one plan of the commune in a year.
CREATE OR REPLACE FUNCTION guard_plan_step() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  decision text[] := ARRAY['status', 'order_number', 'order_date', 'decided_at', 'decided_by', 'return_reason', 'revision', 'changed_by'];
  closing  text[] := ARRAY['status', 'closed_on', 'close_outcome', 'close_note', 'closed_by', 'revision', 'changed_by'];
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
      IF NEW.status = 'approved' THEN
        PERFORM pg_advisory_xact_lock(hashtextextended('order-number', NEW.commune_id));
        IF EXISTS (SELECT FROM public.service_plan other WHERE other.commune_id = NEW.commune_id AND other.id <> NEW.id
                   AND lower(other.order_number) = lower(NEW.order_number)
                   AND date_trunc('year', other.order_date) = date_trunc('year', NEW.order_date)) THEN
          RAISE EXCEPTION 'the number of the order is taken' USING ERRCODE = 'unique_violation';
        END IF;
      END IF;
      RETURN NEW;
    END IF;
    IF step = 'approved replaced'
       AND to_jsonb(NEW) - ARRAY['status', 'revision', 'changed_by'] = to_jsonb(OLD) - ARRAY['status', 'revision', 'changed_by']
       AND EXISTS (SELECT FROM public.service_plan next WHERE next.commune_id = NEW.commune_id AND next.family_id = NEW.family_id
                   AND next.status = 'submitted') THEN
      RETURN NEW;
    END IF;
  ELSIF step IN ('draft draft', 'returned returned', 'draft submitted', 'returned submitted') THEN
    IF (NEW.order_number, NEW.order_date, NEW.return_reason, NEW.closed_on)
       IS NOT DISTINCT FROM (OLD.order_number, OLD.order_date, OLD.return_reason, OLD.closed_on)
       AND (NEW.decided_by IS NULL OR NEW.decided_by = OLD.decided_by)
       AND (NEW.as_sent IS NOT DISTINCT FROM OLD.as_sent OR NEW.status = 'submitted')
       AND (NEW.commune_id, NEW.family_id, NEW.version, NEW.supersedes, NEW.revised_on, NEW.revision_reason, NEW.created_by)
       IS NOT DISTINCT FROM
           (OLD.commune_id, OLD.family_id, OLD.version, OLD.supersedes, OLD.revised_on, OLD.revision_reason, OLD.created_by) THEN
      RETURN NEW;
    END IF;
  ELSIF step = 'submitted draft' THEN
    IF to_jsonb(NEW) - ARRAY['status', 'submitted_at', 'as_sent', 'revision', 'changed_by']
       = to_jsonb(OLD) - ARRAY['status', 'submitted_at', 'as_sent', 'revision', 'changed_by']
       AND NEW.submitted_at IS NULL AND NEW.as_sent IS NULL THEN
      RETURN NEW;
    END IF;
  ELSIF step IN ('approved closed', 'draft closed', 'returned closed') THEN
    IF OLD.status <> 'approved' THEN
      closing := closing || 'as_sent'::text;
    END IF;
    IF to_jsonb(NEW) - closing = to_jsonb(OLD) - closing AND NEW.closed_on IS NOT NULL AND NEW.close_outcome IS NOT NULL
       AND (NEW.close_outcome = 'withdrawn') = (OLD.status <> 'approved') THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'this step of a plan is not for this role' USING ERRCODE = 'insufficient_privilege';
END $$;

-- As in 0023; what is taken back is no longer put forward.
CREATE OR REPLACE FUNCTION mark_rewritten_plan() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF app_role() IS NOT NULL AND NEW.submitted_at IS DISTINCT FROM OLD.submitted_at AND NEW.status <> 'submitted'
     AND NOT (OLD.status = 'submitted' AND NEW.status = 'draft') THEN
    RAISE EXCEPTION 'a plan is put forward by submitting it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  NEW.rewritten := NEW.status IN ('returned', 'closed') AND OLD.status = 'returned' AND (OLD.rewritten OR NEW.status = 'returned');
  RETURN NEW;
END $$;
