-- Who signed a document, as who and when is what the database knows, and what the document says of itself is what its row says.
-- The program writes it so; this holds against whoever speaks SQL in its name (docs/decisions/081, 090).

-- The name of who acts, for the guards below alone.
CREATE POLICY signer_read ON app_user FOR SELECT TO CURRENT_USER USING (id = (SELECT app_user_id()));

CREATE FUNCTION guard_edition_signature() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  known  text := (SELECT u.name FROM public.app_user u WHERE u.id = app_user_id());
  sealed jsonb;
BEGIN
  IF app_role() IS NULL THEN RETURN NEW; END IF;
  IF NEW.status = 'handed-in' THEN
    sealed := NEW.content::jsonb;
    IF (NEW.handed_in_by, NEW.author_name) IS DISTINCT FROM (app_user_id(), COALESCE(known, NEW.author_name))
       OR abs(extract(epoch FROM NEW.handed_in_at - clock_timestamp())) > 300
       OR (sealed #>> '{handedIn,name}', (sealed #>> '{handedIn,at}')::timestamptz(3), sealed ->> 'correctionReason')
          IS DISTINCT FROM (NEW.author_name, NEW.handed_in_at, NEW.correction_reason) THEN
      RAISE EXCEPTION 'an edition is handed in by who acts, now, and says so' USING ERRCODE = 'insufficient_privilege';
    END IF;
  ELSE
    IF (NEW.decided_by, NEW.decider_name) IS DISTINCT FROM (app_user_id(), COALESCE(known, NEW.decider_name)) THEN
      RAISE EXCEPTION 'an edition is decided by who acts' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- The clock of the server that handed it in may be a little ahead.
    NEW.decided_at := greatest(now(), OLD.handed_in_at);
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION guard_edition_signature() FROM PUBLIC;
CREATE TRIGGER guard_signature BEFORE UPDATE ON report_edition
  FOR EACH ROW WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION guard_edition_signature();

CREATE FUNCTION guard_new_extract() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  known  text := (SELECT u.name FROM public.app_user u WHERE u.id = app_user_id());
  closed jsonb := NEW.content::jsonb;
BEGIN
  -- Anybody else is refused by the policy, which is asked after this.
  IF app_role() IS DISTINCT FROM 'spas_worker' OR NEW.commune_id IS DISTINCT FROM app_commune_id() THEN RETURN NEW; END IF;
  IF (NEW.frozen_by, NEW.frozen_name) IS DISTINCT FROM (app_user_id(), COALESCE(known, NEW.frozen_name))
     OR abs(extract(epoch FROM NEW.frozen_at - clock_timestamp())) > 300
     OR (closed #>> '{closed,name}', (closed #>> '{closed,at}')::timestamptz(3)) IS DISTINCT FROM (NEW.frozen_name, NEW.frozen_at) THEN
    RAISE EXCEPTION 'an extract is closed by who acts, now, and says so' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (closed #>> '{commune,id}', closed #>> '{quarter,id}', closed #>> '{quarter,from}', closed ->> 'edition', closed ->> 'reason')
     IS DISTINCT FROM (NEW.commune_id::text, to_char(NEW.period_start, 'YYYY-Q'), NEW.period_start::text, NEW.edition::text, NEW.reason) THEN
    RAISE EXCEPTION 'the content is of another extract' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.edition <> 1 + (SELECT COALESCE(max(before.edition), 0) FROM public.quarterly_extract before
                         WHERE before.commune_id = NEW.commune_id AND before.period_start = NEW.period_start) THEN
    RAISE EXCEPTION 'an extract follows the one before it' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION guard_new_extract() FROM PUBLIC;
CREATE TRIGGER guard_new BEFORE INSERT ON quarterly_extract FOR EACH ROW EXECUTE FUNCTION guard_new_extract();

-- Whoever of the county reads what a commune handed in is noted in that commune.
CREATE POLICY report_insert ON access_log FOR INSERT WITH CHECK (
  county_id = (SELECT app_county_id()) AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_monitoring')
  AND user_id = (SELECT app_user_id()) AND role::text = (SELECT app_role())
  AND action IN ('open', 'print', 'export') AND subject = 'report' AND family_id IS NULL);
