import { expect, it } from 'vitest'
import { referralForm } from './intake-form'

const formId = '0b6f2a52-6a57-4d0b-9f5c-0a4f8a3f1c11'

it('a case with nothing in it, or with days that are none, is read as typed: the use case tells all at once', () => {
  expect(referralForm.parse({ formId })).toMatchObject({ trigger: null, channel: null, receivedOn: null, children: [] })
  const typed = { formId, receivedOn: '31.02.2026', receivedTime: 'noaptea', 'children.2.birthDate': '30.02.2016' }
  expect(referralForm.parse(typed)).toMatchObject({
    ...{ receivedOn: '31.02.2026', receivedTime: 'noaptea' },
    children: [null, null, { name: '', birthDate: '30.02.2016', cnp: '' }],
  })
})
