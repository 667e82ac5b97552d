-- Suspected violence is told to the county at once, whatever the count of situations (GD 691/2015 art. 12); families over ten
-- situations, and others with a reason, are put before it for advice. What was sent is kept as it was sent. It is read by the
-- commune's worker and by the county's intervention officer; everybody else reads counts and clocks without names.

CREATE TABLE violence_alert (
  commune_id         integer NOT NULL,
  county_id          integer NOT NULL,
  id                 uuid NOT NULL DEFAULT gen_random_uuid(),
  family_id          uuid NOT NULL,
  risk_sheet_id      uuid,
  raised_by          text NOT NULL CHECK (raised_by IN ('rule', 'hand')),
  forms              text[] NOT NULL DEFAULT '{}',
  description        text NOT NULL DEFAULT '',
  measures           text NOT NULL DEFAULT '',
  channel            text NOT NULL DEFAULT 'application' CHECK (channel IN ('application', 'phone', 'email', 'paper')),
  status             text NOT NULL DEFAULT 'draft'
                       CHECK (status IN ('draft', 'sent', 'received', 'verified', 'dismissed')),
  dismiss_reason     text,
  dismissed_at       timestamptz(3),
  dismissed_by       uuid,
  content            jsonb,
  sent_at            timestamptz(3),
  sent_by            uuid,
  due_at             timestamptz(3),
  received_at        timestamptz(3),
  received_by        uuid,
  verified_at        timestamptz(3),
  verified_by        uuid,
  recorded_at        timestamptz(3),
  result             text CHECK (result IN ('confirmed', 'partly', 'not-confirmed')),
  confirmed_forms    text[] NOT NULL DEFAULT '{}',
  confirmed_children uuid[] NOT NULL DEFAULT '{}',
  county_measures    text NOT NULL DEFAULT '',
  created_at         timestamptz(3) NOT NULL DEFAULT now(),
  created_by         uuid NOT NULL,
  revision           integer NOT NULL DEFAULT 1,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  FOREIGN KEY (commune_id, risk_sheet_id) REFERENCES risk_sheet (commune_id, id),
  CHECK ((status = 'dismissed') = (dismiss_reason IS NOT NULL) AND dismiss_reason <> ''),
  CHECK ((status = 'dismissed') = (dismissed_at IS NOT NULL)),
  CHECK (status IN ('draft', 'dismissed') OR (content IS NOT NULL AND cardinality(forms) > 0 AND sent_at IS NOT NULL
                                              AND sent_by IS NOT NULL AND due_at > sent_at)),
  CHECK (status NOT IN ('received', 'verified') OR received_at >= sent_at),
  CHECK ((status = 'verified') = (result IS NOT NULL)),
  CHECK (status <> 'verified' OR (verified_at >= sent_at AND recorded_at IS NOT NULL AND verified_by IS NOT NULL)),
  CHECK (result NOT IN ('confirmed', 'partly') OR (cardinality(confirmed_forms) > 0 AND cardinality(confirmed_children) > 0))
);
CREATE INDEX violence_alert_commune_id_family_id_idx ON violence_alert (commune_id, family_id);
CREATE INDEX violence_alert_county_id_status_due_at_idx ON violence_alert (county_id, status, due_at);
-- What is to be sent about a family is written in one place.
CREATE UNIQUE INDEX violence_alert_one_draft ON violence_alert (commune_id, family_id) WHERE status = 'draft';

CREATE TABLE violence_alert_child (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  alert_id   uuid NOT NULL,
  child_id   uuid NOT NULL,
  sex        integer CHECK (sex IN (1, 2)),
  birth_date date,
  age        integer,
  PRIMARY KEY (commune_id, alert_id, child_id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, alert_id) REFERENCES violence_alert (commune_id, id),
  FOREIGN KEY (commune_id, child_id) REFERENCES child (commune_id, id)
);
CREATE INDEX violence_alert_child_commune_id_child_id_idx ON violence_alert_child (commune_id, child_id);

