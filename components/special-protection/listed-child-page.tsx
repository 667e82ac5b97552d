import { useTranslations } from 'next-intl'
import { StepForm } from '@/components/families/step-form'
import { DescriptionList } from '@/components/ui/description-list'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
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
      </div>
    </>
  )

  function facts() {
    return [
      [t('columns.commune'), child.commune],
      [t('columns.birthDate'), shownDay(child.birthDate)],
      [t('columns.measure'), t(`measures.${child.measure}`)],
      [t('columns.placedOn'), child.placedOn === null ? '' : shownDay(child.placedOn)],
      [t('columns.parents'), child.parents],
      [t('columns.family'), familyLink()],
      [t('child.riskSheetOn'), child.riskSheetOn === null ? '' : shownDay(child.riskSheetOn)],
      [t('child.excuse'), child.excuse],
      [t('child.left'), child.leftOn === null ? '' : `${shownDay(child.leftOn)}: ${child.leftReason}`],
    ].flatMap(([term, detail]) => (detail === '' || typeof term !== 'string' ? [] : [{ term, detail }]))
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
