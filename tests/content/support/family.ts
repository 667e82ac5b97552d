import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { parseDay } from '@/lib/core/dates/calendar-date'
import { askedQuestions } from '@/lib/core/questionnaire/asked-questions'
import { keyCode } from '@/lib/core/questionnaire/reserved'
import type { AnswerOrSpecial, Answers, Sheet } from '@/lib/core/questionnaire/sheet'
import type { EntityKind } from '@/lib/core/questionnaire/types'
import { calmAnswer } from './calm-answers'

export const sheetDate = '2018-10-05'

/** Answers of one record; undefined keeps a question unanswered. `born` is a day, or a year alone. */
export type Given = { readonly born?: string } & Readonly<Record<string, AnswerOrSpecial | undefined>>

export type FamilyGiven = {
  readonly sheetDate?: string
  readonly household?: Given
  readonly mother?: Given | null
  readonly father?: Given | null
  /** Numbered from 3 on. */
  readonly others?: readonly Given[]
  readonly separatedChildren?: readonly Given[]
}

/** The day on which somebody now `years` and `months` old was born, to the day; one day later with `short`. */
export function aged(years: number, months = 0, short = 0): string {
  const today = parseDay(sheetDate)
  if (!today) throw new Error('no date')
  const born = today.year * 12 + today.month - 1 - years * 12 - months
  const day = String(today.day + short).padStart(2, '0')
  return `${Math.floor(born / 12)}-${String((born % 12) + 1).padStart(2, '0')}-${day}`
}

function birth(born: string | undefined): Answers {
  const [year, month, day] = (born ?? '').split('-').map(Number)
  return {
    ...(year ? { YY: year } : {}),
    ...(month === undefined ? {} : { MM: month }),
    ...(day === undefined ? {} : { DD: day }),
  }
}

type Draft = { readonly answers: Answers; readonly closed: ReadonlySet<string> }

function recordOf(entity: EntityKind, key: number, { born, ...given }: Given): Draft {
  const code = keyCode(entity)
  const answered = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return {
    answers: { ...(code ? { [code]: key } : {}), ...birth(born), ...Object.fromEntries(answered) },
    closed: new Set([...Object.keys(given), ...(code ? ['YY', 'MM', 'DD', 'NUCLEUS_CODE'] : [])]),
  }
}

/** Every question that applies and was not given gets the answer of a family without risks, until none is left. */
function filledIn(sheet: Sheet, closed: ReadonlyMap<string, ReadonlySet<string>>): Sheet {
  const { layouts } = riskEngine2018.form
  const additions = new Map<string, Answers>()
  for (const { entity, key, codes } of askedQuestions(riskEngine2018, sheet)) {
    const record =
      entity === 'household'
        ? sheet.household
        : (entity === 'person' ? sheet.persons : sheet.separatedChildren).find(
            (answers) => answers[keyCode(entity) ?? ''] === key,
          )
    const open = codes.filter((code) => record?.[code] === undefined && !closed.get(`${entity} ${key}`)?.has(code))
    if (open.length === 0) continue
    const added = open.flatMap((code) => {
      const question = layouts[entity].questions.get(code)
      return question ? [[code, calmAnswer(entity, question)] as const] : []
    })
    additions.set(`${entity} ${key}`, Object.fromEntries(added))
  }
  if (additions.size === 0) return sheet
  const more = (entity: EntityKind) => (answers: Answers) => ({
    ...answers,
    ...additions.get(`${entity} ${String(answers[keyCode(entity) ?? ''] ?? 0)}`),
  })
  return filledIn(
    {
      ...sheet,
      household: more('household')(sheet.household),
      persons: sheet.persons.map(more('person')),
      separatedChildren: sheet.separatedChildren.map(more('separatedChild')),
    },
    closed,
  )
}

/**
 * A whole sheet of a family without risks, but for what is given: mother 1 and father 2, both employed, and the `others` from 3
 * on (a boy of ten unless said otherwise).
 */
export function family(given: FamilyGiven = {}): Sheet {
  const { mother = {}, father = {}, others = [{}], separatedChildren = [] } = given
  const grown = { born: '1985-03-09', OCUP: 1 }
  const household = recordOf('household', 0, given.household ?? {})
  const persons = [
    ...(mother ? [recordOf('person', 1, { ...grown, GENDER: 2, ...mother })] : []),
    ...(father ? [recordOf('person', 2, { ...grown, GENDER: 1, ...father })] : []),
    ...others.map((child, index) => recordOf('person', 3 + index, { born: aged(10), GENDER: 1, OCUP: 11, ...child })),
  ]
  const separated = separatedChildren.map((child, index) =>
    recordOf('separatedChild', 21 + index, { born: aged(10), GENDER: 1, ...child }),
  )
  const sheet: Sheet = {
    id: 'family',
    form: riskEngine2018.form.questionnaire.name,
    version: riskEngine2018.form.questionnaire.version,
    sheetDate: given.sheetDate ?? sheetDate,
    household: household.answers,
    persons: persons.map(({ answers }) => answers),
    separatedChildren: separated.map(({ answers }) => answers),
  }
  const closed = new Map<string, ReadonlySet<string>>([['household 0', household.closed]])
  for (const { answers, closed: codes } of persons) closed.set(`person ${String(answers.CPERS)}`, codes)
  for (const { answers, closed: codes } of separated) closed.set(`separatedChild ${String(answers.CPERSCHILD)}`, codes)
  return filledIn(sheet, closed)
}
