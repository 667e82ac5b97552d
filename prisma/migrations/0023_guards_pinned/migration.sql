-- What the application may do is held by the database alone, also against whoever speaks SQL in its name: names are looked up
-- in our schema only, keys do not move, moments are the database's, and every table leaves a trail (docs/decisions/076).

-- 1. A temporary table that is named like one of ours would stand before it in every function.
DO $$
DECLARE ours regprocedure;
BEGIN
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC, aproape_app', current_database());
  FOR ours IN
    SELECT p.oid::regprocedure FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND NOT COALESCE(p.proconfig::text LIKE '%search_path=%', false)
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('ALTER ROUTINE %s SET search_path = public, pg_temp', ours);
  END LOOP;
END $$;

-- 2. A record stays where it was made: its key, its commune and what it hangs on do not change. What it hangs on is what a key
-- that is never empty points to. A child met on a visit comes to the family that it lives in now; its place in the Registry follows
-- it, and the latest sheet.
CREATE FUNCTION keep_keys() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'the keys of a record do not change' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE FUNCTION keys_of(of_table regclass) RETURNS text[] LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT array_agg(DISTINCT a.attname::text)
  FROM pg_attribute a LEFT JOIN pg_constraint k ON k.conrelid = a.attrelid AND a.attnum = ANY (k.conkey)
  WHERE a.attrelid = of_table AND a.attnum > 0 AND NOT a.attisdropped AND (
    a.attname IN ('commune_id', 'county_id') OR k.contype = 'p'
    OR (k.contype = 'f' AND a.attnotnull AND (of_table::text, a.attname::text) NOT IN (
      ('child', 'family_id'), ('registry_entry', 'family_id'), ('registry_entry', 'risk_sheet_id'))))
$$;
CREATE PROCEDURE fix_keys(of_table text) LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER keep_keys BEFORE UPDATE ON %I FOR EACH ROW WHEN (%s) EXECUTE FUNCTION keep_keys()', of_table,
    (SELECT string_agg(format('OLD.%1$I IS DISTINCT FROM NEW.%1$I', key), ' OR ' ORDER BY key) FROM unnest(keys_of(of_table::regclass)) AS key));
END $$;
REVOKE EXECUTE ON FUNCTION keys_of(regclass) FROM PUBLIC;
REVOKE EXECUTE ON PROCEDURE fix_keys(text), protect(text, text[], text[]) FROM PUBLIC;

-- The guards of what hangs on a record look at both ends of a change.
CREATE OR REPLACE FUNCTION guard_plan_content() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF app_role() IS NOT NULL AND EXISTS (
    SELECT FROM public.service_plan plan WHERE plan.commune_id IN (OLD.commune_id, NEW.commune_id)
      AND plan.id IN (OLD.plan_id, NEW.plan_id) AND plan.status NOT IN ('draft', 'returned')) THEN
    RAISE EXCEPTION 'a plan that was submitted is not written in' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION guard_violence_alert_child() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM public.violence_alert alert WHERE alert.commune_id IN (OLD.commune_id, NEW.commune_id)
             AND alert.id IN (OLD.alert_id, NEW.alert_id) AND alert.status <> 'draft') THEN
    RAISE EXCEPTION 'the children of an alert that was sent or dismissed do not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

-- 3. What was decided or done stays. The children of a sheet are named once; families, children and places in the Registry are
-- closed and never deleted; a case that came in stays, and what became of it too, unless the draft opened for it is deleted.
REVOKE UPDATE, DELETE ON observation_sheet_child, risk_sheet_child FROM aproape_app;
REVOKE DELETE ON family, child, registry_entry, referral FROM aproape_app;
CREATE FUNCTION guard_decided_referral() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  followed text[] := '{abroad_ended_on,revision}';
  reopened text[] := '{outcome,observation_sheet_id,decided_at,decided_by,revision}';
BEGIN
  IF app_role() IS NULL OR to_jsonb(NEW) - followed = to_jsonb(OLD) - followed THEN RETURN NEW; END IF;
  IF NEW.outcome IS NULL AND to_jsonb(NEW) - reopened = to_jsonb(OLD) - reopened AND EXISTS (
    SELECT FROM public.observation_sheet sheet WHERE sheet.commune_id = OLD.commune_id
      AND sheet.id = OLD.observation_sheet_id AND sheet.status = 'draft') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'what became of a case does not change' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON referral
  FOR EACH ROW WHEN (OLD.outcome IS NOT NULL) EXECUTE FUNCTION guard_decided_referral();

-- 4. When somebody looked is not theirs to say.
REVOKE INSERT ON access_log FROM aproape_app;
GRANT INSERT (commune_id, county_id, user_id, role, action, subject, family_id) ON access_log TO aproape_app;
CREATE FUNCTION time_case_access() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF app_role() IS NULL THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.expires_at := now() + least(NEW.expires_at - NEW.opened_at, interval '72 hours');
    NEW.opened_at := now();
  ELSIF OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL THEN
    NEW.ended_at := greatest(now(), OLD.opened_at);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER time_access BEFORE INSERT OR UPDATE ON case_access FOR EACH ROW EXECUTE FUNCTION time_case_access();

