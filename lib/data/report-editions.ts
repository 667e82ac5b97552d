import { z } from 'zod'
import { editionStatuses, type EditionHead, type Narrative } from '@/lib/core/report/edition'
import type { ActorDb, CommuneDb } from './db'
import { Prisma } from './generated/client'

const headRow = z.object({
  id: z.string(),
  communeId: z.number(),
  commune: z.string(),
  referenceDate: z.string(),
  edition: z.number(),
  status: z.enum(editionStatuses),
  correctionReason: z.string(),
  authorName: z.string(),
  handedInAt: z.date().nullable(),
  deciderName: z.string(),
  decidedAt: z.date().nullable(),
  returnReason: z.string(),
  fingerprint: z.string().nullable(),
})

const wholeRow = headRow.extend({
  activities: z.string(),
  results: z.string(),
  separated: z.string(),
  families: z.string(),
  content: z.string().nullable(),
  revision: z.number(),
})

/** An edition with its text; `content` is canonical JSON, null while it is a draft. */
export type Edition = EditionHead & {
  readonly narrative: Narrative
  readonly content: string | null
  readonly revision: number
}

const headColumns = Prisma.sql`
  x.id, x.commune_id AS "communeId", c.name AS commune, x.reference_date::text AS "referenceDate", x.edition, x.status,
  x.correction_reason AS "correctionReason", x.author_name AS "authorName", x.handed_in_at AS "handedInAt",
  x.decider_name AS "deciderName", x.decided_at AS "decidedAt", x.return_reason AS "returnReason", x.fingerprint`

const headOf = ({ handedInAt, decidedAt, ...row }: z.output<typeof headRow>): EditionHead => ({
  ...row,
  handedInAt: handedInAt?.toISOString() ?? null,
  decidedAt: decidedAt?.toISOString() ?? null,
})

type Place = { readonly communeId: number } | { readonly countyId: number }

const inPlace = (place: Place): Prisma.Sql =>
  'communeId' in place ? Prisma.sql`x.commune_id = ${place.communeId}` : Prisma.sql`x.county_id = ${place.countyId}`

/** The editions of a commune or a county that the actor may see, the latest day first; at most 2,000. */
export async function editionsOf(db: ActorDb, place: Place): Promise<EditionHead[]> {
  const rows = await db.tx.$queryRaw`
    SELECT ${headColumns} FROM report_edition x JOIN commune c ON c.id = x.commune_id
    WHERE ${inPlace(place)} ORDER BY x.reference_date DESC, c.name, x.edition DESC LIMIT 2000`
  return z.array(headRow).parse(rows).map(headOf)
}

/** One edition; null when the actor sees none with that id in the place. */
export async function findEdition(db: ActorDb, place: Place, id: string): Promise<Edition | null> {
  const rows = await db.tx.$queryRaw`
    SELECT ${headColumns}, x.activities_text AS activities, x.results_text AS results, x.separated_text AS separated,
           x.families_text AS families, x.content, x.revision
    FROM report_edition x JOIN commune c ON c.id = x.commune_id WHERE ${inPlace(place)} AND x.id = ${id}::uuid`
  const [row] = z.array(wholeRow).parse(rows)
  if (row === undefined) return null
  const { activities, results, separated, families, content, revision, ...head } = row
  return { ...headOf(head), narrative: { activities, results, separated, families }, content, revision }
}

/** As findEdition; others who change the edition wait until this transaction ends. */
export async function lockEdition(db: ActorDb, place: Place, id: string): Promise<Edition | null> {
  await db.tx.$queryRaw`SELECT 1 FROM report_edition x WHERE ${inPlace(place)} AND x.id = ${id}::uuid FOR UPDATE`
  return findEdition(db, place, id)
}

/** The content (canonical JSON) of each accepted edition of a commune of a day before `day`, with that day and its number. */
export async function acceptedBefore(
  db: ActorDb,
  communeId: number,
  day: string,
): Promise<readonly { referenceDate: string; edition: number; status: 'accepted'; content: string }[]> {
  return db.tx.$queryRaw`
    SELECT reference_date::text AS "referenceDate", edition, status, content FROM report_edition
    WHERE commune_id = ${communeId} AND status = 'accepted' AND reference_date < ${day}::date`
}

type NewDraft = {
  readonly referenceDate: string
  readonly edition: number
  readonly corrects: { readonly id: string; readonly reason: string } | null
  readonly narrative: Narrative
}

/** Begins an edition; null when somebody else began one of that day meanwhile. */
export async function addDraft(db: CommuneDb, draft: NewDraft): Promise<string | null> {
  const { communeId, countyId } = db.key
  const { activities, results, separated, families } = draft.narrative
  const [added] = await db.tx.$queryRaw<{ id: string }[]>`
    INSERT INTO report_edition (commune_id, county_id, reference_date, edition, corrects, correction_reason,
      activities_text, results_text, separated_text, families_text, created_by)
    VALUES (${communeId}, ${countyId}, ${draft.referenceDate}::date, ${draft.edition}, ${draft.corrects?.id ?? null}::uuid,
      ${draft.corrects?.reason ?? ''}, ${activities}, ${results}, ${separated}, ${families}, ${db.userId}::uuid)
    ON CONFLICT DO NOTHING RETURNING id`
  return added?.id ?? null
}

type Seen = { readonly id: string; readonly revision: number }
const changed = (rows: number): void => {
  if (rows !== 1) throw new Error('The edition is not there to be changed')
}

/** Keeps the text of a draft that is locked. */
export async function saveDraft(
  db: CommuneDb,
  { id, revision }: Seen,
  written: { readonly narrative: Narrative; readonly correctionReason: string },
): Promise<void> {
  const { count } = await db.tx.reportEdition.updateMany({
    where: { ...db.key, id, status: 'draft' },
    data: {
      activitiesText: written.narrative.activities,
      resultsText: written.narrative.results,
      separatedText: written.narrative.separated,
      familiesText: written.narrative.families,
      correctionReason: written.correctionReason,
      revision: revision + 1,
    },
  })
  changed(count)
}

/** Takes a draft away that nobody was given. */
export async function deleteDraft(db: CommuneDb, id: string): Promise<void> {
  const { count } = await db.tx.reportEdition.deleteMany({ where: { ...db.key, id, status: 'draft' } })
  changed(count)
}

/** Hands a locked draft in: from now on the database lets nothing of it change. */
export async function sealEdition(
  db: CommuneDb,
  { id, revision }: Seen,
  sealed: { readonly content: string; readonly fingerprint: string; readonly at: Date; readonly authorName: string },
): Promise<void> {
  const { at, ...text } = sealed
  const { count } = await db.tx.reportEdition.updateMany({
    where: { ...db.key, id, status: 'draft' },
    data: { status: 'handed-in', ...text, handedInAt: at, handedInBy: db.userId, revision: revision + 1 },
  })
  changed(count)
}

/** The county accepts a locked edition, or returns it with a reason. */
export async function decideEdition(
  db: ActorDb,
  { id, revision }: Seen,
  decision: {
    readonly countyId: number
    readonly returnReason: string | null
    readonly at: Date
    readonly by: string
    readonly name: string
  },
): Promise<void> {
  const { countyId, returnReason, at, by, name } = decision
  const { count } = await db.tx.reportEdition.updateMany({
    where: { countyId, id, status: 'handed-in' },
    data: {
      status: returnReason === null ? 'accepted' : 'returned',
      returnReason: returnReason ?? '',
      ...{ decidedAt: at, decidedBy: by, deciderName: name, revision: revision + 1 },
    },
  })
  changed(count)
}
