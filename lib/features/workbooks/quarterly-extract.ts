import { extractColumns } from '@/lib/content/workbooks/extract-columns'
import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { canonicalJson } from '@/lib/core/report/canonical-json'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { extractContent, keptColumn, type ShownQuarter } from '@/lib/core/workbook/extract'
import type { LeavingList } from '@/lib/core/workbook/leaving-list'
import { isOver, latestQuarters, readQuarter } from '@/lib/core/workbook/quarters'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { addExtract, extractHeads, findExtract, lockExtracts } from '@/lib/data/quarterly-extracts'
import { countInQuarter } from '@/lib/data/quarterly-records'
import { now, today } from '@/lib/platform/clock'
import { fingerprintOf } from '@/lib/platform/fingerprint'
import { extractRows } from './extract-rows'
import { closedList, runningList } from './extract-list'

const shownQuarters = 8
/** The rows of a few thousand children are read and kept at once. */
const longestSeconds = 60

/** The quarter that runs and the ones before it, as far back as the Registry goes, each with what was closed of it. */
export async function listQuarters(actor: CommuneActor): Promise<readonly ShownQuarter[]> {
  const day = today()
  return withCommune(actor, async (db) => {
    const heads = await extractHeads(db)
    const shown: ShownQuarter[] = []
    for (const quarter of latestQuarters(day, shownQuarters)) {
      const editions = heads.flatMap(({ periodStart, ...edition }) => (periodStart === quarter.from ? [edition] : []))
      const state = editions.length > 0 ? 'closed' : isOver(quarter, day) ? 'open' : 'running'
      const count = state === 'closed' ? null : await countInQuarter(db, quarter)
      shown.push({ ...quarter, state, count, editions })
    }
    return shown.slice(0, Math.max(2, shown.findLastIndex(({ state, count }) => state === 'closed' || count !== 0) + 1))
  })
}

export type Closing = { readonly quarter: string; readonly reason: string }

/** Closes the extract of a quarter that is over: from now on it is the same, whoever asks. Once more only with a reason. */
export async function closeExtract(
  actor: Actor,
  { quarter: id, reason }: Closing,
): Promise<Result<{ readonly redirectTo: string }, Refusal>> {
  if (!isOfCommune(actor) || !can(actor.role, 'quarterly-extract.freeze')) return notFound()
  const quarter = readQuarter(id, today())
  if (quarter === null) return notFound()
  if (!isOver(quarter, today())) return invalid({ form: { key: 'quarterRuns' } })
  return withCommune(
    actor,
    async (db) => {
      await lockExtracts(db)
      const before = await findExtract(db, quarter, null)
      if (before !== null && reason === '') return invalid({ reason: { key: 'required' } })
      const at = now()
      const edition = (before?.edition ?? 0) + 1
      const kept = {
        ...{ quarter, edition, reason: before === null ? '' : reason },
        ...{ at, name: actor.userName },
      }
      const content = canonicalJson({
        ...{ form: 'quarterly-extract', version: 1, quarter, edition, reason: kept.reason },
        county: { id: actor.county.id, name: actor.county.name },
        commune: { id: actor.commune.id, name: actor.commune.name },
        closed: { at: at.toISOString(), day: today(), name: actor.userName },
        columns: extractColumns.map(keptColumn),
        rows: await extractRows(db, quarter),
      })
      await addExtract(db, { ...kept, content, fingerprint: fingerprintOf(content) })
      return ok({ redirectTo: `/registry/extract?closed=${quarter.id}` })
    },
    { seconds: longestSeconds },
  )
}

/** The extract of a quarter as a list on its way out: as it was closed, or, not closed yet, as it stands now. Null where there is none. */
export async function leaveExtract(
  actor: CommuneActor,
  { quarter: id, edition }: { readonly quarter: string; readonly edition: number | null },
): Promise<LeavingList | null> {
  const day = today()
  const quarter = readQuarter(id, day)
  if (quarter === null || !can(actor.role, 'quarterly-extract.see')) return null
  return withCommune(
    actor,
    async (db) => {
      const found = await findExtract(db, quarter, edition)
      if (found === null && edition !== null) return null
      await logAccess(db, { action: 'export', subject: 'registry', familyId: null })
      if (found !== null) return closedList(extractContent.parse(JSON.parse(found.content)), found.fingerprint)
      return runningList(actor, { quarter, day, rows: await extractRows(db, quarter) })
    },
    { seconds: longestSeconds },
  )
}
