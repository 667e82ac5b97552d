import { describe, expect, it } from 'vitest'
import { fieldsOf, sentFields, withoutPasswords } from './sent-fields'

function form(...fields: [string, string | Blob][]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

describe('what a form sent', () => {
  it('is its texts, all of a name; files and what belongs to the framework are left out', () => {
    const sent = sentFields(
      form(['a', '1'], ['a', '2'], ['file', new Blob(['x'])], ['$ACTION_ID', 'x'], ['kinds[]', 'k']),
    )
    expect(sent).toEqual({ a: ['1', '2'], 'kinds[]': ['k'] })
    expect(fieldsOf(sent)).toEqual({ a: '2', kinds: ['k'] })
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('may have a field named %s', (name) => {
    const sent = sentFields(form([name, 'x'], [name, 'y']))
    expect(sent[name]).toEqual(['x', 'y'])
    expect(Object.keys(fieldsOf(sent))).toEqual([name])
  })

  it('has no prototype of its own making', () => {
    const sent = sentFields(form(['__proto__', 'x'], ['__proto__[]', 'y'], ['a', '1']))
    expect(Object.getPrototypeOf(fieldsOf(sent))).toBe(Object.prototype)
    expect(Object.keys(fieldsOf(sent))).toEqual(['a'])
  })

  it.each([undefined, null, 'text', 7, [['a', '1']], { a: '1' }, new Map([['a', '1']])])(
    'is nothing where %o came instead',
    (sent) => expect(sentFields(sent)).toEqual({}),
  )
})

it('passwords do not go back to the browser', () =>
  expect(withoutPasswords({ 'password.fresh': ['patru cai verzi'], headName: ['Pop Ana'] })).toEqual({
    headName: ['Pop Ana'],
  }))
