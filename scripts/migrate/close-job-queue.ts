import { queueSchema } from '@/lib/platform/job-queues'
import { appRole } from './app-role'

/** What every connection has to read before it can work: the version of the library and the queues. They tell of no commune. */
const everybodys = ['version', 'queue']

/** As it stands within quotes. */
const asQueue = `(SELECT current_setting(''app.purpose'', true)) = ''queue''`

/**
 * Closes the tables of the queue to whoever acts for a commune: they are read and changed under the purpose `queue` alone
 * (lib/platform/job-queue), and a job that is added in an actor's transaction is of the actor's own commune or county. The library
 * knows no policies, so they are laid over its tables after it has made them; its owner is bound by none.
 */
export const queueClosing = `
  CREATE OR REPLACE FUNCTION ${queueSchema}.keep_tenancy() RETURNS trigger LANGUAGE plpgsql
  SET search_path = public, pg_temp AS $$
  BEGIN
    IF app_role() IS NOT NULL AND (
      (app_county_id() IS NOT NULL AND (NEW.data ->> 'countyId')::integer IS DISTINCT FROM app_county_id())
      OR (app_commune_id() IS NOT NULL AND (NEW.data ->> 'communeId')::integer IS DISTINCT FROM app_commune_id())) THEN
      RAISE EXCEPTION 'a job is of the place of whoever adds it' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;
  DROP TRIGGER IF EXISTS keep_tenancy ON ${queueSchema}.job;
  CREATE TRIGGER keep_tenancy BEFORE INSERT ON ${queueSchema}.job
    FOR EACH ROW EXECUTE FUNCTION ${queueSchema}.keep_tenancy();
  DO $$
  DECLARE kept text;
  BEGIN
    FOR kept IN SELECT relname FROM pg_class WHERE relnamespace = '${queueSchema}'::regnamespace AND relkind IN ('r', 'p') LOOP
      EXECUTE format('ALTER TABLE ${queueSchema}.%I ENABLE ROW LEVEL SECURITY', kept);
      EXECUTE format('DROP POLICY IF EXISTS queue ON ${queueSchema}.%I', kept);
      EXECUTE format('CREATE POLICY queue ON ${queueSchema}.%I TO ${appRole} USING (${asQueue}) WITH CHECK (${asQueue})', kept);
    END LOOP;
    FOREACH kept IN ARRAY '{${everybodys.join()}}'::text[] LOOP
      EXECUTE format('DROP POLICY IF EXISTS everybody_read ON ${queueSchema}.%I', kept);
      EXECUTE format('CREATE POLICY everybody_read ON ${queueSchema}.%I FOR SELECT TO ${appRole} USING (true)', kept);
    END LOOP;
  END $$`
