type LinkPress = {
  button: number
  modified: boolean
  here: string
  href: string
  target: string
  download: boolean
  opensOutside: boolean
}

const isServed = (path: string): boolean => path.startsWith('/api/')

/**
 * The address within the application that a pressed link leads to, or nothing when the browser must follow it itself: another
 * site, another window, a file, an answer of the API, a place on the same page.
 */
export const softTarget = ({
  button,
  modified,
  here,
  href,
  target,
  download,
  opensOutside,
}: LinkPress): string | null => {
  if (button !== 0 || modified || download || opensOutside || (target !== '' && target !== '_self')) return null
  const from = new URL(here)
  const to = new URL(href, here)
  if (to.origin !== from.origin || isServed(to.pathname)) return null
  const samePlace = to.pathname === from.pathname && to.search === from.search
  return samePlace && to.hash !== '' ? null : `${to.pathname}${to.search}${to.hash}`
}

/** The address a form with method GET leads to; empty boxes are left out, so that addresses stay short. */
export const softSearch = (
  here: string,
  action: string,
  entries: Iterable<[string, FormDataEntryValue]>,
): string | null => {
  const to = new URL(action, here)
  if (to.origin !== new URL(here).origin || isServed(to.pathname)) return null
  const filled = [...entries].flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [[key, value]] : [],
  )
  const search = new URLSearchParams(filled).toString()
  return search === '' ? to.pathname : `${to.pathname}?${search}`
}
