import { expect, it } from 'vitest'
import { checkReferral, type TypedReferral } from './check-referral'

const basis = { now: '2026-05-07T09:00:00.000Z', today: '2026-05-07', villageIds: [1] }
const noNotice = { carerName: '', carerRelation: '', carerContact: '', delegation: null, contact: null }
const empty: TypedReferral = {
  ...{ trigger: null, channel: null, receivedOn: null, receivedTime: null, reporterKind: null, reporterName: '' },
  ...{ reporterContact: '', toldHead: '', villageId: null, toldAddress: '', toldText: '', children: [] },
  ...{ absence: null, parents: [], notice: noNotice },
}
const told: TypedReferral = {
  ...empty,
  ...{ trigger: 'c', channel: 'phone', receivedOn: '2026-05-07', receivedTime: '11:30' },
  ...{ reporterKind: 'neighbour', reporterName: 'Vecina', toldHead: 'Moldovan Ana' },
}
const leaving = { name: 'Moldovan Ana', country: 'Italia', leavesOn: '2026-05-01', returnsOn: null }
const notice = { ...noNotice, carerName: 'Bunica', delegation: 'none', contact: 'weekly' } as const

const faultsOf = (typed: TypedReferral) => {
  const checked = checkReferral(typed, basis)
  return checked.ok ? {} : Object.fromEntries(Object.entries(checked.error).map(([field, { key }]) => [field, key]))
}

it('an empty form is told all that it needs at once', () =>
  expect(faultsOf(empty)).toEqual({
    ...{ trigger: 'choice', channel: 'choice', receivedOn: 'required', receivedTime: 'required' },
    ...{ reporterKind: 'choice', toldHead: 'caseUntold' },
  }))

it('days that cannot be read stand among all other complaints, those of a notice too', () =>
  expect(
    faultsOf({
      ...told,
      ...{ trigger: 'b', receivedOn: '31.02.2026', receivedTime: 'noaptea', reporterName: '', absence: 'both' },
      children: [null, { name: '', birthDate: 'mai 2016', cnp: '12' }],
      parents: [{ ...leaving, country: '', leavesOn: '30.02.2026', returnsOn: 'la vară' }],
    }),
  ).toEqual({
    ...{ receivedOn: 'dateUnreal', receivedTime: 'time', reporterName: 'reporterOrAnonymous' },
    ...{ 'children.1.name': 'required', 'children.1.birthDate': 'date', 'children.1.cnp': 'cnpCheck' },
    ...{ 'parents.0.country': 'required', 'parents.0.leavesOn': 'dateUnreal', 'parents.0.returnsOn': 'date' },
    ...{ 'parents.1.name': 'required', 'parents.1.country': 'required', 'parents.1.leavesOn': 'required' },
    ...{ carerName: 'required', delegation: 'choice', contact: 'choice' },
  }))

it.each<[string, Partial<TypedReferral>, object]>([
  ['a minute that has not come', { receivedTime: '12:01' }, { receivedTime: 'momentInFuture' }],
  ['anonymous and unnamed', { reporterKind: 'anonymous', reporterName: '' }, {}],
  ['a village of elsewhere', { villageId: 2 }, { villageId: 'choice' }],
  [
    'back before leaving',
    { trigger: 'b', absence: 'one', parents: [{ ...leaving, returnsOn: '2026-04-30' }], notice },
    { 'parents.0.returnsOn': 'returnBeforeLeaving' },
  ],
  [
    'back in the year 3000',
    { trigger: 'b', absence: 'one', parents: [{ ...leaving, returnsOn: '3000-01-01' }], notice },
    { 'parents.0.returnsOn': 'dateYear' },
  ],
  ['a notice without its absence', { trigger: 'b', parents: [leaving], notice }, { absence: 'choice' }],
])('%s', (_case, changes, faults) => expect(faultsOf({ ...told, ...changes })).toEqual(faults))

it('keeps a notice with its departures, and none where the case is another', () => {
  const typed = { ...told, absence: 'one', parents: [leaving], notice } as const
  expect(checkReferral({ ...typed, trigger: 'b' }, basis)).toMatchObject({
    value: { abroad: { ...notice, absence: 'one', departures: [leaving] } },
  })
  expect(checkReferral(typed, basis)).toMatchObject({ value: { abroad: null } })
})
