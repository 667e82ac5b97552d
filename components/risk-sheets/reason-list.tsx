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

/** The answers that decided, in the words of the sheet: "How is the child disciplined? (Ion) – Beating". */
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
    if (who !== undefined && reason.code === keyCode(reason.entity))
      return { asked: t('reasonIsListed', { who }), answer: null }
    const asked = question?.label[words.language] ?? reason.code
    return { asked: who === undefined ? asked : `${asked} (${who})`, answer }
  }
  return (
    <ul className="text-soft list-disc pl-5 text-[0.9375rem] wrap-anywhere">
      {reasons.map((reason) => {
        const { asked, answer } = inWords(reason)
        return (
          <li key={`${reason.entity} ${reason.entity === 'household' ? 0 : reason.cpers} ${reason.code}`}>
            {asked}
            {answer !== null && (
              <>
                {' – '}
                <span className="text-ink font-semibold">{answer}</span>
              </>
            )}{' '}
            <small className="text-[0.75rem]">{reason.code}</small>
          </li>
        )
      })}
    </ul>
  )
}
