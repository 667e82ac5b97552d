import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { importsOf, parse, resolveImport, servedFiles, textOf } from './source-tree'

// Everything that a browser can reach states who may use it, by way of one of the builders in lib/web.

/** Open to all on purpose, each with its reason. */
const open: Record<string, string> = {
  'app/language/actions.ts': 'sets a cookie with the language; also the sign-in page has the switch',
  'app/api/auth/[...nextauth]/route.ts': 'signing in itself',
  'app/api/health/route.ts': 'tells whoever watches the server that it works, and nothing else',
  'app/sign-in/page.tsx': 'signing in itself',
  'app/page.tsx': 'sends everyone to their own first page',
}

const guarded = (name: RegExp) => servedFiles.filter((path) => name.test(path) && !(path in open))
const serverActions = servedFiles.filter((path) => /^['"]use server['"]/.test(textOf(path)))

/** The names that a file imports from the file of ours at `source`. */
function namesFrom(path: string, source: string): Set<string> {
  const names = new Set<string>()
  for (const statement of parse(path).statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    if (resolveImport(path, statement.moduleSpecifier.text) !== source) continue
    const bindings = statement.importClause?.namedBindings
    if (bindings && ts.isNamedImports(bindings)) for (const element of bindings.elements) names.add(element.name.text)
  }
  return names
}

/** The exports of a file that are not the direct result of one of `builders`. */
function exportsNotMadeBy(path: string, builders: Set<string>): string[] {
  return parse(path).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return [statement.getText()]
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport)
    if (!exported || ts.isTypeAliasDeclaration(statement)) return []
    if (!ts.isVariableStatement(statement)) return [statement.getText().slice(0, 60)]
    return statement.declarationList.declarations
      .filter(({ initializer }) => !isCallOf(initializer, builders))
      .map(({ name }) => name.getText())
  })
}

const isExport = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword

const isCallOf = (node: ts.Expression | undefined, names: Set<string>) =>
  node !== undefined && ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.has(node.expression.text)

/** `request.json()` and its like: a call without arguments, unlike NextResponse.json(...). */
const isReadOfBody = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  node.arguments.length === 0 &&
  ts.isPropertyAccessExpression(node.expression) &&
  /^(json|text|formData|blob|arrayBuffer|bytes)$/.test(node.expression.name.text)

const contains = (node: ts.Node, holds: (node: ts.Node) => boolean): boolean =>
  holds(node) || (ts.forEachChild(node, (child) => contains(child, holds)) ?? false)

const reach = { dynamic: 'string', revalidate: 'number' }

