import { useTranslations } from 'next-intl'
import { ListPages } from '@/components/shell/list-pages'
import { observatoryHref, pageSizes, type ObservatoryView } from '@/lib/core/casework/observatory-view'

/** Where in the list the page is, the other pages, and how many rows a page has. */
export function ListFoot({ view, total }: { view: ObservatoryView; total: number }) {
  const t = useTranslations('observatory')
  const { page, size } = view
  const from = (page - 1) * size + 1
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6">
      <ListPages
        page={page}
        pageCount={Math.ceil(total / size)}
        hrefOf={(other) => observatoryHref(view, { page: other })}
        summary={t('range', { from, to: Math.min(from + size - 1, total), total })}
      />
      {total > 25 && (
        <ul aria-label={t('size.label')} className="screen-only mt-3 flex flex-wrap gap-x-3">
          {pageSizes.map((each) => (
            <li key={each}>
              <a
                href={observatoryHref(view, { size: each })}
                aria-current={each === size ? 'true' : undefined}
                className={each === size ? 'text-soft py-1 no-underline' : 'link py-1'}
              >
                {t('size.of', { size: each })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
