import { escalatesByItself } from '@/lib/core/alerts/escalation'
import { daysBetween } from '@/lib/core/deadlines/add-time'
import { idOf } from '../people/ids'
import type { Random } from '../random'
import type { EscalationStory, RiskStory } from './case-story'
import { minutesAfter } from './moment'

const advice = [
  'Includeți în plan centrul de zi și verificați lunar frecvența la școală.',
  'Depuneți cu familia dosarul pentru venitul minim de incluziune și cereți sprijin pentru locuință.',
  'Se recomandă întâlnirea structurii comunitare consultative pentru acest caz, în cel mult două săptămâni.',
  'Consilierea părinților poate fi dată de DGASPC; trimiteți solicitarea împreună cu planul.',
  'Planul este potrivit. Țineți legătura săptămânal cu familia în primele trei luni.',
]

/** A family with so many situations that the county has it on its list as well, and what came back. */
export function escalated(
  name: string,
  { sheet, finish }: RiskStory,
  today: string,
  random: Random,
): EscalationStory | null {
  if (finish === null || !escalatesByItself(finish.verdict.situations)) return null
  const age = daysBetween(sheet.sheetDate, today)
  const receivedAt = age < 6 ? null : minutesAfter(finish.at, random.between(16, 80) * 60)
  const advised = receivedAt !== null && age > 20 && random.chance(age > 60 ? 0.85 : 0.5)
  return {
    id: idOf(`escalation ${name}`),
    sentAt: finish.at,
    receivedAt,
    advised: advised
      ? { at: minutesAfter(receivedAt, random.between(1, 14) * 1440 + random.below(240)), advice: random.pick(advice) }
      : null,
  }
}
