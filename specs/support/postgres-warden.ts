import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

/**
 * Stands between a test run and its PostgreSQL: `node postgres-warden.ts <folder to remove> <postgres> [arguments]`.
 * When its standard input closes, because the run is over or was killed in whatever way, it ends the server and clears up.
 */
const [home = '', command = '', ...parameters] = process.argv.slice(2)
const identity = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const server = spawn(command, parameters, { ...identity, cwd: home, stdio: ['ignore', 'ignore', 'inherit'] })

process.stdin.resume().on('close', () => server.kill('SIGQUIT'))
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => server.kill('SIGQUIT'))
server.on('exit', (code) => {
  rmSync(home, { recursive: true, force: true, maxRetries: 10 })
  process.exit(code ?? 1)
})
