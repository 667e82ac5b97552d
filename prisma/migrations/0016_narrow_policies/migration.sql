-- The mayor decides plans that were put forward: what the worker still drafts is nobody else's.
DROP POLICY commune_read ON service_plan;
CREATE POLICY worker_read ON service_plan FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY mayor_read ON service_plan FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'mayor' AND status <> 'draft');

-- A line is read by whoever reads its plan: the policies of service_plan answer inside the sub-select.
DROP POLICY commune_read ON plan_line;
CREATE POLICY worker_read ON plan_line FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY mayor_read ON plan_line FOR SELECT USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND (SELECT app_role()) = 'mayor'
  AND EXISTS (SELECT FROM service_plan p WHERE p.commune_id = plan_line.commune_id AND p.id = plan_line.plan_id));
