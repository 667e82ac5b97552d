import { z } from 'zod'
import { triggers } from './referral'

export const intakeStates = ['open', 'closed', 'all'] as const

/** What the address of the intake list asks for. Anything it cannot mean is as if it were not there. */
const addressSchema = z.object({
  state: z.enum(intakeStates).catch('open'),
  trigger: z.enum(triggers).nullable().catch(null),
  late: z
    .literal('1')
    .transform(() => true)
    .catch(false),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type IntakeView = z.output<typeof addressSchema>

export const readIntakeView = (params: Readonly<Record<string, string>>): IntakeView =>
  addressSchema.parse({ trigger: null, late: null, ...params })

/** The address of the list with some things changed; whatever changes what is listed leads to the first page. */
export function intakeHref(view: IntakeView, changes: Partial<IntakeView>): string {
  const { state, trigger, late, page } = { ...view, page: 1, ...changes }
  const params = new URLSearchParams()
  if (state !== 'open') params.set('state', state)
  if (trigger !== null) params.set('trigger', trigger)
  if (late) params.set('late', '1')
  if (page > 1) params.set('page', String(page))
  const query = params.toString()
  return query === '' ? '/intake' : `/intake?${query}`
}

/** No act says how soon a case must be looked into; the portal marks what has waited longer than a visit may take. */
export const waitingDays = 3
