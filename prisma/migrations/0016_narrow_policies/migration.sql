-- The mayor decides plans that were put forward: what the worker still drafts is nobody else's.
DROP POLICY commune_read ON service_plan;
CREATE POLICY worker_read ON service_plan FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY mayor_read ON service_plan FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'mayor' AND status <> 'draft');
-- The coordinator reads of one opened file, as before (0014).
CREATE POLICY coordinator_read ON service_plan FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'dgaspc_coordinator' AND family_id = (SELECT app_opened_family()));

-- A line is read by whoever reads its plan: the policies of service_plan answer inside the sub-select.
DROP POLICY commune_read ON plan_line;
CREATE POLICY worker_read ON plan_line FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY mayor_read ON plan_line FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'mayor'
  AND EXISTS (SELECT FROM service_plan p WHERE p.commune_id = plan_line.commune_id AND p.id = plan_line.plan_id));
CREATE POLICY coordinator_read ON plan_line FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'dgaspc_coordinator' AND plan_id IN (SELECT id FROM service_plan WHERE family_id = (SELECT app_opened_family())));

-- Of the children the mayor needs the names in a plan that was put forward, and neither the CNP nor anybody else's child.
-- Rights on columns belong to a role of PostgreSQL, and the program has one: so the table is closed to the mayor, and this
-- function gives the names. It works with the owner's rights, therefore it states its conditions itself.
DROP POLICY commune_read ON child;
CREATE POLICY worker_read ON child FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY coordinator_read ON child FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'dgaspc_coordinator' AND family_id = (SELECT app_opened_family()));
CREATE POLICY plan_children_read ON child FOR SELECT TO CURRENT_USER USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id()));
CREATE FUNCTION plan_children(of_family uuid) RETURNS TABLE (id uuid, surname text, given_name text, birth_date date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, c.surname, c.given_name, c.birth_date FROM child c
  WHERE c.commune_id = app_commune_id() AND c.county_id = app_county_id() AND c.family_id = of_family
    AND c.left_on IS NULL AND NOT c.separated
    AND (app_role() = 'spas_worker' OR (app_role() = 'mayor' AND EXISTS (
      SELECT FROM service_plan p WHERE p.commune_id = c.commune_id AND p.family_id = c.family_id AND p.status <> 'draft')))
  ORDER BY c.birth_date, c.given_name, c.id
$$;
REVOKE EXECUTE ON FUNCTION plan_children(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION plan_children(uuid) TO aproape_app;

-- Who looked is who acts: nobody signs the log in another's name.
DROP POLICY commune_insert ON access_log;
CREATE POLICY commune_insert ON access_log FOR INSERT WITH CHECK (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) IN ('spas_worker', 'mayor')
  AND user_id = (SELECT app_user_id()) AND role::text = (SELECT app_role()));

DROP POLICY commune_read ON audit_log;
CREATE POLICY commune_read ON audit_log FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker');

-- Large objects lie outside every policy, and PostgreSQL lets everybody make them. The functions are a superuser's to
-- withhold; another owner does without (docs/development.md).
DO $$
DECLARE large_object_function regprocedure;
BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN RETURN; END IF;
  FOR large_object_function IN
    SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace
      AND proname IN ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import', 'lo_export', 'lo_open', 'lo_put', 'lowrite')
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', large_object_function);
  END LOOP;
END $$;
