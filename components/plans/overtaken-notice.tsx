import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { planStatuses } from '@/lib/core/plan/plan'
import type { OvertakenBy, OvertakenLine } from '@/lib/core/plan/overtaken'
import type { LineChoice } from './add-line'

type OvertakenNoticeProps = {
  planId: string
  overtaken: OvertakenBy
  /** The lines of the form. */
  lines: readonly { readonly label: string }[]
  choices: readonly LineChoice[]
}

/** Somebody saved the plan first: what its list of measures is now, what saving the form would undo of it, and the way to it. */
export function OvertakenNotice({ planId, overtaken, lines, choices }: OvertakenNoticeProps) {
  const t = useTranslations('plan')
  const status = planStatuses.find((each) => each === overtaken.status)
  const open = status === 'draft' || status === 'returned'
  const nameOf = ({ kind, code }: OvertakenLine) =>
    choices.find((choice) => choice.kind === kind && choice.code === code)?.label ?? code
  const names = overtaken.lines.map(nameOf)
  const removed = overtaken.removed.flatMap((place) => lines[place]?.label ?? [])
  return (
    <Notice
      tone="warning"
      title={overtaken.savedBy === '' ? t('form.staleTitle') : t('form.staleWho', { name: overtaken.savedBy })}
      className="mb-6"
      actions={
        <LinkButton href={`/plans/${planId}`} data-hard size="small">
          {t('form.staleOpen')}
        </LinkButton>
      }
    >
      <p>
        {open || status === undefined ? t('form.staleText') : t('form.staleClosed', { state: t(`states.${status}`) })}
      </p>
      <p>{t('form.staleLines', { n: names.length, names: names.join(', ') })}</p>
      {overtaken.added.length > 0 && <p>{t('form.staleAdded', { names: overtaken.added.map(nameOf).join(', ') })}</p>}
      {removed.length > 0 && <p>{t('form.staleRemoved', { names: removed.join(', ') })}</p>}
    </Notice>
  )
}
