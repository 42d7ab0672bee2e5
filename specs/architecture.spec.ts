import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, RULES, type RuleName } from './support/architecture/index.ts'

/** Everything people write here, as far as it is text. */
const PLACES = ['src', 'specs', 'bench', 'docs', '.']
const TEXT = /\.(ts|tsx|typ|md|json|css|html|sql)$/

const projectFiles = (): Record<string, string> =>
  Object.fromEntries(
    PLACES.flatMap((place) =>
      readdirSync(place, { recursive: place !== '.', encoding: 'utf8' })
        .filter((name) => TEXT.test(name) && name !== 'package-lock.json')
        .map((name) => (place === '.' ? name : `${place}/${name}`)),
    ).map((path) => [path, readFileSync(path, 'utf8')]),
  )

const ruleNames = Object.keys(RULES).filter((name): name is RuleName => Object.hasOwn(RULES, name))

describe('目录结构', () => {
  const sources = parse(projectFiles())

  it('各目录的文件都读到了', () => {
    const paths = sources.map(({ path }) => path)
    for (const path of ['src/kernel/day.ts', 'src/documents/layout.typ', 'specs/architecture.spec.ts', 'package.json'])
      expect(paths).toContain(path)
    expect(sources.find(({ path }) => path === 'src/policy/pack.ts')?.imports.length).toBeGreaterThan(0)
  })

  it.each(ruleNames)('%s', (name) => {
    expect(RULES[name](sources)).toEqual([])
  })
})

