'use client'

import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { SectionList, type SectionLink, type SectionState } from '@/components/ui/section-list'
import { askedRows, unanswered, type Answers } from '@/lib/core/observation/answers'
import type { Conclusion } from '@/lib/core/observation/conclusion'
import type { TypedSheet } from '@/lib/core/observation/fields'
import type { SheetForm } from '@/lib/core/observation/sheet-form'

type SectionNavProps = { form: SheetForm; answers: Answers; values: TypedSheet; conclusion: Conclusion }

const stateOf = (done: number, all: number): SectionState => (done === all ? 'done' : done > 0 ? 'started' : 'todo')

/** The parts of the sheet with how far each is: beside the form where there is room, folded above it on a phone. */
export function SectionNav({ form, answers, values, conclusion }: SectionNavProps) {
  const t = useTranslations('observation.form')

  const section = (key: string, label: string, done: number, all: number, detail?: string): SectionLink => {
    const state = stateOf(done, all)
    return { key, label, href: `#${key}`, state, stateLabel: t(`section.${state}`), detail }
  }
  const filled = (fields: readonly string[]) => fields.filter((field) => (values[field] ?? '') !== '').length
  const reason = values.fillerKind === 'spas' ? 'trigger' : 'receivedOn'
  const who = ['fillerKind', 'fillerName', 'fillerPosition', reason, 'filledOn', 'talkStart', 'talkEnd']
  const visit = ['visitorName', 'visitorPosition', 'visitOn']

  const sections = [
    section('who', t('who'), filled(who), who.length),
    ...form.dimensions.map(({ id, title, rows }) => {
      const asked = askedRows(rows, answers).length
      const done = asked - unanswered(rows, answers).length
      return section(`dimension-${id}`, `${id}. ${title}`, done, asked, t('answered', { done, all: asked }))
    }),
    conclusion.kind === 'visit'
      ? section('conclusion', t('conclusionTitle'), filled(visit), visit.length)
      : section('conclusion', t('conclusionTitle'), conclusion.kind === 'record' ? 1 : 0, 1),
  ]
  const list = <SectionList label={t('sections')} sections={sections} />

  return (
    <>
      <div className="screen-only sticky top-4 self-start max-lg:hidden">{list}</div>
      <details className="panel screen-only mb-5 lg:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-4 font-semibold">
          <Icon name="menu" />
          {t('sections')}
        </summary>
        {list}
      </details>
    </>
  )
}
