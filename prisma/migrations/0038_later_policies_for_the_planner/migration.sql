-- The tables of 0033 are read as those before them: in the words from which the planner learns how many rows to expect
-- (docs/decisions/087).
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['quarterly_extract', 'earlier_registry_entry'] LOOP
    EXECUTE format('ALTER POLICY commune_read ON %I USING (%s AND %s)', kept,
                   policy_part('commune of role', '''spas_worker'''), policy_part('county'));
  END LOOP;
END $$;
