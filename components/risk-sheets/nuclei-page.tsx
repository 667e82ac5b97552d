'use client'

import { useTranslations } from 'next-intl'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { codes } from '@/lib/core/questionnaire/reserved'
import { giveAnswer, useOpenSheet, usePeople, useSheetState } from './sheet-context'
import { questionId } from './place'

/** Which person belongs to which family nucleus, all on one page: one sees who is together. */
export function NucleiPage() {
  const t = useTranslations('riskSheet.nuclei')
  const sheet = useOpenSheet()
  const { view } = useSheetState()
  const { persons } = usePeople()
  const personLabel = usePersonLabel()

  const nucleusOf = (number: number): number | null => {
    const answer = view.persons[number]?.[codes.nucleus]
    return typeof answer === 'number' ? answer : null
  }
  const put = (number: number, nucleus: number) =>
    giveAnswer(sheet, { entity: 'person', number, code: codes.nucleus }, nucleus)
  const used = persons.map(({ number }) => nucleusOf(number) ?? 1)
  const choices = Array.from({ length: Math.max(1, ...used) + 1 }, (_, index) => index + 1)
  const isOne = persons.every(({ number }) => nucleusOf(number) === 1)

  if (persons.length === 0) return <p className="text-soft mt-6">{t('nobody')}</p>
  return (
    <div className="mt-4 grid gap-5">
      <div>
        <Button icon="users" disabled={isOne} onClick={() => persons.forEach(({ number }) => put(number, 1))}>
          {t('allInOne')}
        </Button>
      </div>
      {persons.map((person) => (
        <fieldset key={person.number} className="border-rule min-w-0 border-b pb-4 last:border-0">
          <legend className="font-semibold wrap-anywhere">{personLabel(person)}</legend>
          <div className="mt-1.5 grid max-w-[36rem] grid-cols-2 gap-1.5 sm:grid-cols-4">
            {choices.map((nucleus, index) => (
              <Choice
                key={nucleus}
                type="radio"
                id={index === 0 ? questionId(person.number, codes.nucleus) : undefined}
                name={questionId(person.number, codes.nucleus)}
                label={nucleus === choices.length ? t('another', { nucleus }) : t('nucleus', { nucleus })}
                checked={nucleusOf(person.number) === nucleus}
                onChange={() => put(person.number, nucleus)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
