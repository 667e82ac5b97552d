import { saveDraft } from '@/lib/features/observation/save-draft'
import { apiRoute } from '@/lib/web/api-route'
import { draftAnswer } from '@/lib/web/draft-answer'
import { observationUpdate } from '@/lib/web/forms/draft-form'

export const PUT = apiRoute<{ id: string }>('observation-sheet.fill', (actor, request, { id }) =>
  draftAnswer(request, { id, schema: observationUpdate, save: (changes) => saveDraft(actor, changes) }),
)
