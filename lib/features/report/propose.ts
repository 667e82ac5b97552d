import type { Narrative } from '@/lib/core/report/edition'
import type { EditionFigures } from '@/lib/core/report/edition-content'
import { proposedNarrative } from '@/lib/core/report/narrative'
import type { CommuneActor } from '@/lib/core/access/actor'
import type { CommuneDb } from '@/lib/data/db'
import { earlierEditions } from './earlier-editions'

/** The text that the records suggest for an edition of a day, in the actor's language. */
export async function proposeNarrative(
  db: CommuneDb,
  { commune, language }: Pick<CommuneActor, 'commune' | 'language'>,
  referenceDate: string,
  figures: EditionFigures,
): Promise<Narrative> {
  const earlier = await earlierEditions(db, commune.id, referenceDate)
  return proposedNarrative({ commune: commune.name, referenceDate, figures, before: earlier.at(-1) ?? null }, language)
}
