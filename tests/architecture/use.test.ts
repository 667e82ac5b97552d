import { describe, expect, test } from 'vitest'
import { allFiles, importsOf, resolveImport, textOf } from './source-tree'

// What only its own tests know is kept in order for nobody.

/** Read by tests alone on purpose, each with its reason. */
const granted: Record<string, string> = {
  'lib/content/duties/unwatched.ts': 'says of each obligation that nothing watches why not; its test counts them all',
}

const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path) && !/\.d\.m?ts$/.test(path)
const isOfTests = (path: string) => /^tests\/|\.(test|spec|fixture)\.tsx?$/.test(path)
const code = allFiles.filter((path) => isCode(path) && !isOfTests(path))
const parts = code.filter((path) => /^(lib|components)\//.test(path))

/** What a file imports, and what it names in full, as threads are told their program; and what these load. */
const leadsTo = (path: string): readonly string[] => [
  ...importsOf(path).flatMap((specifier) => resolveImport(path, specifier) ?? []),
  ...(textOf(path).match(/\blib\/[\w./-]+\.(ts|mjs)\b/g) ?? []),
  ...(textOf(path).match(/(?<=tsImport\(')[^']+/g) ?? []).flatMap((specifier) => resolveImport(path, specifier) ?? []),
]

/** The parts that are reached from the pages, the commands and the settings of the tools. */
function reached(starts: readonly string[]): ReadonlySet<string> {
  const known = new Set(code)
  const seen = new Set<string>()
  const waiting = [...starts]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || !known.has(path)) continue
    seen.add(path)
    waiting.push(...leadsTo(path))
  }
  return seen
}

/** The names that a file offers as values; types are written beside what uses them. */
const offered = (path: string): string[] =>
  [...textOf(path).matchAll(/^export (?:async )?(?:const|function\*?|class|let) (\w+)/gm)].flatMap(
    ([, name]) => name ?? [],
  )

describe('every file of lib and components', () => {
  test('is used by a page, a command or a tool, and not by tests alone', () => {
    const used = reached([...code.filter((path) => !parts.includes(path)), ...Object.keys(granted)])
    expect(parts.filter((path) => !used.has(path))).toEqual([])
  })

  test('that is granted exists, and is not used otherwise', () => {
    const used = reached(code.filter((path) => !parts.includes(path)))
    expect(Object.keys(granted).filter((path) => used.has(path) || !parts.includes(path))).toEqual([])
  })

  test('offers nothing that no other file takes', () => {
    const takers = new Map<string, string[]>()
    for (const path of allFiles.filter(isCode))
      for (const to of leadsTo(path)) takers.set(to, [...(takers.get(to) ?? []), path])
    const idle = parts
      .filter((path) => !(path in granted))
      .flatMap((path) =>
        offered(path)
          .filter((name) => !takers.get(path)?.some((taker) => new RegExp(`\\b${name}\\b`).test(textOf(taker))))
          .map((name) => `${path}: ${name}`),
      )
    expect(idle).toEqual([])
  })
})
