/** The names that are there, as one: `classes(styles.tag, few && styles.few)`. */
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ')
