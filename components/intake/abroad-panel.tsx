import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { AbroadStanding } from '@/lib/core/intake/abroad-notice'
import type { Referral } from '@/lib/core/intake/referral'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { FieldsForm } from './fields-form'
import { useDepartures } from './use-departures'

type AbroadPanelProps = {
  referral: Referral
  standing: AbroadStanding
  today: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The followed absence of a parent, until the return. */
export function AbroadPanel({ referral, standing, today, action }: AbroadPanelProps) {
  const t = useTranslations('intake')
  const departures = useDepartures()
  const { abroad, id } = referral
  if (abroad === null) return null
  return (
    <Panel
      title={t('page.abroad')}
      actions={
        <StateTag tone={standing.state === 'ended' ? 'success' : 'warning'}>
          {t(`page.abroadStates.${standing.state}`, { months: standing.months })}
        </StateTag>
      }
    >
      <DescriptionList
        items={[
          { term: t('form.absence'), detail: t(`form.absences.${abroad.absence}`) },
          { term: t('abroadPage.columns.parents'), detail: departures(abroad).join('; ') },
          {
            term: t('page.carer'),
            detail: [abroad.carerName, abroad.carerRelation, abroad.carerContact]
              .filter((part) => part !== '')
              .join(' · '),
          },
          { term: t('page.delegation'), detail: t(`form.delegations.${abroad.delegation}`) },
          { term: t('page.contact'), detail: t(`form.contacts.${abroad.contact}`) },
        ]}
      />
      {referral.abroadEndedOn === null && (
        <details className="mt-4">
          <summary className="link cursor-pointer py-1">{t('page.endTitle')}</summary>
          <div className="mt-2">
            <FieldsForm
              id="return"
              action={action}
              hidden={{ id }}
              fields={[{ kind: 'date', name: 'endedOn', label: t('page.endedOn'), value: shownDay(today) }]}
              submit={t('page.end')}
              pending={t('page.saving')}
              pickLabel={t('page.pick')}
              variant="secondary"
            />
          </div>
        </details>
      )}
    </Panel>
  )
}
