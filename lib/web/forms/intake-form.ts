import { z } from 'zod'
import { recordedOutcomes } from '@/lib/core/home-visit/home-visit'
import { absences, contacts, delegations } from '@/lib/core/intake/abroad-notice'
import { channels, reporterKinds, triggers } from '@/lib/core/intake/referral'
import { visitKinds } from '@/lib/core/plan/schedule-view'
import { services } from '@/lib/core/invisible/invisibility'
import {
  checkbox,
  choice,
  day,
  dayAsTyped,
  id,
  optionalChoice,
  optionalDay,
  optionalInteger,
  optionalParagraph,
  optionalText,
  optionalTime,
  paragraph,
  revision,
  text,
  timeAsTyped,
} from '../form-fields'
import { gatherRows } from '../form-rows'
import { newFamilyForm } from './family-form'

const child = z.object({
  name: optionalText({ max: 120 }),
  birthDate: dayAsTyped(),
  cnp: optionalText({ max: 20 }).transform((typed) => typed.replace(/[\s.-]/g, '')),
})

const parent = z.object({
  name: optionalText({ max: 120 }),
  country: optionalText({ max: 80 }),
  leavesOn: dayAsTyped(),
  returnsOn: dayAsTyped(),
})

/** A case; its children and departing parents are rows. What is missing is for the use case, which tells all of it at once. */
export const referralForm = z
  .preprocess(
    (fields) => gatherRows('parents')(gatherRows('children')(fields)),
    z.object({
      formId: id(),
      trigger: optionalChoice(triggers),
      channel: optionalChoice(channels),
      receivedOn: dayAsTyped(),
      receivedTime: timeAsTyped(),
      reporterKind: optionalChoice(reporterKinds),
      reporterName: optionalText({ max: 120 }),
      reporterContact: optionalText({ max: 120 }),
      toldHead: optionalText({ max: 120 }),
      villageId: optionalInteger(),
      toldAddress: optionalText({ max: 200 }),
      toldText: optionalParagraph(),
      children: z.array(child.nullable()),
      absence: optionalChoice(absences),
      parents: z.array(parent.nullable()),
      carerName: optionalText({ max: 120 }),
      carerRelation: optionalText({ max: 80 }),
      carerContact: optionalText({ max: 120 }),
      delegation: optionalChoice(delegations),
      contact: optionalChoice(contacts),
    }),
  )
  .transform(({ carerName, carerRelation, carerContact, delegation, contact, ...typed }) => ({
    ...typed,
    notice: { carerName, carerRelation, carerContact, delegation, contact },
  }))

/** A new family with the case that it is entered for. */
export const familyOfCaseForm = z.intersection(
  z.object({
    referralId: z.union([id(), z.literal('')]).default(''),
    professionalSheetId: z.union([id(), z.literal('')]).default(''),
    unknown: checkbox(),
  }),
  newFamilyForm,
)

export const linkForm = z.object({ id: id(), familyId: z.union([id(), z.literal('')]).default('') })
export const caseForm = z.object({ id: id() })
export const decisionForm = z.object({ id: id(), outcome: choice(['update', 'dismissed']), note: paragraph() })
export const endAbsenceForm = z.object({ id: id(), endedOn: day() })
export const returnForm = z.object({ id: id(), reason: paragraph({ max: 1000 }) })

export const takeOverForm = z.object({
  id: id(),
  familyId: id(),
  visitorName: optionalText({ max: 120 }),
  visitorPosition: optionalText({ max: 120 }),
  visitOn: optionalDay(),
  visitTime: optionalTime(),
  unknown: checkbox(),
})

const visitPlan = {
  plannedOn: day(),
  plannedTime: optionalTime(),
  visitorName: text({ max: 120 }),
  visitorPosition: optionalText({ max: 120 }),
}
/** Which visit an address asks to plan. */
export const visitKindForm = z.enum(visitKinds).catch('home-visit')

export const planVisitForm = z.object({ familyId: id(), kind: choice(visitKinds), formId: id(), ...visitPlan })
export const changeVisitForm = z.object({ id: id(), revision: revision(), ...visitPlan })
export const recordVisitForm = z.object({
  id: id(),
  formId: id(),
  revision: revision(),
  outcome: choice(recordedOutcomes),
  happenedOn: optionalDay(),
  happenedTime: optionalTime(),
  note: optionalParagraph({ max: 2000 }),
  lateReason: optionalText({ max: 500 }),
})
export const lateReasonForm = z.object({ id: id(), lateReason: optionalText({ max: 500 }) })

export const findingForm = z.object({ familyId: id(), childId: id(), service: choice(services), foundOn: day() })
export const solutionForm = z.object({ id: id(), solvedOn: day(), solution: text({ max: 500 }) })
