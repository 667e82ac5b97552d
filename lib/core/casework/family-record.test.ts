import { describe, expect, it } from 'vitest'
import { checkFamily, type TypedFamily } from './family-record'

const typed: TypedFamily = { headName: 'Pârvu Ana', villageId: 1, street: '', streetNo: '', phone: '0722 123 456' }

describe('a typed family', () => {
  it('is kept with its phone as E.164', () =>
    expect(checkFamily(typed, [1, 2])).toEqual({ ok: true, value: { ...typed, phone: '+40722123456' } }))
  it('may have no phone, and no village where the commune has none', () =>
    expect(checkFamily({ ...typed, phone: '', villageId: null }, []).ok).toBe(true))
  it.each<[Partial<TypedFamily>, object]>([
    [{ villageId: null }, { villageId: { key: 'choice' } }],
    [{ villageId: 3 }, { villageId: { key: 'choice' } }],
    [{ headName: '👪 1' }, { headName: { key: 'nameWithoutLetter' } }],
    [{ phone: '12' }, { phone: { key: 'phone' } }],
    [
      { headName: '', villageId: 3, phone: '12' },
      { headName: { key: 'required' }, villageId: { key: 'choice' }, phone: { key: 'phone' } },
    ],
  ])('with %o is refused, all faults at once', (changes, error) =>
    expect(checkFamily({ ...typed, ...changes }, [1, 2])).toEqual({ ok: false, error }),
  )
})
