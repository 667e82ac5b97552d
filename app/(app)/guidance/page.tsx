import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { GuidancePage } from '@/components/guidance/guidance-page'
import { seeGuidance } from '@/lib/features/guidance/see-guidance'
import { newFormId } from '@/lib/web/form-id'
import { singleParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'
import { answerAction, askAction, readNoteAction, writeNoteAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('guidance'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/guidance'>) {
  const actor = await requireAccess('guidance.see')
  const { done } = singleParams(await searchParams)
  const view = await seeGuidance(actor)
  if (view === null) notFound()
  const { guidance, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ guidance, errors, families: { form: families.form } }}>
      <GuidancePage
        view={view}
        formId={newFormId()}
        done={done ?? null}
        actions={{ ask: askAction, answer: answerAction, write: writeNoteAction, read: readNoteAction }}
      />
    </NextIntlClientProvider>
  )
}
