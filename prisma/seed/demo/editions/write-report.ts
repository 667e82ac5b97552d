import { hasData } from '@/lib/core/report/edition-content'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { withActor, withCommune } from '@/lib/data/db'
import { addMark } from '@/lib/data/duty-marks'
import { addDraft, decideEdition, sealEdition } from '@/lib/data/report-editions'
import { countEdition } from '@/lib/features/report/edition-figures'
import { proposeNarrative } from '@/lib/features/report/propose'
import { sealedContent } from '@/lib/features/report/sealed-content'
import { momentOn } from '../story/moment'
import type { ReportActors } from './actors'
import { datesOf, type EditionStory } from './edition-story'

const remark = 'Descrieți ce face SPAS cu familiile copiilor separați: vizite, contacte, pași către reintegrare.'
const mended = 'Completat cu activitățile SPAS pentru familiile copiilor separați, cum a cerut DGASPC.'
const tooShort = 'SPAS ține legătura cu familiile.'

/** The report of one day up to the state of its story; nothing where the day has nothing to report. */
export async function writeReport(
  actors: ReportActors,
  day: string,
  story: Exclude<EditionStory, 'none'>,
): Promise<void> {
  const on = datesOf(day)
  const sentBack = story === 'corrected' || story === 'returned'
  const handedIn = story === 'draft' ? null : momentOn(on.handedIn, '10:40')
  const first = await writeEdition(actors, { day, edition: 1, corrects: null, tooShort: sentBack, handedIn })
  if (first === null || story === 'draft' || story === 'handed-in') return
  await decide(actors, first, momentOn(on.decided, '12:15'), sentBack ? remark : null)
  if (story !== 'corrected') return
  const corrects = { id: first, reason: mended }
  const again = { day, edition: 2, corrects, tooShort: false, handedIn: momentOn(on.corrected, '09:20') }
  const second = await writeEdition(actors, again)
  if (second !== null) await decide(actors, second, momentOn(on.decidedAgain, '14:05'), null)
}

type Written = {
  readonly day: string
  readonly edition: number
  readonly corrects: { readonly id: string; readonly reason: string } | null
  /** The part on families says less than the county asks for. */
  readonly tooShort: boolean
  /** The moment; null: it stays a draft. */
  readonly handedIn: string | null
}

/** An edition with the proposed text; null where there is nothing to report. */
async function writeEdition({ worker }: ReportActors, written: Written): Promise<string | null> {
  const { day: referenceDate, edition, corrects, handedIn } = written
  return withCommune(
    worker,
    async (db) => {
      const { figures } = await countEdition(db, worker.commune.name, referenceDate)
      if (!hasData(figures)) return null
      const proposed = await proposeNarrative(db, worker, referenceDate, figures)
      const narrative = written.tooShort ? { ...proposed, families: tooShort } : proposed
      const id = await addDraft(db, { referenceDate, edition, corrects, narrative })
      if (id === null || handedIn === null) return id
      const at = new Date(handedIn)
      const said = { referenceDate, edition, correctionReason: corrects?.reason ?? '', narrative }
      const sealed = sealedContent({ edition: said, author: worker, figures, at })
      await sealEdition(db, { id, revision: 1 }, { ...sealed, at, authorName: worker.userName })
      await addMark(db, { duty: 'OB-50', doneOn: romanianDay(at), note: '' })
      return id
    },
    { seconds: 60 },
  )
}

const decide = ({ coordinator }: ReportActors, id: string, at: string, returnReason: string | null): Promise<void> =>
  withActor(coordinator, (db) =>
    decideEdition(
      db,
      { id, revision: 2 },
      {
        ...{ countyId: coordinator.county.id, returnReason, at: new Date(at) },
        ...{ by: coordinator.userId, name: coordinator.userName },
      },
    ),
  )
