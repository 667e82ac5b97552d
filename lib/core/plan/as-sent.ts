import { z } from 'zod'
import { dimensions } from '@/lib/core/casework/family-states'

const dimension = z.literal(dimensions)
const child = z.object({ id: z.string(), name: z.string(), birthDate: z.string().nullable() })

/** What a plan said of the family, its children at home and the confirmed risks when it was put forward or given up. */
export const asSentSchema = z.object({
  headName: z.string(),
  village: z.string().nullable(),
  street: z.string(),
  streetNo: z.string(),
  /** Of the sheet that the plan answers, which the mayor does not read. */
  sheetNumber: z.string().nullable().default(null),
  situations: z.number().nullable(),
  monitoringMonths: z.number().nullable(),
  dimensions: z.array(dimension).readonly(),
  children: z.array(child).readonly(),
  /** Children in special protection: how many, not who. */
  separated: z.number().default(0),
})
export type AsSent = z.output<typeof asSentSchema>

type Family = Omit<AsSent, 'monitoringMonths' | 'dimensions' | 'situations' | 'sheetNumber'>
type Risks = Pick<AsSent, 'situations' | 'monitoringMonths' | 'dimensions' | 'sheetNumber'>

/** What is kept with a version: nothing of it moves when the family, its children or its sheets change afterwards. */
export const asSent = ({ headName, village, street, streetNo, children, separated }: Family, risks: Risks): AsSent => ({
  ...{ headName, village, street, streetNo, separated, sheetNumber: risks.sheetNumber },
  ...{ situations: risks.situations, monitoringMonths: risks.monitoringMonths, dimensions: risks.dimensions },
  children: children.map(({ id, name, birthDate }) => ({ id, name, birthDate })),
})

/** Whether a plan is shown as it was put forward; one that is still written in shows the family as it is. */
export const isShownAsSent = (status: string): boolean => status !== 'draft' && status !== 'returned'
