// Runs in a browser, as this engine needs one.
import { createInstance } from '/xforms-engine.js'

/** Loads an XForm, gives the answers one after another, and reads rows and visibility after each. */
window.playSheet = async (xml, steps) => {
  const { root } = await createInstance(xml)
  const nodes = new Map(
    root.currentState.children.map((node) => [node.currentState.reference.slice('/data/'.length), node]),
  )
  const rows = [...nodes].filter(([name]) => name.startsWith('row_'))
  const questions = [...nodes.values()].filter(({ nodeType }) => nodeType === 'input')
  const confirmed = () => rows.flatMap(([name, row]) => (row.currentState.instanceValue === '1' ? [name] : []))
  const visible = () => questions.filter(({ currentState }) => currentState.relevant).length
  const milliseconds = steps.map(([name, value]) => {
    const since = performance.now()
    nodes.get(name).setValue(String(value))
    confirmed()
    visible()
    return performance.now() - since
  })
  return { milliseconds, confirmed: confirmed(), visible: visible() }
}
