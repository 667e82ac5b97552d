import { useTranslations } from 'next-intl'
import { CorrectionList } from '@/components/corrections/corrections-panel'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import type { FamilyFile } from '@/lib/core/casework/family-file'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { shownDay } from '@/lib/core/observation/shown-values'
import { useAlertWords } from './use-alert-words'

const dayOf = (iso: string) => shownDay(romanianDay(new Date(iso)))

/** An alert that waits to be sent: at the top of the file. */
export function UnsentNotice({ file }: { file: FamilyFile }) {
  const t = useTranslations('alerts.panel')
  const draft = file.signals.alerts.find(({ status }) => status === 'draft')
  if (draft === undefined) return null
  return (
    <Notice
      tone="danger"
      title={t('unsent')}
      actions={
        <LinkButton href={`/alerts/${draft.id}`} icon="siren" variant="primary">
          {t('openDraft')}
        </LinkButton>
      }
    >
      {t('unsentText')}
    </Notice>
  )
}

/** What was sent to the county about the family and what came back, and the two ways to send more. */
export function CountyPanel({ file }: { file: FamilyFile }) {
  const t = useTranslations('alerts')
  const { family, signals, may } = file
  const words = useAlertWords([])
  const { alerts, escalations } = signals
  const drafted = alerts.some(({ status }) => status === 'draft')
  const escalated = escalations.some(({ status }) => status !== 'advised')
  return (
    <Panel title={t('panel.title')} id="county">
      <div className="grid gap-4">
        {alerts.length + escalations.length === 0 && <p className="text-soft">{t('panel.nothing')}</p>}
        {alerts.length > 0 && (
          <ul className="grid gap-3">
            {alerts.map((alert) => (
              <li key={alert.id} className="grid gap-1">
                <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <a href={`/alerts/${alert.id}`} className="link">
                    {t('panel.alert', { day: dayOf(alert.sentAt ?? alert.createdAt) })}
                  </a>
                  {words.state(alert.status)}
                  {alert.result !== null && <span>{t(`results.${alert.result}`)}</span>}
                </div>
                {words.clock(alert.clock, alert.dueAt)}
              </li>
            ))}
          </ul>
        )}
        {escalations.map((escalation) => (
          <div key={escalation.id} className="grid gap-1">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">{t('panel.escalation', { day: dayOf(escalation.sentAt) })}</span>
              <span>{t(`escalations.states.${escalation.status}`)}</span>
            </div>
            <p className="text-soft">{escalation.raisedBy === 'rule' ? t('panel.byRule') : escalation.reason}</p>
            {escalation.advice !== '' && (
              <blockquote className="border-rule border-l-4 pl-3">
                <p className="font-semibold">{t('panel.advice')}</p>
                <p className="whitespace-pre-line">{escalation.advice}</p>
              </blockquote>
            )}
            <CorrectionList
              corrections={escalation.corrections}
              facts={({ advice }) => [
                { term: t('panel.advice'), detail: <p className="whitespace-pre-line">{advice}</p> },
              ]}
            />
          </div>
        ))}
        {may.tellCounty && family.closedOn === null && (
          <div className="screen-only grid gap-2">
            <div className="flex flex-wrap gap-3">
              {!drafted && (
                <LinkButton href={`/families/${family.id}/alert`} icon="siren">
                  {t('panel.raise')}
                </LinkButton>
              )}
              {!escalated && (
                <LinkButton href={`/families/${family.id}/escalate`} icon="flag" variant="quiet">
                  {t('panel.escalate')}
                </LinkButton>
              )}
            </div>
            <p className="text-soft text-[0.9375rem]">{t('panel.raiseHint')}</p>
          </div>
        )}
      </div>
    </Panel>
  )
}
