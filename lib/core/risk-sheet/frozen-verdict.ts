import { z } from 'zod'

const value = z.union([z.number(), z.string(), z.array(z.number()).readonly()])
const reason = z.union([
  z.object({ entity: z.literal('household'), code: z.string(), value }),
  z.object({ entity: z.enum(['person', 'separatedChild']), cpers: z.number(), code: z.string(), value }),
])
const reasons = z.array(reason).readonly()
const flag = z.object({
  id: z.string(),
  entity: z.enum(['person', 'separatedChild']).optional(),
  cpers: z.number().optional(),
})

/** The verdict as a finished sheet keeps it, and will keep it when later rules say more: what is missing was not said. */
export const frozenVerdictSchema = z.object({
  confirmed: z.array(z.string()).readonly(),
  undetermined: z.array(z.string()).readonly(),
  situations: z.number(),
  monitoringMonths: z.number().nullable(),
  alert: z.boolean(),
  children: z.array(z.object({ cpers: z.number(), direct: z.array(z.string()).readonly() })).readonly(),
  because: z.record(z.string(), reasons),
  alertReasons: reasons.default([]),
  decideFurther: reasons.default([]),
  flags: z.array(flag).readonly().default([]),
})
export type FrozenVerdict = z.output<typeof frozenVerdictSchema>

/** The dated parameters that a sheet was judged by. */
export const frozenParametersSchema = z.record(z.string(), z.union([z.number(), z.string()]))
export type FrozenParameters = z.output<typeof frozenParametersSchema>

/** Which children of the Observatory the roster was filled with, by number. */
export const childLinksSchema = z.object({
  persons: z.record(z.string(), z.string()).default({}),
  separatedChildren: z.record(z.string(), z.string()).default({}),
})
export type ChildLinks = z.output<typeof childLinksSchema>
