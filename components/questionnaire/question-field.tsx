import { useLocale, useTranslations } from 'next-intl'
import { memo, useEffect, useState, type ReactNode } from 'react'
import { isSpecial, type AnswerOrSpecial } from '@/lib/core/questionnaire/sheet'
import type { Question } from '@/lib/core/questionnaire/types'
import type { Complaint } from '@/lib/core/result/refusal'
import { AnswerControl } from './answer-control'
import { NoAnswer } from './no-answer'
import type { Person } from './person-label'
import { useComplaint } from './use-complaint'

type QuestionFieldProps = {
  readonly id: string
  readonly question: Question
  readonly answer: AnswerOrSpecial | undefined
  readonly people: readonly Person[]
  readonly self: number | null
  /** Gives or withdraws the answer; what is wrong with it, if anything. */
  readonly onAnswer: (code: string, value: AnswerOrSpecial | null) => Complaint | null
  /** What stands in the field was not taken over, or no longer stands there. */
  readonly onUnsaved: (code: string, isUnsaved: boolean) => void
  /** What stands above the question, such as the answer of somebody else. */
  readonly children?: ReactNode
  /** Something to look at that does not hold the answer back. */
  readonly doubt?: string
}

/** One question with its control, and the ways to say that there is no answer. */
export const QuestionField = memo(function QuestionField(props: QuestionFieldProps) {
  const { id, question, answer, people, self, onAnswer, onUnsaved, children, doubt } = props
  const t = useTranslations('riskSheet.question')
  const language = useLocale()
  const complain = useComplaint()
  const [fault, setFault] = useState<Complaint | null>(null)

  const give = (value: AnswerOrSpecial | null): boolean => {
    const complaint = onAnswer(question.code, value)
    setFault(complaint)
    return complaint === null
  }
  const refuse = (complaint: Complaint): false => {
    setFault(complaint)
    return false
  }
  const { code } = question
  const isFaulty = fault !== null
  useEffect(() => {
    onUnsaved(code, isFaulty)
    return () => onUnsaved(code, false)
  }, [onUnsaved, code, isFaulty])
  const special = answer !== undefined && isSpecial(answer) ? answer.special : null

  return (
    <div className="border-rule border-b py-3 last:border-0" data-question={code}>
      {children}
      <AnswerControl
        id={id}
        question={question}
        answer={answer}
        people={people}
        self={self}
        onAnswer={give}
        onFault={refuse}
        texts={{
          label: <span title={code}>{question.label[language]}</span>,
          hint: question.hint?.[language],
          error: fault ? complain(fault) : undefined,
          mark: question.proposed ? t('optional') : undefined,
        }}
      />
      {doubt && <p className="text-warning mt-1 max-w-[36rem]">{doubt}</p>}
      <NoAnswer
        label={question.label[language]}
        special={special}
        isAnswered={answer !== undefined}
        onSpecial={(chosen) => give({ special: chosen })}
        onClear={() => give(null)}
      />
    </div>
  )
})
