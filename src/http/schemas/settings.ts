import { z } from 'zod'
import type { SettingKind, SettingName, Settings } from '#policy'
import { declaredSettings } from '#service/reads/public-policy.ts'

/** More than any province has. */
const MOST_UNITS = 50

const shapeOf = (kind: SettingKind): z.ZodType => {
  switch (kind.type) {
    case 'monthDay':
      return z.string().max(5)
    case 'number':
      return z.number()
    case 'flag':
      return z.boolean()
    case 'choice':
      return z.enum(Object.keys(kind.labels))
    case 'text':
      return z.string().max(kind.maxChars)
    case 'units':
      return z.array(z.string().max(6)).max(MOST_UNITS)
  }
}

type Shapes = { readonly [K in SettingName]: z.ZodType<Required<Settings>[K]> }

/** A shape for every setting that a policy of the program declares; what its value may be beside that, the act says. */
const shapesOf = (): Shapes => {
  const shapes = Object.fromEntries(
    declaredSettings().map(({ name, title, kind }) => [name, shapeOf(kind).describe(title)]),
  )
  if (!areShapes(shapes)) throw new RangeError('no policy declares a setting')
  return shapes
}

/** The values of a kind are what its shape takes (`KindFor` in the policy), which the compiler cannot follow. */
const areShapes = (shapes: Readonly<Record<string, z.ZodType>>): shapes is Shapes => Object.keys(shapes).length > 0

const shapes = z.object(shapesOf())

/** The settings of a campaign. */
export const SettingsShape: z.ZodType<Settings> = shapes
  .exactPartial({ cityDeadline: true, noticeDeadline: true })
  .meta({ id: 'Settings' })

/** Some of the settings: those changed, or to be changed. */
export const SettingsChanges: z.ZodType<Partial<Settings>> = shapes.exactPartial()