CREATE TABLE escalation (
  commune_id    integer NOT NULL,
  county_id     integer NOT NULL,
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  family_id     uuid NOT NULL,
  risk_sheet_id uuid,
  raised_by     text NOT NULL CHECK (raised_by IN ('rule', 'hand')),
  reason        text NOT NULL DEFAULT '',
  status        text NOT NULL DEFAULT 'sent' CHECK (status IN ('sent', 'received', 'advised')),
  content       jsonb NOT NULL,
  situations    integer NOT NULL DEFAULT 0,
  sent_at       timestamptz(3) NOT NULL,
  sent_by       uuid NOT NULL,
  refreshed_at  timestamptz(3),
  received_at   timestamptz(3),
  received_by   uuid,
  advice        text NOT NULL DEFAULT '',
  advised_at    timestamptz(3),
  advised_by    uuid,
  revision      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  FOREIGN KEY (commune_id, risk_sheet_id) REFERENCES risk_sheet (commune_id, id),
  CHECK (raised_by = 'rule' OR reason <> ''),
  CHECK (status = 'sent' OR received_at IS NOT NULL),
  CHECK ((status = 'advised') = (advised_at IS NOT NULL) AND (status <> 'advised' OR advice <> ''))
);
CREATE INDEX escalation_commune_id_family_id_idx ON escalation (commune_id, family_id);
CREATE INDEX escalation_county_id_status_sent_at_idx ON escalation (county_id, status, sent_at);
CREATE UNIQUE INDEX escalation_one_open ON escalation (commune_id, family_id) WHERE status <> 'advised';

CALL protect('violence_alert',       '{spas_worker}', '{spas_worker}');
CALL protect('violence_alert_child', '{spas_worker}', '{spas_worker}');
CALL protect('escalation',           '{spas_worker}', '{spas_worker}');
-- Nobody deletes: a draft that is not sent is dismissed with a reason, and stays.
DROP POLICY commune_delete ON violence_alert;
DROP POLICY commune_delete ON escalation;

CREATE POLICY county_read ON violence_alert FOR SELECT
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_intervention'
         AND status IN ('sent', 'received', 'verified'));
CREATE POLICY county_update ON violence_alert FOR UPDATE
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_intervention'
         AND status IN ('sent', 'received', 'verified'))
  WITH CHECK (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_intervention'
              AND status IN ('sent', 'received', 'verified'));
