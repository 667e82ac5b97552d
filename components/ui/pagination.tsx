import { LinkButton } from './link-button'
import { pageWindow } from './page-window'

type PaginationProps = {
  page: number
  pageCount: number
  hrefOf: (page: number) => string
  /** What is on the page, such as "1–50 of 5,840". */
  summary: string
  labels: { navigation: string; previous: string; next: string; page: (page: number) => string }
}

export function Pagination({ page, pageCount, hrefOf, summary, labels }: PaginationProps) {
  return (
    <nav aria-label={labels.navigation} className="screen-only mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="numeric text-soft">{summary}</p>
      {pageCount > 1 && (
        <ul className="flex flex-wrap items-center gap-1">
          {page > 1 && (
            <li>
              <LinkButton href={hrefOf(page - 1)} variant="quiet" size="small" icon="chevron-left" rel="prev">
                {labels.previous}
              </LinkButton>
            </li>
          )}
          {pageWindow(page, pageCount).map((item) => (
            <li key={item.key} className={item.page === page ? undefined : 'max-sm:hidden'}>
              {item.page === undefined ? (
                <span className="text-soft px-1">…</span>
              ) : (
                <LinkButton
                  href={hrefOf(item.page)}
                  variant={item.page === page ? 'secondary' : 'quiet'}
                  size="small"
                  aria-label={labels.page(item.page)}
                  aria-current={item.page === page ? 'page' : undefined}
                  className="numeric min-w-9"
                >
                  {item.page}
                </LinkButton>
              )}
            </li>
          ))}
          {page < pageCount && (
            <li>
              <LinkButton href={hrefOf(page + 1)} variant="quiet" size="small" iconAfter="chevron-right" rel="next">
                {labels.next}
              </LinkButton>
            </li>
          )}
        </ul>
      )}
    </nav>
  )
}
