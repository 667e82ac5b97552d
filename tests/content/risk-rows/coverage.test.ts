import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { riskRules2018 } from '@/lib/content/indicators/2018'

it('every row of 2018 is tried here', () => {
  const tables = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'))
  const sources = tables.map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')).join('\n')
  const tried = [...sources.matchAll(/^ {2}'(\d[a-z]\d*)': \[$/gm)].map(([, id]) => id)

  expect(tried.sort()).toEqual(riskRules2018.rows.map(({ id }) => id).sort())
})
