import { useTranslations } from 'next-intl'
import { FileLink } from '@/components/ui/file-link'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { EditionHead } from '@/lib/core/report/edition'
import { EditionStateTag } from './edition-state-tag'

/** From which list the reader comes: the commune's own, or the county's. */
export type Reader = 'commune' | 'county'

/** The name of an edition, its state, the way back, and the files that it can be taken along as. */
export function EditionHeader({ head, overtaken, reader }: { head: EditionHead; overtaken: boolean; reader: Reader }) {
  const t = useTranslations('reportEdition')
  const address = `/report/editions/${head.id}`
  return (
    <PageHeader
      title={t('name', { day: shownDay(head.referenceDate), edition: head.edition })}
      subtitle={head.commune}
      state={<EditionStateTag status={head.status} overtaken={overtaken} />}
      crumbs={
        reader === 'county'
          ? [{ label: t('crumbs.county'), href: '/county/reports' }]
          : [
              { label: t('crumbs.report'), href: '/report' },
              { label: t('crumbs.editions'), href: '/report/editions' },
            ]
      }
      crumbsLabel={t('crumbs.label')}
      actions={
        <>
          <LinkButton href={`${address}/print`} icon="printer">
            {t('files.print')}
          </LinkButton>
          {(['pdf', 'docx', 'xlsx'] as const).map((kind) => (
            <FileLink
              key={kind}
              href={`${address}/${kind}`}
              icon="download"
              label={t(`files.${kind}`)}
              preparing={t('files.preparing')}
              failed={t('files.failed')}
            />
          ))}
        </>
      }
    />
  )
}
