import type { Source } from './source.ts'

/** The four that compute and never touch the world; the browser runs them too. */
export const PURE = ['kernel', 'policy', 'engine', 'lifecycle'] as const

/** Folder of `src` → the folders it may import. `packs` is `src/policy/packs`: policies as data, written in the words of `policy`. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  policy: ['kernel'],
  packs: ['kernel', 'policy'],
  engine: ['kernel', 'policy'],
  lifecycle: ['kernel', 'policy', 'engine'],
  documents: [...PURE],
  store: ['kernel', 'lifecycle'],
  service: [...PURE, 'packs', 'documents', 'store'],
  identity: [...PURE, 'store', 'service'],
  demo: [...PURE, 'packs', 'store', 'service', 'identity'],
  http: [...PURE, 'service', 'identity', 'demo'],
  cli: [...PURE, 'packs', 'service', 'identity', 'demo'],
  web: [...PURE],
}

/** The one file of `web` that may open the packs: everything else there asks it. */
export const DOORS: Readonly<Record<string, readonly string[]>> = { 'src/web/lib/packs.ts': ['packs'] }

/** The npm packages that a pure folder may import. */
export const PURE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  kernel: ['chinese-days'],
  lifecycle: ['zod'],
}

export const LONGEST_FILE = 250

/** Files that are lists, as long as what they list. */
export const DATA_FILES: readonly string[] = ['src/web/api/api-types.ts']

/** Files at an edge, where a checked text becomes a branded value. */
export const PARSERS: readonly string[] = ['src/kernel/uscc.ts']

export const BANNED_FOLDERS = ['utils', 'helpers', 'common', 'services'] as const

/** The folder of the table that a file belongs to; undefined outside `src` and for files directly in it. */
export const folderOf = (path: string): string | undefined => {
  if (path.startsWith('src/policy/packs/')) return 'packs'
  return /^src\/([^/]+)\//.exec(path)?.[1]
}

export const isPure = (folder: string | undefined): boolean => folder === 'packs' || PURE.some((one) => one === folder)

/** The files under `src`, each with its folder. */
export const inSource = (sources: readonly Source[]): readonly (Source & { readonly folder: string })[] =>
  sources
    .filter(({ path }) => path.startsWith('src/'))
    .map((source) => ({ ...source, folder: folderOf(source.path) ?? 'src' }))
