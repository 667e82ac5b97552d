-- A monitoring visit is planned for a day as a home visit is, and may find nobody or be refused (docs/decisions/078). Its report
-- completes it; what it is due by stays the day counted from the last visit that was made.
ALTER TABLE home_visit
  ADD COLUMN kind     text NOT NULL DEFAULT 'home-visit' CHECK (kind IN ('home-visit', 'monitoring-visit')),
  -- Of a monitoring visit: the last day for it, as it stood when the visit was planned or moved.
  ADD COLUMN due_on   date,
  ADD COLUMN visit_id uuid,
  ADD FOREIGN KEY (commune_id, visit_id) REFERENCES monitoring_visit (commune_id, id),
  ADD CHECK (kind = 'home-visit' OR (observation_sheet_id IS NULL AND risk_sheet_id IS NULL)),
  ADD CHECK (kind = 'monitoring-visit' OR (due_on IS NULL AND visit_id IS NULL));
DO $$
DECLARE made text;
BEGIN
  SELECT conname INTO STRICT made FROM pg_constraint
    WHERE conrelid = 'home_visit'::regclass AND contype = 'c'
      AND pg_get_constraintdef(oid) LIKE '%''done''%risk_sheet_id IS NOT NULL%';
  EXECUTE format('ALTER TABLE home_visit DROP CONSTRAINT %I', made);
END $$;
ALTER TABLE home_visit ADD CONSTRAINT home_visit_made CHECK (
  (status = 'done') = (COALESCE(risk_sheet_id, visit_id) IS NOT NULL));
DROP INDEX home_visit_one_planned;
CREATE UNIQUE INDEX home_visit_one_planned ON home_visit (commune_id, family_id, kind) WHERE status = 'planned';

-- The last day on which the visit would have been in time, as it stood when it was recorded, and why it was later.
ALTER TABLE monitoring_visit
  ADD COLUMN due_on      date,
  ADD COLUMN late_reason text NOT NULL DEFAULT '';

-- The moment in which the 72 hours of the home visit end; empty where the limit is a day.
ALTER TABLE family ADD COLUMN due_at timestamptz(3);
ALTER TABLE family NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;
ALTER TABLE observation_sheet NO FORCE ROW LEVEL SECURITY;
UPDATE family f SET due_at = (
  SELECT min(s.began + interval '72 hours')
  FROM (SELECT CASE
      WHEN o.filler_kind <> 'spas' AND o.received_at IS NOT NULL AND (o.received_at AT TIME ZONE 'UTC')::time <> '00:00'
        THEN o.received_at
      WHEN o.filler_kind <> 'spas' AND o.received_at IS NOT NULL
        THEN ((o.received_at AT TIME ZONE 'UTC')::date + 1)::timestamp AT TIME ZONE 'Europe/Bucharest' - interval '1 millisecond'
      WHEN o.talk_end <> '' THEN (o.filled_on + o.talk_end::time) AT TIME ZONE 'Europe/Bucharest'
      ELSE (o.filled_on + 1)::timestamp AT TIME ZONE 'Europe/Bucharest' - interval '1 millisecond' END AS began
    FROM observation_sheet o
    WHERE o.commune_id = f.commune_id AND o.family_id = f.id AND o.status = 'signed' AND o.risk_sheet_needed) s
  WHERE (s.began AT TIME ZONE 'Europe/Bucharest')::date + 3 = f.due_on)
WHERE f.due_for = 'home-visit';
ALTER TABLE family FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER;
ALTER TABLE observation_sheet FORCE ROW LEVEL SECURITY;

-- As in 0019, with the reason of a late report.
CREATE OR REPLACE FUNCTION recorded_content(of_commune integer, of_subject text, of_id uuid)
RETURNS TABLE (family_id uuid, revision integer, content jsonb) LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT v.family_id, v.revision, jsonb_build_object(
      'outcome', v.status, 'happenedOn', v.happened_on, 'happenedTime', v.happened_time, 'visitorName', v.visitor_name,
      'visitorPosition', v.visitor_position, 'note', v.note, 'lateReason', v.late_reason)
    FROM home_visit v
    WHERE of_subject = 'home-visit' AND v.commune_id = of_commune AND v.id = of_id AND v.status <> 'planned'
  UNION ALL
  SELECT v.family_id, v.revision, jsonb_build_object(
      'visitedOn', v.visited_on, 'visitorName', v.visitor_name, 'planned', v.planned, 'resets', v.resets,
      'summary', v.summary, 'risksSeen', v.risks_seen, 'revisionNeeded', v.revision_needed,
      'revisionReason', v.revision_reason, 'nextOn', v.next_on, 'nextReason', v.next_reason, 'lateReason', v.late_reason,
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

-- As in 0019: what the report was due by is not corrected.
CREATE OR REPLACE FUNCTION guard_monitoring_visit() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  fixed text[] := '{commune_id,county_id,id,family_id,plan_id,due_on,created_at,created_by}';
BEGIN
  IF app_role() IS NULL OR NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM unnest(fixed) AS kept WHERE to_jsonb(NEW) -> kept IS DISTINCT FROM to_jsonb(OLD) -> kept)
     OR NEW.revision <> OLD.revision + 1
     OR NOT is_corrected(OLD.commune_id, 'monitoring-visit', OLD.id, OLD.revision) THEN
    RAISE EXCEPTION 'a recorded visit is corrected with a reason' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
