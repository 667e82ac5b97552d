'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { answerInWords } from '@/components/questionnaire/answer-words'
import type { Person } from '@/components/questionnaire/person-label'
import { QuestionField } from '@/components/questionnaire/question-field'
import { parseDay } from '@/lib/core/dates/calendar-date'
import { readCnp } from '@/lib/core/cnp/cnp'
import { keyCode } from '@/lib/core/questionnaire/reserved'
import type { AnswerOrSpecial, Answers } from '@/lib/core/questionnaire/sheet'
import type { Section } from '@/lib/core/questionnaire/types'
import { sameTarget } from '@/lib/core/sheet-sync/change'
import { ConflictNotice } from './conflict-notice'
import { questionId } from './place'
import { restAnswers } from './rest-answers'
import { RestIsNo } from './rest-is-no'
import { useAnswerWords } from './use-answer-words'
import { giveAnswer, useOpenSheet, usePeople, useSheetState } from './sheet-context'

const nobody: readonly Person[] = []

type QuestionListProps = { readonly section: Section; readonly number: number; readonly answers: Answers }

/** The questions of a section that apply to one record, one under another. */
export function QuestionList({ section, number, answers }: QuestionListProps) {
  const t = useTranslations('riskSheet.question')
  const sheet = useOpenSheet()
  const { session, outbox, view } = useSheetState()
  const { persons } = usePeople()
  const words = useAnswerWords(persons)
  const { entity } = section
  const give = useCallback(
    (code: string, value: AnswerOrSpecial | null) => giveAnswer(sheet, { entity, number, code }, value),
    [sheet, entity, number],
  )
  const { noteUnsaved } = sheet.store
  const unsaved = useCallback(
    (code: string, isUnsaved: boolean) => noteUnsaved(questionId(number, code), isUnsaved),
    [noteUnsaved, number],
  )
  const day = parseDay(view.sheetDate)
  const doubtOf = (code: string): string | undefined => {
    const cnp = code === 'CNP' ? answers[code] : undefined
    return typeof cnp === 'string' && day && !readCnp(cnp, day, true).ok ? t('doubtfulCnp') : undefined
  }
  const asked = section.questions.filter(
    ({ code }) => code !== keyCode(entity) && session.isAsked({ entity, key: number }, code),
  )
  const rest = restAnswers(section, asked, answers)
  return (
    <div className="mt-2">
      {asked.map((question) => {
        const target = { entity, number, code: question.code }
        const conflict = outbox.conflicts.find(({ change }) => sameTarget(change, target))
        return (
          <QuestionField
            key={question.code}
            id={questionId(number, question.code)}
            question={question}
            answer={answers[question.code]}
            people={question.type === 'personRef' ? persons : nobody}
            self={entity === 'person' ? number : null}
            onAnswer={give}
            onUnsaved={unsaved}
            doubt={doubtOf(question.code)}
          >
            {conflict && (
              <ConflictNotice conflict={conflict} inWords={(value) => answerInWords(question, value, words)} />
            )}
          </QuestionField>
        )
      })}
      {rest.length > 0 && (
        <RestIsNo count={rest.length} onPress={() => rest.forEach(({ code, value }) => give(code, value))} />
      )}
    </div>
  )
}
