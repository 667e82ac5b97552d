-- How a case reaches SPAS (GD 691/2015 art. 6, methodology 1.2.1), sheets filled by local professionals, and the home visit
-- that a suspicion calls for (art. 8).

CREATE TABLE referral (
  commune_id           integer NOT NULL,
  county_id            integer NOT NULL,
  id                   uuid NOT NULL DEFAULT gen_random_uuid(),
  trigger              text NOT NULL CHECK (trigger IN ('a', 'b', 'c', 'd')),
  channel              text NOT NULL,
  received_at          timestamptz(3) NOT NULL,
  reporter_kind        text NOT NULL,
  reporter_name        text NOT NULL DEFAULT '',
  reporter_contact     text NOT NULL DEFAULT '',
  told_head            text NOT NULL DEFAULT '' COLLATE "ro-x-icu",
  -- [{"name", "birthDate", "cnp"}], as told.
  told_children        jsonb NOT NULL DEFAULT '[]',
  village_id           integer,
  told_address         text NOT NULL DEFAULT '',
  told_text            text NOT NULL DEFAULT '',
  -- The notice of Law 272/2004 art. 104: who leaves, where, until when, who cares for the child.
  abroad               jsonb,
  -- The departed parent is back, or the case needs following no longer.
  abroad_ended_on      date,
  family_id            uuid,
  outcome              text CHECK (outcome IN ('sheet', 'update', 'dismissed')),
  observation_sheet_id uuid,
  outcome_note         text NOT NULL DEFAULT '',
  decided_at           timestamptz(3),
  decided_by           uuid,
  created_at           timestamptz(3) NOT NULL DEFAULT now(),
  created_by           uuid NOT NULL,
  revision             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, village_id) REFERENCES village (commune_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  FOREIGN KEY (commune_id, observation_sheet_id) REFERENCES observation_sheet (commune_id, id),
  CHECK ((outcome IS NULL) = (decided_at IS NULL)),
  CHECK ((outcome IS NOT DISTINCT FROM 'sheet') = (observation_sheet_id IS NOT NULL)),
  CHECK (outcome IS NULL OR outcome = 'dismissed' OR family_id IS NOT NULL),
  CHECK (outcome IS NULL OR outcome = 'sheet' OR outcome_note <> ''),
  CHECK ((trigger = 'b') = (abroad IS NOT NULL)),
  CHECK (abroad_ended_on IS NULL OR abroad IS NOT NULL)
);
CREATE INDEX referral_commune_id_received_at_id_idx ON referral (commune_id, received_at DESC, id);
CREATE INDEX referral_commune_id_family_id_idx ON referral (commune_id, family_id);
CREATE INDEX referral_open_idx ON referral (commune_id, received_at) WHERE outcome IS NULL;
CALL protect('referral', '{spas_worker}', '{spas_worker}');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON referral FOR EACH ROW EXECUTE FUNCTION audit_row();

