import { useTranslations } from 'next-intl'
import { DescriptionList, type Description } from '@/components/ui/description-list'
import { keptVerification } from '@/lib/core/alerts/found'
import type { ShownAlert } from '@/lib/core/alerts/shown-alert'
import type { Recorded } from '@/lib/core/corrections/correction'
import { shownMoment } from './shown-moment'
import { useAlertWords } from './use-alert-words'

/** What is suspected, as written by the worker. */
export function SuspicionFacts({ alert }: { alert: ShownAlert }) {
  const t = useTranslations('alerts')
  const words = useAlertWords(alert.nomenclature)
  const { draft } = alert
  return (
    <DescriptionList
      items={[
        { term: t('reading.forms'), detail: <Lines of={draft.forms.map(words.form)} /> },
        { term: t('reading.description'), detail: <p className="whitespace-pre-line">{draft.description}</p> },
        {
          term: t('reading.measures'),
          detail: (
            <p className="whitespace-pre-line">{draft.measures === '' ? t('reading.noMeasures') : draft.measures}</p>
          ),
        },
        { term: t('reading.channel'), detail: t(`channels.${draft.channel}`) },
      ]}
    />
  )
}

/** When it was sent, received and verified, by whom, and how it stands against the 48 hours. */
export function ProgressFacts({ alert }: { alert: ShownAlert }) {
  const t = useTranslations('alerts.reading')
  const words = useAlertWords(alert.nomenclature)
  const { sentAt, sentBy, receivedAt, receivedBy, dueAt, clock, dismissedAt, dismissedBy, dismissReason, names } = alert
  const by = (at: string, id: string | null) => {
    const name = id === null ? undefined : names[id]
    return name === undefined ? shownMoment(at) : t('byAt', { at: shownMoment(at), name })
  }
  const items: (Description | false)[] = [
    sentAt !== null && { term: t('sent'), detail: by(sentAt, sentBy) },
    sentAt !== null && {
      term: t('received'),
      detail: receivedAt === null ? t('notReceived') : by(receivedAt, receivedBy),
    },
    dueAt !== null && { term: t('due'), detail: words.clock(clock, dueAt) },
    dismissedAt !== null && { term: t('dismissed'), detail: by(dismissedAt, dismissedBy) },
    dismissReason !== null && { term: t('dismissReason'), detail: dismissReason },
  ]
  return <DescriptionList items={items.filter((item) => item !== false)} />
}

/** What the county found and did. */
export function VerificationFacts({ alert }: { alert: ShownAlert }) {
  const factsOf = useFoundFacts(alert)
  const found = keptVerification(alert)
  return found && <DescriptionList items={factsOf(found)} />
}

/** The same of any version of it: as it stands, or as it was before a correction. */
export function useFoundFacts(alert: ShownAlert): (found: Recorded<'verification'>) => readonly Description[] {
  const t = useTranslations('alerts')
  const words = useAlertWords(alert.nomenclature)
  const { verifiedBy, recordedAt, names } = alert
  const name = verifiedBy === null ? undefined : names[verifiedBy]
  return ({ at, result, forms, children, measures }) => {
    const confirmed = alert.content.children.filter(({ id }) => children.includes(id))
    const found = result !== 'not-confirmed'
    const items: (Description | false)[] = [
      { term: t('reading.result'), detail: <strong>{t(`results.${result}`)}</strong> },
      {
        term: t('reading.verified'),
        detail: name === undefined ? shownMoment(at) : t('reading.byAt', { at: shownMoment(at), name }),
      },
      recordedAt !== null && { term: t('reading.recorded'), detail: shownMoment(recordedAt) },
      found && { term: t('reading.confirmedForms'), detail: <Lines of={forms.map(words.form)} /> },
      found && { term: t('reading.confirmedChildren'), detail: <Lines of={confirmed.map((child) => child.name)} /> },
      { term: t('reading.countyMeasures'), detail: <p className="whitespace-pre-line">{measures}</p> },
    ]
    return items.filter((item) => item !== false)
  }
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
