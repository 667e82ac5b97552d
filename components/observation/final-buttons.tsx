'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { IconName } from '@/components/ui/icon-names'

type FinalButtonsProps = {
  /** What ends the draft. */
  intent: 'sign' | 'send'
  icon: IconName
  label: string
  pending: boolean
  pendingLabel: string
}

/** The end of a draft: the button that makes it final, and the one that leaves it for later. */
export function FinalButtons({ intent, icon, label, pending, pendingLabel }: FinalButtonsProps) {
  const t = useTranslations('observation.form')
  return (
    <div className="screen-only mt-3 flex flex-wrap gap-2">
      <Button
        type="submit"
        name="intent"
        value={intent}
        variant="primary"
        icon={icon}
        pending={pending}
        pendingLabel={pendingLabel}
      >
        {label}
      </Button>
      <Button type="submit" name="intent" value="save" icon="save">
        {t('saveDraft')}
      </Button>
    </div>
  )
}
