-- The county's list of children in special protection is corrected as other records are (0019), or an entry made by mistake is
-- withdrawn: both with a reason, and what stood there stays readable.
ALTER TABLE special_protection_child ADD COLUMN withdrawn_at timestamptz(3),
  ADD COLUMN withdrawn_reason text NOT NULL DEFAULT '',
  ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_reason = ''));
DROP INDEX special_protection_child_once;
CREATE UNIQUE INDEX special_protection_child_once
  ON special_protection_child (commune_id, lower(surname), lower(given_name), birth_date)
  WHERE left_on IS NULL AND withdrawn_at IS NULL;

-- A child of the list may have no family yet.
ALTER TABLE correction ALTER COLUMN family_id DROP NOT NULL,
  DROP CONSTRAINT correction_subject_check,
  ADD CONSTRAINT correction_subject_check
    CHECK (subject IN ('home-visit', 'monitoring-visit', 'verification', 'advice', 'listed-child')),
  ADD CHECK (family_id IS NOT NULL OR subject = 'listed-child'),
  ADD COLUMN listed_child_id uuid GENERATED ALWAYS AS (CASE WHEN subject = 'listed-child' THEN subject_id END) STORED,
  ADD FOREIGN KEY (commune_id, listed_child_id) REFERENCES special_protection_child (commune_id, id);
CREATE POLICY list_read ON correction FOR SELECT USING (
  county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring')
  AND subject = 'listed-child');
CREATE POLICY list_insert ON correction FOR INSERT WITH CHECK (
  county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring')
  AND subject = 'listed-child' AND corrected_by = (SELECT app_user_id()));

ALTER FUNCTION recorded_content(integer, text, uuid) RENAME TO recorded_content_of_family;
CREATE FUNCTION recorded_content(of_commune integer, of_subject text, of_id uuid)
RETURNS TABLE (family_id uuid, revision integer, content jsonb)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT * FROM recorded_content_of_family(of_commune, of_subject, of_id)
  UNION ALL
  SELECT NULL::uuid, x.revision, jsonb_build_object(
      'surname', x.surname, 'givenName', x.given_name, 'birthDate', x.birth_date, 'parents', x.parents, 'measure', x.measure,
      'placedOn', x.placed_on, 'leftOn', x.left_on, 'leftReason', x.left_reason)
    FROM special_protection_child x
    WHERE of_subject = 'listed-child' AND x.commune_id = of_commune AND x.id = of_id AND x.withdrawn_at IS NULL
$$;

-- SPAS ties and explains; the county ends an entry, once, or corrects it; a withdrawn one does not change.
CREATE FUNCTION guard_listed_child() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  settled text[] := '{family_id,tied_at,excuse,excused_at,decided_by,revision}';
  leaving text[] := '{left_on,left_reason,revision}';
  withdrawing text[] := '{withdrawn_at,withdrawn_reason,revision}';
  corrected text[] := '{surname,given_name,birth_date,parents,measure,placed_on,left_on,left_reason,revision}';
  before jsonb := to_jsonb(OLD);
  after jsonb := to_jsonb(NEW);
BEGIN
  IF app_role() IS NULL THEN RETURN NEW; END IF;
  IF OLD.withdrawn_at IS NULL THEN
    IF app_role() = 'spas_worker' AND after - settled = before - settled THEN RETURN NEW; END IF;
    IF app_role() IN ('dgaspc_coordinator', 'dgaspc_monitoring') AND (
         (OLD.left_on IS NULL AND after - leaving = before - leaving)
         OR after - withdrawing = before - withdrawing
         OR (after - corrected = before - corrected AND NEW.revision = OLD.revision + 1
             AND is_corrected(OLD.commune_id, 'listed-child', OLD.id, OLD.revision))) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'this part of the record is not for this role' USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER guard ON special_protection_child;
CREATE TRIGGER guard BEFORE UPDATE ON special_protection_child FOR EACH ROW EXECUTE FUNCTION guard_listed_child();

-- ANPDCA reads how many children no service knows, as it reads the stages of families: numbers, never a child.
CREATE POLICY national_read ON invisible_child_count FOR SELECT USING ((SELECT app_role()) = 'anpdca_analyst');
