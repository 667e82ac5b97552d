import { useTranslations } from 'next-intl'
import { StateTag } from '@/components/ui/state-tag'
import type { Answers } from '@/lib/core/observation/answers'
import type { FormDimension, FormRow } from '@/lib/core/observation/sheet-form'

type AnswerListProps = {
  dimension: FormDimension
  answers: Answers
  /** What was written under another situation, if anything. */
  other: string
}

/** The answers of one dimension: what is suspected in the open, what is not folded away. */
export function AnswerList({ dimension, answers, other }: AnswerListProps) {
  const t = useTranslations('observation')
  const suspected = dimension.rows.filter(({ id }) => answers[id] === true)
  const denied = dimension.rows.filter(({ id }) => answers[id] === false)
  const row = ({ id, label, parent }: FormRow) => (
    <li key={id} className={parent === null ? undefined : 'pl-4'}>
      <span className="numeric text-soft mr-1">{id}</span> {label}
    </li>
  )
  return (
    <section aria-labelledby={`dimension-${dimension.id}`} className="border-rule border-b py-3 last:border-0">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 id={`dimension-${dimension.id}`}>
          {dimension.id}. {dimension.title}
        </h3>
        {suspected.length > 0 || other !== '' ? (
          <StateTag tone="warning">{t('signed.suspicion')}</StateTag>
        ) : (
          <StateTag tone="success">{t('signed.noSuspicion')}</StateTag>
        )}
      </div>
      {suspected.length > 0 && <ul className="mt-2 grid gap-1">{suspected.map(row)}</ul>}
      {other !== '' && (
        <p className="mt-2">
          <span className="text-soft">{dimension.other?.label}: </span>
          {other}
        </p>
      )}
      {denied.length > 0 && (
        <details className="mt-2">
          <summary className="link cursor-pointer py-1.5">{t('signed.denied', { count: denied.length })}</summary>
          <ul className="text-soft grid gap-1 pb-1">{denied.map(row)}</ul>
        </details>
      )}
    </section>
  )
}
