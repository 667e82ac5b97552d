import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'

export type Filler = { readonly code: string; readonly label: Text }

/**
 * Who may fill in the sheet: SPAS, or any local professional whose work brings them into contact with the child
 * (GD 691/2015 art. 6). The professions are examples, hence the last one.
 */
export const fillers = [
  { code: 'spas', label: text('Reprezentant SPAS', 'SPAS representative') },
  { code: 'police-officer', label: text('Polițist', 'Police officer') },
  { code: 'family-doctor', label: text('Medic de familie', 'Family doctor') },
  { code: 'teacher', label: text('Cadru didactic', 'Teacher') },
  { code: 'nurse', label: text('Asistent medical', 'Nurse') },
  { code: 'school-mediator', label: text('Mediator școlar', 'School mediator') },
  { code: 'health-mediator', label: text('Mediator sanitar', 'Health mediator') },
  { code: 'community-nurse', label: text('Asistent medical comunitar', 'Community nurse') },
  { code: 'priest', label: text('Preot', 'Priest') },
  { code: 'ngo-specialist', label: text('Specialist al unui ONG acreditat', 'Specialist of an accredited NGO') },
  { code: 'other', label: text('Alt profesionist', 'Other professional') },
] as const satisfies readonly Filler[]

export type FillerCode = (typeof fillers)[number]['code']
