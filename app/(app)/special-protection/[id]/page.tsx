import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ListedChildPage } from '@/components/special-protection/listed-child-page'
import { showListedChild } from '@/lib/features/special-protection/show-child'
import { recordId } from '@/lib/web/record-id'
import { requireAccess } from '@/lib/web/session'
import { startRiskSheetAction } from '../../risk-sheets/actions'
import { excuseAction, takeOffAction, tieAction, tieBySheetAction } from '../actions'

/** Without the name: a title is kept in the history of a shared browser. */
export async function generateMetadata() {
  return { title: (await getTranslations('specialProtection'))('child.page') }
}

export default async function Page({ params }: PageProps<'/special-protection/[id]'>) {
  const actor = await requireAccess('special-protection.see')
  const { id } = await params
  const child = await showListedChild(actor, recordId(id))
  if (child === null) notFound()
  const { specialProtection, errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ specialProtection, errors, families: { form: families.form } }}>
      <ListedChildPage
        child={child}
        actions={{
          tie: tieAction,
          tieBySheet: tieBySheetAction,
          excuse: excuseAction,
          takeOff: takeOffAction,
          startSheet: startRiskSheetAction,
        }}
      />
    </NextIntlClientProvider>
  )
}
