-- Of the open duties of a commune, those whose limit ends within the days that lib/core/duties/count says, today not included: what the
-- county looks forward to. Counts from before this do not say; the next one does.
ALTER TABLE duty_count ADD COLUMN due_soon integer CHECK (due_soon BETWEEN 0 AND open);
