-- Who may sign in. These tables are read before a tenant is known, so their door is the purpose 'identity',
-- set by withIdentity in lib/data alone; without it they are empty.

CREATE TYPE organisation_kind AS ENUM ('authority', 'county', 'commune');
CREATE TYPE role AS ENUM (
  'spas_worker', 'professional', 'mayor', 'spas_admin',
  'dgaspc_coordinator', 'dgaspc_intervention', 'dgaspc_monitoring',
  'anpdca_analyst', 'anpdca_admin'
);

CREATE TABLE organisation (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind       organisation_kind NOT NULL,
  name       text NOT NULL,
  county_id  integer REFERENCES county (code),
  commune_id integer UNIQUE REFERENCES commune (id),
  FOREIGN KEY (county_id, commune_id) REFERENCES commune (county_id, id),
  CHECK (CASE kind
    WHEN 'authority' THEN county_id IS NULL AND commune_id IS NULL
    WHEN 'county' THEN county_id IS NOT NULL AND commune_id IS NULL
    ELSE county_id IS NOT NULL AND commune_id IS NOT NULL END)
);
CREATE UNIQUE INDEX organisation_of_county ON organisation (county_id) WHERE kind = 'county';
CREATE UNIQUE INDEX organisation_authority ON organisation (kind) WHERE kind = 'authority';

CREATE TABLE app_user (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email         text NOT NULL UNIQUE CHECK (email = lower(email)),
  name          text NOT NULL,
  password_hash text NOT NULL,
  language      text NOT NULL DEFAULT 'ro' CHECK (language IN ('ro', 'en')),
  disabled_at   timestamptz(3)
);

CREATE TABLE membership (
  id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id         uuid NOT NULL REFERENCES app_user (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  role            role NOT NULL,
  position        text NOT NULL DEFAULT '',
  ended_at        timestamptz(3),
  UNIQUE (user_id, organisation_id, role)
);

CREATE TABLE session (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id       uuid NOT NULL REFERENCES app_user (id),
  membership_id uuid NOT NULL REFERENCES membership (id),
  created_at    timestamptz(3) NOT NULL DEFAULT now(),
  expires_at    timestamptz(3) NOT NULL,
  revoked_at    timestamptz(3)
);
CREATE INDEX session_user_id_idx ON session (user_id);

CREATE TABLE sign_in_throttle (
  key    text PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire timestamptz(3)
);

CREATE FUNCTION app_purpose() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('app.purpose', true), '') $$;

DO $$
DECLARE identity_table text;
BEGIN
  FOREACH identity_table IN ARRAY ARRAY['organisation', 'app_user', 'membership', 'session', 'sign_in_throttle'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', identity_table);
    EXECUTE format('CREATE POLICY identity ON %I USING ((SELECT app_purpose()) = ''identity'')
                    WITH CHECK ((SELECT app_purpose()) = ''identity'')', identity_table);
  END LOOP;
END $$;

-- What a request needs to know of its session, in one query: nothing when it expired, was revoked, or the person left.
CREATE FUNCTION session_actor(wanted uuid) RETURNS TABLE (
  session_id uuid, user_id uuid, user_name text, language text, role role, "position" text,
  organisation_kind organisation_kind, organisation_name text,
  county_id integer, county_name text, commune_id integer, commune_name text, commune_kind text
) LANGUAGE plpgsql AS $$
BEGIN
  -- A SET clause on the function would need a superuser to make it; the setting ends with this function either way.
  PERFORM set_config('app.purpose', 'identity', true);
  RETURN QUERY
    SELECT s.id, u.id, u.name, u.language, m.role, m.position, o.kind, o.name,
           o.county_id, county.name::text, o.commune_id, commune.name::text, commune.kind
    FROM session s
    JOIN app_user u ON u.id = s.user_id
    JOIN membership m ON m.id = s.membership_id
    JOIN organisation o ON o.id = m.organisation_id
    LEFT JOIN county ON county.code = o.county_id
    LEFT JOIN commune ON commune.id = o.commune_id
    WHERE s.id = wanted AND s.revoked_at IS NULL AND s.expires_at > now()
      AND u.disabled_at IS NULL AND m.ended_at IS NULL;
  PERFORM set_config('app.purpose', '', true);
END $$;

-- The authority, the 47 directorates and the services of the communes known so far.
SELECT set_config('app.purpose', 'identity', true);
INSERT INTO organisation (kind, name) VALUES
  ('authority', 'Autoritatea Națională pentru Protecția Drepturilor Copilului și Adopție');
INSERT INTO organisation (kind, name, county_id)
  SELECT 'county', 'DGASPC ' || name, code FROM county;
INSERT INTO organisation (kind, name, county_id, commune_id)
  SELECT 'commune', 'SPAS ' || name, county_id, id FROM commune;
SELECT set_config('app.purpose', '', true);
