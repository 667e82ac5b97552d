import { ageBand } from '@/lib/core/alerts/age-band'
import type { SentContent } from '@/lib/core/alerts/sent-content'
import { sheetExcerpt } from '@/lib/core/alerts/sheet-excerpt'
import type { Actor } from '@/lib/core/access/actor'
import { violenceIn } from '@/lib/core/observation/violence'
import { ageOn } from '@/lib/core/casework/child-record'
import { childrenOfFamily } from './children'
import type { CommuneDb } from './db'
import { findFamily } from './families'
import { findObservationSheet } from './observation-sheets'
import { ownContact } from './own-contact'
import { findRiskSheet } from './risk-sheets'

type About = {
  readonly familyId: string
  readonly riskSheetId: string | null
  /** The observation sheet that speaks of violence, with the rows that may. */
  readonly observation?: { readonly sheetId: string; readonly rows: readonly string[] } | null
  /** Ids of the children concerned; null: all who are in the Observatory. */
  readonly children: readonly string[] | null
}

/** What the county would read of a family if it were told on `day`; null when the commune has no such family. */
export async function contentToSend(
  db: CommuneDb,
  actor: Actor,
  { familyId, riskSheetId, observation = null, children }: About,
  day: string,
): Promise<SentContent | null> {
  const family = await findFamily(db, familyId)
  if (family === null) return null
  const known = await childrenOfFamily(db, familyId)
  const concerned = known.filter(({ id, leftOn }) => (children === null ? leftOn === null : children.includes(id)))
  const sheet = riskSheetId === null ? null : await findRiskSheet(db, riskSheetId)
  return {
    headName: family.headName,
    phone: family.phone,
    village: family.villageName ?? '',
    street: family.street,
    streetNo: family.streetNo,
    commune: actor.commune?.name ?? '',
    communeKind: actor.commune?.kind ?? 'commune',
    worker: { name: actor.userName, position: actor.position, ...(await ownContact(db, actor.userId)) },
    children: concerned.map(({ id, surname, givenName, sex, birthDate }) => {
      const age = birthDate === null ? null : ageOn(birthDate, day)
      return { id, name: `${surname} ${givenName}`, sex, birthDate, age, ageBand: ageBand(age) }
    }),
    sheet:
      sheet === null || sheet.finish === null
        ? null
        : sheetExcerpt({ number: sheet.number, content: sheet.content, verdict: sheet.finish.verdict }),
    observation: observation && (await excerptOf(db, observation)),
  }
}

async function excerptOf(
  db: CommuneDb,
  { sheetId, rows }: NonNullable<About['observation']>,
): Promise<SentContent['observation']> {
  const sheet = await findObservationSheet(db, sheetId)
  if (sheet?.status !== 'signed') return null
  const { number, filledOn, fillerName, fillerPosition, answers } = sheet
  return { number, filledOn, fillerName, fillerPosition, rows: violenceIn(rows, answers) }
}
