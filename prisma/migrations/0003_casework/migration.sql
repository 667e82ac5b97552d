-- The records of a commune. Every table carries commune_id and county_id; every key between them includes commune_id,
-- because a foreign key on the id alone is checked past the policies and would reach into another commune.

CREATE TABLE family (
  commune_id     integer NOT NULL,
  county_id      integer NOT NULL,
  id             uuid NOT NULL DEFAULT gen_random_uuid(),
  head_name      text NOT NULL COLLATE "ro-x-icu",
  village_id     integer,
  street         text NOT NULL DEFAULT '',
  street_no      text NOT NULL DEFAULT '',
  phone          text NOT NULL DEFAULT '',
  state          text NOT NULL DEFAULT 'no-sheet',
  due_on         date,
  dimensions     integer[] NOT NULL DEFAULT '{}',
  situations     integer,
  children_count integer NOT NULL DEFAULT 0,
  created_at     timestamptz(3) NOT NULL DEFAULT now(),
  created_by     uuid NOT NULL,
  revision       integer NOT NULL DEFAULT 1,
  closed_on      date,
  close_reason   text,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, village_id) REFERENCES village (commune_id, id),
  CHECK ((closed_on IS NULL) = (close_reason IS NULL))
);
CREATE INDEX family_commune_id_state_idx ON family (commune_id, state);
CREATE INDEX family_commune_id_due_on_idx ON family (commune_id, due_on);
CREATE INDEX family_commune_id_village_id_idx ON family (commune_id, village_id);

CREATE TABLE child (
  commune_id    integer NOT NULL,
  county_id     integer NOT NULL,
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  family_id     uuid NOT NULL,
  surname       text NOT NULL COLLATE "ro-x-icu",
  given_name    text NOT NULL COLLATE "ro-x-icu",
  birth_date    date,
  sex           integer CHECK (sex IN (1, 2)),
  cnp           text,
  no_cnp_reason text,
  separated     boolean NOT NULL DEFAULT false,
  left_on       date,
  left_reason   text,
  created_at    timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  CHECK (cnp IS NULL OR cnp ~ '^[0-9]{13}$'),
  CHECK ((left_on IS NULL) = (left_reason IS NULL))
);
CREATE INDEX child_commune_id_family_id_idx ON child (commune_id, family_id);
CREATE INDEX child_commune_id_surname_given_name_idx ON child (commune_id, surname, given_name);
-- Each child once in the commune.
CREATE UNIQUE INDEX child_cnp_once ON child (commune_id, cnp) WHERE cnp IS NOT NULL;

CREATE TABLE sheet_counter (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  year       integer NOT NULL,
  last       integer NOT NULL,
  PRIMARY KEY (commune_id, year),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);

CREATE TABLE observation_sheet (
  commune_id        integer NOT NULL,
  county_id         integer NOT NULL,
  id                uuid NOT NULL DEFAULT gen_random_uuid(),
  family_id         uuid NOT NULL,
  status            text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'signed')),
  number            text,
  paper_number      text CHECK (paper_number ~ '^[0-9]{5}$'),
  trigger           text,
  filler_name       text NOT NULL DEFAULT '',
  filler_position   text NOT NULL DEFAULT '',
  filler_kind       text NOT NULL DEFAULT 'spas',
  filled_on         date,
  talk_start        text CHECK (talk_start ~ '^[0-2][0-9]:[0-5][0-9]$'),
  talk_end          text CHECK (talk_end ~ '^[0-2][0-9]:[0-5][0-9]$'),
  head_signed       boolean NOT NULL DEFAULT false,
  answers           jsonb NOT NULL DEFAULT '{}',
  other_texts       jsonb NOT NULL DEFAULT '{}',
  risk_sheet_needed boolean,
  visitor_name      text NOT NULL DEFAULT '',
  visitor_position  text NOT NULL DEFAULT '',
  visit_on          date,
  received_at       timestamptz(3),
  signed_at         timestamptz(3),
  signed_by         uuid,
  created_at        timestamptz(3) NOT NULL DEFAULT now(),
  created_by        uuid NOT NULL,
  revision          integer NOT NULL DEFAULT 1,
  PRIMARY KEY (commune_id, id),
  UNIQUE (commune_id, number),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  CHECK (status = 'draft' OR (number IS NOT NULL AND filled_on IS NOT NULL AND signed_at IS NOT NULL
                              AND risk_sheet_needed IS NOT NULL)),
  CHECK (status = 'draft' OR NOT risk_sheet_needed OR (visitor_name <> '' AND visit_on IS NOT NULL))
);
CREATE INDEX observation_sheet_commune_id_family_id_idx ON observation_sheet (commune_id, family_id);

