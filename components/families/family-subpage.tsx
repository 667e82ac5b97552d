import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/ui/page-header'

type FamilySubpageProps = {
  title: ReactNode
  familyId: string
  headName: string
  children: ReactNode
}

/** The head of a form that belongs to a family's file, and the words that the form needs in the browser. */
export function FamilySubpage({ title, familyId, headName, children }: FamilySubpageProps) {
  const t = useTranslations('families')
  const { families, errors } = useMessages()
  return (
    <NextIntlClientProvider messages={{ families, errors }}>
      <PageHeader
        title={title}
        crumbs={[
          { label: t('observatory'), href: '/observatory' },
          { label: t('file.title', { name: headName }), href: `/families/${familyId}` },
        ]}
        crumbsLabel={t('trail')}
      />
      {children}
    </NextIntlClientProvider>
  )
}
