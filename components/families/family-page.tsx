import { useTranslations } from 'next-intl'
import { InvitationPanel } from '@/components/invitations/invitation-panel'
import { CountyPanel, UnsentNotice } from '@/components/alerts/county-panel'
import { IntakePanel, type FamilyIntake } from '@/components/home-visits/intake-panel'
import { OpeningsPanel } from '@/components/county/openings-panel'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FamilyFile } from '@/lib/core/casework/family-file'
import { showPhone } from '@/lib/core/casework/phone'
import type { SeenAccess } from '@/lib/core/oversight/case-access'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { EarlierRow } from '@/lib/core/workbook/earlier-row'
import { ChildrenPanel } from './children-panel'
import { DocumentsPanel } from './documents-panel'
import { EarlierPanel } from './earlier-panel'
import { HistoryPanel } from './history-panel'
import { LeftChildren } from './left-children'
import { NextPanel } from './next-panel'
import type { StepActions } from './next-step-button'
import { RegistryPanel } from './registry-panel'
import { useFamilyWords } from './use-family-words'
import { useReasonWords } from './use-reason-words'

type FamilyPageProps = {
  file: FamilyFile
  intake: FamilyIntake | null
  openings: readonly SeenAccess[]
  /** What a register that was kept before said of the children. */
  earlier: readonly EarlierRow[]
  steps: StepActions
  returnAction: (form: FormData) => Promise<void>
  reopenAction: (form: FormData) => Promise<void>
}

export function FamilyPage({ file, intake, openings, earlier, ...actions }: FamilyPageProps) {
  const t = useTranslations('families')
  const words = useFamilyWords(file.today)
  const reason = useReasonWords()
  const { family, may } = file
  const { steps, returnAction, reopenAction } = actions
  const address = [family.villageName ?? '', `${family.street} ${family.streetNo}`.trim()].filter((part) => part !== '')
  return (
    <>
      <PageHeader
        title={t('file.title', { name: family.headName })}
        state={words.state(family.state)}
        subtitle={[...address, family.phone === '' ? t('file.noPhone') : showPhone(family.phone)].join(' · ')}
        crumbs={[{ label: t('observatory'), href: '/observatory' }]}
        crumbsLabel={t('trail')}
        actions={
          may.change &&
          family.closedOn === null && (
            <>
              <LinkButton href={`/families/${family.id}/edit`} icon="pencil">
                {t('file.edit')}
              </LinkButton>
              <LinkButton href={`/families/${family.id}/close`} variant="quiet" icon="archive">
                {t('file.close')}
              </LinkButton>
            </>
          )
        }
      />
      <div className="grid gap-6">
        <UnsentNotice file={file} />
        {family.closedOn === null ? (
          <NextPanel file={file} actions={steps} />
        ) : (
          <Notice
            tone="neutral"
            title={t('file.closedOn', {
              date: shownDay(family.closedOn),
              reason: reason.ofFamily(family.closeReason ?? ''),
            })}
            actions={
              may.change && (
                <form action={reopenAction}>
                  <input type="hidden" name="familyId" value={family.id} />
                  <SubmitButton variant="secondary" icon="undo-2">
                    {t('file.reopen')}
                  </SubmitButton>
                </form>
              )
            }
          >
            {family.closeNote !== '' && (
              <p className="wrap-anywhere">{t('file.closedNote', { note: family.closeNote })}</p>
            )}
          </Notice>
        )}
        <ChildrenPanel file={file} />
        <LeftChildren file={file} returnAction={returnAction} />
        {intake !== null && <IntakePanel familyId={family.id} intake={intake} />}
        <DocumentsPanel records={file.records} />
        {may.change && family.closedOn === null && <InvitationPanel familyId={family.id} />}
        <RegistryPanel spells={file.records.registry} />
        <EarlierPanel rows={earlier} />
        <CountyPanel file={file} />
        <OpeningsPanel openings={openings} />
        <HistoryPanel items={file.timeline} />
      </div>
    </>
  )
}