CREATE TABLE observation_sheet_child (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  sheet_id   uuid NOT NULL,
  child_id   uuid NOT NULL,
  PRIMARY KEY (commune_id, sheet_id, child_id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, sheet_id) REFERENCES observation_sheet (commune_id, id),
  FOREIGN KEY (commune_id, child_id) REFERENCES child (commune_id, id)
);
CREATE INDEX observation_sheet_child_commune_id_child_id_idx ON observation_sheet_child (commune_id, child_id);

CREATE TABLE risk_sheet (
  commune_id           integer NOT NULL,
  county_id            integer NOT NULL,
  id                   uuid NOT NULL DEFAULT gen_random_uuid(),
  family_id            uuid NOT NULL,
  observation_sheet_id uuid,
  number               text,
  status               text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'finished')),
  sheet_date           date NOT NULL,
  content              jsonb NOT NULL DEFAULT '{"household":{},"persons":{},"separatedChildren":{}}',
  child_links          jsonb NOT NULL DEFAULT '{"persons":{},"separatedChildren":{}}',
  revision             integer NOT NULL DEFAULT 0,
  rules                text,
  parameters           jsonb,
  verdict              jsonb,
  confirmed            text[] NOT NULL DEFAULT '{}',
  undetermined         text[] NOT NULL DEFAULT '{}',
  situations           integer,
  monitoring_months    integer,
  alert                boolean NOT NULL DEFAULT false,
  finished_at          timestamptz(3),
  finished_by          uuid,
  created_at           timestamptz(3) NOT NULL DEFAULT now(),
  created_by           uuid NOT NULL,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  FOREIGN KEY (commune_id, observation_sheet_id) REFERENCES observation_sheet (commune_id, id),
  CHECK (status = 'draft' OR (finished_at IS NOT NULL AND verdict IS NOT NULL AND rules IS NOT NULL
                              AND parameters IS NOT NULL AND situations IS NOT NULL))
);
CREATE INDEX risk_sheet_commune_id_family_id_idx ON risk_sheet (commune_id, family_id);
-- Two open risk sheets of one family would split its answers.
CREATE UNIQUE INDEX risk_sheet_one_draft ON risk_sheet (commune_id, family_id) WHERE status = 'draft';

-- A finished sheet keeps the verdict it was given: nothing but a new sheet changes it.
CREATE FUNCTION keep_finished_risk_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a finished risk sheet does not change' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_finished BEFORE UPDATE OR DELETE ON risk_sheet
  FOR EACH ROW WHEN (OLD.status = 'finished') EXECUTE FUNCTION keep_finished_risk_sheet();

CREATE TABLE risk_change (
  commune_id  integer NOT NULL,
  county_id   integer NOT NULL,
  id          uuid NOT NULL,
  sheet_id    uuid NOT NULL,
  kind        text NOT NULL DEFAULT 'answer' CHECK (kind IN ('answer', 'add', 'remove', 'pruned')),
  entity      text NOT NULL CHECK (entity IN ('household', 'person', 'separatedChild')),
  number      integer NOT NULL DEFAULT 0,
  code        text NOT NULL DEFAULT '',
  value       jsonb,
  at          timestamptz(3) NOT NULL,
  received_at timestamptz(3) NOT NULL DEFAULT now(),
  user_id     uuid NOT NULL,
  revision    integer NOT NULL,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, sheet_id) REFERENCES risk_sheet (commune_id, id)
);
CREATE INDEX risk_change_commune_id_sheet_id_entity_number_code_revision_idx
  ON risk_change (commune_id, sheet_id, entity, number, code, revision);

CREATE TABLE risk_sheet_child (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  sheet_id   uuid NOT NULL,
  child_id   uuid NOT NULL,
  cpers      integer NOT NULL,
  direct     text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (commune_id, sheet_id, child_id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, sheet_id) REFERENCES risk_sheet (commune_id, id),
  FOREIGN KEY (commune_id, child_id) REFERENCES child (commune_id, id)
);
CREATE INDEX risk_sheet_child_commune_id_child_id_idx ON risk_sheet_child (commune_id, child_id);

CREATE TABLE registry_entry (
  commune_id    integer NOT NULL,
  county_id     integer NOT NULL,
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  child_id      uuid NOT NULL,
  family_id     uuid NOT NULL,
  risk_sheet_id uuid NOT NULL,
  registered_on date NOT NULL,
  closed_on     date,
  close_reason  text,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, child_id) REFERENCES child (commune_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  FOREIGN KEY (commune_id, risk_sheet_id) REFERENCES risk_sheet (commune_id, id),
  CHECK ((closed_on IS NULL) = (close_reason IS NULL))
);
CREATE INDEX registry_entry_commune_id_child_id_idx ON registry_entry (commune_id, child_id);
CREATE INDEX registry_entry_commune_id_family_id_idx ON registry_entry (commune_id, family_id);
CREATE UNIQUE INDEX registry_entry_open_once ON registry_entry (commune_id, child_id) WHERE closed_on IS NULL;

