import { writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'

/**
 * Writes the types of the interface from its description, for the pages: `node docs/api-types.ts`. A day that the server
 * answers is a `Day`; one that is sent is text, for people type it.
 */
const DAY = ts.factory.createTypeReferenceNode('Day')

const ast = await openapiTS(new URL('./openapi.json', import.meta.url), {
  inject: "import type { Day } from '#kernel'\n",
  transform: ({ format }, { path = '' }) => (format === 'date' && !path.includes('/requestBody') ? DAY : undefined),
})
writeFileSync(new URL('../src/web/api/api-types.ts', import.meta.url), astToString(ast))
