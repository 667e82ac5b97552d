import { useTranslations } from 'next-intl'
import { StateTag } from '@/components/ui/state-tag'
import type { IconName } from '@/components/ui/icon-names'
import type { Tone } from '@/components/ui/tone'
import type { EditionStatus } from '@/lib/core/report/edition'

const look: Readonly<Record<EditionStatus, { tone: Tone; icon: IconName }>> = {
  draft: { tone: 'neutral', icon: 'file-pen' },
  'handed-in': { tone: 'info', icon: 'send' },
  returned: { tone: 'warning', icon: 'undo-2' },
  accepted: { tone: 'success', icon: 'file-check' },
}

/** Where an edition stands; a newer one beside it is told too. */
export function EditionStateTag({ status, overtaken = false }: { status: EditionStatus; overtaken?: boolean }) {
  const t = useTranslations('reportEdition.states')
  return (
    <span className="flex flex-wrap gap-1">
      <StateTag {...look[status]}>{t(status)}</StateTag>
      {overtaken && <StateTag icon="archive">{t('overtaken')}</StateTag>}
    </span>
  )
}
