import { saveEdition } from '@/lib/features/report/write-edition'
import { apiRoute } from '@/lib/web/api-route'
import { formDraftAnswer } from '@/lib/web/form-draft-answer'
import { editionSchema } from '../../edition-schema'

/** Keeps what is typed into the text of a report while it is written. */
export const PUT = apiRoute<{ id: string }>('report-edition.draft', (actor, request, { id }) =>
  formDraftAnswer(request, {
    schema: editionSchema,
    given: { editionId: id, pressed: 'save' },
    save: (written) => saveEdition(actor, written),
  }),
)
