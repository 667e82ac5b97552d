-- Notices by e-mail and SMS. A notice belongs to the person it goes to and holds nothing of a case but counts and a link; it is
-- read by that person alone. It is written by the worker of the queue (withQueue in lib/data: the purpose 'queue'), which also has
-- to find out who works where. The queue itself stands in the schema pgboss, made by the runner of these migrations.

CREATE TABLE notice_preference (
  user_id     uuid PRIMARY KEY REFERENCES app_user (id),
  email       boolean NOT NULL DEFAULT true,
  sms         boolean NOT NULL DEFAULT false,
  -- A Romanian mobile number.
  phone       text CHECK (phone ~ '^\+407[0-9]{8}$'),
  digest      boolean NOT NULL DEFAULT true,
  digest_hour integer NOT NULL DEFAULT 8 CHECK (digest_hour BETWEEN 6 AND 20),
  -- Kinds that are not told at once. Kinds that come later are told until somebody says no.
  muted       text[] NOT NULL DEFAULT '{}',
  -- The last day whose digest was looked at.
  digest_on   date,
  revision    integer NOT NULL DEFAULT 1,
  CHECK (NOT sms OR phone IS NOT NULL)
);

CREATE TABLE notice (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id    uuid NOT NULL REFERENCES app_user (id),
  kind       text NOT NULL,
  channel    text NOT NULL CHECK (channel IN ('email', 'sms')),
  address    text NOT NULL,
  subject    text NOT NULL,
  body       text NOT NULL,
  -- The jobs that told of it: one that is run again adds nothing.
  events     uuid[] NOT NULL CHECK (cardinality(events) > 0),
  -- Sending lasts from the first try to the last one.
  status     text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'sending', 'sent', 'failed', 'cancelled')),
  via        text CHECK (via IN ('smtp', 'gateway', 'outbox')),
  attempts   integer NOT NULL DEFAULT 0,
  -- A code such as "SMTP 451" or "ETIMEDOUT": an answer of another server may hold an address.
  last_error text CHECK (last_error ~ '^[A-Z0-9_ -]{1,40}$'),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  send_after timestamptz(3) NOT NULL,
  sent_at    timestamptz(3),
  CHECK ((status = 'sent') = (sent_at IS NOT NULL) AND (status = 'sent') = (via IS NOT NULL)),
  CHECK (status <> 'failed' OR last_error IS NOT NULL)
);
CREATE INDEX notice_user_id_created_at_idx ON notice (user_id, created_at);
CREATE INDEX notice_created_at_idx ON notice (created_at);
-- What happens again before a notice left joins it.
CREATE UNIQUE INDEX notice_one_queued ON notice (user_id, kind, channel) WHERE status = 'queued' AND kind <> 'digest';

ALTER TABLE notice_preference ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE notice ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_read ON notice_preference FOR SELECT USING (user_id = (SELECT app_user_id()));
CREATE POLICY own_insert ON notice_preference FOR INSERT WITH CHECK (user_id = (SELECT app_user_id()));
CREATE POLICY own_update ON notice_preference FOR UPDATE
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
CREATE POLICY own_read ON notice FOR SELECT USING (user_id = (SELECT app_user_id()));

CREATE POLICY queue ON notice_preference
  USING ((SELECT app_purpose()) = 'queue') WITH CHECK ((SELECT app_purpose()) = 'queue');
CREATE POLICY queue ON notice
  USING ((SELECT app_purpose()) = 'queue') WITH CHECK ((SELECT app_purpose()) = 'queue');
CREATE POLICY queue_read ON app_user FOR SELECT USING ((SELECT app_purpose()) = 'queue');
CREATE POLICY queue_read ON membership FOR SELECT USING ((SELECT app_purpose()) = 'queue');
CREATE POLICY queue_read ON organisation FOR SELECT USING ((SELECT app_purpose()) = 'queue');

GRANT SELECT, INSERT, UPDATE ON notice_preference TO aproape_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON notice TO aproape_app;
