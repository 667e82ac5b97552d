import type { FlatForm } from './flat'
import { writer } from './notation'

const { condition, term } = writer({
  variable: (name) => `/data/${name}`,
  comparison: { '==': '=', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' },
  and: 'and',
  or: 'or',
  yes: 'true()',
  no: 'false()',
  not: (inner) => `not(${inner})`,
  truth: (inner) => `if(${inner}, 1, 0)`,
  over: 'div',
  rest: 'mod',
  has: (name, code) => `selected(/data/${name}, '${code}')`,
  given: null,
})

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** The sheet as an ODK XForm: questions with `relevant`, ages and rows calculated, the answers given as first values. */
export function xformOf(form: FlatForm): string {
  const fields = form.questions.map(({ name, answer }) => {
    const text = answer === undefined ? '' : typeof answer === 'object' ? answer.join(' ') : String(answer)
    return `<${name}>${escaped(text)}</${name}>`
  })
  const computed = [
    ...form.numbers.map(({ name, term: value }) => ({ name, calculate: term(value) })),
    ...form.rows.map((row) => ({ name: row.name, calculate: `if(${condition(row.condition)}, 1, 0)` })),
  ]
  const binds = [
    ...form.questions.map(
      ({ name, asks }) =>
        `<bind nodeset="/data/${name}" type="string"${asks ? ` relevant="${escaped(condition(asks))}"` : ''}/>`,
    ),
    ...computed.map(
      ({ name, calculate }) => `<bind nodeset="/data/${name}" type="string" calculate="${escaped(calculate)}"/>`,
    ),
  ]
  const inputs = form.questions.map(({ name }) => `<input ref="/data/${name}"><label>${name}</label></input>`)
  return `<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>sheet</h:title><model><instance><data id="sheet">
${[...fields, ...computed.map(({ name }) => `<${name}/>`)].join('\n')}
</data></instance>
${binds.join('\n')}
</model></h:head>
<h:body>
${inputs.join('\n')}
</h:body>
</h:html>`
}
