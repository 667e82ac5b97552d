import { useTranslations } from 'next-intl'
import { DownloadPdf } from '@/components/documents/download-pdf'
import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import type { Invitation } from '@/lib/core/documents/invitation'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { InvitationForm } from './invitation-form'

type MadeInvitation = Invitation & { readonly id: string; readonly issuedOn: string }

type InvitationPageProps = {
  familyId: string
  formId: string
  home: string
  kept: Readonly<Record<string, string>>
  made: readonly MadeInvitation[]
  /** The invitation that was just made out. */
  done: string | undefined
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The form of an invitation, and those that were made out before. */
export function InvitationPage({ familyId, formId, home, kept, made, done, action }: InvitationPageProps) {
  const t = useTranslations('documents.invitation')
  const fresh = made.find(({ id }) => id === done)
  const address = (id: string) => `/families/${familyId}/invitation/${id}/pdf`
  return (
    <div className="grid gap-6">
      {fresh && (
        <Notice tone="success" announce="polite" actions={<DownloadPdf href={address(fresh.id)} />}>
          {t('done')}
        </Notice>
      )}
      <p className="text-soft">{t('subtitle')}</p>
      <InvitationForm key={done ?? ''} familyId={familyId} formId={formId} home={home} kept={kept} action={action} />
      <Panel title={t('made')} padding="none" className="max-[44rem]:border-0 max-[44rem]:bg-transparent">
        <DataTable
          caption={t('made')}
          rows={made}
          rowKey={({ id }) => id}
          empty={<p className="text-soft px-4 pb-4">{t('none')}</p>}
          columns={[
            { key: 'kind', header: t('columns.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            { key: 'for', header: t('columns.addressee'), cell: ({ addressee }) => addressee },
            {
              key: 'when',
              header: t('columns.meeting'),
              cell: ({ meetOn, meetAt }) => t('meeting', { day: shownDay(meetOn), time: meetAt }),
            },
            { key: 'issued', header: t('columns.issuedOn'), kind: 'code', cell: ({ issuedOn }) => shownDay(issuedOn) },
            {
              key: 'actions',
              header: t('columns.actions'),
              cell: ({ id }) => (
                <span className="flex flex-wrap gap-3">
                  <a href={address(id)} className="link" data-hard="">
                    PDF
                  </a>
                  <a href={`/attachments/invitation/${id}`} className="link">
                    {t('copies')}
                  </a>
                </span>
              ),
            },
          ]}
        />
      </Panel>
    </div>
  )
}
