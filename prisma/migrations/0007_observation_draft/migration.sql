-- What is typed into a draft, by field and as shown, also where it is not yet complete or cannot be read: nothing typed is
-- lost. Signing off reads it into the columns and empties it.
ALTER TABLE observation_sheet ADD COLUMN draft jsonb NOT NULL DEFAULT '{}';
ALTER TABLE observation_sheet ADD CONSTRAINT observation_sheet_draft_read CHECK (status = 'draft' OR draft = '{}');

-- Name and address of the family as they stood on the day of signing.
ALTER TABLE observation_sheet ADD COLUMN identification jsonb;

-- Two open sheets of one family would split its answers.
CREATE UNIQUE INDEX observation_sheet_one_draft ON observation_sheet (commune_id, family_id) WHERE status = 'draft';
-- The list: newest first.
CREATE INDEX observation_sheet_commune_id_created_at_id_idx ON observation_sheet (commune_id, created_at DESC, id);

-- A signed sheet is corrected by a new one. The number of its paper copy may come later.
CREATE FUNCTION keep_signed_observation_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'paper_number' - 'revision' = to_jsonb(OLD) - 'paper_number' - 'revision' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a signed observation sheet does not change' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_signed BEFORE UPDATE OR DELETE ON observation_sheet
  FOR EACH ROW WHEN (OLD.status = 'signed') EXECUTE FUNCTION keep_signed_observation_sheet();

-- A draft is saved every few seconds while somebody types. The trail keeps of such a save only the fields that it changed.
CREATE FUNCTION audit_draft() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO audit_log (commune_id, county_id, user_id, table_name, row_id, family_id, action, before, after)
  SELECT NEW.commune_id, NEW.county_id, app_user_id(), TG_TABLE_NAME, NEW.id::text, NEW.family_id, 'update',
         jsonb_build_object('draft', COALESCE(jsonb_object_agg(field, OLD.draft -> field), '{}')),
         jsonb_build_object('draft', COALESCE(jsonb_object_agg(field, NEW.draft -> field), '{}'))
  FROM jsonb_object_keys(OLD.draft || NEW.draft) AS field
  WHERE OLD.draft -> field IS DISTINCT FROM NEW.draft -> field;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION audit_draft() FROM PUBLIC;

DROP TRIGGER audit ON observation_sheet;
CREATE TRIGGER audit AFTER INSERT OR DELETE ON observation_sheet
  FOR EACH ROW EXECUTE FUNCTION audit_row();
CREATE TRIGGER audit_update AFTER UPDATE ON observation_sheet FOR EACH ROW
  WHEN (to_jsonb(NEW) - 'draft' - 'revision' IS DISTINCT FROM to_jsonb(OLD) - 'draft' - 'revision')
  EXECUTE FUNCTION audit_row();
CREATE TRIGGER audit_draft AFTER UPDATE ON observation_sheet FOR EACH ROW
  WHEN (to_jsonb(NEW) - 'draft' - 'revision' IS NOT DISTINCT FROM to_jsonb(OLD) - 'draft' - 'revision')
  EXECUTE FUNCTION audit_draft();
