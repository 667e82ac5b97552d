import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { codes } from '@/lib/core/questionnaire/reserved'
import type { AnswerOrSpecial } from '@/lib/core/questionnaire/sheet'
import type { Question } from '@/lib/core/questionnaire/types'
import type { Complaint } from '@/lib/core/result/refusal'
import { AnswerChoice } from './answer-choice'
import { AnswerMany } from './answer-many'
import { AnswerMonth } from './answer-month'
import { AnswerNumber } from './answer-number'
import { AnswerText } from './answer-text'
import type { Person } from './person-label'
import { usePersonLabel } from './use-person-label'

export type AnswerControlProps = {
  readonly id: string
  readonly question: Question
  readonly texts: {
    readonly label: ReactNode
    readonly hint?: ReactNode
    readonly error?: ReactNode
    readonly mark?: string
  }
  readonly answer: AnswerOrSpecial | undefined
  /** Members of the household, for questions that ask for one of them. */
  readonly people: readonly Person[]
  /** Whom the question is about, if it is about a member. */
  readonly self: number | null
  /** True when the answer was taken; false when it does not fit and the question says why. */
  readonly onAnswer: (value: AnswerOrSpecial | null) => boolean
  readonly onFault: (complaint: Complaint) => false
}

/** The control for a question, by its type. */
export function AnswerControl(props: AnswerControlProps) {
  const { question } = props
  const t = useTranslations('riskSheet')
  const language = useLocale()
  const personLabel = usePersonLabel()

  switch (question.type) {
    case 'boolean':
      return (
        <AnswerChoice
          {...props}
          row
          choices={[
            { code: 1, label: t('question.yes') },
            { code: 0, label: t('question.no') },
          ]}
        />
      )
    case 'code': {
      const choices = (question.options ?? []).map(({ code, label }) => ({ code, label: label[language] }))
      return <AnswerChoice {...props} choices={choices} />
    }
    case 'personRef': {
      const isParent = question.code === codes.mother || question.code === codes.father
      const choices = props.people
        .filter(({ number }) => !isParent || number !== props.self)
        .map((person) => ({ code: person.number, label: personLabel(person) }))
      return <AnswerChoice {...props} choices={choices} />
    }
    case 'multi':
      return <AnswerMany {...props} />
    case 'month':
      return <AnswerMonth {...props} />
    case 'text':
      return <AnswerText {...props} />
    default:
      return <AnswerNumber {...props} />
  }
}
