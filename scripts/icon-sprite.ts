import { createHash } from 'node:crypto'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { icons } from 'lucide-react'
import { ICON_NAMES, type IconName } from '@/components/ui/icon-names'

const exportName = (name: IconName): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

const symbolOf = (name: IconName): string => {
  const component = Object.entries(icons).find(([key]) => key === exportName(name))?.[1]
  if (component === undefined) throw new Error(`lucide has no icon named ${name}`)
  const inner = renderToStaticMarkup(createElement(component)).replace(/^<svg[^>]*>|<\/svg>$/g, '')
  return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`
}

/** The two files that make the sprite: the drawing, and its address, which changes with the drawing. */
export const iconSprite = (): { svg: string; address: string } => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">\n${ICON_NAMES.map(symbolOf).join('\n')}\n</svg>\n`
  const version = createHash('sha256').update(svg).digest('hex').slice(0, 8)
  return { svg, address: `// Made by scripts/icons.ts.\nexport const ICON_SPRITE = '/icons.svg?v=${version}'\n` }
}
