import { lazy, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Deadline } from './deadline'
import { Icon } from './icon'
import { StateTag } from './state-tag'
import { staticMarkup } from './static-markup'

const address = '/families/7?x=1&y=2'

const Waiting = async () => <p>later</p>
const Fetched = lazy(() => Promise.resolve({ default: () => <p>later</p> }))
const Marked = Object.assign(() => <p>client</p>, { $$typeof: Symbol.for('react.client.reference') })

describe('is what React itself writes', () => {
  test.each<[string, ReactNode]>([
    [
      'a state',
      <StateTag key="a" tone="warning">
        Returnat &lt;b&gt;
      </StateTag>,
    ],
    ['a deadline', <Deadline key="a" state="late" label="Depășit cu 3 zile" date="04.05.2026" dateTime="2026-05-04" />],
    ['icons', [<Icon key="a" name="check" />, <Icon key="b" name="x" label="Închide" />]],
    ['nothing', [null, undefined, false, true, '', 0]],
    [
      'fragments',
      <>
        <>a{1}</>b
      </>,
    ],
    [
      'attributes',
      <td key="a" colSpan={2} className="number" aria-hidden={false} data-x title={'"\''} lang={undefined} />,
    ],
    [
      'links',
      <a key="a" href={address}>
        Țîrcomnicu
      </a>,
    ],
  ])('%s', (_, node) => expect(staticMarkup(node)).toBe(renderToStaticMarkup(node)))

  test('any text, in an element and in an attribute', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'&<>"\'`=/;#x27\0\n\r\u2028 ațș🜁') }), {
          minLength: 60,
          maxLength: 60,
        }),
        (texts) => {
          const node = texts.map((text, index) => (
            <td key={index} title={text}>
              {text}
            </td>
          ))
          expect(staticMarkup(node)).toBe(renderToStaticMarkup(node))
        },
      ),
      { numRuns: 8 },
    ))
})

describe('is left to React', () => {
  test.each<[string, ReactNode]>([
    [
      'a listener',
      <a key="a" href="/x" onClick={() => undefined}>
        x
      </a>,
    ],
    ['a style', <span key="a" style={{ width: '3%' }} />],
    ['raw HTML', <span key="a" dangerouslySetInnerHTML={{ __html: '<b>' }} />],
    ['an element that is not for reading', <input key="a" />],
    ['a script', <script key="a" />],
    [
      'an address that is none',
      <a key="a" href="javascript:alert(1)">
        x
      </a>,
    ],
    [
      'the same, disguised',
      <a key="a" href={' java\nscript:alert(1)'}>
        x
      </a>,
    ],
    ['a component that waits', <Waiting key="a" />],
    ['a component fetched later', <Fetched key="a" />],
    ['a component of the browser', <Marked key="a" />],
    [
      'deep inside',
      <div key="a">
        <p>
          <Waiting />
        </p>
      </div>,
    ],
  ])('%s', (_, node) => expect(staticMarkup(node)).toBeNull())
})
