'use client'

import { useEffect, useRef } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import { Notice } from '@/components/ui/notice'
import type { Section } from '@/lib/core/questionnaire/types'
import { answersOf } from '@/lib/core/sheet-sync/content'
import { currentNumber, firstNumber } from '@/lib/core/sheet-sync/outbox'
import { addressOf } from './place'
import { NucleiPage } from './nuclei-page'
import { PersonSteps } from './person-steps'
import { QuestionList } from './question-list'
import { AddToRoster, RemoveFromRoster } from './roster-tools'
import { useOpenSheet, usePeople, useSections, useSheetState } from './sheet-context'
import { nucleiSection } from './sheet-sections'
import { StepFoot } from './step-foot'

type SectionPlaceProps = { readonly section: Section; readonly number: number | null }

/** Sections whose page also writes persons down. */
const rosterSections: Readonly<Record<string, 'person' | 'separatedChild'>> = {
  '1.1': 'person',
  '2.14': 'separatedChild',
}

/** One section; where it asks about persons, one person at a time. */
export function SectionPlace({ section, number: named }: SectionPlaceProps) {
  const t = useTranslations('riskSheet.section')
  const language = useLocale()
  const { sheetId } = useOpenSheet()
  const { open } = useSections()
  const { view, outbox } = useSheetState()
  const number = named === null ? null : currentNumber(outbox, named)
  const { persons, separated } = usePeople()
  const personLabel = usePersonLabel()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (window.location.hash === '') heading.current?.focus({ preventScroll: true })
    else document.getElementById(window.location.hash.slice(1))?.scrollIntoView({ block: 'center' })
  }, [])

  useEffect(() => {
    // The number that a browser gives means nothing once the page is opened anew.
    if (named !== null && number !== null && number !== named)
      window.history.replaceState(null, '', addressOf(sheetId, { sectionId: section.id, number }))
  }, [sheetId, section.id, named, number])

  const subjects = open.find((step) => step.section.id === section.id)?.subjects ?? []
  const isNamed = number !== null && section.entity !== 'household'
  // Never somebody else in the place of the person that the address names.
  const current = isNamed ? subjects.find((subject) => subject.number === number) : subjects[0]
  const roster = rosterSections[section.id]
  const people = section.entity === 'person' ? persons : separated
  const person = section.entity === 'household' ? undefined : people.find((each) => each.number === current?.number)
  const missed = isNamed && !current && subjects.length > 0
  const meant = missed ? people.find((each) => each.number === number) : undefined
  return (
    <article>
      <h1 ref={heading} tabIndex={-1} className="outline-none">
        <span className="numeric text-soft mr-1 font-normal">{section.id}</span> {section.title[language]}
      </h1>
      {section.note && <p className="text-soft mt-1 max-w-[65ch]">{section.note[language]}</p>}
      {section.id === nucleiSection ? (
        <NucleiPage />
      ) : (
        <>
          {section.entity !== 'household' && subjects.length > 0 && (
            <PersonSteps section={section} subjects={subjects} current={current?.number ?? null} />
          )}
          {roster && <AddToRoster entity={roster} sectionId={section.id} />}
          {person && <h2 className="mt-4 wrap-anywhere">{personLabel(person)}</h2>}
          {current ? (
            <QuestionList
              key={firstNumber(outbox, current.number)}
              section={section}
              number={current.number}
              answers={answersOf(view, section.entity, current.number) ?? {}}
            />
          ) : missed ? (
            <Notice tone="warning" announce="polite" className="mt-6">
              {meant ? t('notAskedOf', { who: personLabel(meant, 'short') }) : t('unknownPerson')}
            </Notice>
          ) : (
            <p className="text-soft mt-6">{t(roster ? 'nobodyYet' : 'nobody')}</p>
          )}
          {roster && person && <RemoveFromRoster person={person} sectionId={section.id} />}
        </>
      )}
      <StepFoot section={section} number={current?.number ?? null} />
    </article>
  )
}
