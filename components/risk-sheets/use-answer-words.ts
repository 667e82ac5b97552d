import { useLocale, useTranslations } from 'next-intl'
import type { AnswerWords } from '@/components/questionnaire/answer-words'
import type { Person } from '@/components/questionnaire/person-label'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'

/** What answers are called, for `answerInWords`. */
export function useAnswerWords(persons: readonly Person[]): AnswerWords {
  const t = useTranslations('riskSheet.question')
  const language = useLocale()
  const personLabel = usePersonLabel()
  return {
    language,
    yes: t('yes'),
    no: t('no'),
    none: t('noneOfThese'),
    special: (special) => t(`special.${special}`),
    person: (number) => {
      const person = persons.find((each) => each.number === number)
      return person ? personLabel(person, 'short') : String(number)
    },
  }
}
