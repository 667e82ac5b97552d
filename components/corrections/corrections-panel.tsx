import { useTranslations } from 'next-intl'
import { shownMoment } from '@/components/alerts/shown-moment'
import { DescriptionList, type Description } from '@/components/ui/description-list'
import { Panel } from '@/components/ui/panel'
import type { Correction } from '@/lib/core/corrections/correction'

type CorrectionsProps<Content> = {
  corrections: readonly Correction<Content>[]
  /** What the record said, as its own page says it. */
  facts: (earlier: Content) => readonly Description[]
}

/** What a record said before it was corrected, the latest correction first; nothing where nothing was. */
export function CorrectionsPanel<Content>(props: CorrectionsProps<Content>) {
  const t = useTranslations('corrections')
  if (props.corrections.length === 0) return null
  return (
    <Panel title={t('panel')} id="corrections">
      <CorrectionList {...props} />
    </Panel>
  )
}

export function CorrectionList<Content>({ corrections, facts }: CorrectionsProps<Content>) {
  const t = useTranslations('corrections')
  if (corrections.length === 0) return null
  return (
    <ol className="grid gap-4">
      {corrections.map(({ id, at, name, reason, earlier }) => (
        <li key={id} className="border-rule border-l-4 pl-3">
          <p className="font-semibold">
            {name === undefined ? t('at', { at: shownMoment(at) }) : t('atBy', { at: shownMoment(at), name })}
          </p>
          <p className="break-words whitespace-pre-line">{t('reason', { reason })}</p>
          <details className="mt-1">
            <summary className="link cursor-pointer py-1">{t('earlier')}</summary>
            <div className="mt-2">
              <DescriptionList items={[...facts(earlier)]} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}
