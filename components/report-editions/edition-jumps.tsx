import { useTranslations } from 'next-intl'
import { JumpList } from '@/components/oversight/jump-list'
import type { ShownEdition } from '@/lib/core/report/shown-edition'

/** The parts of the page of an edition that are there for this reader, in their order. */
export function EditionJumps({ edition: { head, may, draft, since } }: { edition: ShownEdition }) {
  const t = useTranslations('reportEdition.jump')
  const returned = head.status === 'returned'
  const correction = may.correct ? [{ id: 'correct', label: t('correct') }] : []
  return (
    <JumpList
      label={t('label')}
      parts={[
        ...(returned ? correction : []),
        ...(draft !== null && draft.broken.length > 0 ? [{ id: 'broken', label: t('broken') }] : []),
        { id: 'text', label: t('text') },
        ...(may.write ? [{ id: 'onward', label: t('handIn') }] : [{ id: 'facts', label: t('facts') }]),
        ...(since === null ? [] : [{ id: 'since', label: t('since') }]),
        ...(returned ? [] : correction),
        { id: 'separated-children', label: t('separated') },
        { id: 'activities-table', label: t('activities') },
        { id: 'distribution-table', label: t('distribution') },
        { id: 'evolution', label: t('evolution') },
        ...(may.decide ? [{ id: 'decision', label: t('decision') }] : []),
      ]}
    />
  )
}
