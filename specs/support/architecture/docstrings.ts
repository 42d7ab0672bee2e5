import ts from 'typescript'
import { lineOf, type Source } from './source.ts'
import { inSource } from './table.ts'
import { type Violation, violation } from './violation.ts'

/**
 * Every function, class and constant that a folder's index.ts offers says in a sentence what it is. Types are left to
 * their names and members.
 */
export const docstrings = (sources: readonly Source[]): readonly Violation[] => {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const undocumented = inSource(sources)
    .filter(({ folder, path }) => path === `src/${folder}/index.ts`)
    .flatMap((source) => exportsOf(source, byPath))
    .filter(({ statement }) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map(({ path, line, name }) => violation(path, line, `${name} is exported by its folder and has no docstring`))
  return [...new Set(undocumented)]
}

interface Export {
  readonly name: string
  readonly path: string
  readonly line: number
  readonly statement: ts.Statement
}

type Files = ReadonlyMap<string, Source>

const exportsOf = (source: Source, files: Files): readonly Export[] =>
  (source.tree?.statements ?? []).flatMap((statement) =>
    ts.isExportDeclaration(statement) ? passedOn(source, statement, files) : declared(source, statement),
  )

/** `export * from` and `export { a, b as c } from`: what the other file exports, under the names it has there. */
const passedOn = (source: Source, statement: ts.Node, files: Files): readonly Export[] => {
  if (!ts.isExportDeclaration(statement)) return []
  const specifier = statement.moduleSpecifier
  const line = source.tree && specifier ? lineOf(source.tree, specifier) : 0
  const target = source.imports.find((one) => one.line === line)?.target
  const other = target === undefined ? undefined : files.get(target)
  if (other === undefined) return []
  const all = exportsOf(other, files)
  const { exportClause } = statement
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return all
  const wanted = exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
  return all.filter(({ name }) => wanted.includes(name))
}

const declared = ({ path, tree }: Source, statement: ts.Statement): readonly Export[] =>
  tree === undefined ? [] : namesOf(statement).map((name) => ({ name, path, line: lineOf(tree, statement), statement }))

const namesOf = (statement: ts.Statement): readonly string[] => {
  if (!/^export\b/.test(statement.getText())) return []
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
  return named && statement.name !== undefined ? [statement.name.text] : []
}