describe('doors', () => {
  test('every server action is made by a builder that asks for a permission', () => {
    const faults = serverActions
      .filter((path) => !(path in open))
      .flatMap((path) => exportsNotMadeBy(path, namesFrom(path, 'lib/web/action.ts')).map((name) => `${path}: ${name}`))
    expect(faults).toEqual([])
  })

  test('server actions live in app/**/actions.ts, a file of their own', () => {
    expect(serverActions.filter((path) => !/^app\/.*\bactions\.ts$/.test(path))).toEqual([])
    const inline = servedFiles.filter((path) => /^\s+['"]use server['"]/m.test(textOf(path)))
    expect(inline).toEqual([])
  })

  test('every route handler is made by a builder that asks for a permission', () => {
    const faults = guarded(/\/route\.tsx?$/).flatMap((path) =>
      exportsNotMadeBy(path, namesFrom(path, 'lib/web/api-route.ts'))
        .filter((name) => !(name in reach))
        .map((name) => `${path}: ${name}`),
    )
    expect(faults).toEqual([])
  })

  test('what is sent is read by lib/web, which bounds and cleans it', () => {
    const readers = servedFiles
      .filter((path) => /^(app|lib)\//.test(path) && !path.startsWith('lib/web/'))
      .filter((path) => contains(parse(path), isReadOfBody))
    expect(readers).toEqual([])
  })

  test('every page asks for access before anything else', () => {
    const faults = guarded(/^app\/(.*\/)?page\.tsx$/).filter((path) => !asksFirst(path))
    expect(faults).toEqual([])
  })

  test('what is listed as open exists', () => {
    expect(Object.keys(open).filter((path) => !servedFiles.includes(path))).toEqual([])
  })

  test('nothing shows a signed-in person by asking the session behind the builders', () => {
    const allowed = /^lib\/web\/|^app\/page\.tsx$|^app\/sign-in\/page\.tsx$/
    const callers = servedFiles.filter(
      (path) => !allowed.test(path) && /\b(currentActor|getServerSession)\b/.test(textOf(path)),
    )
    expect(callers).toEqual([])
  })
})

/** Whether the first thing that the page's function waits for is its access. */
function asksFirst(path: string): boolean {
  const guards = [...namesFrom(path, 'lib/web/session.ts')].filter((name) => /^require\w*Access$/.test(name))
  const page = parse(path).statements.find(
    (statement): statement is ts.FunctionDeclaration =>
      ts.isFunctionDeclaration(statement) && (ts.getModifiers(statement)?.some(isDefault) ?? false),
  )
  const first = page?.body && firstAwait(page.body)
  return first !== undefined && isCallOf(first.expression, new Set(guards))
}

const isDefault = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.DefaultKeyword

function firstAwait(node: ts.Node): ts.AwaitExpression | undefined {
  if (ts.isAwaitExpression(node)) return node
  return ts.forEachChild(node, firstAwait)
}

describe('the database', () => {
  const importersOf = (file: string) =>
    servedFiles.filter((path) => importsOf(path).some((specifier) => resolveImport(path, specifier) === file))

  test('is opened without an actor by these files alone', () => {
    const users = importersOf('lib/data/db.ts').filter((path) => namesFrom(path, 'lib/data/db.ts').has('withIdentity'))
    expect(users.sort()).toEqual([
      // Who on the other side sent, received or verified.
      'lib/features/alerts/show-alert.ts',
      'lib/features/escalations/show-escalation.ts',
      // Who made the changes on a family's timeline.
      'lib/features/families/show-family.ts',
      // Who corrected a visit.
      'lib/features/home-visits/show-home-visit.ts',
      'lib/features/oversight/list-users.ts',
      // Who of the county may be named coordinator.
      'lib/features/oversight/name-coordinator.ts',
      // Tries to sign in whose time is over.
      'lib/features/oversight/night-round.ts',
      'lib/features/oversight/see-commune.ts',
      // Who saved the plan in between.
      'lib/features/plans/save-plan.ts',
      'lib/features/schedule/show-visit.ts',
      'lib/features/sign-in/change-password.ts',
      'lib/features/sign-in/check-password.ts',
      'lib/features/sign-in/sign-out.ts',
    ])
  })

  test('is opened for the queue by these files alone', () => {
    const users = importersOf('lib/data/db.ts').filter((path) => namesFrom(path, 'lib/data/db.ts').has('withQueue'))
    expect(users.sort()).toEqual([
      'lib/features/analysis/analysis-round.ts',
      'lib/features/analysis/tell-counts.ts',
      'lib/features/notices/check-overdue.ts',
      'lib/features/notices/due-digests.ts',
      'lib/features/notices/send-notice.ts',
      'lib/features/notices/spread-event.ts',
      'lib/features/notices/write-digest.ts',
      'lib/features/oversight/count-round.ts',
      // Hands out the counting of the night.
      'lib/features/oversight/night-round.ts',
    ])
  })

  test('is opened for a commune without anybody of it by the rounds alone', () => {
    const users = importersOf('lib/data/db.ts').filter((path) => namesFrom(path, 'lib/data/db.ts').has('withRoundOf'))
    expect(users.sort()).toEqual([
      'lib/features/analysis/analysis-round.ts',
      'lib/features/oversight/count-round.ts',
      'lib/features/oversight/recount-communes.ts',
    ])
  })

  test('is reached past the scoped transaction by these files alone', () => {
    expect(importersOf('lib/data/client.ts').sort()).toEqual([
      'lib/data/db.ts',
      'lib/data/health.ts',
      'lib/data/sessions.ts',
    ])
  })

  test('is asked by functions that take the scoped transaction first', () => {
    /** These make the transaction, or work before there is an actor to scope it by. */
    const before = [
      'withActor',
      'withCommune',
      'withCountOf',
      'withRoundOf',
      'withOpenedCase',
      'withIdentity',
      'withQueue',
      'databaseAnswers',
      'databaseAnswersAside',
      'orBusy',
      'queueStands',
      'actorOfSession',
    ]
    const unscoped = servedFiles
      .filter((path) => path.startsWith('lib/data/'))
      .flatMap((path) => parse(path).statements.filter(ts.isFunctionDeclaration))
      .filter(
        (declared) => ts.getModifiers(declared)?.some(isExport) && /^Promise</.test(declared.type?.getText() ?? ''),
      )
      .filter(
        ({ parameters }) => !/^(Actor|Commune|Identity|Queue|Scoped)Db$/.test(parameters[0]?.type?.getText() ?? ''),
      )
      .map(({ name }) => name?.text ?? '')
    expect(unscoped.filter((name) => !before.includes(name))).toEqual([])
  })

  test('its generated client stays in lib/data', () => {
    const users = servedFiles.filter((path) => importsOf(path).some((specifier) => specifier.includes('/generated/')))
    expect(users.filter((path) => !path.startsWith('lib/data/'))).toEqual([])
  })
})
