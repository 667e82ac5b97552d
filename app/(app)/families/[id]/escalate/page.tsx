import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { EscalateForm } from '@/components/escalations/escalate-form'
import { FamilySubpage } from '@/components/families/family-subpage'
import { familyToEscalate } from '@/lib/features/escalations/escalate-family'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { escalateFamilyAction } from '../../../escalations/actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts.escalations'))('title') }
}

export default async function EscalateFamilyPage(props: PageProps<'/families/[id]/escalate'>) {
  const actor = await requireCommuneAccess('escalation.raise')
  const id = recordId((await props.params).id)
  const family = await familyToEscalate(actor, id)
  if (family === null) notFound()
  const t = await getTranslations('alerts.escalations.raise')
  const { alerts, errors, families } = await getMessages()
  const { raise } = alerts.escalations
  return (
    <FamilySubpage title={t('title', { family: family.headName })} familyId={id} headName={family.headName}>
      <p className="text-soft mb-5 max-w-[65ch]">{t('text')}</p>
      <NextIntlClientProvider messages={{ alerts: { escalations: { raise } }, errors, families }}>
        <EscalateForm familyId={id} formId={newFormId()} action={escalateFamilyAction} />
      </NextIntlClientProvider>
    </FamilySubpage>
  )
}
