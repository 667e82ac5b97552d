import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/components/intake/fields-form'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { Invisibility, Service } from '@/lib/core/invisible/invisibility'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type ChildPanelProps = {
  familyId: string
  childId: string
  records: readonly Invisibility[]
  services: readonly Service[]
  today: string
  actions: { readonly note: Action; readonly solve: Action }
}

/** Which services do not know a child, and since when those that did not know it do. */
export function ChildPanel({ familyId, childId, records, services, today, actions }: ChildPanelProps) {
  const t = useTranslations('invisible')
  const open = records.filter(({ solvedOn }) => solvedOn === null)
  const texts = { pending: t('child.saving'), pickLabel: t('child.pick'), variant: 'secondary' } as const
  return (
    <Panel title={t('child.title')} className="mt-8 max-w-3xl">
      <p className="text-soft mb-3">{t('child.text')}</p>
      {records.length === 0 ? (
        <p className="mb-4">{t('child.none')}</p>
      ) : (
        <ul className="mb-4 grid gap-2">
          {records.map((record) => (
            <Record key={record.id} record={record} />
          ))}
        </ul>
      )}
      {open.map(({ id, service }) => (
        <details key={id} className="border-rule border-t py-2">
          <summary className="link cursor-pointer py-1">
            {t('child.solveTitle', { service: t(`services.${service}`) })}
          </summary>
          <div className="py-2">
            <FieldsForm
              id={`solve-${id}`}
              action={actions.solve}
              hidden={{ id }}
              fields={[
                { kind: 'date', name: 'solvedOn', label: t('child.solvedOn'), value: shownDay(today) },
                { kind: 'line', name: 'solution', label: t('child.solution') },
              ]}
              submit={t('child.solve')}
              {...texts}
            />
          </div>
        </details>
      ))}
      {services.length > 0 && (
        <div className="border-rule mt-2 border-t pt-4">
          <FieldsForm
            id="finding"
            action={actions.note}
            hidden={{ familyId, childId }}
            fields={[
              {
                kind: 'select',
                name: 'service',
                label: t('child.service'),
                placeholder: t('child.choose'),
                options: services.map((service) => ({ value: service, label: t(`services.${service}`) })),
              },
              { kind: 'date', name: 'foundOn', label: t('child.foundOn'), value: shownDay(today) },
            ]}
            submit={t('child.add')}
            {...texts}
          />
        </div>
      )}
    </Panel>
  )
}

function Record({ record }: { record: Invisibility }) {
  const t = useTranslations('invisible')
  const { service, foundOn, solvedOn, source, solution } = record
  const days =
    solvedOn === null
      ? t('child.since', { date: shownDay(foundOn) })
      : t('child.until', { from: shownDay(foundOn), until: shownDay(solvedOn) })
  const how = solution === 'risk-sheet' ? t('child.bySheet') : solution
  return (
    <li>
      <StateTag tone={solvedOn === null ? 'warning' : 'success'}>{t(`services.${service}`)}</StateTag>{' '}
      <span className="text-soft">
        {[days, t(`child.sources.${source}`), how].filter((part) => part !== '').join(' · ')}
      </span>
    </li>
  )
}
