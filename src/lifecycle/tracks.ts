/** The track whose subject is a product: one enterprise may enter several. */
export const PRODUCT_TRACK = 'product'

/** The track whose title can be a prerequisite of another's (reading R12). */
export const ENTERPRISE_TRACK = 'enterprise'
