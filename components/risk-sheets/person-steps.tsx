'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import { Icon } from '@/components/ui/icon'
import type { Section } from '@/lib/core/questionnaire/types'
import { addressOf } from './place'
import { useOpenSheet, usePeople } from './sheet-context'
import { SheetLink } from './sheet-link'
import type { SubjectStep } from './sheet-sections'

type PersonStepsProps = {
  readonly section: Section
  readonly subjects: readonly SubjectStep[]
  readonly current: number | null
}

const iconOf = ({ asked, answered }: SubjectStep) =>
  answered === asked ? 'circle-check' : answered === 0 ? 'circle' : 'circle-dot'

/** Those whom a section asks about, with how far each is; a press opens one. */
export function PersonSteps({ section, subjects, current }: PersonStepsProps) {
  const t = useTranslations('riskSheet.section')
  const { sheetId } = useOpenSheet()
  const { persons, separated } = usePeople()
  const personLabel = usePersonLabel()
  const here = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [current])

  const people = section.entity === 'person' ? persons : separated
  return (
    <nav aria-label={t('people')} className="border-rule -mx-4 mt-4 overflow-x-auto border-b px-4">
      <ol className="flex">
        {subjects.map((subject) => {
          const person = people.find(({ number }) => number === subject.number)
          return (
            <li key={subject.number} className="flex flex-none">
              <SheetLink
                ref={subject.number === current ? here : undefined}
                href={addressOf(sheetId, { sectionId: section.id, number: subject.number })}
                className="tab-link max-w-[14rem]"
                aria-current={subject.number === current ? 'step' : undefined}
              >
                <Icon
                  name={iconOf(subject)}
                  label={t('answered', { answered: subject.answered, asked: subject.asked })}
                />
                <span className="truncate">{person ? personLabel(person, 'short') : subject.number}</span>
              </SheetLink>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
