import { writeFileSync } from 'node:fs'
import { iconSprite } from './icon-sprite'

const { svg, address } = iconSprite()
writeFileSync(new URL('../public/icons.svg', import.meta.url), svg)
writeFileSync(new URL('../components/ui/icon-sprite.ts', import.meta.url), address)
