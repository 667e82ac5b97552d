import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'

/** Leads to a document as PDF; the browser keeps it by itself. */
export function DownloadPdf({ href, blank = false }: { href: string; blank?: boolean }) {
  const t = useTranslations('documents')
  return (
    <LinkButton href={href} icon="download" data-hard="">
      {t(blank ? 'blank' : 'download')}
    </LinkButton>
  )
}
