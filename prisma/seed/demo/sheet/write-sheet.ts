import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { formatDay } from '@/lib/core/dates/calendar-date'
import type { AnswerOrSpecial, Answers, Sheet } from '@/lib/core/questionnaire/sheet'
import { parametersFor } from '@/lib/core/risk/judge'
import { castOf } from '../people/cast'
import { isChild, type Member, type Roster } from '../people/roster'
import { occupationOfChild, workOf } from '../people/work'
import type { Random } from '../random'
import { behaviour } from './behaviour'
import { babyHealth, childHealth, growingUp } from './child-health'
import { health } from './health'
import { housing } from './housing'
import { composition, isPupil } from './identity'
import { budgetOf, householdMoney, type Budget } from './income'
import { childAndParents, type ParentsIn, parentsIn, siblingsOf } from './parents'
import { childEducation } from './school'
import { separatedChild } from './separated'
import { answersFrom, type Told } from './told'
import { hadPartner, literacy, women } from './women'
import type { CalendarDate } from '@/lib/core/dates/calendar-date'

function tell(roster: Roster, date: CalendarDate, random: Random): Told {
  const day = formatDay(date)
  const works = workOf(roster.household, random.fork('work'))
  const { POVERTY_LINE: line } = parametersFor(riskEngine2018, day)
  return {
    roster,
    cast: castOf(roster.household, random.fork('cast')),
    work: (member) =>
      (isChild(member) ? undefined : works.get(member.adult)) ?? {
        occupation: isChild(member) ? occupationOfChild(member.child, roster.household) : 14,
        contract: false,
        steady: false,
      },
    day,
    date,
    povertyLine: Number(line),
    random: random.fork('answers'),
  }
}

function personAnswers(member: Member, told: Told, budget: Budget, parents: ParentsIn): Answers {
  const partner = hadPartner(member, told)
  return answersFrom(
    composition(member, told),
    ...(isChild(member)
      ? [
          childAndParents(member, parents(siblingsOf(member)), told),
          childHealth(member, told),
          babyHealth(member, told),
          growingUp(member, told),
          childEducation(member, told),
        ]
      : []),
    health(member, told),
    literacy(member, told, isPupil(member, told)),
    budget.of(member),
    behaviour(member, told, partner),
    women(member, told, partner),
  )
}

/** Answers that some families do not give. None of them stands behind a row that holds of the family. */
const declined: readonly (readonly [
  code: string,
  is: (value: AnswerOrSpecial) => boolean,
  special: 'refused' | 'dont-know',
])[] = [
  ['ECON1', () => true, 'refused'],
  ['CONS', () => true, 'dont-know'],
  ['APGAR', () => true, 'dont-know'],
  ['SAN', () => true, 'dont-know'],
  ['VIOLENCE', (value) => value === 0, 'refused'],
  ['POTRISC', (value) => Array.isArray(value) && value.length === 0, 'refused'],
  ['REM2', () => true, 'refused'],
]

function decline(answers: Answers, random: Random): Answers {
  if (!random.chance(0.012)) return answers
  const [code, is, special] = random.pick(declined)
  const value = answers[code]
  return value !== undefined && is(value) ? { ...answers, [code]: { special } } : answers
}

/** The whole risk identification sheet of a family, as answered on a day. */
export function writeSheet(id: string, roster: Roster, date: CalendarDate, random: Random): Sheet {
  const told = tell(roster, date, random)
  const parents = parentsIn(told)
  const budget = budgetOf(told)
  const { name, version } = riskEngine2018.form.questionnaire
  return {
    id,
    form: name,
    version,
    sheetDate: told.day,
    household: decline(answersFrom(householdMoney(told, budget), housing(told)), told.random),
    persons: roster.members.map((member) => decline(personAnswers(member, told, budget, parents), told.random)),
    separatedChildren: roster.separated.map((member) => answersFrom(separatedChild(member, told, parents))),
  }
}