CREATE TABLE service_plan (
  commune_id            integer NOT NULL,
  county_id             integer NOT NULL,
  id                    uuid NOT NULL DEFAULT gen_random_uuid(),
  family_id             uuid NOT NULL,
  risk_sheet_id         uuid NOT NULL,
  status                text NOT NULL DEFAULT 'draft'
                        CHECK (status IN ('draft', 'submitted', 'returned', 'approved', 'replaced', 'closed')),
  goal                  text NOT NULL DEFAULT '',
  case_officer_name     text NOT NULL DEFAULT '',
  case_officer_position text NOT NULL DEFAULT '',
  due_on                date NOT NULL,
  submitted_at          timestamptz(3),
  order_number          text,
  order_date            date,
  decided_at            timestamptz(3),
  decided_by            uuid,
  return_reason         text,
  created_at            timestamptz(3) NOT NULL DEFAULT now(),
  created_by            uuid NOT NULL,
  revision              integer NOT NULL DEFAULT 1,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  FOREIGN KEY (commune_id, risk_sheet_id) REFERENCES risk_sheet (commune_id, id),
  -- Active only by the mayor's order, number and date (GD 691/2015 art. 11).
  CHECK (status <> 'approved' OR (order_number <> '' AND order_date IS NOT NULL AND decided_at IS NOT NULL)),
  CHECK (status <> 'returned' OR return_reason <> '')
);
CREATE INDEX service_plan_commune_id_family_id_idx ON service_plan (commune_id, family_id);
CREATE INDEX service_plan_commune_id_status_idx ON service_plan (commune_id, status);
CREATE UNIQUE INDEX service_plan_one_open ON service_plan (commune_id, family_id)
  WHERE status IN ('draft', 'submitted', 'returned');

CREATE TABLE plan_line (
  commune_id  integer NOT NULL,
  county_id   integer NOT NULL,
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  plan_id     uuid NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('benefit', 'service')),
  code        text NOT NULL,
  other_text  text NOT NULL DEFAULT '',
  goal        text NOT NULL DEFAULT '',
  provider    text NOT NULL DEFAULT '',
  starts_on   date,
  ends_on     date,
  responsible text NOT NULL DEFAULT '',
  position    integer NOT NULL DEFAULT 0,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, plan_id) REFERENCES service_plan (commune_id, id) ON DELETE CASCADE,
  CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on)
);
CREATE INDEX plan_line_commune_id_plan_id_idx ON plan_line (commune_id, plan_id);

CREATE TABLE monitoring_visit (
  commune_id      integer NOT NULL,
  county_id       integer NOT NULL,
  id              uuid NOT NULL DEFAULT gen_random_uuid(),
  family_id       uuid NOT NULL,
  plan_id         uuid NOT NULL,
  visited_on      date NOT NULL,
  planned         boolean NOT NULL DEFAULT true,
  summary         text NOT NULL DEFAULT '',
  revision_needed boolean NOT NULL DEFAULT false,
  created_at      timestamptz(3) NOT NULL DEFAULT now(),
  created_by      uuid NOT NULL,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, family_id) REFERENCES family (commune_id, id),
  FOREIGN KEY (commune_id, plan_id) REFERENCES service_plan (commune_id, id)
);
CREATE INDEX monitoring_visit_commune_id_family_id_visited_on_idx ON monitoring_visit (commune_id, family_id, visited_on);

CREATE TABLE child_population (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  village_id integer NOT NULL,
  year       integer NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  children   integer NOT NULL CHECK (children >= 0),
  PRIMARY KEY (commune_id, village_id, year),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  FOREIGN KEY (commune_id, village_id) REFERENCES village (commune_id, id)
);

CREATE TABLE access_log (
  commune_id integer NOT NULL,
  county_id  integer NOT NULL,
  id         bigint GENERATED BY DEFAULT AS IDENTITY,
  at         timestamptz(3) NOT NULL DEFAULT now(),
  user_id    uuid NOT NULL,
  role       role NOT NULL,
  action     text NOT NULL,
  subject    text NOT NULL,
  family_id  uuid,
  PRIMARY KEY (commune_id, id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id)
);
CREATE INDEX access_log_commune_id_family_id_at_idx ON access_log (commune_id, family_id, at);