-- An observation sheet that a local professional fills and sends within 48 hours. It stands apart from the families of the
-- commune, which its author may not see.
CREATE TABLE professional_sheet (
  commune_id           integer NOT NULL,
  county_id            integer NOT NULL,
  id                   uuid NOT NULL DEFAULT gen_random_uuid(),
  status               text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'sent', 'taken-over', 'returned')),
  -- What is typed, by field and as shown; empty once sent.
  draft                jsonb NOT NULL DEFAULT '{}',
  filler_kind          text NOT NULL DEFAULT '',
  filler_name          text NOT NULL DEFAULT '',
  filler_position      text NOT NULL DEFAULT '',
  told_head            text NOT NULL DEFAULT '' COLLATE "ro-x-icu",
  told_children        jsonb NOT NULL DEFAULT '[]',
  village_id           integer,
  told_address         text NOT NULL DEFAULT '',
  told_phone           text NOT NULL DEFAULT '',
  answers              jsonb NOT NULL DEFAULT '{}',
  other_texts          jsonb NOT NULL DEFAULT '{}',
  suspicion            boolean,
  filled_on            date,
  talk_start           text CHECK (talk_start ~ '^[0-2][0-9]:[0-5][0-9]$'),
  talk_end             text CHECK (talk_end ~ '^[0-2][0-9]:[0-5][0-9]$'),
  head_signed          boolean NOT NULL DEFAULT false,
  filled_at            timestamptz(3),
  -- Arrival: the moment at which the commune's register took the sheet and gave it its receipt number.
  sent_at              timestamptz(3),
  received_at          timestamptz(3),
  receipt_number       text,
  seen_at              timestamptz(3),
  seen_by              uuid,
  observation_sheet_id uuid,
  family_id            uuid,
  return_reason        text NOT NULL DEFAULT '',
  handled_at           timestamptz(3),
  handled_by           uuid,
  created_at           timestamptz(3) NOT NULL DEFAULT now(),
  created_by           uuid NOT NULL,
  revision             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (commune_id, id),
  UNIQUE (commune_id, receipt_number),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, village_id) REFERENCES village (commune_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  FOREIGN KEY (commune_id, observation_sheet_id) REFERENCES observation_sheet (commune_id, id),
  CHECK (status = 'draft' OR (draft = '{}' AND filled_on IS NOT NULL AND filled_at IS NOT NULL AND sent_at IS NOT NULL
                              AND received_at IS NOT NULL AND receipt_number IS NOT NULL AND suspicion IS NOT NULL)),
  CHECK ((status = 'taken-over') = (observation_sheet_id IS NOT NULL)),
  CHECK ((status = 'returned') = (return_reason <> '')),
  CHECK ((status IN ('taken-over', 'returned')) = (handled_at IS NOT NULL))
);
CREATE INDEX professional_sheet_commune_id_created_by_idx ON professional_sheet (commune_id, created_by, created_at DESC);
CREATE INDEX professional_sheet_commune_id_status_idx ON professional_sheet (commune_id, status, received_at);

-- A professional reads the own sheets and changes the own drafts; SPAS reads what was sent.
ALTER TABLE professional_sheet ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY author_read ON professional_sheet FOR SELECT
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) = 'professional' AND created_by = (SELECT app_user_id()));
CREATE POLICY author_insert ON professional_sheet FOR INSERT
  WITH CHECK (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
              AND (SELECT app_role()) = 'professional' AND created_by = (SELECT app_user_id()) AND status = 'draft');
CREATE POLICY author_update ON professional_sheet FOR UPDATE
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) = 'professional' AND created_by = (SELECT app_user_id()) AND status = 'draft')
  WITH CHECK (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
              AND (SELECT app_role()) = 'professional' AND created_by = (SELECT app_user_id())
              AND status IN ('draft', 'sent'));
CREATE POLICY author_delete ON professional_sheet FOR DELETE
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) = 'professional' AND created_by = (SELECT app_user_id()) AND status = 'draft');
CREATE POLICY commune_read ON professional_sheet FOR SELECT
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) = 'spas_worker' AND status <> 'draft');
CREATE POLICY commune_update ON professional_sheet FOR UPDATE
  USING (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND (SELECT app_role()) = 'spas_worker' AND status <> 'draft')
  WITH CHECK (commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
              AND (SELECT app_role()) = 'spas_worker' AND status <> 'draft');

-- What was sent stays as its author wrote it; SPAS adds only what became of it.
CREATE FUNCTION keep_sent_professional_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  handling text[] := ARRAY['status', 'seen_at', 'seen_by', 'observation_sheet_id', 'family_id', 'return_reason',
                           'handled_at', 'handled_by', 'revision'];
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.status = 'sent' AND NEW.status <> 'draft'
     AND to_jsonb(NEW) - handling = to_jsonb(OLD) - handling THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a sent professional sheet does not change' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_sent BEFORE UPDATE OR DELETE ON professional_sheet
  FOR EACH ROW WHEN (OLD.status <> 'draft') EXECUTE FUNCTION keep_sent_professional_sheet();

