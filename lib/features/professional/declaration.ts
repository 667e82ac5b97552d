import { professionalFieldLengths } from '@/lib/core/intake/professional-fields'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'

/** The declared sheet as a professional fills it in: whoever is of SPAS is no professional. */
export const ofProfessionals = {
  ...declaration,
  fillerKinds: declaration.fillerKinds.filter((kind) => kind !== 'spas'),
}

export const professionalLengths = professionalFieldLengths(declaration)

/** What belongs to the sheet among the fields of a form. */
export const fieldsOfProfessional = (fields: TypedSheet): TypedSheet =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => professionalLengths.has(field)))
