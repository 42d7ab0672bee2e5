import ts from 'typescript'
import { lineOf, nodesOf, type Source } from './source.ts'
import { inSource, isPure, PARSERS } from './table.ts'
import { type Violation, violation } from './violation.ts'

/** The pure folders read no clock, no chance and nothing of the process or the browser they run in. */
export const pureTouchesNothing = (sources: readonly Source[]): readonly Violation[] =>
  inSource(sources)
    .filter(({ folder }) => isPure(folder))
    .flatMap((source) => {
      const own = namesDeclaredIn(source)
      return search(source, (node, parent) => worldly(node, parent, own))
    })

/** Outside parsers nobody tells the compiler what to believe: no `any`, no `as` but `as const`, no `<T>x`, no `!`. */
export const noUnchecked = (sources: readonly Source[]): readonly Violation[] =>
  inSource(sources)
    .filter(({ path }) => !PARSERS.includes(path))
    .flatMap((source) => search(source, (node) => unchecked(node)))

const search = (
  { path, tree }: Source,
  complaint: (node: ts.Node, parent: ts.Node) => string | undefined,
): readonly Violation[] =>
  tree === undefined
    ? []
    : [...nodesOf(tree)].flatMap(({ node, parent }) => {
        const message = complaint(node, parent)
        return message === undefined ? [] : [violation(path, lineOf(tree, node), message)]
      })

const WORLDLY_MEMBERS = ['Date.now', 'Math.random']
const WORLDLY_NAMES = [
  ...['process', 'Buffer', 'require', 'globalThis', 'window', 'document', 'localStorage', 'console'],
  ...['performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
]

/** A file may call things of its own by such a name. */
const namesDeclaredIn = ({ tree }: Source): ReadonlySet<string> =>
  new Set((tree === undefined ? [] : [...nodesOf(tree)]).flatMap(({ node }) => declaredName(node)?.getText() ?? []))

const declaredName = (node: ts.Node): ts.Node | undefined =>
  ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) ? node.name : undefined

const worldly = (node: ts.Node, parent: ts.Node, own: ReadonlySet<string>): string | undefined => {
  if (ts.isNewExpression(node) && nameOf(node.expression) === 'Date' && (node.arguments ?? []).length === 0)
    return 'new Date() reads the clock'
  if (ts.isPropertyAccessExpression(node)) {
    const member = `${nameOf(node.expression)}.${nameOf(node.name)}`
    return WORLDLY_MEMBERS.includes(member) ? `${member} is not pure` : undefined
  }
  const name = nameOf(node)
  return name !== undefined && WORLDLY_NAMES.includes(name) && !own.has(name) && isUse(node, parent)
    ? `${name} is not pure`
    : undefined
}

/** Not merely the name of a property or a member. */
const isUse = (node: ts.Node, parent: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  return !ts.isPropertySignature(parent) && !ts.isPropertyDeclaration(parent)
}

const nameOf = (node: ts.Node): string | undefined => (ts.isIdentifier(node) ? node.text : undefined)

const unchecked = (node: ts.Node): string | undefined => {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any'
  if (ts.isAsExpression(node)) return node.type.getText() === 'const' ? undefined : `as ${node.type.getText()}`
  if (ts.isTypeAssertionExpression(node)) return `<${node.type.getText()}>`
  if (ts.isNonNullExpression(node)) return '!'
  const definite =
    (ts.isVariableDeclaration(node) && node.exclamationToken !== undefined) ||
    (ts.isPropertyDeclaration(node) && node.exclamationToken !== undefined)
  return definite ? '!' : undefined
}
