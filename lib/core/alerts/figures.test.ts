import { expect, it } from 'vitest'
import { anyForm, violenceFigures, type ViolenceCount } from './figures'

const count = (part: Partial<ViolenceCount>): ViolenceCount => ({
  form: 'neglect',
  ageBand: '3-6',
  sex: 1,
  stage: 'suspected',
  children: 1,
  ...part,
})

it('children are added up by form, and by age and sex each once', () => {
  const figures = violenceFigures(
    [
      count({ children: 2 }),
      count({ sex: 2 }),
      count({ stage: 'confirmed' }),
      count({ form: 'begging', ageBand: '11-14', sex: 2, children: 4 }),
      count({ form: 'from-elsewhere', sex: 0 }),
      // Two of those who are neglected beg as well.
      count({ form: anyForm, children: 2 }),
      count({ form: anyForm, ageBand: '11-14', sex: 2, children: 3 }),
      count({ form: anyForm, sex: 0 }),
      count({ form: anyForm, stage: 'confirmed' }),
    ],
    ['begging', 'neglect', 'trafficking'],
  )

  expect(figures.all).toMatchObject({ suspected: 6, confirmed: 1 })
  expect(figures.forms).toEqual([
    { key: 'begging', suspected: 4, confirmed: 0 },
    { key: 'neglect', suspected: 3, confirmed: 1 },
    { key: 'from-elsewhere', suspected: 1, confirmed: 0 },
  ])
  expect(figures.ages.filter(({ suspected }) => suspected > 0)).toEqual([
    { key: '3-6', suspected: 3, confirmed: 1 },
    { key: '11-14', suspected: 3, confirmed: 0 },
  ])
  expect(figures.ages.map(({ key }) => key)).not.toContain('unknown')
  expect(figures.sexes).toEqual([
    { key: '1', suspected: 2, confirmed: 1 },
    { key: '2', suspected: 3, confirmed: 0 },
    { key: '0', suspected: 1, confirmed: 0 },
  ])
})

it('without counts there are the ages and both sexes, all nothing', () => {
  const { forms, ages, sexes } = violenceFigures([], ['neglect'])
  expect(forms).toEqual([])
  expect(ages).toHaveLength(6)
  expect(sexes.map(({ key }) => key)).toEqual(['1', '2'])
})
