import { z } from 'zod'
import { noCnpReasons, leavingReasons } from '@/lib/core/casework/child-record'
import { closingReasons } from '@/lib/core/casework/family-record'
import {
  checkbox,
  choice,
  day,
  dayAsTyped,
  id,
  optionalChoice,
  optionalInteger,
  optionalParagraph,
  optionalText,
  revision,
} from '../form-fields'
import { gatherRows } from '../form-rows'

/** What must be there is asked for by the core, so that all complaints come at once. */
const family = {
  headName: optionalText({ max: 120 }),
  villageId: optionalInteger(),
  street: optionalText({ max: 120 }),
  streetNo: optionalText({ max: 20 }),
  phone: optionalText({ max: 30 }),
}

const child = {
  surname: optionalText({ max: 80 }),
  givenName: optionalText({ max: 80 }),
  birthDate: dayAsTyped(),
  sex: optionalChoice(['1', '2']),
  cnp: optionalText({ max: 20 }).transform((typed) => typed.replace(/[\s.-]/g, '')),
  noCnpReason: optionalChoice(noCnpReasons),
  separated: checkbox(),
}

/** A family with the rows of its children. */
export const newFamilyForm = z
  .preprocess(
    gatherRows('children'),
    z.object({ ...family, sure: checkbox(), children: z.array(z.object(child).nullable()) }),
  )
  .transform(({ sure, children, ...details }) => ({ family: details, children, sure }))

export const editFamilyForm = z
  .object({ familyId: id(), revision: revision(), ...family })
  .transform(({ familyId, revision, ...details }) => ({ familyId, revision, family: details }))

export const newChildForm = z
  .object({ familyId: id(), sure: checkbox(), ...child })
  .transform(({ familyId, sure, ...details }) => ({ familyId, sure, child: details }))

export const editChildForm = z
  .object({ familyId: id(), childId: id(), revision: revision(), ...child })
  .transform(({ familyId, childId, revision, ...details }) => ({ familyId, childId, revision, child: details }))

export const endChildForm = z.object({ familyId: id(), childId: id(), on: day(), reason: choice(leavingReasons) })
export const closeFamilyForm = z.object({
  familyId: id(),
  on: day(),
  reason: choice(closingReasons),
  note: optionalParagraph({ max: 2000 }),
  confirmed: checkbox(),
})
export const childButton = z.object({ familyId: id(), childId: id() })
export const familyButton = z.object({ familyId: id() })
