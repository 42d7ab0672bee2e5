import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The faces official documents are set in: 宋体, 黑体, 仿宋, 楷体 and 小标宋. */
export type Face = 'song' | 'hei' | 'fangsong' | 'kai' | 'biaosong'

/** Font families of each face in the order they are tried, as Typst names them. */
export type Families = Record<Face, readonly string[]>

/** Folders of the fonts the project ships; Typst opens a file in them only when a text needs it. */
export const shippedFontFolders: readonly string[] = [
  packageFolder('@expo-google-fonts/noto-serif-sc', '400Regular'),
  packageFolder('@expo-google-fonts/noto-serif-sc', '700Bold'),
  packageFolder('@expo-google-fonts/noto-serif-sc', '900Black'),
  packageFolder('@expo-google-fonts/cactus-classical-serif', '400Regular'),
]

/** Families an office is likely to own, the better first; looked for only in its own font folder. */
export const officeFamilies = {
  song: ['FZShuSong-Z01S', 'SimSun', 'NSimSun', 'STSong'],
  hei: ['FZHei-B01S', 'SimHei', 'STHeiti', 'Noto Sans SC'],
  fangsong: ['FangSong_GB2312', 'FZFangSong-Z02S', 'FangSong', 'STFangsong', 'FandolFang R'],
  kai: ['KaiTi_GB2312', 'FZKai-Z03S', 'KaiTi', 'STKaiti', 'LXGW WenKai'],
  biaosong: ['FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05'],
} as const satisfies Families

/** Families an office may add for characters no other font has. */
export const officeRareFamilies = ['SimSun-ExtB', 'BabelStone Han', 'HanaMinA', 'HanaMinB', 'Jigmo', 'Jigmo2', 'Jigmo3']

/** The families to set documents in, given those of the office's own that were found. */
export function familiesWith(isOwned: (family: string) => boolean): Families {
  const ending = [BODY, RARE, ...officeRareFamilies.filter(isOwned)]
  const stack = (face: Face) => [...officeFamilies[face].filter(isOwned), ...ending]
  return {
    song: stack('song'),
    hei: stack('hei'),
    fangsong: stack('fangsong'),
    kai: stack('kai'),
    biaosong: stack('biaosong'),
  }
}

const BODY = 'Noto Serif SC'

/** Its forms are the traditional ones, so it only follows: 26,857 characters of Extension B, and ☑. */
const RARE = 'Cactus Classical Serif'

function packageFolder(name: string, weight: string): string {
  return join(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))), weight)
}
