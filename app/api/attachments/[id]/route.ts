import { fileRoute } from '@/lib/web/api-route'
import { attachmentResponse } from '@/lib/web/attachment-routes'

export const GET = fileRoute<{ id: string }>('attachment.see', (actor, { id }) => attachmentResponse(actor, id))
