import { describe, expect, it } from 'vitest'
import { figure, unmeasured } from '../figures'
import { tableOf, withTables } from './tables'

const machine = {
  ...{ processors: '2 x a processor', memory: '24 GB', system: 'Linux', node: 'v24.0.0' },
  load: { before: 0.1, after: 1.9 },
}
const at = '2026-05-07T09:30:00.000Z'

describe('the tables of the page', () => {
  it('show each figure with its baseline, ratio, target and verdict', () => {
    const late = figure({
      ...{ figure: 'a page', unit: 'ms', value: 30, baseline: { name: 'an empty one', value: 20 } },
      target: { of: 'ratio', atMost: 1.2 },
    })
    const table = tableOf('pages', 'Pages', { at, machine: { ...machine, busy: false }, figures: [late] })
    expect(table).toContain('| a page | 30 ms | 20: an empty one | 1.5 | ratio <= 1.2 | **no** |  |')
    expect(table).toContain('2026-05-07 09:30 UTC, 2 x a processor, 24 GB, Node v24.0.0. Load 0.1 before, 1.9 after.')
  })

  it('say what was not measured, and that a machine was busy', () => {
    const figures = [unmeasured('an export', 'ms', 'not built | yet')]
    const table = tableOf('export', 'Export', { at, machine: { ...machine, busy: true }, figures })
    expect(table).toContain('| an export |  |  |  |  |  | not measured: not built \\| yet |')
    expect(table).toContain('Taken on a busy machine')
  })

  it('replace what stood between the marks, and nothing else', () => {
    const page = 'Before\n\n<!-- figures: written by npm run bench -- page -->\nold\n<!-- end of figures -->\n\nAfter\n'
    const written = withTables(page, ['new'])
    expect(written).toBe(page.replace('old\n', '\nnew\n\n'))
    expect(() => withTables('no marks', ['new'])).toThrow('marks')
  })
})
