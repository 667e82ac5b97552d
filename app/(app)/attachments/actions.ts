'use server'

import { z } from 'zod'
import { removeAttachment } from '@/lib/features/attachments/remove-attachment'
import { action } from '@/lib/web/action'
import { id, text } from '@/lib/web/form-fields'

const removalSchema = z.object({ id: id(), reason: text({ max: 500 }) })

export const removeAttachmentAction = action('attachment.remove', removalSchema, async (actor, removal) => {
  const removed = await removeAttachment(actor, removal)
  if (!removed.ok) return removed
  const { subject, subjectId } = removed.value
  return { ok: true, value: { redirectTo: `/attachments/${subject}/${subjectId}?done=removed` } }
})
