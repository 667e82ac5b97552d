import { savePlan } from '@/lib/features/plans/save-plan'
import { apiRoute } from '@/lib/web/api-route'
import { formDraftAnswer } from '@/lib/web/form-draft-answer'
import { planSchema } from '../../plan-schema'

/** Keeps what is typed into a plan while it is written. */
export const PUT = apiRoute<{ id: string }>('plan.draft', (actor, request, { id }) =>
  formDraftAnswer(request, {
    schema: planSchema,
    given: { planId: id, pressed: 'save' },
    save: (written) => savePlan(actor, written),
  }),
)
