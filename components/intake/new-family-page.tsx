import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl'
import { NewFamilyForm } from '@/components/families/new-family-form'
import { Checkbox } from '@/components/ui/checkbox'
import { PageHeader } from '@/components/ui/page-header'
import type { FormState } from '@/lib/core/result/form-state'

type NewFamilyPageProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  villages: readonly { readonly id: number; readonly name: string }[]
  /** What was told, by field name. */
  kept: Readonly<Record<string, string>>
  hidden: Readonly<Record<string, string>>
  /** The case or sheet that the family is entered for. */
  backHref: string
}

/** A family that nobody knew yet, entered with what was told of it. */
export function NewFamilyPage({ action, villages, kept, hidden, backHref }: NewFamilyPageProps) {
  const t = useTranslations('intake')
  const { families, errors } = useMessages()
  return (
    <NextIntlClientProvider messages={{ families, errors }}>
      <PageHeader
        title={t('newFamily.title')}
        crumbs={[
          { label: t('title'), href: '/intake' },
          { label: t('find.title'), href: backHref },
        ]}
        crumbsLabel={t('trail')}
      />
      <NewFamilyForm
        action={action}
        villages={villages}
        kept={kept}
        hidden={hidden}
        cancelHref={backHref}
        more={
          <div className="mt-6">
            <Checkbox name="unknown" value="1" label={t('newFamily.unknown')} hint={t('newFamily.unknownHint')} />
          </div>
        }
      />
    </NextIntlClientProvider>
  )
}
