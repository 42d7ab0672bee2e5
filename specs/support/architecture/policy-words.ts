import ts from 'typescript'
import { nodesOf, type Source } from './source.ts'

/** What only a pack may say, each with an example of it. */
export const POLICY_WORDS = {
  省名: { pattern: /辽宁|沈抚/, example: `export const office = '辽宁省工业和信息化厅'` },
  专项名: { pattern: /小巨人/, example: `export const name = '“小巨人”企业'` },
  编号前缀: { pattern: /(?<![A-Za-z])LN(?![A-Za-z])/, example: `export const prefix = 'LN'` },
  附件号: { pattern: /附件\s*[1-4]/, example: `export const annex = '附件3'` },
  推荐数量: { pattern: /不少于\s*(10|5|1)\s*[项户]/, example: `export const least = '不少于5户'` },
  专项编号: {
    pattern: /^giant$|TRACK = |track(Id|\.id)?\s*[!=]==/,
    example: `export const isOne = (track: string) => track === 'product'`,
  },
} as const satisfies Readonly<Record<string, { readonly pattern: RegExp; readonly example: string }>>

/** Sample data of the demo may name what it is a sample of. */
const OWN = /^src\/(policy\/packs|demo)\/|\/api-types\.ts$/

/** Where a file outside the packs says what only a pack may say: `src/x.ts: 省名 辽宁`. Comments are not looked at. */
export const policyWords = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ path }) => path.startsWith('src/') && !OWN.test(path))
    .flatMap((source) => {
      const said = saidIn(source)
      return Object.entries(POLICY_WORDS).flatMap(([name, { pattern }]) =>
        said.filter((text) => pattern.test(text)).map((text) => `${source.path}: ${name} ${text.trim().slice(0, 60)}`),
      )
    })

/** Its texts, and every comparison or constant that has one of the ids of the first pack's tracks. */
const saidIn = ({ path, text, tree }: Source): readonly string[] => {
  if (tree === undefined) return path.endsWith('.typ') ? text.split('\n').filter((line) => !/^\s*\/\//.test(line)) : []
  return [...nodesOf(tree)].flatMap(({ node }) => {
    if (ts.isStringLiteral(node) || ts.isJsxText(node) || isTemplatePart(node)) return [node.text]
    return isTrackId(node) ? [node.getText(tree)] : []
  })
}

const isTemplatePart = (node: ts.Node): node is ts.TemplateLiteralToken =>
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)

const isTrackId = (node: ts.Node): boolean => {
  const value = ts.isBinaryExpression(node) ? node.right : ts.isVariableDeclaration(node) ? node.initializer : undefined
  return value !== undefined && ts.isStringLiteral(value) && ['product', 'enterprise', 'giant'].includes(value.text)
}
