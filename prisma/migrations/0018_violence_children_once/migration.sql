-- A child under several forms is one child by age and sex: it is counted under the form 'any' as well, once an alert.

CREATE OR REPLACE FUNCTION count_violence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  reached text := CASE WHEN NEW.status = 'verified' THEN 'confirmed' ELSE 'suspected' END;
BEGIN
  INSERT INTO violence_count AS kept (commune_id, county_id, year, form, age_band, sex, stage, children)
    SELECT NEW.commune_id, NEW.county_id, extract(year FROM NEW.sent_at AT TIME ZONE 'Europe/Bucharest')::integer,
           form, child ->> 'ageBand', COALESCE((child ->> 'sex')::integer, 0), reached, count(*)::integer
    FROM unnest(ARRAY['any'] || CASE reached WHEN 'confirmed' THEN NEW.confirmed_forms ELSE NEW.forms END) AS form,
         jsonb_array_elements(NEW.content -> 'children') AS child
    WHERE reached = 'suspected' OR (child ->> 'id')::uuid = ANY (NEW.confirmed_children)
    GROUP BY form, child ->> 'ageBand', COALESCE((child ->> 'sex')::integer, 0)
    ON CONFLICT (commune_id, year, form, age_band, sex, stage) DO UPDATE SET children = kept.children + EXCLUDED.children;
  RETURN NULL;
END $$;

-- What was sent before this day, counted the same way. Policies bind the owner too, so they rest while it reads.
ALTER TABLE violence_alert NO FORCE ROW LEVEL SECURITY;
INSERT INTO violence_count (commune_id, county_id, year, form, age_band, sex, stage, children)
  SELECT alert.commune_id, alert.county_id, extract(year FROM sent_at AT TIME ZONE 'Europe/Bucharest')::integer, 'any',
         child ->> 'ageBand', COALESCE((child ->> 'sex')::integer, 0), stage, count(*)::integer
  FROM violence_alert alert, unnest('{suspected,confirmed}'::text[]) AS stage,
       jsonb_array_elements(content -> 'children') AS child
  WHERE sent_at IS NOT NULL AND (stage = 'suspected' OR (child ->> 'id')::uuid = ANY (confirmed_children))
  GROUP BY 1, 2, 3, 5, 6, 7;
ALTER TABLE violence_alert FORCE ROW LEVEL SECURITY;
