import { z } from 'zod'
import { describe, expect, test } from 'vitest'
import { textOf } from './source-tree'

const versions = z.record(z.string(), z.string()).default({})

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ version: z.string().optional(), optionalDependencies: versions, os: z.array(z.string()).optional() }),
    ),
  })
  .parse(JSON.parse(textOf('package-lock.json')))

const manifest = z
  .object({ dependencies: versions, devDependencies: versions })
  .parse(JSON.parse(textOf('package.json')))

/** Whether `name`, needed by the package at `path`, is somewhere on its way up to the root. */
function isLocked(path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true
    if (at === '') return false
  }
}

const systems = /(^|[-/])(darwin|win32|windows|linux)([-/]|$)/

describe('package-lock.json', () => {
  // A lock made where some of them could not be had leaves those systems without a program, and nobody notices here.
  test('holds the platform packages of every system that can run this', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => systems.test(name) && !isLocked(path, name))
        .map((name) => `${path} -> ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('is of the versions in package.json, each pinned exactly', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
    const locked = wanted.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version])
    expect(locked).toEqual(wanted)
  })
})
