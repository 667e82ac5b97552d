import { addDays } from '@/lib/core/deadlines/add-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { givenNameFrom, surnameFrom } from '../people/names'
import { fullName, isChild } from '../people/roster'
import type { DemoVillage } from '../places'
import type { Random } from '../random'
import type { Person } from '../records/worker'
import type { CaseStory } from './case-story'
import { minutesAfter, momentOn, workingDay } from './moment'
import { answersFor } from './observed'

/** A sheet that a professional has sent to SPAS. */
export type SentInStory = {
  readonly name: string
  readonly filledOn: string
  readonly talkStart: string
  readonly talkEnd: string
  readonly sentAt: string
  readonly toldHead: string
  /** Names of the children. */
  readonly toldChildren: readonly string[]
  readonly villageId: number
  readonly answers: Readonly<Record<string, boolean>>
  readonly seenAt: string | null
  readonly handled:
    | { readonly status: 'returned'; readonly at: string; readonly reason: string }
    | { readonly status: 'taken-over'; readonly at: string; readonly familyId: string; readonly sheetId: string }
    | null
}

type Setting = { readonly villages: readonly DemoVillage[]; readonly today: string }

/** One that came this morning, one that came after its 48 hours, and one that was sent back. */
export function latestSentIn({ villages, today }: Setting, random: Random): SentInStory[] {
  const sheet = (
    name: string,
    daysAgo: number,
    sentAt: string,
    suspected: readonly string[],
    rest: Pick<SentInStory, 'seenAt' | 'handled'>,
  ): SentInStory => {
    const own = random.fork(name)
    const surname = surnameFrom('romanian', own)
    const called = (sex: 1 | 2, years: number) => `${surname} ${givenNameFrom('romanian', { sex, years }, [], own)}`
    return {
      name,
      filledOn: workingDay(addDays(today, -daysAgo)),
      talkStart: '14:10',
      talkEnd: '14:50',
      sentAt,
      toldHead: called(2, 34),
      toldChildren: [called(own.chance(0.5) ? 1 : 2, 9)],
      villageId: own.pick(villages).siruta,
      answers: answersFor(suspected, own),
      ...rest,
    }
  }
  const lateAt = momentOn(addDays(today, -2), '13:05')
  const returnedAt = momentOn(addDays(today, -19), '09:15')
  return [
    sheet('this morning', 1, momentOn(today, '06:50'), ['6b', '6b3'], { seenAt: null, handled: null }),
    sheet('late', 7, lateAt, ['1a', '1a1', '5c'], { seenAt: minutesAfter(lateAt, 65), handled: null }),
    sheet('returned', 21, momentOn(addDays(today, -20), '08:05'), ['4d'], {
      seenAt: returnedAt,
      handled: {
        status: 'returned',
        at: minutesAfter(returnedAt, 25),
        reason: 'Familia locuiește în comuna vecină; trimiteți fișa la SPAS de acolo.',
      },
    }),
  ]
}

/** The sheets by this professional that are in the files of families by now. */
export const takenOver = (cases: readonly CaseStory[], { name: author }: Person): SentInStory[] =>
  cases.flatMap(({ id: familyId, roster, observation }): SentInStory[] => {
    if (!observation?.receivedOn || observation.fillerName !== author) return []
    const { id: sheetId, filledOn, receivedOn, talkStart, talkEnd, answers, signedAt } = observation
    const [head] = roster.members
    return [
      {
        ...{ filledOn, talkStart, talkEnd, answers },
        name: `taken over ${familyId}`,
        sentAt: momentOn(receivedOn, '11:35'),
        toldHead: head ? fullName(head) : '',
        toldChildren: roster.members.filter(isChild).map(fullName),
        villageId: roster.place.village.siruta,
        seenAt: minutesAfter(signedAt, -15),
        handled: { status: 'taken-over', at: signedAt, familyId, sheetId },
      },
    ]
  })

/** What the professional has typed into a sheet since yesterday. */
export const begunByProfessional = ({ name, position }: Person, today: string): Readonly<Record<string, string>> => ({
  fillerKind: 'teacher',
  fillerName: name,
  fillerPosition: position,
  filledOn: shownDay(addDays(today, -1)),
  toldHead: 'familia elevului din clasa a III-a',
  'row.1a': '2',
  'row.6b': '1',
})