-- 5. Passwords: their hashes are read for one address or one person at a time, and changed by whoever knows the one before.
REVOKE ALL ON app_user, membership, organisation, session FROM aproape_app;
GRANT SELECT (id, email, name, language, disabled_at), UPDATE (language) ON app_user TO aproape_app;
GRANT SELECT ON membership, organisation TO aproape_app;
GRANT SELECT, INSERT, UPDATE (revoked_at) ON session TO aproape_app;
CREATE FUNCTION password_for(wanted_email text, OUT id uuid, OUT email text, OUT password_hash text) RETURNS SETOF record
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u.id, u.email, u.password_hash FROM public.app_user u
  WHERE u.email = wanted_email AND u.disabled_at IS NULL AND app_purpose() = 'identity'
$$;
CREATE FUNCTION password_of(wanted uuid, OUT id uuid, OUT email text, OUT password_hash text) RETURNS SETOF record
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u.id, u.email, u.password_hash FROM public.app_user u
  WHERE u.id = wanted AND u.disabled_at IS NULL AND app_purpose() = 'identity'
$$;
CREATE FUNCTION change_password(of_user uuid, known text, fresh text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE public.app_user u SET password_hash = fresh
    WHERE u.id = of_user AND u.password_hash = known AND app_purpose() = 'identity';
  RETURN FOUND;
END $$;
REVOKE EXECUTE ON FUNCTION password_for(text), password_of(uuid), change_password(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION password_for(text), password_of(uuid), change_password(uuid, text, text) TO aproape_app;

-- 6. The trail of what belongs to no commune: users and where they work, meetings, choices of notices. Read by the owner.
CREATE TABLE office_audit_log (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at         timestamptz(3) NOT NULL DEFAULT now(),
  user_id    uuid,
  table_name text NOT NULL,
  row_id     text NOT NULL,
  action     text NOT NULL,
  before     jsonb,
  after      jsonb
);
ALTER TABLE office_audit_log ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY trigger_insert ON office_audit_log FOR INSERT TO CURRENT_USER WITH CHECK (true);
-- Of a password it says only that it changed.
CREATE FUNCTION audit_office_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
BEGIN
  IF old_row -> 'password_hash' IS DISTINCT FROM new_row -> 'password_hash' THEN
    new_row := new_row || '{"passwordChanged": true}';
  END IF;
  INSERT INTO public.office_audit_log (user_id, table_name, row_id, action, before, after)
  VALUES (app_user_id(), TG_TABLE_NAME, COALESCE(new_row, old_row) ->> TG_ARGV[0], lower(TG_OP),
          old_row - 'password_hash', new_row - 'password_hash');
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION audit_office_row() FROM PUBLIC;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON app_user FOR EACH ROW EXECUTE FUNCTION audit_office_row('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON membership FOR EACH ROW EXECUTE FUNCTION audit_office_row('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON meeting FOR EACH ROW EXECUTE FUNCTION audit_office_row('id');
CREATE TRIGGER audit AFTER INSERT OR DELETE ON notice_preference FOR EACH ROW EXECUTE FUNCTION audit_office_row('user_id');
-- The day of the last digest is the queue's, and changes daily.
CREATE TRIGGER audit_update AFTER UPDATE ON notice_preference FOR EACH ROW
  WHEN (to_jsonb(NEW) - 'digest_on' IS DISTINCT FROM to_jsonb(OLD) - 'digest_on') EXECUTE FUNCTION audit_office_row('user_id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON meeting_attendance FOR EACH ROW EXECUTE FUNCTION audit_row();

-- Whoever of the county reads names of children in special protection is noted in the communes that they come from.
CREATE POLICY special_protection_insert ON access_log FOR INSERT WITH CHECK (
  county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring')
  AND user_id = (SELECT app_user_id()) AND role::text = (SELECT app_role())
  AND action = 'open' AND subject = 'special-protection' AND family_id IS NULL);

-- 7. The mayor reads what was put forward, as it was put forward. A plan that was returned is written in by the worker: from
-- then on the mayor reads it as it was returned, until it comes again.
ALTER TABLE service_plan ADD COLUMN rewritten boolean NOT NULL DEFAULT false;
CREATE FUNCTION mark_rewritten_plan() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF app_role() IS NOT NULL AND NEW.submitted_at IS DISTINCT FROM OLD.submitted_at AND NEW.status <> 'submitted' THEN
    RAISE EXCEPTION 'a plan is put forward by submitting it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  NEW.rewritten := NEW.status IN ('returned', 'closed') AND OLD.status = 'returned' AND (OLD.rewritten OR NEW.status = 'returned');
  RETURN NEW;
END $$;
CREATE TRIGGER mark_rewritten BEFORE UPDATE ON service_plan FOR EACH ROW EXECUTE FUNCTION mark_rewritten_plan();
CREATE FUNCTION mark_rewritten_lines() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF app_role() IS NOT NULL THEN
    UPDATE public.service_plan plan SET rewritten = true
      WHERE plan.commune_id = COALESCE(NEW.commune_id, OLD.commune_id) AND plan.id = COALESCE(NEW.plan_id, OLD.plan_id)
        AND plan.status = 'returned' AND NOT plan.rewritten;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER mark_rewritten AFTER INSERT OR UPDATE OR DELETE ON plan_line FOR EACH ROW EXECUTE FUNCTION mark_rewritten_lines();

CREATE TABLE plan_return (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  plan_id    uuid NOT NULL,
  family_id  uuid NOT NULL,
  -- The row of service_plan and those of plan_line.
  plan       jsonb NOT NULL,
  lines      jsonb NOT NULL,
  PRIMARY KEY (commune_id, plan_id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, plan_id) REFERENCES service_plan (commune_id, id) ON DELETE CASCADE,
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id)
);
ALTER TABLE plan_return ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY mayor_read ON plan_return FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'mayor');
CREATE POLICY trigger_write ON plan_return TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT ON plan_return TO aproape_app;

CREATE FUNCTION keep_returned_plan() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.status = 'returned' THEN
    INSERT INTO public.plan_return (commune_id, county_id, plan_id, family_id, plan, lines)
      SELECT NEW.commune_id, NEW.county_id, NEW.id, NEW.family_id, to_jsonb(NEW),
             COALESCE(jsonb_agg(to_jsonb(line) ORDER BY line.position, line.id), '[]')
      FROM public.plan_line line WHERE line.commune_id = NEW.commune_id AND line.plan_id = NEW.id
      ON CONFLICT (commune_id, plan_id) DO UPDATE SET plan = EXCLUDED.plan, lines = EXCLUDED.lines;
  ELSIF NEW.status = 'closed' THEN
    UPDATE public.plan_return kept SET plan = kept.plan || jsonb_build_object('status', NEW.status, 'closed_on', NEW.closed_on,
        'close_outcome', NEW.close_outcome, 'close_note', NEW.close_note, 'closed_by', NEW.closed_by)
      WHERE kept.commune_id = NEW.commune_id AND kept.plan_id = NEW.id;
  ELSE
    DELETE FROM public.plan_return kept WHERE kept.commune_id = NEW.commune_id AND kept.plan_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION keep_returned_plan() FROM PUBLIC;
CREATE TRIGGER keep_returned AFTER UPDATE ON service_plan FOR EACH ROW
  WHEN (OLD.status <> NEW.status AND 'returned' IN (OLD.status, NEW.status)) EXECUTE FUNCTION keep_returned_plan();

-- Plans that stand returned today are kept as they stand.
ALTER TABLE service_plan NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plan_line NO FORCE ROW LEVEL SECURITY;
INSERT INTO plan_return (commune_id, county_id, plan_id, family_id, plan, lines)
  SELECT plan.commune_id, plan.county_id, plan.id, plan.family_id, to_jsonb(plan),
         (SELECT COALESCE(jsonb_agg(to_jsonb(line) ORDER BY line.position, line.id), '[]') FROM plan_line line
          WHERE line.commune_id = plan.commune_id AND line.plan_id = plan.id)
  FROM service_plan plan WHERE plan.status = 'returned';
ALTER TABLE service_plan FORCE ROW LEVEL SECURITY;
ALTER TABLE plan_line FORCE ROW LEVEL SECURITY;

ALTER POLICY mayor_read ON service_plan USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'mayor' AND status <> 'draft' AND submitted_at IS NOT NULL AND NOT rewritten);
CREATE OR REPLACE FUNCTION plan_children(of_family uuid) RETURNS TABLE (id uuid, surname text, given_name text, birth_date date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, c.surname, c.given_name, c.birth_date FROM public.child c
  WHERE c.commune_id = app_commune_id() AND c.county_id = app_county_id() AND c.family_id = of_family
    AND c.left_on IS NULL AND NOT c.separated
    AND (app_role() = 'spas_worker' OR (app_role() = 'mayor' AND (
      EXISTS (SELECT FROM public.service_plan p WHERE p.commune_id = c.commune_id AND p.family_id = c.family_id
              AND p.status <> 'draft' AND p.submitted_at IS NOT NULL AND NOT p.rewritten)
      OR EXISTS (SELECT FROM public.plan_return p WHERE p.commune_id = c.commune_id AND p.family_id = c.family_id))))
  ORDER BY c.birth_date, c.given_name, c.id
$$;

-- Last, for it needs every table: keys are fixed wherever policies hold rows.
DO $$
DECLARE protected text;
BEGIN
  FOR protected IN
    SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity
  LOOP
    CALL fix_keys(protected);
  END LOOP;
END $$;
