import { z } from 'zod'
import { atOnceKinds } from '@/lib/core/notices/kinds'
import { readMobile } from '@/lib/core/notices/mobile'
import { digestHours } from '@/lib/core/notices/preference'
import { checkbox, choices, integer, optionalText, revision } from '@/lib/web/form-fields'

const mobile = optionalText({ max: 30 }).transform((typed, context): string | null => {
  if (typed === '') return null
  const phone = readMobile(typed)
  if (phone === null) context.issues.push({ code: 'custom', message: 'mobile', input: typed })
  return phone
})

/** What somebody wants to be told, and how. */
export const noticeSchema = z.object({
  revision: revision(),
  email: checkbox(),
  sms: checkbox(),
  phone: mobile,
  digest: checkbox(),
  digestHour: integer({ min: digestHours[0], max: digestHours.at(-1) }),
  told: choices(atOnceKinds),
})
