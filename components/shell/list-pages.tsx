import { useTranslations } from 'next-intl'
import { Pagination } from '@/components/ui/pagination'

type ListPagesProps = {
  page: number
  pageCount: number
  hrefOf: (page: number) => string
  /** What is on the page, such as "1–25 of 5,840 plans". */
  summary: string
}

/** The foot of every list: where in it the page is, and the other pages. */
export function ListPages(props: ListPagesProps) {
  const t = useTranslations('shell.pages')
  const labels = {
    navigation: t('navigation'),
    previous: t('previous'),
    next: t('next'),
    page: (page: number) => t('page', { page }),
  }
  return <Pagination {...props} labels={labels} />
}