-- Last receipt given out, per commune and year.
CREATE TABLE receipt_counter (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  year       integer NOT NULL,
  last       integer NOT NULL,
  PRIMARY KEY (commune_id, year),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);
ALTER TABLE receipt_counter ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY trigger_write ON receipt_counter TO CURRENT_USER USING (true) WITH CHECK (true);

-- The author cannot choose the moment of arrival nor the number of the receipt: the register gives both.
CREATE FUNCTION receive_professional_sheet() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  arrival_year integer := extract(year FROM NEW.sent_at AT TIME ZONE 'Europe/Bucharest');
  place integer;
BEGIN
  INSERT INTO receipt_counter AS kept (commune_id, county_id, year, last)
    VALUES (NEW.commune_id, NEW.county_id, arrival_year, 1)
    ON CONFLICT (commune_id, year) DO UPDATE SET last = kept.last + 1
    RETURNING last INTO place;
  NEW.received_at := NEW.sent_at;
  NEW.receipt_number := format('P-%s/%s', lpad(place::text, greatest(3, length(place::text)), '0'), arrival_year);
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION receive_professional_sheet() FROM PUBLIC;
CREATE TRIGGER receive BEFORE UPDATE ON professional_sheet
  FOR EACH ROW WHEN (OLD.status = 'draft' AND NEW.status = 'sent') EXECUTE FUNCTION receive_professional_sheet();

-- The trail begins with the sending: before it SPAS, who reads the trail, must not see what is being written.
CREATE TRIGGER audit AFTER UPDATE ON professional_sheet
  FOR EACH ROW WHEN (NEW.status <> 'draft') EXECUTE FUNCTION audit_row();

CREATE TABLE home_visit (
  commune_id           integer NOT NULL,
  county_id            integer NOT NULL,
  id                   uuid NOT NULL DEFAULT gen_random_uuid(),
  family_id            uuid NOT NULL,
  -- The sheet whose suspicion calls for the visit.
  observation_sheet_id uuid,
  planned_on           date NOT NULL,
  -- Of the day in Romania; null: the hour is not agreed yet.
  planned_time         text CHECK (planned_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  visitor_name         text NOT NULL,
  visitor_position     text NOT NULL DEFAULT '',
  status               text NOT NULL DEFAULT 'planned'
                       CHECK (status IN ('planned', 'done', 'refused', 'not-found', 'cancelled')),
  happened_on          date,
  happened_time        text CHECK (happened_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  note                 text NOT NULL DEFAULT '',
  late_reason          text NOT NULL DEFAULT '',
  risk_sheet_id        uuid,
  created_at           timestamptz(3) NOT NULL DEFAULT now(),
  created_by           uuid NOT NULL,
  revision             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  FOREIGN KEY (commune_id, observation_sheet_id) REFERENCES observation_sheet (commune_id, id),
  FOREIGN KEY (commune_id, risk_sheet_id) REFERENCES risk_sheet (commune_id, id),
  CHECK ((status IN ('planned', 'cancelled')) = (happened_on IS NULL)),
  CHECK ((status = 'done') = (risk_sheet_id IS NOT NULL)),
  CHECK (status NOT IN ('refused', 'cancelled') OR note <> '')
);
CREATE INDEX home_visit_commune_id_family_id_planned_on_idx ON home_visit (commune_id, family_id, planned_on);
CREATE INDEX home_visit_commune_id_planned_on_idx ON home_visit (commune_id, planned_on) WHERE status = 'planned';
-- A family waits for one visit at a time.
CREATE UNIQUE INDEX home_visit_one_planned ON home_visit (commune_id, family_id) WHERE status = 'planned';
CALL protect('home_visit', '{spas_worker}', '{spas_worker}');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON home_visit FOR EACH ROW EXECUTE FUNCTION audit_row();

GRANT SELECT, INSERT, UPDATE, DELETE ON referral, professional_sheet, home_visit TO aproape_app;
