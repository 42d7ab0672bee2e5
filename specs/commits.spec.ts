import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MAY_IMPORT } from './support/architecture/table.ts'

const TYPES = ['feat', 'fix', 'refactor', 'perf', 'docs', 'style', 'test', 'build', 'ci', 'chore', 'revert']
const SCOPES = [...Object.keys(MAY_IMPORT), 'specs', 'bench', 'docs']

const CONVENTIONAL = new RegExp(`^(?:${TYPES.join('|')})(?:\\((?:${SCOPES.join('|')})\\))?!?: \\S.*\\S$`, 'u')

const isConventional = (subject: string): boolean => CONVENTIONAL.test(subject) && !subject.endsWith('.')

/** Git's answer, or undefined when it has none to give; a checkout that belongs to another user is read all the same. */
const git = (...words: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync('git', ['-c', 'safe.directory=*', ...words], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

const isCheckout = (): boolean => {
  const top = git('rev-parse', '--show-toplevel')
  return top !== undefined && realpathSync(top) === realpathSync('.')
}

describe('提交说明', () => {
  it('每条都写作“类型(目录): 内容”，目录是 src 下的目录或 specs、bench、docs', () => {
    // A release unpacked without its history, or a machine without git, has nothing to check; all else is checked.
    const subjects = isCheckout() ? git('log', '--no-merges', '--format=%s')?.split('\n') : undefined
    if (subjects === undefined) expect(existsSync('.git') && git('--version') !== undefined).toBe(false)
    expect((subjects ?? []).filter((subject) => subject !== '' && !isConventional(subject))).toEqual([])
  })

  it.each([
    'feat(policy): the criteria of 二(一) to 二(三)',
    'fix: one thing',
    'build: parts of the web and its server',
    'feat(http)!: another contract',
  ])('放行“%s”', (subject) => {
    expect(isConventional(subject)).toBe(true)
  })

  it.each(['update', 'feat(utils): a day', 'feat (policy): a day', 'feat(policy):', 'Feat: a day', 'fix: a day.'])(
    '查出“%s”',
    (subject) => {
      expect(isConventional(subject)).toBe(false)
    },
  )
})
