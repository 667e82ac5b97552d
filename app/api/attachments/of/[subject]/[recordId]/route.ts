import { apiRoute } from '@/lib/web/api-route'
import { receiveAttachment, type RecordParams } from '@/lib/web/attachment-routes'

export const POST = apiRoute<RecordParams>('attachment.add', receiveAttachment)
