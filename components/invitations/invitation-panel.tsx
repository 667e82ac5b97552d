import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Panel } from '@/components/ui/panel'

/** Leads from the file of a family to its invitations. */
export function InvitationPanel({ familyId }: { familyId: string }) {
  const t = useTranslations('documents.invitation')
  return (
    <Panel
      title={t('title')}
      actions={
        <LinkButton href={`/families/${familyId}/invitation`} icon="mail">
          {t('action')}
        </LinkButton>
      }
    >
      <p className="text-soft">{t('about')}</p>
    </Panel>
  )
}
