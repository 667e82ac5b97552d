'use client'

import { useLocale, useTranslations } from 'next-intl'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Panel } from '@/components/ui/panel'
import { DeleteDraft } from './delete-draft'
import { addressOf } from './place'
import { ResumeLink } from './resume-link'
import { useOpenSheet, usePeople, useSections } from './sheet-context'
import { SheetDate } from './sheet-date'
import type { SheetActions } from './sheet-island'
import { SheetLink } from './sheet-link'
import type { SectionStep } from './sheet-sections'

const stateOf = ({ asked, answered }: SectionStep, isOpen: boolean) => {
  if (!isOpen) return { key: 'closed', icon: 'circle-minus', colour: 'text-soft' } as const
  if (answered === asked && asked > 0) return { key: 'done', icon: 'circle-check', colour: 'text-success' } as const
  if (answered > 0) return { key: 'started', icon: 'circle-dot', colour: 'text-accent' } as const
  return { key: 'todo', icon: 'circle', colour: 'text-soft' } as const
}

/** The whole sheet at a glance: who lives there, how far each section is, where to go on. */
export function SheetOverview({ deleteDraft }: { readonly deleteDraft: SheetActions['deleteDraft'] }) {
  const t = useTranslations('riskSheet.overview')
  const language = useLocale()
  const { sheetId } = useOpenSheet()
  const { all, open } = useSections()
  const people = usePeople()
  const personLabel = usePersonLabel()
  const asked = open.reduce((sum, step) => sum + step.asked, 0)
  const answered = open.reduce((sum, step) => sum + step.answered, 0)

  return (
    <div className="grid gap-6">
      <div>
        <h1>{t('title')}</h1>
        <p className="text-soft mt-1">{t('progress', { asked, answered })}</p>
      </div>
      <ResumeLink />
      <SheetDate />
      <Panel title={t('people')}>
        <ul className="grid gap-1">
          {[...people.persons, ...people.separated].map((person) => (
            <li key={`${person.entity} ${person.number}`} className="flex items-center gap-2">
              <Icon name={person.years !== null && person.years < 18 ? 'baby' : 'user'} className="text-soft" />
              <SheetLink
                className="link min-w-0 py-1.5 wrap-anywhere"
                href={addressOf(sheetId, {
                  sectionId: person.entity === 'person' ? '1.1' : '2.14',
                  number: person.number,
                })}
              >
                {personLabel(person)}
              </SheetLink>
              {person.entity === 'separatedChild' && <span className="text-soft">{t('separated')}</span>}
            </li>
          ))}
        </ul>
        <div className="mt-3 flex flex-wrap gap-2">
          <SheetLink href={addressOf(sheetId, { sectionId: '1.1' })} className={buttonClass('secondary', 'medium')}>
            <Icon name="users" />
            {t('toRoster')}
          </SheetLink>
          <SheetLink href={addressOf(sheetId, { sectionId: '1.2' })} className={buttonClass('secondary', 'medium')}>
            <Icon name="users-round" />
            {t('toNuclei')}
          </SheetLink>
          <SheetLink href={addressOf(sheetId, { sectionId: '2.14' })} className={buttonClass('secondary', 'medium')}>
            {t('toSeparated')}
          </SheetLink>
        </div>
      </Panel>
      <section aria-labelledby="sections">
        <h2 id="sections" className="mb-2">
          {t('sections')}
        </h2>
        <ol className="panel divide-rule divide-y">
          {all.map((step) => {
            const state = stateOf(step, open.includes(step))
            return (
              <li key={step.section.id}>
                <SheetLink href={addressOf(sheetId, { sectionId: step.section.id })} className="nav-link">
                  <Icon name={state.icon} className={state.colour} />
                  <span className="min-w-0 flex-1">
                    <span className="numeric text-soft mr-1">{step.section.id}</span> {step.section.title[language]}
                    <span className="text-soft block text-[0.9375rem] font-normal">
                      {t(`states.${state.key}`)}
                      {step.asked > 0 && <> · {t('sectionProgress', { asked: step.asked, answered: step.answered })}</>}
                    </span>
                  </span>
                  <Icon name="chevron-right" className="text-soft" />
                </SheetLink>
              </li>
            )
          })}
        </ol>
      </section>
      <div className="flex flex-wrap gap-3">
        <SheetLink href={`/risk-sheets/${sheetId}/finish`} className={buttonClass('primary', 'medium')}>
          <Icon name="clipboard-check" />
          {t('toFinish')}
        </SheetLink>
        <a href={`/risk-sheets/${sheetId}/print`} className={buttonClass('secondary', 'medium')}>
          <Icon name="printer" />
          {t('print')}
        </a>
        <DeleteDraft deleteDraft={deleteDraft} />
      </div>
    </div>
  )
}
