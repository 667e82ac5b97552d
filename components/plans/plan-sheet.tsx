import { useTranslations } from 'next-intl'
import { DownloadPdf } from '@/components/documents/download-pdf'
import { PrintSheet } from '@/components/shell/print-sheet'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { PrintButton } from '@/components/ui/print-button'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'
import { useFamilyFacts } from './plan-facts'
import { PrintedLeftOut } from './printed-left-out'
import { PrintedLines } from './printed-lines'
import { PrintedRisks } from './printed-risks'
import { useIssuer } from './use-issuer'

type PlanSheetProps = {
  plan: ShownPlan
  county: string
  commune: { readonly name: string; readonly kind: string }
}

/** The plan as it is printed: parts of GD 691/2015 art. 11, with room for order and signatures. */
export function PlanSheet({ plan, county, commune }: PlanSheetProps) {
  const t = useTranslations('plan.print')
  const actions = useTranslations('plan.actions')
  const facts = useTranslations('plan.facts')
  const { order } = plan
  const officer = [plan.caseOfficerName, plan.caseOfficerPosition].filter((part) => part !== '').join(', ')
  const monitoring =
    plan.monitoringMonths === null
      ? []
      : [{ term: facts('monitoring'), detail: facts('monitoringLine', { months: plan.monitoringMonths }) }]
  return (
    <>
      <div className="screen-only mb-4 flex flex-wrap gap-2">
        <LinkButton href={`/plans/${plan.id}`} icon="arrow-left">
          {t('back')}
        </LinkButton>
        <PrintButton variant="primary">{actions('print')}</PrintButton>
        <DownloadPdf href={`/plans/${plan.id}/pdf`} />
      </div>
      <PrintSheet
        issuer={useIssuer(county, commune)}
        registration={t('registration')}
        title={t(plan.status === 'approved' || plan.status === 'replaced' ? 'title' : 'draft')}
        subtitle={plan.version > 1 ? t('subtitleVersion', { version: plan.version }) : t('subtitle')}
        signatures={[
          { role: t('signatures.mayor'), note: t('signatures.note') },
          { role: t('signatures.secretary'), note: t('signatures.note') },
          { role: t('signatures.officer'), name: plan.caseOfficerName, note: t('signatures.note') },
          { role: t('signatures.parent'), note: t('signatures.note') },
        ]}
      >
        <div className="grid gap-5">
          <section className="sheet-block">
            <h2 className="mb-1 text-[1.1em]">{t('family')}</h2>
            <DescriptionList items={useFamilyFacts(plan)} />
          </section>
          <PrintedRisks plan={plan} />
          {plan.goal !== '' && (
            <section className="sheet-block">
              <h2 className="mb-1 text-[1.1em]">{t('goal')}</h2>
              <p>{plan.goal}</p>
            </section>
          )}
          <PrintedLines title={t('benefits')} lines={plan.lines.filter(({ kind }) => kind === 'benefit')} />
          <PrintedLines title={t('services')} lines={plan.lines.filter(({ kind }) => kind === 'service')} />
          <PrintedLeftOut plan={plan} />
          <section className="sheet-block">
            <h2 className="mb-1 text-[1.1em]">{t('officer')}</h2>
            <DescriptionList items={[{ term: facts('officer'), detail: officer }, ...monitoring]} />
          </section>
          <section className="sheet-block">
            <h2 className="mb-1 text-[1.1em]">{t('opinions')}</h2>
            <DescriptionList
              items={[
                { term: t('childOpinion'), detail: plan.childOpinion === '' ? t('notSaid') : plan.childOpinion },
                { term: t('parentsOpinion'), detail: plan.parentsOpinion === '' ? t('notSaid') : plan.parentsOpinion },
              ]}
            />
          </section>
          <section className="sheet-block">
            <h2 className="mb-1 text-[1.1em]">{t('order')}</h2>
            <p>
              {order === null ? t('orderBlank') : t('orderText', { number: order.number, day: shownDay(order.date) })}
            </p>
          </section>
        </div>
      </PrintSheet>
    </>
  )
}
