// Vitest's report of failures calls Map.groupBy, which Node 20 has not got: without this a failed test shows no reason.
const groupBy = (items, keyOf) => {
  const groups = new Map()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index)
    index += 1
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

if (!('groupBy' in Map)) Object.defineProperty(Map, 'groupBy', { value: groupBy, configurable: true, writable: true })
