import type { SubjectId } from '@/lib/core/questionnaire/sheet'
import type { Engine } from '@/lib/core/risk/compile'
import { judge } from '@/lib/core/risk/judge'
import { openSession } from '@/lib/core/risk/session'
import { aged, family } from '@/tests/content/support/family'
import { type Figure, figure, median } from '../figures'
import { dhis2Rival } from './rivals/dhis2'
import { flatForm } from './rivals/flat-form'
import { type Played, play, type Rival, type Step } from './rivals/rival'
import { surveyRival } from './rivals/survey'
import { nameOf } from './rivals/unroll'
import { playXforms } from './rivals/xforms'

/** Two parents and two children, every question answered, some risks. */
const sheet = family({
  household: { VENG: 700, L3: 1 },
  mother: { OCUP: 12, NUCLEUS_CODE: 1 },
  father: { OCUP: 13, POTRISC: [1, 3], NUCLEUS_CODE: 1 },
  others: [{ NUCLEUS_CODE: 1 }, { born: aged(15), GENDER: 2, DISCIP: 5, NUCLEUS_CODE: 1 }],
})

const child: SubjectId = { entity: 'person', key: 3 }
const household: SubjectId = { entity: 'household', key: 0 }
/** Answers that turn rows, open and close questions, or do neither. */
const answers: readonly (readonly [SubjectId, string, number])[] = [
  [child, 'PHYSICIAN', 0],
  [child, 'OCUP', 14],
  [child, 'DISCIP', 9],
  [household, 'VENG', 5000],
  [child, 'OCUP', 11],
  [child, 'KILO', 31_000],
  [child, 'PHYSICIAN', 1],
  [household, 'VENG', 700],
  [child, 'DISCIP', 1],
]

const steps = (rounds: number) => Array.from({ length: rounds }, () => answers).flat()
const flat = (rounds: number): readonly Step[] =>
  steps(rounds).map(([{ entity, key }, code, value]) => [nameOf({ entity, key, answers: {} }, code), value])

function playOurs(engine: Engine, rounds: number): Played {
  const session = openSession(engine, sheet)
  const subjects: readonly SubjectId[] = [household, ...[1, 2, 3, 4].map((key) => ({ entity: 'person', key }) as const)]
  const milliseconds = steps(rounds).map(([subject, code, value]) => {
    const since = performance.now()
    session.answer(subject, code, value)
    session.verdict()
    session.visible(subject)
    return performance.now() - since
  })
  const { questions } = engine.form.layouts.person
  const official = (code: string) =>
    !(questions.get(code) ?? engine.form.layouts.household.questions.get(code))?.proposed
  return {
    milliseconds,
    confirmed: session.verdict().confirmed,
    visible: subjects.reduce((sum, subject) => sum + session.visible(subject).filter(official).length, 0),
  }
}

/** What a rival found differently: by rows, and in the number of questions that apply. */
function disagreement(ours: Played, theirs: Played): string {
  const rows = [
    ...ours.confirmed.filter((id) => !theirs.confirmed.includes(id)),
    ...theirs.confirmed.filter((id) => !ours.confirmed.includes(id)),
  ]
  const same = rows.length === 0 && ours.visible === theirs.visible
  return same
    ? 'agrees on all rows and on what applies'
    : `differs in rows [${rows.join(' ')}], ${theirs.visible} questions apply instead of ${ours.visible}`
}

/** One answer put in, then the verdict and what applies: our session and three engines with the same sheet loaded. */
export async function oneAnswer(engine: Engine): Promise<readonly Figure[]> {
  if (judge(engine, sheet).confirmed.length === 0) throw new Error('the sheet on trial should have risks')
  const form = flatForm(engine, sheet)
  playOurs(engine, 200)
  const ours = playOurs(engine, 400)
  const own = median(ours.milliseconds)
  const inProcess = (make: () => Rival, rounds: number): Played => play(make(), flat(rounds))
  const rivals: readonly (readonly [string, Played | null])[] = [
    ['@getodk/xforms-engine', await playXforms(form, flat(12))],
    ['survey-core', inProcess(() => surveyRival(form), 3)],
    ['@dhis2/rule-engine', inProcess(() => dhis2Rival(form), 2)],
  ]
  return [
    figure({
      figure: 'one answer to verdict and visibility',
      unit: 'ms',
      value: own,
      target: { of: 'value', atMost: 0.05 },
      note: `median of ${ours.milliseconds.length}; ${form.questions.length} questions with their filters, ${form.rows.length} rows`,
    }),
    ...rivals.map(([name, played]) =>
      played
        ? figure({
            figure: `one answer, ours against ${name}`,
            unit: 'ms',
            value: own,
            baseline: { name, value: median(played.milliseconds) },
            note: `${disagreement(ours, played)}; median of ${played.milliseconds.length}`,
          })
        : figure({
            figure: `one answer, ours against ${name}`,
            unit: 'ms',
            value: own,
            note: 'not measured: no browser',
          }),
    ),
  ]
}
