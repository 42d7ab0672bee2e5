import { readDivisions, regionsOf } from '#kernel'

/** A province that does not exist: one city of two counties, and no zone. */
export const REGIONS = regionsOf(readDivisions('990000 样例省 990100 甲市 990101 乙区 990102 丙县'), '990101')