/** What each rule must find in a small invented project, and what it must let pass. */
const PLANTED: Readonly<Record<RuleName, readonly Planted[]>> = {
  只按表中的箭头引用其他目录: [
    bad('计算引用存储', { 'src/engine/assess.ts': `import { openDatabase } from '#store'` }),
    bad('只引用类型也算', { 'src/kernel/day.ts': `import type {\n  Pack,\n} from '#policy'` }, 'src/kernel/day.ts:1'),
    bad('转手导出也算', { 'src/policy/index.ts': `\nexport * from '#engine/assess.ts'` }, 'src/policy/index.ts:2'),
    bad('运行时才引用也算', { 'src/lifecycle/machine.ts': `export const late = () => import('#service')` }),
    bad('类型里的引用也算', { 'src/kernel/day.ts': `export type P = import('#policy').Pack` }),
    bad('算出来的引用', { 'src/cli/main.ts': `export const late = (name: string) => import(name)` }),
    bad('政策的入口引用政策包', { 'src/policy/index.ts': `export * from '#policy/packs/index.ts'` }),
    bad('计算引用政策包', { 'src/engine/assess.ts': `import { PACKS } from '#policy/packs/index.ts'` }),
    bad('网页引用服务', { 'src/web/app/main.tsx': `import { perform } from '#service'` }),
    bad('网页绕过入口引用政策包', { 'src/web/lib/http.ts': `import { PACKS } from '#policy/packs/index.ts'` }),
    bad('接口引用存储', { 'src/http/app.ts': `import { openDatabase } from '#store'` }),
    bad('源代码引用测试', { 'src/cli/main.ts': `import { pack } from '#specs/support/pack.ts'` }),
    bad('表中没有的目录', { 'src/misc/day.ts': `export const one = 1` }),
    bad('不在目录里的文件', { 'src/day.ts': `export const one = 1` }),
    good('服务引用政策包、存储和文书', {
      'src/service/office.ts': `import { PACKS } from '#policy/packs/index.ts'\nimport '#store'\nimport '#documents'`,
    }),
    good('网页经唯一的入口引用政策包', { 'src/web/lib/packs.ts': `import { PACKS } from '#policy/packs/index.ts'` }),
    good('写在注释和文字里的不是引用', {
      'src/kernel/day.ts': `// import { Pack } from '#policy'\nexport const text = "import '#policy'"`,
    }),
  ],
  相对路径不出本目录: [
    bad('退到上级再进别的目录', { 'src/engine/assess.ts': `import { day } from '../kernel/day.ts'` }),
    bad('政策以相对路径引用政策包', { 'src/policy/index.ts': `export * from './packs/index.ts'` }),
    bad('以别名引用自己', { 'src/kernel/exact.ts': `import { day } from '#kernel/day.ts'` }),
    good('目录之内', { 'src/engine/kinds/above.ts': `import { settle } from '../outcome.ts'` }),
    good('政策包以别名引用政策', { 'src/policy/packs/x/index.ts': `import { article } from '#policy'` }),
  ],
  纯计算目录不引用Node模块和未列名的npm包: [
    bad('Node 模块', { 'src/engine/assess.ts': `import { readFileSync } from 'node:fs'` }),
    bad('不写 node: 的 Node 模块', { 'src/kernel/day.ts': `import { readFileSync } from 'fs'` }),
    bad('npm 包', { 'src/lifecycle/machine.ts': `import type { Kysely } from 'kysely'` }),
    bad('列给别的目录的 npm 包', { 'src/policy/pack.ts': `import calendar from 'chinese-days'` }),
    bad('网页引用 Node 模块', { 'src/web/app/main.tsx': `import { join } from 'node:path'` }),
    good('列名的 npm 包及其中的文件', {
      'src/kernel/day.ts': `import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' }`,
    }),
    good('网页引用 npm 包', { 'src/web/app/main.tsx': `import { useState } from 'react'` }),
  ],
  纯计算目录不读时钟随机数和运行环境: [
    bad('Date.now', { 'src/engine/assess.ts': `export const now = Date.now` }),
    bad('不带参数的 new Date', { 'src/kernel/day.ts': `export const now = () => new Date()` }),
    bad('不写括号的 new Date', { 'src/kernel/day.ts': `export const now = () => new Date` }),
    bad('Math.random', { 'src/lifecycle/review.ts': `export const draw = () => Math.random()` }),
    bad('process', { 'src/policy/pack.ts': `export const year = process.env.YEAR` }),
    bad('政策包里的计时', { 'src/policy/packs/x/index.ts': `setTimeout(() => 1, 1)` }),
    good('由参数得到的日期', { 'src/kernel/day.ts': `export const at = (ms: number) => new Date(ms)` }),
    good('同名的属性', { 'src/policy/pack.ts': `export const step = { process: 1 }\nexport const p = step.process` }),
    good('自己起的同名', { 'src/policy/pack.ts': `const process = 1\nexport const p = process` }),
    good('服务可以读时钟', { 'src/service/clock.ts': `export const now = () => new Date()` }),
  ],
  文件之间不循环引用: [
    bad('两个文件互相引用', {
      'src/kernel/a.ts': `import { b } from './b.ts'\nexport const a = b`,
      'src/kernel/b.ts': `import type { a } from './a.ts'\nexport const b = 1`,
    }),
    bad('经别名绕回来', {
      'src/policy/a.ts': `import '#engine/b.ts'`,
      'src/engine/b.ts': `export * from './c.ts'`,
      'src/engine/c.ts': `import type { A } from '#policy/a.ts'`,
    }),
    bad('引用自己', { 'src/kernel/a.ts': `import './a.ts'` }),
    good('两条路通到同一个文件', {
      'src/kernel/a.ts': `import './b.ts'\nimport './c.ts'`,
      'src/kernel/b.ts': `import './c.ts'`,
      'src/kernel/c.ts': `export const c = 1`,
    }),
  ],
  网页各功能互不相识: [
    bad('功能引用功能', { 'src/web/features/review/page.tsx': `import { Form } from '../apply/form.tsx'` }),
    bad('组件引用功能', { 'src/web/ui/table.tsx': `import { Form } from '../features/apply/form.tsx'` }),
    bad('功能引用应用', { 'src/web/features/apply/form.tsx': `import { router } from '../../app/router.tsx'` }),
    bad('基础引用组件', { 'src/web/lib/query.ts': `import { Table } from '../ui/table.tsx'` }),
    bad('组件引用各台共用的部分', { 'src/web/ui/table.tsx': `import { Form } from '../parts/application/Form.tsx'` }),
    bad('对服务器的请求引用基础', { 'src/web/api/letters.ts': `import { choices } from '../lib/choices.ts'` }),
    good('应用引用功能，功能引用组件和基础', {
      'src/web/app/router.tsx': `import { Form } from '../features/apply/form.tsx'`,
      'src/web/features/apply/form.tsx': `import '../../ui/table.tsx'\nimport '../../lib/query.ts'\nimport './field.tsx'`,
      'src/web/parts/letter/View.tsx': `import '../../ui/table.tsx'\nimport '../../api/letters.ts'`,
    }),
  ],
  文件不超过250行: [
    bad('251 行', { 'src/service/perform.ts': 'export {}\n'.repeat(251) }),
    bad('模板也算', { 'src/documents/layout.typ': '#let a = 1\n'.repeat(251) }),
    good('250 行', { 'src/service/perform.ts': 'export {}\n'.repeat(250) }),
    good('列名的数据文件', { 'src/web/api/api-types.ts': '// a type\n'.repeat(400) }),
  ],
  解析之外不得绕过类型检查: [
    bad('any', { 'src/http/app.ts': `export const read = (value: any) => value` }),
    bad('as', { 'src/service/drafts.ts': `export const one = read() as string` }),
    bad('尖括号断言', { 'src/service/drafts.ts': `export const one = <string>read()` }),
    bad('叹号', { 'src/engine/assess.ts': `export const first = (list: number[]) => list[0]!` }),
    bad('声明时的叹号', { 'src/store/open.ts': `export let pool!: string` }),
    bad('字段上的叹号', { 'src/store/open.ts': `export class Pool {\n  size!: number\n}` }, 'src/store/open.ts:2'),
    good('as const、改名和 satisfies', {
      'src/policy/index.ts': `import * as all from './a.ts'\nexport { a as b } from './a.ts'\nexport const c = [1] as const satisfies readonly number[]\nexport const d = !all`,
    }),
    good('列名的解析文件', { 'src/kernel/uscc.ts': `export const code = 'x' as Uscc` }),
  ],
  目录对外的每个名称都有说明: [
    bad('直接导出', { 'src/engine/index.ts': `export const assess = () => 1` }),
    bad(
      '转手导出的名称',
      {
        'src/engine/index.ts': `/** About nothing. */\nexport { assess } from './assess.ts'`,
        'src/engine/assess.ts': `\nexport function assess() {}`,
      },
      'src/engine/assess.ts:2',
    ),
    bad('全部转手导出', {
      'src/engine/index.ts': `export * from './facts/index.ts'`,
      'src/engine/facts/index.ts': `export * from './a.ts'`,
      'src/engine/facts/a.ts': `// not a docstring\nexport class Facts {}`,
    }),
    good('有说明的、不对外的和类型', {
      'src/engine/index.ts': `export { assess, type Finding } from './assess.ts'`,
      'src/engine/assess.ts': `/** The findings. */\nexport const assess = () => 1\nexport const inner = 1\nexport type Finding = 1`,
    }),
  ],
  目录名称有含义: [
    bad('utils', { 'src/engine/utils/day.ts': `export const one = 1` }),
    bad('测试里的 helpers', { 'specs/helpers/day.ts': `export const one = 1` }),
    good('文件名不受限', { 'src/service/common.ts': `export const one = 1` }),
  ],
  不留待办记号和个人机器的路径: [
    bad('待办', { 'docs/plan.md': `first\n${'TO'}${'DO'}: later` }, 'docs/plan.md:2'),
    bad('待修', { 'src/kernel/day.ts': `// ${'FIX'}${'ME'}` }),
    bad('主目录', { 'README.md': `cd ${'/home'}/zhang/peiyu` }),
    bad('Windows 主目录', { 'README.md': `cd ${'C:\\Users'}\\zhang` }),
    good('网址和相对路径', { 'README.md': `https://example.org/home/page and src/web/work/page` }),
  ],
}

interface Planted {
  readonly title: string
  readonly files: Readonly<Record<string, string>>
  /** Where the one violation is; undefined when the files are in order. */
  readonly at: string | undefined
}

function bad(title: string, files: Planted['files'], at?: string): Planted {
  return { title: `查出：${title}`, files, at: at ?? '' }
}

function good(title: string, files: Planted['files']): Planted {
  return { title: `放行：${title}`, files, at: undefined }
}

describe.each(ruleNames)('对照：%s', (name) => {
  it.each(PLANTED[name])('$title', ({ files, at }) => {
    const found = RULES[name](parse(files))
    expect(found).toHaveLength(at === undefined ? 0 : 1)
    expect(found[0] ?? '').toContain(at ?? '')
  })
})
