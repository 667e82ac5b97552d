import { useTranslations } from 'next-intl'
import { answerInWords } from '@/components/questionnaire/answer-words'
import type { Person } from '@/components/questionnaire/person-label'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import { keyCode } from '@/lib/core/questionnaire/reserved'
import type { Questionnaire } from '@/lib/core/questionnaire/types'
import type { Reason } from '@/lib/core/questionnaire/world'
import { sectionAsking } from './place'
import { useAnswerWords } from './use-answer-words'

type ReasonListProps = {
  readonly questionnaire: Questionnaire
  readonly reasons: readonly Reason[]
  readonly persons: readonly Person[]
  readonly separated: readonly Person[]
}

/** The answers that decided, in words: "the answer to DISCIP for Ion is 5 – beating". */
export function ReasonList({ questionnaire, reasons, persons, separated }: ReasonListProps) {
  const t = useTranslations('riskSheet.verdict')
  const words = useAnswerWords(persons)
  const personLabel = usePersonLabel()
  const inWords = (reason: Reason) => {
    const question = sectionAsking(questionnaire, reason.entity, reason.code)?.questions.find(
      ({ code }) => code === reason.code,
    )
    const answer = question ? answerInWords(question, reason.value, words) : String(reason.value)
    const person =
      reason.entity === 'household'
        ? undefined
        : (reason.entity === 'person' ? persons : separated).find(({ number }) => number === reason.cpers)
    const who = person && personLabel(person, 'short')
    const title = question?.label[words.language]
    if (who === undefined) return { title, sentence: t('reasonOfHousehold', { code: reason.code, answer }) }
    if (reason.code === keyCode(reason.entity)) return { title, sentence: t('reasonIsListed', { who }) }
    return { title, sentence: t('reasonOfPerson', { code: reason.code, answer, who }) }
  }
  return (
    <ul className="text-soft list-disc pl-5 text-[0.9375rem]">
      {reasons.map((reason) => {
        const { sentence, title } = inWords(reason)
        return (
          <li key={`${reason.entity} ${reason.entity === 'household' ? 0 : reason.cpers} ${reason.code}`} title={title}>
            {sentence}
          </li>
        )
      })}
    </ul>
  )
}
