import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { planStatuses } from '@/lib/core/plan/plan'
import type { OvertakenBy } from '@/lib/core/plan/overtaken'
import type { LineChoice } from './add-line'

type OvertakenNoticeProps = { planId: string; overtaken: OvertakenBy; choices: readonly LineChoice[] }

/** Somebody saved the plan first: what its list of measures is now, and the way to it. */
export function OvertakenNotice({ planId, overtaken, choices }: OvertakenNoticeProps) {
  const t = useTranslations('plan')
  const status = planStatuses.find((each) => each === overtaken.status)
  const open = status === 'draft' || status === 'returned'
  const names = overtaken.lines.map(
    ({ kind, code }) => choices.find((choice) => choice.kind === kind && choice.code === code)?.label ?? code,
  )
  return (
    <Notice
      tone="warning"
      title={t('form.staleTitle')}
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
    </Notice>
  )
}
