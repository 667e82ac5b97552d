import { z } from 'zod'
import { recordedOutcomes } from '@/lib/core/home-visit/home-visit'
import {
  id,
  optionalChoice,
  optionalDay,
  optionalParagraph,
  optionalText,
  optionalTime,
  paragraph,
  revision,
  text,
} from '../form-fields'
import { verificationFields, verificationOf } from './alert-form'

/** What every correction sends beside the content. */
export const correctionFields = { id: id(), formId: id(), revision: revision(), reason: paragraph({ max: 2000 }) }

/** A home visit; the outcome and the day of one that was made are not asked. */
export const correctedHomeVisitForm = z
  .object({
    ...correctionFields,
    outcome: optionalChoice(recordedOutcomes),
    happenedOn: optionalDay(),
    happenedTime: optionalTime(),
    visitorName: text({ max: 120 }),
    visitorPosition: optionalText({ max: 120 }),
    note: optionalParagraph({ max: 2000 }),
    lateReason: optionalText({ max: 500 }),
  })
  .transform(({ id: visitId, formId, revision: read, reason, ...told }) => ({
    ...{ id: visitId, formId, revision: read, reason, told },
  }))

export const correctedVerificationForm = z
  .object({ ...correctionFields, ...verificationFields })
  .transform(({ id: alertId, formId, revision: read, reason, ...found }) => ({
    ...{ id: alertId, formId, revision: read, reason, found: verificationOf(found) },
  }))

export const correctedAdviceForm = z.object({ ...correctionFields, advice: paragraph() })
