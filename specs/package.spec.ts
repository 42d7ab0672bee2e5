import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const manifest: Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
)

/** Whether a package that stands at `place` in `node_modules` finds `name` from there. */
const finds = (place: string, name: string): boolean => {
  if (Object.hasOwn(lock.packages, `${place === '' ? '' : `${place}/`}node_modules/${name}`)) return true
  if (place === '') return false
  return finds(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name)
}

describe('依赖包', () => {
  it('锁定文件列全了各平台的可选包，否则 npm ci 在任何机器上都会拒绝安装', () => {
    const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !finds(place, name)),
    )
    expect(missing).toEqual([])
  })

  it('每个直接依赖都写明确切的版本', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.length).toBeGreaterThan(10)
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })
})
