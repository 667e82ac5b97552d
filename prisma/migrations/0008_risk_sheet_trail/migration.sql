-- The changes of a sheet are its trail: a draft that is deleted leaves them behind, as audit_log leaves its row.
ALTER TABLE risk_change DROP CONSTRAINT risk_change_commune_id_sheet_id_fkey;

-- One change makes one revision, so the log has one order only. It is read by revision.
CREATE UNIQUE INDEX risk_change_revision_once ON risk_change (commune_id, sheet_id, revision);
DROP INDEX risk_change_commune_id_sheet_id_entity_number_code_revision_idx;

-- A draft is saved with every answer, and risk_change holds the answers; audit_log tells of the rest.
DROP TRIGGER audit ON risk_sheet;
CREATE TRIGGER audit AFTER INSERT OR DELETE ON risk_sheet
  FOR EACH ROW EXECUTE FUNCTION audit_row();
CREATE TRIGGER audit_update AFTER UPDATE ON risk_sheet FOR EACH ROW
  WHEN (to_jsonb(NEW) - 'content' - 'revision' - 'sheet_date' IS DISTINCT FROM
        to_jsonb(OLD) - 'content' - 'revision' - 'sheet_date')
  EXECUTE FUNCTION audit_row();
