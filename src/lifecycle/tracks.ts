/** The track whose title can be a prerequisite of another's (reading R12). */
export const ENTERPRISE_TRACK = 'enterprise'
