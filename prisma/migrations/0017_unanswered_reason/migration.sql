-- A sheet may be finished with questions unanswered that risks depend on, but not without saying why.
ALTER TABLE risk_sheet ADD COLUMN unanswered_reason text
  CHECK (char_length(unanswered_reason) BETWEEN 1 AND 1000);
