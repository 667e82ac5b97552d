'use client'

import { useLocale, useTranslations } from 'next-intl'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import { addressOf } from './place'
import { useOpenSheet, usePeople, useSections } from './sheet-context'
import { SheetLink } from './sheet-link'

/** What was left unanswered, by section and person, each a way there. */
export function UnansweredList() {
  const t = useTranslations('riskSheet.finish')
  const language = useLocale()
  const { sheetId } = useOpenSheet()
  const { all } = useSections()
  const { persons, separated } = usePeople()
  const personLabel = usePersonLabel()

  const open = all
    .map(({ section, subjects }) => ({
      section,
      subjects: subjects.filter(({ asked, answered }) => answered < asked),
    }))
    .filter(({ subjects }) => subjects.length > 0)
  const count = open.flatMap(({ subjects }) => subjects).reduce((sum, { asked, answered }) => sum + asked - answered, 0)

  return (
    <section aria-labelledby="unanswered">
      <h2 id="unanswered">{t('unanswered', { count })}</h2>
      <ul className="divide-rule mt-1 divide-y">
        {open.map(({ section, subjects }) => {
          const people = section.entity === 'person' ? persons : separated
          const title = `${section.id} ${section.title[language]}`
          return (
            <li key={section.id} className="py-1.5">
              {section.entity === 'household' ? null : <p>{title}</p>}
              <ul className="flex flex-wrap gap-x-4">
                {subjects.map(({ number, asked, answered }) => {
                  const person = people.find((each) => each.number === number)
                  return (
                    <li key={number}>
                      <SheetLink
                        className="link inline-block py-1"
                        href={addressOf(sheetId, { sectionId: section.id, number })}
                      >
                        {section.entity === 'household' || !person ? title : personLabel(person, 'short')}
                      </SheetLink>{' '}
                      <span className="text-soft numeric">{t('left', { count: asked - answered })}</span>
                    </li>
                  )
                })}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
