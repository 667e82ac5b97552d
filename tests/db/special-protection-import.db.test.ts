import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { importList } from '@/lib/features/special-protection/import-list'
import { seeList } from '@/lib/features/special-protection/list-children'
import { actorOf, recordFamily, tinca } from '../factories/casework'
import { value } from '../factories/outcome'

const worker = actorOf(tinca)
const monitor: Actor = { ...actorOf(tinca, 'dgaspc_monitoring'), commune: null }

beforeAll(() => recordFamily(worker, { head: 'Popescu Maria' }))
afterAll(() => client.$disconnect())

describe('an imported list', () => {
  const head = 'Comuna;Nume;Prenume;Data nașterii;Măsura;Data măsurii;Părinții'
  const lines = [
    'Tinca;Lup;Dan;07.05.2014;Asistent maternal;;',
    `${tinca.id};Lup;Ema;2015-06-01;centru;01.02.2021;Lup Ana`,
  ]
  const csv = (...rows: string[]) => `\uFEFF${[head, ...rows].join('\r\n')}\r\n`

  it('is shown, taken over whole, and a second time adds nobody', async () => {
    const shown = await importList(monitor, { csv: csv(...lines), confirmed: false })
    expect(shown).toMatchObject({ error: { kind: 'unsure', matches: [{ facts: { known: 'no' } }, { href: '3' }] } })
    expect((await seeList(monitor)).children.filter(({ surname }) => surname === 'Lup')).toEqual([])
    expect(value(await importList(monitor, { csv: csv(...lines), confirmed: true }))).toEqual({ added: 2 })
    expect(await importList(monitor, { csv: csv(...lines), confirmed: false })).toMatchObject({
      error: { matches: [{ facts: { known: 'yes' } }, { facts: { known: 'yes' } }] },
    })
    expect(value(await importList(monitor, { csv: csv(...lines), confirmed: true }))).toEqual({ added: 0 })
  })

  it('with one fault adds nobody, confirmed or not, and names line and column', async () => {
    const wrong = csv('Tinca;Urs;Dan;07.05.2014;centru;;', 'Apața;Urs;Ema;31.02.2015;nicăieri;;')
    for (const confirmed of [false, true]) {
      expect(await importList(monitor, { csv: wrong, confirmed })).toEqual({
        ok: false,
        error: {
          kind: 'invalid',
          fields: {
            'line.3.commune': { key: 'noSuchCommune' },
            'line.3.birthDate': { key: 'dateUnreal' },
            'line.3.measure': { key: 'choice' },
          },
        },
      })
    }
    expect((await seeList(monitor)).children.filter(({ surname }) => surname === 'Urs')).toEqual([])
  })

  it('knows a child that is on the list by whatever letters', async () => {
    for (const name of ['Ştefan', 'Ștefan'.normalize('NFD'), 'STEFAN'])
      value(await importList(monitor, { csv: csv(`Tinca;Cerb;${name};07.05.2014;centru;;`), confirmed: true }))
    expect((await seeList(monitor)).children.filter(({ surname }) => surname === 'Cerb')).toHaveLength(1)
  })

  it.each([['01.01.0001'], ['0000-01-01'], ['01.01.1899']])('of a child born on %s is refused by cell', async (born) =>
    expect(await importList(monitor, { csv: csv(`Tinca;Lup;Vechi;${born};centru;;`), confirmed: true })).toMatchObject({
      error: { fields: { 'line.2.birthDate': { key: 'tooOld' } } },
    }),
  )

  it.each([
    [head, 'emptyList'],
    [csv('Tinca;"Urs;Dan'), 'notCsv'],
    [csv(...Array.from({ length: 2001 }, () => 'x')), 'tooManyRows'],
  ])('that cannot be one is refused', async (text, key) =>
    expect(await importList(monitor, { csv: text, confirmed: true })).toMatchObject({
      error: { fields: { csv: { key } } },
    }),
  )

  it('is for the county', async () =>
    expect(await importList(worker, { csv: csv(...lines), confirmed: true })).toMatchObject({
      error: { kind: 'not-found' },
    }))
})
