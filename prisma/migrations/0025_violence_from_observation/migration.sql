-- Violence that an observation sheet speaks of is told to the county as that of a risk sheet is (GD 691/2015 art. 12): the alert
-- names the sheet that it rests on.
ALTER TABLE violence_alert
  ADD COLUMN observation_sheet_id uuid,
  ADD FOREIGN KEY (commune_id, observation_sheet_id) REFERENCES observation_sheet (commune_id, id);
CREATE INDEX violence_alert_commune_id_observation_sheet_id_idx ON violence_alert (commune_id, observation_sheet_id);
CREATE INDEX violence_alert_commune_id_risk_sheet_id_idx ON violence_alert (commune_id, risk_sheet_id);

-- What is sent to the county says how its writer is reached: everybody reads the own address.
CREATE POLICY own_read ON app_user FOR SELECT USING (id = (SELECT app_user_id()));

-- A file is opened for a reason in words, and not again while it is open.
CREATE FUNCTION limit_case_access() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF app_role() IS NULL THEN RETURN NEW; END IF;
  IF char_length(btrim(NEW.reason)) < 20 THEN
    RAISE EXCEPTION 'a family file is opened for a reason in words' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM public.case_access open WHERE open.commune_id = NEW.commune_id AND open.county_id = NEW.county_id
             AND open.user_id = NEW.user_id AND open.family_id = NEW.family_id
             AND open.ended_at IS NULL AND open.expires_at > now()) THEN
    RAISE EXCEPTION 'the family file is open already' USING ERRCODE = 'duplicate_object';
  END IF;
  RETURN NEW;
END $$;
-- After find_family, which says whose file it is.
CREATE TRIGGER limit_access BEFORE INSERT ON case_access FOR EACH ROW EXECUTE FUNCTION limit_case_access();

-- Whoever has a family open reads the visits to its home too, made or tried.
ALTER POLICY commune_read ON home_visit USING (
  commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
  AND ((SELECT app_role()) = ANY ('{spas_worker}'::text[])
       OR ((SELECT app_role()) = 'dgaspc_coordinator' AND family_id = (SELECT app_opened_family()))));
