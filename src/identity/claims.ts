/** Who someone is, as the provider of the unified identity says. */
export interface Claims {
  readonly issuer: string
  readonly subject: string
  /** Of the person or the enterprise. */
  readonly name: string | undefined
  readonly uscc: string | undefined
  /** Region code of the county. */
  readonly county: string | undefined
  readonly email: string | undefined
}

export const readClaims = (issuer: string, subject: string, told: Readonly<Record<string, unknown>>): Claims => ({
  issuer,
  subject,
  name: textOf(told.name),
  uscc: textOf(told.uscc),
  county: textOf(told.county),
  email: told.email_verified === false ? undefined : textOf(told.email),
})

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
