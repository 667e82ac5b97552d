export type PageLink = { key: string; page?: number }

/** First and last page, the current one with its neighbours, and a gap (no page) where some are left out. */
export const pageWindow = (current: number, count: number): PageLink[] => {
  const shown = [1, current - 1, current, current + 1, count].filter((page) => page >= 1 && page <= count)
  const pages = [...new Set(shown)].sort((a, b) => a - b)
  return pages.flatMap((page, index) => {
    const missing = page - (pages[index - 1] ?? page - 1) - 1
    const between =
      missing === 0 ? [] : [missing === 1 ? { key: `${page - 1}`, page: page - 1 } : { key: `gap-${page}` }]
    return [...between, { key: `${page}`, page }]
  })
}
