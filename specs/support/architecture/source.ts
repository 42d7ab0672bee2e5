import { posix } from 'node:path'
import ts from 'typescript'

/** A file of the project: its path from the root and its text, and for TypeScript its syntax. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly tree?: ts.SourceFile
  readonly imports: readonly Import[]
}

export interface Import {
  /** As written: `#kernel/day.ts`, `./day.ts`, `node:fs`, `pg`. */
  readonly specifier: string
  /** The file it means, as a path from the root; undefined for a module of Node or of npm. */
  readonly target: string | undefined
  readonly line: number
}

/** Parses files (path → text) without reading any from disk: the compiler itself reads the syntax, nothing is guessed. */
export const parse = (files: Readonly<Record<string, string>>): readonly Source[] =>
  Object.entries(files).map(([path, text]) => {
    if (!/\.tsx?$/.test(path)) return { path, text, imports: [] }
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    return { path, text, tree, imports: importsOf(path, tree) }
  })

/** Every node of a tree with its parent, in order of the text. */
export function* nodesOf(parent: ts.Node): Generator<{ readonly node: ts.Node; readonly parent: ts.Node }> {
  const children: ts.Node[] = []
  ts.forEachChild(parent, (child) => {
    children.push(child)
  })
  for (const node of children) {
    yield { node, parent }
    yield* nodesOf(node)
  }
}

/** The line of a node, counted from 1. */
export const lineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1

const importsOf = (path: string, tree: ts.SourceFile): readonly Import[] =>
  [...nodesOf(tree)].flatMap(({ node }) => {
    const specifier = specifierOf(node)
    return specifier === undefined ? [] : [{ specifier, target: targetOf(path, specifier), line: lineOf(tree, node) }]
  })

/** `import …`, `import type …`, `export … from`, `import()` and `typeof import()`. */
const specifierOf = (node: ts.Node): string | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]) ?? COMPUTED
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal)
  return undefined
}

/** Stands for the specifier of an `import()` that is known only when it runs. */
export const COMPUTED = '(computed)'

const textOf = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteral(node) ? node.text : undefined

const targetOf = (from: string, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  if (specifier.startsWith('#specs/')) return specifier.slice(1)
  if (!specifier.startsWith('#')) return undefined
  return specifier.includes('/') ? `src/${specifier.slice(1)}` : `src/${specifier.slice(1)}/index.ts`
}
