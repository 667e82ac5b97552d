import { expect, it } from 'vitest'
import { sheetExcerpt } from './sheet-excerpt'

const sheet = {
  number: '05-001/2026',
  content: {
    sheetDate: '2026-05-07',
    household: { VENG: 100 },
    persons: {
      1: { NAME: 'Popescu Maria' },
      2: { NAME: ' Popescu  Ion ', YY: 2018, MM: 5, DD: 8 },
      3: { NAME: 'Popescu Vasile', YY: 1950 },
    },
    separatedChildren: {},
  },
  verdict: {
    confirmed: ['1a', '6b2'],
    undetermined: ['2a'],
    situations: 2,
    monitoringMonths: 12,
    alert: true,
    children: [{ cpers: 2, direct: ['6b2'] }],
    because: {
      '1a': [{ entity: 'household' as const, code: 'VENG', value: 100 }],
      '6b2': [{ entity: 'person' as const, cpers: 2, code: 'DISCIP', value: 5 }],
      '9z': [{ entity: 'person' as const, cpers: 3, code: 'EDUC', value: 1 }],
    },
    alertReasons: [{ entity: 'person' as const, cpers: 2, code: 'DISCIP', value: 5 }],
    decideFurther: [],
    flags: [],
  },
}

it('takes the confirmed rows with their answers, and names nobody whom they are not about', () => {
  const { people, because, ...rest } = sheetExcerpt(sheet)

  expect(people).toEqual([{ entity: 'person', number: 2, name: 'Popescu Ion', years: 7, months: 95 }])
  expect(Object.keys(because)).toEqual(['1a', '6b2'])
  expect(rest).toMatchObject({
    number: '05-001/2026',
    sheetDate: '2026-05-07',
    situations: 2,
    confirmed: ['1a', '6b2'],
  })
})
