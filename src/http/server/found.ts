import type { Refused } from './endpoint.ts'

/** What was found, or that there is nothing the asker may know of. */
export const found = <T>(thing: T | undefined, title: string): T | Refused =>
  thing ?? {
    refusal: {
      code: 'not-found',
      message: `找不到这${title}，或您无权查看。请核对编号；从列表中进入可以看到您能查看的全部内容。`,
    },
  }
