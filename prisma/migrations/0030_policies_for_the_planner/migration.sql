-- The policies of reading say what they said, in words from which the planner learns how many rows to expect (decision 087).
-- It takes each comparison with a setting for one that few rows pass, and multiplies: of a commune with a thousand families it
-- expected one, and joined accordingly. Therefore
--   the commune stays a comparison of the column, which the planner recognises as the condition of the query itself;
--   the county, which follows from the commune by a foreign key of every table, is asked in a form that it expects to hold;
--   so is the role, where others read the table too; where nobody else does, the role decides whether there is a commune.
-- NULLIF(condition, false) IS NOT NULL is true exactly when the condition is: neither false nor unknown pass.
-- Each setting is read once a statement, in a scalar sub-select; read without a function, which would cost more than the rest.

-- Who may have a file of the county's open is asked here, and not by each policy.
CREATE OR REPLACE FUNCTION app_opened_family() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
  SELECT family_id FROM case_access
  WHERE id = NULLIF(current_setting('app.opened_case', true), '')::uuid AND app_role() = 'dgaspc_coordinator'
    AND commune_id = app_commune_id() AND county_id = app_county_id() AND user_id = app_user_id()
    AND ended_at IS NULL AND expires_at > now()
$$;

-- The sheets of that family. It reads them as the actor: what the policies of sheets hide is not among them.
CREATE FUNCTION app_opened_sheets() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
  SELECT array_agg(sheet.id) FROM (
    SELECT id FROM observation_sheet WHERE commune_id = app_commune_id() AND family_id = app_opened_family()
    UNION ALL SELECT id FROM risk_sheet WHERE commune_id = app_commune_id() AND family_id = app_opened_family()) sheet
$$;

-- The parts that policies are made of. `listed` is what the role has to equal, as in: = ANY (listed).
CREATE FUNCTION policy_part(part text, listed text DEFAULT '') RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT format(CASE part
    WHEN 'commune' THEN $p$(commune_id = (SELECT NULLIF(current_setting('app.commune_id', true), '')::integer AS setting))$p$
    WHEN 'commune of role' THEN $p$(commune_id = (SELECT CASE WHEN current_setting('app.role', true) = %s
      THEN NULLIF(current_setting('app.commune_id', true), '')::integer END AS setting))$p$
    WHEN 'county' THEN $p$(NULLIF(county_id = (SELECT NULLIF(current_setting('app.county_id', true), '')::integer AS setting), false) IS NOT NULL)$p$
    WHEN 'role' THEN $p$((SELECT NULLIF(current_setting('app.role', true) = %s, false) AS setting) IS NOT NULL)$p$
  END, listed)
$$;

DO $$
DECLARE
  own text := '(commune_id = ( SELECT app_commune_id() AS app_commune_id)) AND (county_id = ( SELECT app_county_id() AS app_county_id))';
  a_role text := '\(\( SELECT app_role\(\) AS app_role\) = (ANY \([^()]*\)|''\w+''::text)\)';
  opened text := '\(\(\( SELECT app_role\(\) AS app_role\) = ''dgaspc_coordinator''::text\) AND (\(\w+ = \( SELECT app_opened_family\(\) AS app_opened_family\)\))\)';
  opened_sheets text := '\(\(\( SELECT app_role\(\) AS app_role\) = ''dgaspc_coordinator''::text\) AND \(sheet_id IN \( SELECT \w+\.id\s+FROM \w+\s+WHERE \(\w+\.family_id = \( SELECT app_opened_family\(\) AS app_opened_family\)\)\)\)\)';
  read record;
  listed text;
  said text;
BEGIN
  FOR read IN
    SELECT tablename, policyname, qual, count(*) OVER (PARTITION BY tablename) AS readers FROM pg_policies
    WHERE schemaname = 'public' AND cmd = 'SELECT' AND roles = '{public}'
  LOOP
    CONTINUE WHEN strpos(read.qual, own) = 0;
    listed := substring(read.qual FROM '^\(' || regexp_replace(own, '([()])', '\\\1', 'g') || ' AND ' || a_role || '\)$');
    IF listed IS NOT NULL AND read.readers = 1 THEN
      said := policy_part('commune of role', listed) || ' AND ' || policy_part('county');
    ELSE
      said := replace(read.qual, own, policy_part('commune') || ' AND ' || policy_part('county'));
      said := regexp_replace(said, opened, '\1', 'g');
      said := regexp_replace(said, opened_sheets, '(sheet_id = ANY ((SELECT app_opened_sheets() AS setting)::uuid[]))', 'g');
      said := regexp_replace(said, a_role, policy_part('role', '\1'), 'g');
    END IF;
    IF said ~ 'app_(commune_id|county_id|role)\(' THEN
      RAISE EXCEPTION 'the policy % of % is not understood', read.policyname, read.tablename;
    END IF;
    EXECUTE format('ALTER POLICY %I ON %I USING (%s)', read.policyname, read.tablename, said);
  END LOOP;
END $$;

-- New tables read like that from the start.
CREATE OR REPLACE PROCEDURE protect(tenant_table text, readers text[], writers text[]) LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  own text := 'commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())';
  may_write text := format('(SELECT app_role()) = ANY (%L::text[])', writers);
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format('CREATE POLICY commune_read ON %I FOR SELECT USING (%s AND %s)', tenant_table,
                 policy_part('commune of role', format('ANY (%L::text[])', readers)), policy_part('county'));
  EXECUTE format('CREATE POLICY commune_insert ON %I FOR INSERT WITH CHECK (%s AND %s)', tenant_table, own, may_write);
  EXECUTE format('CREATE POLICY commune_update ON %I FOR UPDATE USING (%s AND %s) WITH CHECK (%s AND %s)',
                 tenant_table, own, may_write, own, may_write);
  EXECUTE format('CREATE POLICY commune_delete ON %I FOR DELETE USING (%s AND %s)', tenant_table, own, may_write);
END $$;
