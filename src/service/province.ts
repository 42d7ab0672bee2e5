export { PROVINCE } from '#policy/packs/index.ts'
