import type { Command } from '../terminal.ts'
import { admin } from './admin.ts'
import { audit } from './audit.ts'
import { check } from './check.ts'
import { render } from './render.ts'
import { sample } from './sample.ts'
import { schema } from './schema.ts'
import { size } from './size.ts'
import { uscc } from './uscc.ts'
import { workdays } from './workdays.ts'
import { year } from './year.ts'

export const COMMANDS: Readonly<Record<string, Command>> = {
  schema,
  sample,
  check,
  render,
  uscc,
  size,
  workdays,
  year,
  admin,
  audit,
}
