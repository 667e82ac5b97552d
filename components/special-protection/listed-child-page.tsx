import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CorrectionsPanel } from '@/components/corrections/corrections-panel'
import { StepForm } from '@/components/families/step-form'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { Recorded } from '@/lib/core/corrections/correction'
import type { FormState } from '@/lib/core/result/form-state'
import type { SeenListedChild } from '@/lib/core/special-protection/listed-child'
import { OneFieldForm, TakeOffForm } from './settle-forms'
import { ListedStateTag } from './state-tag'
import { TieForm } from './tie-form'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type ListedChildPageProps = {
  child: SeenListedChild
  actions: Readonly<Record<'tie' | 'tieBySheet' | 'excuse' | 'takeOff' | 'startSheet', Action>>
}

/** One child of the list: SPAS ties it to a family or says why not, the county takes it off. */
export function ListedChildPage({ child, actions }: ListedChildPageProps) {
  const t = useTranslations('specialProtection')
  const { may, familyId } = child
  const hidden = { id: child.id, revision: String(child.revision) }
  return (
    <>
      <PageHeader
        title={`${child.surname} ${child.givenName}`}
        state={<ListedStateTag state={child.state} />}
        crumbs={[{ label: t('title'), href: '/special-protection' }]}
        actions={
          may.correct && (
            <LinkButton href={`/special-protection/${child.id}/correct`} icon="pencil">
              {t('correct.open')}
            </LinkButton>
          )
        }
        crumbsLabel={t('trail')}
      />
      <div className="grid gap-6">
        <Panel>
          <DescriptionList items={facts()} />
        </Panel>
        {may.settle && child.state === 'tied' && familyId !== null && (
          <Panel title={t('child.sheetMissing')}>
            <StepForm action={actions.startSheet} fields={{ familyId }} refused={t('child.sheetRefused')}>
              {t('child.startSheet')}
            </StepForm>
          </Panel>
        )}
        {may.settle && child.state !== 'sheet' && (
          <>
            <Panel title={t(familyId === null ? 'child.tie' : 'child.tieOther')}>
              <TieForm hidden={hidden} matches={child.matches} action={actions.tie} />
              <OneFieldForm field="sheetNumber" hidden={hidden} action={actions.tieBySheet} />
            </Panel>
            <Panel title={t('child.excuse')}>
              <OneFieldForm field="reason" hidden={hidden} action={actions.excuse} />
            </Panel>
          </>
        )}
        {may.takeOff && (
          <Panel title={t('child.takeOff')}>
            <TakeOffForm hidden={hidden} action={actions.takeOff} />
          </Panel>
        )}
        <CorrectionsPanel corrections={child.corrections} facts={(earlier) => described(written(earlier))} />
      </div>
    </>
  )

  function facts() {
    return described([
      [t('columns.commune'), child.commune],
      ...written(child).slice(1),
      [t('columns.family'), familyLink()],
      [t('child.riskSheetOn'), child.riskSheetOn === null ? '' : shownDay(child.riskSheetOn)],
      [t('child.excuse'), child.excuse],
      [
        t('child.withdrawn'),
        child.withdrawnOn === null ? '' : `${shownDay(child.withdrawnOn)}: ${child.withdrawnReason}`,
      ],
    ])
  }

  /** What the county wrote. */
  function written(entry: Recorded<'listed-child'>): readonly (readonly [string, string])[] {
    return [
      [t('columns.name'), `${entry.surname} ${entry.givenName}`],
      [t('columns.birthDate'), shownDay(entry.birthDate)],
      [t('columns.measure'), t(`measures.${entry.measure}`)],
      [t('columns.placedOn'), entry.placedOn === null ? '' : shownDay(entry.placedOn)],
      [t('columns.parents'), entry.parents],
      [t('child.left'), entry.leftOn === null ? '' : `${shownDay(entry.leftOn)}: ${entry.leftReason}`],
    ]
  }

  function described(told: readonly (readonly [string, ReactNode])[]) {
    return told.flatMap(([term, detail]) => (detail === '' ? [] : [{ term, detail }]))
  }

  function familyLink() {
    if (child.familyName === null) return familyId === null ? '' : t('child.tiedByCommune')
    return (
      <a href={`/families/${familyId ?? ''}`} className="link">
        {child.familyName}
      </a>
    )
  }
}
