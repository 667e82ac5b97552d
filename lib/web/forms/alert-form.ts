import { z } from 'zod'
import { alertChannels, verificationResults } from '@/lib/core/alerts/alert'
import { momentAt } from '@/lib/core/deadlines/romanian-moment'
import { violenceFormOptions } from '@/lib/features/alerts/form-options'
import { choice, choices, day, id, optionalParagraph, paragraph, revision, time } from '@/lib/web/form-fields'

const ids = () => z.array(z.uuid('choice')).max(60).default([])
const seen = { alertId: id(), revision: revision() }

/** What is written in a draft: it may leave anything empty; what sending needs is for the use case. */
const written = {
  forms: choices(violenceFormOptions),
  children: ids(),
  description: optionalParagraph(),
  measures: optionalParagraph(),
  channel: choice(alertChannels),
  pressed: choice(['save', 'check']),
}

/** The form of an alert that is begun. */
export const newAlertSchema = z
  .object({ familyId: id(), ...written })
  .transform(({ familyId, pressed, ...draft }) => ({ familyId, draft, complete: pressed === 'check' }))

export const draftSchema = z
  .object({ ...seen, ...written })
  .transform(({ alertId, revision: read, pressed, ...draft }) => ({
    alertId,
    revision: read,
    draft,
    complete: pressed === 'check',
  }))

export const seenSchema = z.object(seen)

export const dismissSchema = z.object({ ...seen, reason: paragraph({ max: 2000 }) })

/** The check of the county: day and time as clocks in Romania show them. */
export const verificationFields = {
  verifiedOn: day(),
  verifiedTime: time(),
  result: choice(verificationResults),
  forms: choices(violenceFormOptions),
  children: ids(),
  measures: paragraph(),
}

type Typed = { readonly verifiedOn: string; readonly verifiedTime: string }

/** With the moment that its day and time name. */
export const verificationOf = <Fields extends Typed>({ verifiedOn, verifiedTime, ...found }: Fields) => ({
  ...found,
  at: new Date(momentAt(verifiedOn, verifiedTime)),
})

export const verificationSchema = z
  .object({ alertId: id(), formId: id(), pressed: choice(['check', 'record']), ...verificationFields })
  .transform(({ alertId, formId, pressed, ...found }) => ({
    alertId,
    verification: { ...verificationOf(found), formId },
    checked: pressed === 'record',
  }))
