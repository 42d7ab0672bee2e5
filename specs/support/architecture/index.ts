import { featuresApart, noCycles, onlyAllowedArrows, pureImportsNothing, relativeStaysWithin } from './arrows.ts'
import { docstrings } from './docstrings.ts'
import type { Source } from './source.ts'
import { noUnchecked, pureTouchesNothing } from './syntax.ts'
import { folderNames, nothingLeftBehind, shortFiles } from './text.ts'
import type { Violation } from './violation.ts'

export { parse } from './source.ts'

/** The rules of the architecture, each with the title under which it is checked. */
export const RULES = {
  只按表中的箭头引用其他目录: onlyAllowedArrows,
  相对路径不出本目录: relativeStaysWithin,
  纯计算目录不引用Node模块和未列名的npm包: pureImportsNothing,
  纯计算目录不读时钟随机数和运行环境: pureTouchesNothing,
  文件之间不循环引用: noCycles,
  网页各功能互不相识: featuresApart,
  文件不超过250行: shortFiles,
  解析之外不得绕过类型检查: noUnchecked,
  目录对外的每个名称都有说明: docstrings,
  目录名称有含义: folderNames,
  不留待办记号和个人机器的路径: nothingLeftBehind,
} as const satisfies Record<string, (sources: readonly Source[]) => readonly Violation[]>

export type RuleName = keyof typeof RULES
