import type { AbroadNotice } from '@/lib/core/intake/abroad-notice'
import type { ReferralDetails } from '@/lib/core/intake/referral'
import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { givenNameFrom, surnameFrom } from '../people/names'
import { fullName, isChild } from '../people/roster'
import type { DemoVillage } from '../places'
import type { Random } from '../random'
import type { CaseStory, ObservationStory } from './case-story'
import { workingDay } from './moment'

/** A case as it was told, and what became of it; nothing yet: null. */
export type ReferralStory = ReferralDetails & {
  readonly name: string
  readonly familyId: string | null
  readonly observationSheetId: string | null
  readonly decided: { readonly outcome: 'sheet' | 'dismissed'; readonly on: string; readonly note: string } | null
  readonly abroadEndedOn: string | null
}

const nothingYet = { familyId: null, observationSheetId: null, decided: null, abroadEndedOn: null } as const
const countries = ['Italia', 'Spania', 'Germania', 'Marea Britanie', 'Belgia', 'Austria']

const called = (sex: 1 | 2, years: number, surname: string, random: Random): string =>
  `${surname} ${givenNameFrom('romanian', { sex, years }, [], random)}`

/** The notice of parents who have left their children with the head of the family; the sheet followed from it. */
export function abroadReferral(
  story: CaseStory,
  observation: ObservationStory,
  today: string,
  random: Random,
): ReferralStory {
  const { members, place, street, streetNo } = story.roster
  const children = members.filter(isChild)
  const [head] = members
  const surname = children[0]?.surname ?? head?.surname ?? ''
  const receivedOn = workingDay(addDays(observation.filledOn, -1))
  const leavesOn = addDays(receivedOn, random.between(-25, 20))
  const carer = head ? fullName(head) : ''
  const departure = (name: string) => ({
    name,
    country: random.pick(countries),
    leavesOn,
    returnsOn: random.chance(0.4) ? addMonths(leavesOn, random.between(6, 18)) : null,
  })
  const back = addDays(leavesOn, random.between(60, 200))
  const abroad: AbroadNotice = {
    absence: 'both',
    departures: [departure(called(2, 35, surname, random)), departure(called(1, 37, surname, random))],
    carerName: carer,
    carerRelation: head?.sex === 2 ? 'bunică' : 'bunic',
    carerContact: '',
    delegation: random.weighted({ delegated: 0.4, requested: 0.25, none: 0.35 }),
    contact: random.weighted({ daily: 0.3, weekly: 0.4, monthly: 0.15, rarely: 0.1, unknown: 0.05 }),
  }
  return {
    name: `abroad ${story.id}`,
    trigger: 'b',
    channel: random.pick(['in-person', 'phone']),
    receivedOn,
    receivedTime: '10:15',
    reporterKind: 'parent',
    reporterName: abroad.departures[0]?.name ?? '',
    reporterContact: '',
    toldHead: carer,
    toldChildren: children.map((child) => ({ name: fullName(child), birthDate: null, cnp: '' })),
    villageId: place.village.siruta,
    toldAddress: `${street} ${streetNo}`,
    toldText: '',
    abroad,
    familyId: story.id,
    observationSheetId: observation.id,
    decided: { outcome: 'sheet', on: observation.filledOn, note: '' },
    abroadEndedOn: back < today && random.chance(0.3) ? back : null,
  }
}

type Setting = { readonly villages: readonly DemoVillage[]; readonly today: string; readonly many: boolean }

/** What has reached the commune in the last days; with `many`, also a departure abroad, a request and what came to nothing. */
export function latestReferrals({ villages, today, many }: Setting, random: Random): ReferralStory[] {
  const surname = surnameFrom('romanian', random)
  const place = () => ({ villageId: random.pick(villages).siruta, toldAddress: '' })
  const told = { reporterContact: '', abroad: null, ...nothingYet }
  const call: ReferralStory = {
    ...told,
    ...place(),
    name: 'call',
    trigger: 'c',
    channel: 'phone',
    receivedOn: addDays(today, -1),
    receivedTime: '16:20',
    reporterKind: 'neighbour',
    reporterName: called(2, 58, surnameFrom('romanian', random), random),
    toldHead: called(1, 40, surname, random),
    toldChildren: [{ name: called(2, 7, surname, random), birthDate: null, cnp: '' }],
    toldText: 'Copilul umblă singur pe drum până târziu; părinții pleacă la lucru înainte de răsărit.',
  }
  if (!many) return [call]
  const mother = called(2, 33, surnameFrom('romanian', random), random)
  const [family = ''] = mother.split(' ')
  return [
    call,
    {
      ...told,
      ...place(),
      name: 'leaving',
      trigger: 'b',
      channel: 'in-person',
      receivedOn: addDays(today, -2),
      receivedTime: '09:40',
      reporterKind: 'parent',
      reporterName: mother,
      toldHead: mother,
      toldChildren: [
        { name: called(1, 11, family, random), birthDate: null, cnp: '' },
        { name: called(2, 6, family, random), birthDate: null, cnp: '' },
      ],
      toldText: 'Mama pleacă la muncă; tatăl nu locuiește cu copiii.',
      abroad: {
        absence: 'sole',
        departures: [
          {
            name: mother,
            country: random.pick(countries),
            leavesOn: addDays(today, 12),
            returnsOn: addMonths(today, 9),
          },
        ],
        carerName: called(2, 62, surnameFrom('romanian', random), random),
        carerRelation: 'bunică',
        carerContact: '',
        delegation: 'requested',
        contact: 'unknown',
      },
    },
    {
      ...told,
      ...place(),
      name: 'request',
      trigger: 'a',
      channel: 'in-person',
      receivedOn: addDays(today, -4),
      receivedTime: '11:10',
      reporterKind: 'parent',
      reporterName: called(1, 45, surname, random),
      toldHead: called(1, 45, surname, random),
      toldChildren: [],
      toldText: 'Cere sprijin pentru lemne de foc și rechizite; are patru copii.',
    },
    {
      ...told,
      ...place(),
      name: 'dismissed',
      trigger: 'c',
      channel: 'post',
      receivedOn: addDays(today, -24),
      receivedTime: '13:30',
      reporterKind: 'anonymous',
      reporterName: '',
      toldHead: '',
      toldChildren: [],
      toldText: 'Scrisoare fără semnătură despre zgomot într-o gospodărie de pe strada principală.',
      decided: {
        outcome: 'dismissed',
        on: addDays(today, -22),
        note: 'În gospodărie nu locuiesc copii; sesizarea a fost trimisă poliției locale.',
      },
    },
  ]
}
