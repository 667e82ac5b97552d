import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FamilySubpage } from '@/components/families/family-subpage'
import { InvitationPage } from '@/components/invitations/invitation-page'
import { invitationBasis } from '@/lib/features/invitations/write-invitation'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { writeInvitationAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('documents.invitation'))('title') }
}

export default async function FamilyInvitationPage(props: PageProps<'/families/[id]/invitation'>) {
  const actor = await requireCommuneAccess('invitation.write')
  const id = recordId((await props.params).id)
  const basis = await invitationBasis(actor, id)
  if (basis === null) notFound()
  const { headName, ...invitation } = basis

  const t = await getTranslations('documents.invitation')
  const { documents, errors, families } = await getMessages()
  return (
    <FamilySubpage title={t('title')} familyId={id} headName={headName}>
      <NextIntlClientProvider
        messages={{ documents: { invitation: documents.invitation }, errors, families: { form: families.form } }}
      >
        <InvitationPage
          {...invitation}
          familyId={id}
          formId={newFormId()}
          done={singleParams(await props.searchParams).done}
          action={writeInvitationAction}
        />
      </NextIntlClientProvider>
    </FamilySubpage>
  )
}
