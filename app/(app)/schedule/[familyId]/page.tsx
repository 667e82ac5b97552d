import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { VisitPage } from '@/components/schedule/visit-page'
import { showVisitForm } from '@/lib/features/schedule/show-visit-form'
import { newFormId } from '@/lib/web/form-id'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { recordVisitAction } from '../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('schedule'))('title') }
}

export default async function OneVisitPage(props: PageProps<'/schedule/[familyId]'>) {
  const actor = await requireCommuneAccess('visit.record')
  const id = z.uuid().safeParse((await props.params).familyId)
  const plan = z
    .uuid()
    .nullable()
    .catch(null)
    .parse(singleParams(await props.searchParams).plan ?? null)
  const visit = id.success ? await showVisitForm(actor, id.data, plan) : null
  if (visit === null) notFound()

  const { schedule, corrections, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider
      messages={{
        schedule: { visit: schedule.visit },
        corrections: { form: corrections.form },
        errors,
        families: { form: families.form },
      }}
    >
      <VisitPage {...visit} formId={newFormId()} action={recordVisitAction} />
    </NextIntlClientProvider>
  )
}
