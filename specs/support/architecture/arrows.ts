import { builtinModules } from 'node:module'
import { COMPUTED, type Import, type Source } from './source.ts'
import { DOORS, folderOf, inSource, isPure, MAY_IMPORT, PURE_PACKAGES } from './table.ts'
import { type Violation, violation } from './violation.ts'

/** Every file lies in a folder of the table, and imports only along its arrows. */
export const onlyAllowedArrows = (sources: readonly Source[]): readonly Violation[] =>
  inSource(sources).flatMap((source) => {
    const { folder, path } = source
    const allowed = MAY_IMPORT[folder]
    if (allowed === undefined) return [violation(path, 1, `${folder} is not a folder of the table`)]
    return source.imports.flatMap(({ specifier, target, line }) => {
      if (specifier === COMPUTED) return [violation(path, line, 'an import() must name its module')]
      if (target === undefined) return []
      const to = folderOf(target) ?? target
      return to === folder || allowed.includes(to) || DOORS[path]?.includes(to) === true
        ? []
        : [violation(path, line, `${folder} must not import ${to} (${specifier})`)]
    })
  })

/** `./` and `../` stay within the folder; across folders only `#folder` is written, and never to one's own folder. */
export const relativeStaysWithin = (sources: readonly Source[]): readonly Violation[] =>
  inSource(sources).flatMap(({ folder, path, imports }) =>
    imports.flatMap(({ specifier, target, line }) => {
      if (target === undefined) return []
      const relative = specifier.startsWith('.')
      const within = folderOf(target) === folder
      if (relative === within) return []
      const message = relative
        ? `${specifier} leaves ${folder}`
        : `${specifier} is ${folder} itself: write a relative path`
      return [violation(path, line, message)]
    }),
  )

/** The pure folders import nothing of Node, and of npm only what is listed; `web` imports nothing of Node. */
export const pureImportsNothing = (sources: readonly Source[]): readonly Violation[] =>
  inSource(sources).flatMap(({ folder, path, imports }) => {
    if (folder === 'web') return imports.filter(isOfNode).map((one) => outside(path, one, 'web runs in the browser'))
    if (!isPure(folder)) return []
    const listed = PURE_PACKAGES[folder] ?? []
    return imports
      .filter((one) => one.target === undefined && (isOfNode(one) || !listed.includes(packageOf(one.specifier))))
      .map((one) => outside(path, one, `${folder} is pure`))
  })

const outside = (path: string, { specifier, line }: Import, why: string) =>
  violation(path, line, `${why}, it must not import ${specifier}`)

const isOfNode = ({ specifier }: Import): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(packageOf(specifier))

/** `@scope/name/part` → `@scope/name` */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** No file imports itself by way of others, `import type` included. */
export const noCycles = (sources: readonly Source[]): readonly Violation[] => {
  const targets = new Map(
    sources.map(({ path, imports }) => [path, imports.flatMap(({ target }) => (target === undefined ? [] : [target]))]),
  )
  const done = new Set<string>()
  const visit = (path: string, way: readonly string[]): readonly Violation[] => {
    const start = way.indexOf(path)
    if (start >= 0) return [violation(path, 1, `imports itself: ${[...way.slice(start), path].join(' → ')}`)]
    if (done.has(path)) return []
    const found = (targets.get(path) ?? []).flatMap((target) => visit(target, [...way, path]))
    done.add(path)
    return found
  }
  return [...targets.keys()].flatMap((path) => visit(path, []))
}

/** In `web`, a feature knows no other feature, and each part knows only those of the table. */
export const featuresApart = (sources: readonly Source[]): readonly Violation[] =>
  inSource(sources).flatMap(({ path, imports }) => {
    const from = webPart(path)
    return imports.flatMap(({ target, line, specifier }) => {
      const to = target === undefined ? undefined : webPart(target)
      if (from === undefined || to === undefined || from === to || mayKnow(from, to)) return []
      return [violation(path, line, `web/${from} must not import web/${to} (${specifier})`)]
    })
  })

const webPart = (path: string): string | undefined =>
  /^src\/web\/(features\/[^/]+|app|parts|ui|lib|api)\//.exec(path)?.[1]

const mayKnow = (from: string, to: string): boolean =>
  from === 'app' || WEB_PARTS[from.replace(/\/.*/, '')]?.includes(to) === true

/** What each part of `web` may import beside itself; `app` may import all. */
const WEB_PARTS: Readonly<Record<string, readonly string[]>> = {
  features: ['parts', 'ui', 'lib', 'api'],
  parts: ['ui', 'lib', 'api'],
  ui: ['lib', 'api'],
  lib: ['api'],
  api: [],
}
