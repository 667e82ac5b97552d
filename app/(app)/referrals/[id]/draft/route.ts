import { keepProfessionalDraft } from '@/lib/features/professional/draft'
import { apiRoute } from '@/lib/web/api-route'
import { draftAnswer } from '@/lib/web/draft-answer'
import { professionalUpdate } from '@/lib/web/forms/draft-form'

export const PUT = apiRoute<{ id: string }>('professional-sheet.fill', (actor, request, { id }) =>
  draftAnswer(request, { id, schema: professionalUpdate, save: (changes) => keepProfessionalDraft(actor, changes) }),
)
