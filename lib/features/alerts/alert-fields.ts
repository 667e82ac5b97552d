import type { Alert } from '@/lib/data/alerts'

/** The texts of an alert by the names of its form, for somebody who saved later than somebody else. */
export const alertFields = ({ draft, revision }: Alert): Record<string, string> => ({
  description: draft.description,
  measures: draft.measures,
  revision: String(revision),
})
