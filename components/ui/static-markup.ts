import { Fragment, isValidElement } from 'react'

/** What cannot be written down at once: a part that runs in the browser, waits, listens, or has an attribute not listed. */
class NeedsReact extends Error {}

/** As React writes them: HTML does not tell capitals from small letters here. */
const attributeNames: Readonly<Record<string, string>> = {
  className: 'class',
  colSpan: 'colSpan',
  dateTime: 'dateTime',
  download: 'download',
  href: 'href',
  id: 'id',
  lang: 'lang',
  rel: 'rel',
  role: 'role',
  rowSpan: 'rowSpan',
  scope: 'scope',
  tabIndex: 'tabindex',
  target: 'target',
  title: 'title',
}

const elements = new Set(
  'a abbr b caption code div em i li ol p small span strong sub sup svg table tbody td tfoot th thead time tr ul use'.split(
    ' ',
  ),
)

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const isAddress = (value: string): boolean => /^(?:[/?#.]|https?:|mailto:|tel:)/.test(value)

const attribute = (name: string, value: unknown): string => {
  if (value === undefined || value === null) return ''
  const spoken = name.startsWith('aria-') || name.startsWith('data-')
  const written = spoken ? name : attributeNames[name]
  if (written === undefined) throw new NeedsReact()
  if (typeof value === 'boolean' && spoken) return ` ${written}="${value}"`
  if (typeof value !== 'string' && typeof value !== 'number') throw new NeedsReact()
  if (name === 'href' && !isAddress(String(value))) throw new NeedsReact()
  return ` ${written}="${escaped(String(value))}"`
}

const hostElement = (type: string, props: object): string => {
  if (!elements.has(type)) throw new NeedsReact()
  let attributes = ''
  let inside = ''
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') inside = written(value)
    else attributes += attribute(name, value)
  }
  return `<${type}${attributes}>${inside}</${type}>`
}

const written = (node: unknown): string => {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string') return escaped(node)
  if (typeof node === 'number') return String(node)
  if (Array.isArray(node)) return node.map(written).join('')
  if (!isValidElement(node) || typeof node.props !== 'object' || node.props === null) throw new NeedsReact()
  if (typeof node.type === 'string') return hostElement(node.type, node.props)
  if (node.type === Fragment) return 'children' in node.props ? written(node.props.children) : ''
  if (typeof node.type !== 'function' || '$$typeof' in node.type) throw new NeedsReact()
  const made: unknown = Reflect.apply(node.type, undefined, [node.props])
  return written(made)
}

/**
 * For server components only, whose functions may be called plainly because they hold no state.
 *
 * The HTML of elements that never change in the browser, every text escaped; null when React has to render them. A list of
 * some hundred cells costs React ten times as much as this (docs/decisions/031).
 */
export const staticMarkup = (node: unknown): string | null => {
  try {
    return written(node)
  } catch (reason) {
    if (reason instanceof NeedsReact) return null
    throw reason
  }
}
