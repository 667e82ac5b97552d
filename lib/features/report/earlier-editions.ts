import { acceptedEditions } from '@/lib/core/report/edition'
import { editionContentSchema } from '@/lib/core/report/edition-content'
import type { DatedFigures } from '@/lib/core/report/evolution'
import type { ActorDb } from '@/lib/data/db'
import { acceptedBefore } from '@/lib/data/report-editions'

/** What was accepted of earlier days, of each day its latest edition, the oldest first. */
export async function earlierEditions(db: ActorDb, communeId: number, day: string): Promise<readonly DatedFigures[]> {
  const accepted = acceptedEditions(await acceptedBefore(db, communeId, day))
  return accepted.map(({ referenceDate, content }) => ({
    referenceDate,
    figures: editionContentSchema.parse(JSON.parse(content)).figures,
  }))
}
