import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import { figureDifferences } from '@/lib/core/report/differences'
import { isOvertaken } from '@/lib/core/report/edition'
import { editionContentSchema, hasData } from '@/lib/core/report/edition-content'
import type { ShownEdition } from '@/lib/core/report/shown-edition'
import { logAccess, logSentAccess } from '@/lib/data/access-log'
import { withActor, withCommune, type ActorDb, type CommuneDb } from '@/lib/data/db'
import { editionsOf, findEdition, type Edition } from '@/lib/data/report-editions'
import { fingerprintOf } from '@/lib/platform/fingerprint'
import { earlierEditions } from './earlier-editions'
import { whileCounting } from './count-report'
import { countEdition } from './edition-figures'
import { proposeNarrative } from './propose'

/** One edition: a draft as counted now, any other as it was handed in. Null where there is none for this actor. */
export async function showEdition(
  actor: Actor,
  id: string,
  action: 'open' | 'print' | 'export' = 'open',
): Promise<ShownEdition | null> {
  if (!can(actor.role, 'report-edition.see')) return null
  if (!isOfCommune(actor)) {
    const { county, userId } = actor
    if (county === null) return null
    return withActor(actor, async (db) => {
      const edition = await frozen(db, actor, { countyId: county.id }, id)
      if (edition === null) return null
      const place = { communeId: edition.head.communeId, countyId: county.id }
      await logSentAccess(db, { action, subject: 'report', familyId: null, userId, ...place })
      return edition
    })
  }
  return withCommune(
    actor,
    async (db) => {
      const place = { communeId: db.key.communeId }
      const edition = await findEdition(db, place, id)
      if (edition === null) return null
      await logAccess(db, { action, subject: 'report', familyId: null })
      if (edition.content !== null) return withDifferences(db, actor, await frozen(db, actor, place, id))
      const { figures, counted } = await countEdition(db, actor.commune.name, edition.referenceDate)
      return {
        ...(await shown(db, actor, edition)),
        county: actor.county.name,
        commune: actor.commune,
        authorPosition: actor.position,
        figures,
        narrative: edition.narrative,
        draft: {
          proposed: await proposeNarrative(db, actor, edition.referenceDate, figures),
          broken: counted.broken,
          hasData: hasData(figures),
        },
        intact: null,
        since: null,
      }
    },
    whileCounting,
  )
}

type Place = { readonly communeId: number } | { readonly countyId: number }

async function frozen(db: ActorDb, actor: Actor, place: Place, id: string): Promise<ShownEdition | null> {
  const edition = await findEdition(db, place, id)
  if (edition === null || edition.content === null) return null
  const content = editionContentSchema.parse(JSON.parse(edition.content))
  return {
    ...(await shown(db, actor, edition)),
    county: content.county.name,
    commune: content.commune,
    authorPosition: content.handedIn.position,
    figures: content.figures,
    narrative: content.narrative,
    draft: null,
    intact: fingerprintOf(edition.content) === edition.fingerprint,
    since: null,
  }
}

/** Beside what was handed in: the same day counted again, for who counts. */
async function withDifferences(
  db: CommuneDb,
  { role, commune }: CommuneActor,
  edition: ShownEdition | null,
): Promise<ShownEdition | null> {
  if (edition === null || !can(role, 'report.count')) return edition
  const { figures } = await countEdition(db, commune.name, edition.head.referenceDate)
  return { ...edition, since: figureDifferences(edition.figures, figures) }
}

async function shown(db: ActorDb, { role }: Actor, { narrative: _, content: __, revision, ...head }: Edition) {
  const all = await editionsOf(db, { communeId: head.communeId })
  const ofSameDay = all.filter(({ referenceDate }) => referenceDate === head.referenceDate)
  const overtaken = isOvertaken(head, all)
  return {
    head,
    overtaken,
    revision,
    ofSameDay,
    earlier: await earlierEditions(db, head.communeId, head.referenceDate),
    may: {
      write: canStep(role, 'report-edition.draft', head.status),
      correct:
        canStep(role, 'report-edition.correct', head.status) &&
        !ofSameDay.some(({ edition }) => edition > head.edition),
      decide: canStep(role, 'report-edition.decide', head.status),
      cells: can(role, 'report.cells'),
    },
  }
}