CREATE POLICY county_read ON escalation FOR SELECT
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_intervention');
CREATE POLICY county_update ON escalation FOR UPDATE
  USING (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_intervention')
  WITH CHECK (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_intervention');

-- Opening what was sent to the county is logged in the commune that it came from.
CREATE POLICY intervention_insert ON access_log FOR INSERT
  WITH CHECK (county_id = (SELECT app_county_id()) AND (SELECT app_role()) = 'dgaspc_intervention'
              AND user_id = (SELECT app_user_id()) AND role = 'dgaspc_intervention'
              AND subject IN ('violence-alert', 'escalation'));

-- Each side writes its own part, and neither what was sent. 42501: not for this role; 23001: not any more.
CREATE FUNCTION guard_violence_alert() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_county text[] := '{status,received_at,received_by,verified_at,verified_by,recorded_at,result,confirmed_forms,confirmed_children,county_measures,revision}';
BEGIN
  IF app_role() = 'dgaspc_intervention' THEN
    IF TG_OP = 'INSERT' THEN RETURN NEW; END IF;
    IF to_jsonb(NEW) - of_county IS DISTINCT FROM to_jsonb(OLD) - of_county THEN
      RAISE EXCEPTION 'the county changes nothing of what was sent' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF (OLD.status = 'verified' AND NEW IS DISTINCT FROM OLD)
       OR (OLD.received_at IS NOT NULL AND NEW.received_at IS DISTINCT FROM OLD.received_at)
       OR (OLD.status = 'received' AND NEW.status = 'sent') THEN
      RAISE EXCEPTION 'a receipt and a verification do not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status IN ('received', 'verified') OR NEW.received_at IS NOT NULL OR NEW.verified_at IS NOT NULL THEN
      RAISE EXCEPTION 'receipt and verification are the county''s' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.status <> 'draft' AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'an alert that was sent or dismissed does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.status IN ('received', 'verified') OR NEW.received_at IS NOT NULL OR NEW.verified_at IS NOT NULL
     OR NEW.result IS NOT NULL OR NEW.county_measures <> '' THEN
    IF NEW IS DISTINCT FROM OLD THEN
      RAISE EXCEPTION 'receipt and verification are the county''s' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON violence_alert
  FOR EACH ROW EXECUTE FUNCTION guard_violence_alert();

CREATE FUNCTION guard_violence_alert_child() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  named record;
BEGIN
  IF TG_OP = 'DELETE' THEN named := OLD; ELSE named := NEW; END IF;
  IF EXISTS (SELECT FROM violence_alert alert WHERE alert.commune_id = named.commune_id AND alert.id = named.alert_id
             AND alert.status <> 'draft') THEN
    RAISE EXCEPTION 'the children of an alert that was sent or dismissed do not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN named;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON violence_alert_child
  FOR EACH ROW EXECUTE FUNCTION guard_violence_alert_child();

CREATE FUNCTION guard_escalation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_county text[] := '{status,received_at,received_by,advice,advised_at,advised_by,revision}';
  of_commune text[] := '{risk_sheet_id,reason,content,situations,refreshed_at,revision}';
BEGIN
  IF app_role() = 'dgaspc_intervention' THEN
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - of_county IS DISTINCT FROM to_jsonb(OLD) - of_county THEN
      RAISE EXCEPTION 'the county changes nothing of what was sent' USING ERRCODE = 'insufficient_privilege';
    END IF;
  ELSIF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'sent' OR NEW.advice <> '' OR NEW.received_at IS NOT NULL THEN
      RAISE EXCEPTION 'receipt and advice are the county''s' USING ERRCODE = 'insufficient_privilege';
    END IF;
  ELSIF to_jsonb(NEW) - of_commune IS DISTINCT FROM to_jsonb(OLD) - of_commune THEN
    RAISE EXCEPTION 'receipt and advice are the county''s' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.status = 'advised' AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'an escalation that was answered does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON escalation
  FOR EACH ROW EXECUTE FUNCTION guard_escalation();

-- Children in alerts by form, age and sex, without names. Suspected: named in an alert that was sent; confirmed: found so by
-- the county. Both stand in the year of sending, so that one can be held against the other.
CREATE TABLE violence_count (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  year       integer NOT NULL,
  form       text NOT NULL,
  age_band   text NOT NULL,
  sex        integer NOT NULL CHECK (sex IN (0, 1, 2)),
  stage      text NOT NULL CHECK (stage IN ('suspected', 'confirmed')),
  children   integer NOT NULL,
  PRIMARY KEY (commune_id, year, form, age_band, sex, stage),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);
ALTER TABLE violence_count ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY commune_read ON violence_count FOR SELECT
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY county_read ON violence_count FOR SELECT
  USING (county_id = (SELECT app_county_id())
         AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_intervention', 'dgaspc_monitoring'));
CREATE POLICY national_read ON violence_count FOR SELECT
  USING ((SELECT app_role()) = 'anpdca_analyst');
CREATE POLICY trigger_write ON violence_count TO CURRENT_USER USING (true) WITH CHECK (true);

CREATE FUNCTION count_violence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  reached text := CASE WHEN NEW.status = 'verified' THEN 'confirmed' ELSE 'suspected' END;
BEGIN
  INSERT INTO violence_count AS kept (commune_id, county_id, year, form, age_band, sex, stage, children)
    SELECT NEW.commune_id, NEW.county_id, extract(year FROM NEW.sent_at AT TIME ZONE 'Europe/Bucharest')::integer,
           form, child ->> 'ageBand', COALESCE((child ->> 'sex')::integer, 0), reached, count(*)::integer
    FROM unnest(CASE reached WHEN 'confirmed' THEN NEW.confirmed_forms ELSE NEW.forms END) AS form,
         jsonb_array_elements(NEW.content -> 'children') AS child
    WHERE reached = 'suspected' OR (child ->> 'id')::uuid = ANY (NEW.confirmed_children)
    GROUP BY form, child ->> 'ageBand', COALESCE((child ->> 'sex')::integer, 0)
    ON CONFLICT (commune_id, year, form, age_band, sex, stage) DO UPDATE SET children = kept.children + EXCLUDED.children;
  RETURN NULL;
END $$;
CREATE TRIGGER count_entered AFTER INSERT ON violence_alert
  FOR EACH ROW WHEN (NEW.status = 'sent') EXECUTE FUNCTION count_violence();
CREATE TRIGGER count_sent AFTER UPDATE ON violence_alert
  FOR EACH ROW WHEN (OLD.status = 'draft' AND NEW.status = 'sent') EXECUTE FUNCTION count_violence();
CREATE TRIGGER count_verified AFTER UPDATE ON violence_alert
  FOR EACH ROW WHEN (OLD.status <> 'verified' AND NEW.status = 'verified' AND NEW.result <> 'not-confirmed')
  EXECUTE FUNCTION count_violence();

-- The clocks of what was sent to the county: when, until when, and when it was answered; of whom is not said. Lateness is
-- read from here by those who may not read what was sent.
CREATE TABLE county_clock (
  commune_id  integer NOT NULL,
  county_id   integer NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('alert', 'escalation')),
  case_id     uuid NOT NULL,
  sent_at     timestamptz(3) NOT NULL,
  due_at      timestamptz(3),
  received_at timestamptz(3),
  answered_at timestamptz(3),
  PRIMARY KEY (commune_id, kind, case_id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);
CREATE INDEX county_clock_county_id_kind_sent_at_idx ON county_clock (county_id, kind, sent_at);
ALTER TABLE county_clock ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY commune_read ON county_clock FOR SELECT
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) = 'spas_worker');
CREATE POLICY county_read ON county_clock FOR SELECT
  USING (county_id = (SELECT app_county_id())
         AND (SELECT app_role()) IN ('dgaspc_coordinator', 'dgaspc_intervention', 'dgaspc_monitoring'));
CREATE POLICY trigger_write ON county_clock TO CURRENT_USER USING (true) WITH CHECK (true);

CREATE FUNCTION keep_county_clock() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  sent jsonb := to_jsonb(NEW);
  told text := CASE TG_TABLE_NAME WHEN 'escalation' THEN 'escalation' ELSE 'alert' END;
BEGIN
  INSERT INTO county_clock (commune_id, county_id, kind, case_id, sent_at, due_at, received_at, answered_at)
    VALUES (NEW.commune_id, NEW.county_id, told, NEW.id, NEW.sent_at, (sent ->> 'due_at')::timestamptz, NEW.received_at,
            COALESCE(sent ->> 'verified_at', sent ->> 'advised_at')::timestamptz)
    ON CONFLICT (commune_id, kind, case_id) DO UPDATE
      SET sent_at = EXCLUDED.sent_at, due_at = EXCLUDED.due_at,
          received_at = EXCLUDED.received_at, answered_at = EXCLUDED.answered_at;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_clock AFTER INSERT OR UPDATE ON violence_alert
  FOR EACH ROW WHEN (NEW.sent_at IS NOT NULL) EXECUTE FUNCTION keep_county_clock();
CREATE TRIGGER keep_clock AFTER INSERT OR UPDATE ON escalation
  FOR EACH ROW EXECUTE FUNCTION keep_county_clock();

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON violence_alert FOR EACH ROW EXECUTE FUNCTION audit_row();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON violence_alert_child FOR EACH ROW EXECUTE FUNCTION audit_row();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON escalation FOR EACH ROW EXECUTE FUNCTION audit_row();

GRANT SELECT, INSERT, UPDATE ON violence_alert, escalation TO aproape_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON violence_alert_child TO aproape_app;
GRANT SELECT ON violence_count, county_clock TO aproape_app;
REVOKE EXECUTE ON FUNCTION count_violence(), keep_county_clock() FROM PUBLIC;
