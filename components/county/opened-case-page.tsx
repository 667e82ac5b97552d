import { useTranslations } from 'next-intl'
import { ChildrenPanel } from '@/components/families/children-panel'
import { DocumentsPanel } from '@/components/families/documents-panel'
import { RegistryPanel } from '@/components/families/registry-panel'
import { useFamilyWords } from '@/components/families/use-family-words'
import { useText } from '@/components/plans/plan-text'
import { PlanLinesTable } from '@/components/plans/plan-lines-table'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { showPhone } from '@/lib/core/casework/phone'
import type { OpenedFile } from '@/lib/core/oversight/opened-file'
import type { FormState } from '@/lib/core/result/form-state'
import { shownMoment } from '@/components/alerts/shown-moment'
import { EndCaseForm } from './end-case-form'
import { OpenedVisits } from './opened-visits'

type OpenedCasePageProps = {
  file: OpenedFile
  endAction: (state: FormState, form: FormData) => Promise<FormState>
}

/** The file of one family as a coordinator reads it: nothing can be changed, and the commune sees that it was opened. */
export function OpenedCasePage({ file, endAction }: OpenedCasePageProps) {
  const t = useTranslations('county.case')
  const families = useTranslations('families')
  const words = useFamilyWords(file.today)
  const say = useText()
  const { family, access, confirmed } = file
  const address = [family.villageName ?? '', `${family.street} ${family.streetNo}`.trim()].filter((part) => part !== '')
  return (
    <>
      <PageHeader
        title={families('file.title', { name: family.headName })}
        state={words.state(family.state)}
        subtitle={[...address, family.phone === '' ? families('file.noPhone') : showPhone(family.phone)].join(' · ')}
        crumbs={[{ label: file.commune, href: `/county/${access.communeId}` }]}
        crumbsLabel={families('trail')}
      />
      <div className="grid gap-6">
        <Notice
          title={t('openUntil', { at: shownMoment(access.expiresAt) })}
          actions={<EndCaseForm accessId={access.id} action={endAction} />}
        >
          {t('seenByCommune', { reason: access.reason })}
        </Notice>
        <Panel title={t('confirmed', { n: family.situations ?? 0 })}>
          {confirmed.length === 0 ? (
            <p className="text-soft">{t('noneConfirmed')}</p>
          ) : (
            <ul className="grid gap-1">
              {confirmed.map(({ code, label }) => (
                <li key={code}>
                  <span className="numeric text-soft">{code}</span> {say(label)}
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <ChildrenPanel file={{ ...file, may: { change: false, tellCounty: false } }} />
        <OpenedVisits visits={file.homeVisits} />
        <DocumentsPanel records={file.records} linked={false} />
        {file.measures.length > 0 && (
          <Panel>
            <PlanLinesTable lines={file.measures} />
          </Panel>
        )}
        <RegistryPanel spells={file.records.registry} />
      </div>
    </>
  )
}
