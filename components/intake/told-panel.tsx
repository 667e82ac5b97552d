import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import { Panel } from '@/components/ui/panel'
import type { ArrivedSheet } from '@/lib/core/intake/professional-sheet'
import { shownDay } from '@/lib/core/observation/shown-values'
import { useMoment } from './use-moment'

/** A professional's sheet: when it was filled and came, and the family as its author told it. */
export function ToldPanel({ sheet, title }: { sheet: ArrivedSheet; title: string }) {
  const t = useTranslations('professional.sent')
  const moment = useMoment()
  const told = (text: string) => (text === '' ? <span className="text-soft">{t('nothing')}</span> : text)
  const place = [sheet.villageName ?? '', sheet.toldAddress].filter((part) => part !== '')
  const children = sheet.toldChildren.map(({ name, birthDate }) =>
    birthDate === null ? name : `${name} (${shownDay(birthDate)})`,
  )
  return (
    <Panel title={title}>
      <DescriptionList
        items={[
          { term: t('head'), detail: told(sheet.toldHead) },
          { term: t('children'), detail: told(children.join(', ')) },
          { term: t('place'), detail: told(place.join(', ')) },
          { term: t('phone'), detail: told(sheet.toldPhone) },
          { term: t('filled'), detail: moment(sheet.receipt.filledAt) },
          { term: t('received'), detail: moment(sheet.receipt.receivedAt) },
          { term: t('seen'), detail: sheet.seenAt === null ? t('notSeen') : moment(sheet.seenAt) },
        ]}
      />
    </Panel>
  )
}
