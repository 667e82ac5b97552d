import { z } from 'zod'
import { Prisma } from './generated/client'

/** Who the child of a row is, and the family. Days are "2026-05-07". */
export const workbookPerson = z.object({
  familyId: z.string(),
  surname: z.string(),
  givenName: z.string(),
  cnp: z.string().nullable(),
  noCnpReason: z.string().nullable(),
  birthDate: z.string().nullable(),
  sex: z.number().nullable(),
  separated: z.boolean(),
  headName: z.string(),
  village: z.string().nullable(),
  street: z.string(),
  streetNo: z.string(),
  phone: z.string(),
})
export type WorkbookPerson = z.output<typeof workbookPerson>

/** What a query says of child `c`, family `f` and its village `v`, as `workbookPerson` reads it. */
export const personColumns: Prisma.Sql = Prisma.sql`
  c.family_id AS "familyId", c.surname, c.given_name AS "givenName", c.cnp, c.no_cnp_reason AS "noCnpReason",
  c.birth_date::text AS "birthDate", c.sex, c.separated, f.head_name AS "headName", v.name AS village, f.street,
  f.street_no AS "streetNo", f.phone`
