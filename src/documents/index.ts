export { type Furniture, furnish } from './furniture.ts'
export { MissingGlyphFault, TypesettingFault } from './typst/faults.ts'
export { createTypesetter, type JsonValue, type Typesetter } from './typst/typesetter.ts'
