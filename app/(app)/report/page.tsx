import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ReportPage } from '@/components/report/report-page'
import { listEditions } from '@/lib/features/report/list-editions'
import { showPopulation } from '@/lib/features/report/set-population'
import { yearlyDuty } from '@/lib/features/report/yearly-duty'
import { yearlyReport } from '@/lib/features/report/yearly-report'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { setPopulationAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('report'))('title') }
}

export default async function YearlyReportPage({ searchParams }: PageProps<'/report'>) {
  const actor = await requireCommuneAccess('report.see')
  const { population, saved } = singleParams(await searchParams)
  const report = await yearlyReport(actor)
  const form = population === undefined ? null : await showPopulation(actor, population)
  // Who does not count reads what was handed in.
  if (report === null) redirect('/report/editions')

  const { report: texts, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider
      messages={{ report: { population: texts.population }, errors, families: { form: families.form } }}
    >
      <ReportPage
        report={report}
        commune={actor.commune.name}
        populationForm={form && { ...form, action: setPopulationAction }}
        saved={saved === 'population'}
        yearly={await yearlyDuty(actor)}
        latest={(await listEditions(actor))?.[0] ?? null}
      />
    </NextIntlClientProvider>
  )
}
