import { useTranslations } from 'next-intl'
import { StepForm } from '@/components/families/step-form'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { AbroadStanding } from '@/lib/core/intake/abroad-notice'
import type { Referral } from '@/lib/core/intake/referral'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { AbroadPanel } from './abroad-panel'
import { FamilySearch, type CandidateFamily } from './candidate-list'
import { DecisionPanels } from './decision-panels'
import { outcomeTones } from './case-table'
import { useMoment } from './use-moment'

type Action = (state: FormState, form: FormData) => Promise<FormState>

export type ReferralActions = {
  readonly link: Action
  readonly openSheet: Action
  readonly decide: Action
  readonly endAbsence: Action
}

type ReferralPageProps = {
  referral: Referral
  candidates: readonly CandidateFamily[]
  q: string
  found: readonly CandidateFamily[]
  lastSheetOn: string | null
  mayRenew: boolean
  abroad: AbroadStanding | null
  today: string
  actions: ReferralActions
}

/** A case: what was told, the family it is about, and what becomes of it. */
export function ReferralPage({ referral, candidates, q, found, abroad, actions, ...basis }: ReferralPageProps) {
  const t = useTranslations('intake')
  const moment = useMoment()
  const { id, outcome, familyId, familyName, trigger } = referral
  const open = outcome === null
  return (
    <>
      <PageHeader
        title={t('page.title', { date: moment(referral.receivedAt) })}
        subtitle={`${trigger}) ${t(`triggers.${trigger}`)}`}
        state={
          <StateTag tone={outcome === null ? 'info' : outcomeTones[outcome]}>
            {t(`outcomes.${outcome ?? 'open'}`)}
          </StateTag>
        }
        crumbs={[{ label: t('title'), href: '/intake' }]}
        crumbsLabel={t('trail')}
      />
      <div className="grid gap-6">
        {!open && <Decided referral={referral} />}
        <ToldPanel referral={referral} />
        {referral.abroad !== null && abroad !== null && (
          <AbroadPanel referral={referral} standing={abroad} today={basis.today} action={actions.endAbsence} />
        )}
        {familyId !== null && (
          <Panel title={t('page.family')}>
            <p className="mb-3">
              <a href={`/families/${familyId}`} className="link">
                {t('page.linkedTo', { name: familyName ?? '' })}
              </a>
            </p>
            {open && (
              <StepForm action={actions.link} fields={{ id, familyId: '' }} variant="quiet" refused={t('page.unlink')}>
                {t('page.unlink')}
              </StepForm>
            )}
          </Panel>
        )}
        {open && familyId === null && (
          <FamilySearch
            address={`/intake/${id}`}
            q={q}
            candidates={candidates}
            found={found}
            newHref={`/intake/${id}/family`}
            choose={(family) => (
              <StepForm
                action={actions.link}
                fields={{ id, familyId: family.familyId }}
                variant="secondary"
                size="small"
                refused={t('find.choose')}
              >
                {t('find.choose')}
              </StepForm>
            )}
          />
        )}
        {open && <DecisionPanels referral={referral} {...basis} actions={actions} />}
      </div>
    </>
  )
}

function Decided({ referral }: { referral: Referral }) {
  const t = useTranslations('intake')
  const moment = useMoment()
  const { outcome, decidedAt, outcomeNote, observationSheetId } = referral
  return (
    <Notice
      tone="success"
      title={`${t(`outcomes.${outcome ?? 'open'}`)}. ${decidedAt === null ? '' : t('page.decided', { date: moment(decidedAt) })}`}
      actions={
        observationSheetId !== null && (
          <LinkButton href={`/observation-sheets/${observationSheetId}`} icon="arrow-right">
            {t('page.toSheet')}
          </LinkButton>
        )
      }
    >
      {outcomeNote !== '' && <p>{outcomeNote}</p>}
    </Notice>
  )
}

function ToldPanel({ referral }: { referral: Referral }) {
  const t = useTranslations('intake')
  const moment = useMoment()
  const { toldChildren, villageName, toldAddress } = referral
  const told = (text: string) => (text === '' ? <span className="text-soft">{t('page.nothing')}</span> : text)
  const reporter = [t(`reporters.${referral.reporterKind}`), referral.reporterName, referral.reporterContact]
  return (
    <Panel title={t('page.facts')}>
      <DescriptionList
        items={[
          { term: t('page.received'), detail: moment(referral.receivedAt) },
          { term: t('page.channel'), detail: t(`channels.${referral.channel}`) },
          { term: t('page.reporter'), detail: reporter.filter((part) => part !== '').join(' · ') },
          { term: t('page.head'), detail: told(referral.toldHead) },
          {
            term: t('page.children'),
            detail: told(
              toldChildren
                .map(({ name, birthDate }) =>
                  birthDate === null ? name : `${name} (${t('page.born', { date: shownDay(birthDate) })})`,
                )
                .join(', '),
            ),
          },
          {
            term: t('page.place'),
            detail: told([villageName ?? '', toldAddress].filter((part) => part !== '').join(', ')),
          },
          { term: t('page.text'), detail: <span className="whitespace-pre-line">{told(referral.toldText)}</span> },
        ]}
      />
    </Panel>
  )
}
