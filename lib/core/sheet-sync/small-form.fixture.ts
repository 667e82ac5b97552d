import { eq } from '@/lib/core/questionnaire/conditions'
import { formOf } from '@/lib/core/questionnaire/form'
import {
  freeText,
  integer,
  manyChoices,
  oneChoice,
  option,
  personRef,
  text,
  year,
  yesNo,
} from '@/lib/core/questionnaire/questions'
import type { SheetContent } from './content'

const three = [option(1, 'unu', 'one'), option(2, 'doi', 'two'), option(3, 'trei', 'three')]

/** A form small enough to see through, with a filter, a reference and both kinds of numbered records. */
export const smallForm = formOf({
  name: 'small',
  version: '1',
  source: 'test',
  sections: [
    {
      id: '1',
      title: text('Casa', 'House'),
      entity: 'household',
      questions: [
        oneChoice('ROOF', 'Acoperiș', 'Roof', three),
        yesNo('LEAKS', 'Curge', 'Leaks', { askedIf: eq('ROOF', 1) }),
        manyChoices('GOODS', 'Bunuri', 'Goods', three),
      ],
    },
    {
      id: '2',
      title: text('Oameni', 'People'),
      entity: 'person',
      questions: [
        integer('CPERS', 'Număr', 'Number'),
        freeText('NAME', 'Nume', 'Name'),
        oneChoice('GENDER', 'Sex', 'Sex', three),
        integer('NUCLEUS_CODE', 'Nucleu', 'Nucleus'),
        year('YY', 'An', 'Year'),
        yesNo('MOMPREZ', 'Mama e acasă', 'Mother at home'),
        personRef('MOM', 'Mama', 'Mother', { askedIf: eq('MOMPREZ', 1) }),
      ],
    },
    {
      id: '3',
      title: text('Separați', 'Separated'),
      entity: 'separatedChild',
      questions: [
        integer('CPERSCHILD', 'Număr', 'Number'),
        freeText('NAME', 'Nume', 'Name'),
        personRef('MOM', 'Mama', 'Mother'),
      ],
    },
  ],
})

export const emptyContent: SheetContent = { sheetDate: '2026-05-07', household: {}, persons: {}, separatedChildren: {} }

/** An answer to give, in a test. */
export const roof = (value: number | null) =>
  ({ kind: 'answer', entity: 'household', number: 0, code: 'ROOF', value }) as const
export const ofPerson = (number: number, code: string, value: string | number | null) =>
  ({ kind: 'answer', entity: 'person', number, code, value }) as const
