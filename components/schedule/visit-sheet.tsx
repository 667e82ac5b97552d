import { useTranslations } from 'next-intl'
import { DownloadPdf } from '@/components/documents/download-pdf'
import { useIssuer } from '@/components/plans/use-issuer'
import { PrintSheet } from '@/components/shell/print-sheet'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { PrintButton } from '@/components/ui/print-button'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownVisit } from '@/lib/core/plan/shown-visit'
import { useReportedMeasure, useVisitFacts } from './use-visit-facts'

type VisitSheetProps = {
  visit: ShownVisit
  county: string
  commune: { readonly name: string; readonly kind: string }
}

/** The report of a monitoring visit on A4 (GD 691/2015 art. 11). */
export function VisitSheet({ visit, county, commune }: VisitSheetProps) {
  const t = useTranslations('schedule')
  const measure = useReportedMeasure()
  const facts = useVisitFacts()(visit)
  const { family, lines } = visit
  const street = [family.street, family.streetNo].filter((part) => part !== '').join(' ')
  const address = [family.village, street].filter((part) => part !== null && part !== '').join(', ')
  const child = ({ name, birthDate }: ShownVisit['family']['children'][number]) =>
    birthDate === null ? name : t('report.child', { name, day: shownDay(birthDate) })
  return (
    <>
      <div className="screen-only mb-4 flex flex-wrap gap-2">
        <LinkButton href={`/schedule/visits/${visit.id}`} icon="arrow-left">
          {t('report.back')}
        </LinkButton>
        <PrintButton variant="primary">{t('report.print')}</PrintButton>
        <DownloadPdf href={`/schedule/visits/${visit.id}/pdf`} />
      </div>
      <PrintSheet
        issuer={useIssuer(county, commune)}
        registration={t('report.registration')}
        title={t('report.sheetTitle')}
        subtitle={t('report.sheetSubtitle')}
        signatures={[
          { role: t('report.signatures.visitor'), name: visit.visitorName, note: t('report.signatures.note') },
          { role: t('report.signatures.parent'), note: t('report.signatures.note') },
        ]}
      >
        <div className="grid gap-5">
          <section className="sheet-block">
            <h2 className="mb-1 text-[1.1em]">{t('report.parts.family')}</h2>
            <DescriptionList
              items={[
                { term: t('columns.family'), detail: family.headName },
                { term: t('report.address'), detail: address },
                { term: t('report.children'), detail: family.children.map(child).join('; ') },
              ]}
            />
          </section>
          <section>
            <h2 className="mb-1 text-[1.1em]">{t('report.parts.visit')}</h2>
            <DescriptionList items={facts} />
          </section>
          <section className="overflow-x-auto" tabIndex={0} aria-label={t('report.parts.lines')}>
            <h2 className="mb-1 text-[1.1em]">{t('report.parts.lines')}</h2>
            <table className="sheet-ledger">
              <thead>
                <tr>
                  <th scope="col">{t('report.measure')}</th>
                  <th scope="col">{t('report.goal')}</th>
                  <th scope="col">{t('report.provider')}</th>
                  <th scope="col">{t('visit.lineProgress')}</th>
                  <th scope="col">{t('visit.lineNote')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.id}>
                    <th scope="row" className="font-normal">
                      {measure(line)}
                    </th>
                    <td>{line.goal}</td>
                    <td>{line.provider}</td>
                    <td>{line.progress === null ? t('report.notTold') : t(`visit.progress.${line.progress}`)}</td>
                    <td>{line.note}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      </PrintSheet>
    </>
  )
}
