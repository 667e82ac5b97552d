import { useTranslations } from 'next-intl'
import { NextStepButton, type StepActions } from '@/components/families/next-step-button'
import { LinkButton } from '@/components/ui/link-button'
import type { TodayItem } from '@/lib/core/casework/today-list'
import { dutyHref } from './duty-href'

/** One press to where the duty is met. */
export function DutyStep({ item, steps }: { item: TodayItem; steps: StepActions }) {
  const t = useTranslations('duties')
  if (item.step.of === 'family') {
    return (
      <NextStepButton
        step={item.step.next}
        familyId={item.family?.id ?? ''}
        actions={steps}
        size="small"
        variant="secondary"
      />
    )
  }
  const href = dutyHref(item, item.step.step)
  return href === null ? null : (
    <LinkButton href={href} size="small">
      {t(`step.${item.step.step}`)}
    </LinkButton>
  )
}
