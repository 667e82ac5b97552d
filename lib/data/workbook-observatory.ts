import { z } from 'zod'
import type { CommuneDb } from './db'
import { personColumns, workbookPerson } from './workbook-person'

const observatoryRow = workbookPerson.extend({
  number: z.string().nullable(),
  paperNumber: z.string().nullable(),
  fillerName: z.string().nullable(),
  fillerPosition: z.string().nullable(),
  fillerKind: z.string().nullable(),
  filledOn: z.string().nullable(),
  receivedOn: z.string().nullable(),
  trigger: z.string().nullable(),
  talkStart: z.string().nullable(),
  talkEnd: z.string().nullable(),
  headSigned: z.boolean().nullable(),
  answers: z.record(z.string(), z.boolean()).nullable(),
  otherTexts: z.record(z.string(), z.string()).nullable(),
  riskSheetNeeded: z.boolean().nullable(),
  visitorName: z.string().nullable(),
  visitorPosition: z.string().nullable(),
  visitOn: z.string().nullable(),
})
/** A child of the Observatory with its family and the latest signed sheet of it. Days are "2026-05-07". */
export type ObservatoryRecord = z.output<typeof observatoryRow>

const listed = z.array(z.object({ id: z.string() }))

/**
 * The children who are in the Observatory on a day, by family: of open families, not left, under 18 at home, or up to 26 in
 * special protection.
 */
export async function observatoryChildIds(db: CommuneDb, today: string): Promise<readonly string[]> {
  const rows = await db.tx.$queryRaw`
    SELECT c.id FROM child c
    JOIN LATERAL (SELECT * FROM family WHERE commune_id = ${db.key.communeId} AND id = c.family_id LIMIT 1) f ON true
    WHERE c.commune_id = ${db.key.communeId} AND c.left_on IS NULL AND f.closed_on IS NULL
      AND (c.birth_date IS NULL OR c.birth_date > (${today}::date - CASE WHEN c.separated THEN interval '27 years' ELSE interval '18 years' END))
    ORDER BY f.head_name, f.id, c.birth_date, c.given_name, c.id`
  return listed.parse(rows).map(({ id }) => id)
}

/** What the workbook says of these children, in their order. */
export async function observatoryRecords(db: CommuneDb, ids: readonly string[]): Promise<readonly ObservatoryRecord[]> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    SELECT ${personColumns},
      sheet.number, sheet.paper_number AS "paperNumber", sheet.filler_name AS "fillerName",
      sheet.filler_position AS "fillerPosition", sheet.filler_kind AS "fillerKind", sheet.filled_on::text AS "filledOn",
      (sheet.received_at AT TIME ZONE 'Europe/Bucharest')::date::text AS "receivedOn", sheet.trigger,
      sheet.talk_start AS "talkStart", sheet.talk_end AS "talkEnd", sheet.head_signed AS "headSigned", sheet.answers,
      sheet.other_texts AS "otherTexts", sheet.risk_sheet_needed AS "riskSheetNeeded",
      sheet.visitor_name AS "visitorName", sheet.visitor_position AS "visitorPosition", sheet.visit_on::text AS "visitOn"
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS wanted (id, place)
    JOIN LATERAL (SELECT * FROM child WHERE commune_id = ${communeId} AND id = wanted.id LIMIT 1) c ON true
    JOIN LATERAL (SELECT * FROM family WHERE commune_id = ${communeId} AND id = c.family_id LIMIT 1) f ON true
    LEFT JOIN village v ON v.commune_id = ${communeId} AND v.id = f.village_id
    LEFT JOIN LATERAL (
      SELECT * FROM observation_sheet o
      WHERE o.commune_id = ${communeId} AND o.family_id = c.family_id AND o.status = 'signed'
      ORDER BY o.filled_on DESC, o.signed_at DESC LIMIT 1
    ) sheet ON true
    ORDER BY wanted.place`
  return z.array(observatoryRow).parse(rows)
}
