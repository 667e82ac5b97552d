import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { iconSprite } from '@/scripts/icon-sprite'

const stored = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

test('the stored sprite and its address are those that the list of names makes', () => {
  expect(iconSprite()).toEqual({ svg: stored('../../public/icons.svg'), address: stored('./icon-sprite.ts') })
})
