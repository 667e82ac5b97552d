import { describe, expect, test } from 'vitest'
import { arrows, packagesOf, packagesOfCore } from './arrows.mjs'
import { areaOf, importsAtRunTime, importsOf, resolveImport, servedFiles } from './source-tree'

/** Arrows that one file has more than its area, each with its reason. */
const granted: Record<string, string> = {
  // The one file of the root that is data: the version.
  'lib/platform/version.ts': 'package.json',
}

const edges = servedFiles.flatMap((from) =>
  importsOf(from).map((specifier) => ({ from, specifier, to: resolveImport(from, specifier) })),
)

describe('imports', () => {
  test('lead only where an arrow leads', () => {
    const strays = edges.filter(({ from, to }) => {
      if (to === undefined || areaOf(to) === areaOf(from)) return false
      const grant = granted[from]
      return !arrows[areaOf(from)]?.includes(areaOf(to)) && !(grant !== undefined && to.startsWith(grant))
    })
    expect(strays.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  test('a use case does not call another feature: what two need belongs in core or data', () => {
    const feature = (path: string) => /^lib\/features\/[^/]+/.exec(path)?.[0]
    const strays = edges.filter(
      ({ from, to }) => feature(from) && to !== undefined && feature(to) && feature(to) !== feature(from),
    )
    expect(strays.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  test('packages of a layer stay in it', () => {
    const strays = edges.filter(
      ({ from, specifier, to }) =>
        to === undefined &&
        Object.values(packagesOf).some(
          ({ packages, areas }) => packages.test(specifier) && !areas.includes(areaOf(from)),
        ),
    )
    expect(strays.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([])
  })

  test('core imports zod alone: no system, no framework', () => {
    const strays = edges.filter(
      ({ from, specifier, to }) => areaOf(from) === 'lib/core' && to === undefined && !packagesOfCore.test(specifier),
    )
    expect(strays.map(({ from, specifier }) => `${from} -> ${specifier}`)).toEqual([])
  })

  test('every area of lib is known', () => {
    const areas = new Set(servedFiles.map(areaOf))
    expect([...areas].filter((area) => !(area in arrows))).toEqual([])
  })

  test('run in no circle', () => {
    expect(circle()).toEqual([])
  })
})

const isKnown = (path: string | undefined) => path !== undefined

/** The files of one circle of imports, if there is any. */
function circle(): string[] {
  const next = new Map<string, string[]>()
  for (const from of servedFiles)
    next.set(
      from,
      importsAtRunTime(from)
        .map((specifier) => resolveImport(from, specifier))
        .filter(isKnown),
    )
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const other of next.get(file) ?? []) {
      const found = walk(other, [...path, file])
      if (found.length > 0) return found
    }
    done.add(file)
    return []
  }
  for (const file of next.keys()) {
    const found = walk(file, [])
    if (found.length > 0) return found
  }
  return []
}
