import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const notOurs = new Set([
  '.data',
  '.git',
  '.next',
  'node_modules',
  'playwright-report',
  'test-results',
  'lib/data/generated',
])

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (notOurs.has(path)) return []
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

/** Every file of the repository, with slashes, relative to its root. */
export const allFiles: readonly string[] = filesUnder('')

const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** What is built and served. */
export const servedFiles = allFiles.filter((path) => /^(app|components|lib)\/.*\.tsx?$/.test(path) && !isTest(path))

/** Files do not change while the tests look at them: what was found out about one is kept. */
function kept<Value>(find: (path: string) => Value): (path: string) => Value {
  const found = new Map<string, Value>()
  return (path) => {
    const value = found.get(path) ?? find(path)
    found.set(path, value)
    return value
  }
}

export const textOf = kept((path) => readFileSync(join(root, path), 'utf8'))

export const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2022, true)

/** The areas between which arrows lead: app, components, lib/core and so on. */
export function areaOf(path: string): string {
  return /^(lib\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path
}

const specifiersIn = (text: string) => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)

/** The specifiers that a file imports, types and dynamic imports included. */
export const importsOf = kept((path) => specifiersIn(textOf(path)))

/** Those that are there when the program runs. */
export const importsAtRunTime = (path: string): string[] =>
  specifiersIn(textOf(path).replaceAll(/^(import|export) type [^'"]*/gm, '// '))

/** The file of ours that `specifier` means in `path`; undefined for a package. */
export function resolveImport(path: string, specifier: string): string | undefined {
  const local = specifier.startsWith('@/') ? specifier.slice(2) : posix.join(posix.dirname(path), specifier)
  if (!specifier.startsWith('@/') && !specifier.startsWith('.')) return undefined
  const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts']
  const found = endings.map((ending) => `${local}${ending}`).find((file) => isFile(file))
  return found ?? local
}

const isFile = (path: string) => existsSync(join(root, path)) && statSync(join(root, path)).isFile()
