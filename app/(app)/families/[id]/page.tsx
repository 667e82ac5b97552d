import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FamilyPage } from '@/components/families/family-page'
import { showEarlier } from '@/lib/features/families/show-earlier'
import { showFamily } from '@/lib/features/families/show-family'
import { listOpenings } from '@/lib/features/cases/list-openings'
import { showFamilyIntake } from '@/lib/features/home-visits/show-home-visit'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { reopenFamilyAction, returnChildAction } from '../actions'
import { stepActions } from '../step-actions'

/** Without the name: a title is kept in the history of a shared browser. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('families')
  return { title: t('file.page') }
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireCommuneAccess('family.see')
  const { id } = await params
  const file = await showFamily(actor, recordId(id))
  if (file === null) notFound()
  const intake = await showFamilyIntake(actor, id)
  return (
    <FamilyPage
      file={file}
      intake={intake}
      openings={await listOpenings(actor, id)}
      earlier={await showEarlier(actor, id)}
      steps={stepActions}
      returnAction={returnChildAction}
      reopenAction={reopenFamilyAction}
    />
  )
}
