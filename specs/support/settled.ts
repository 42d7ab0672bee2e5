import type { Page, Request } from 'playwright-core'

/**
 * Opens an address and waits until all of the page is there: its heading, no request under way, nothing that says it is
 * being read or is busy, no animation. Throws when that does not come about within a minute.
 */
export const openSettled = async (page: Page, url: string): Promise<void> => {
  const underWay = new Set<Request>()
  const begun = (request: Request) => underWay.add(request)
  const ended = (request: Request) => underWay.delete(request)
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended)
  try {
    await page.goto(url)
    await page.locator('main h1').first().waitFor()
    for (const deadline = Date.now() + 60_000; ; ) {
      const still = await page.evaluate<boolean>(STILL)
      if (still && underWay.size === 0) return
      if (Date.now() > deadline) throw new Error(`${url} is still waiting for ${[...underWay].map((one) => one.url())}`)
    }
  } finally {
    page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended)
  }
}

/** Asked a few frames later: what an answer brings about on the page, such as the next request, comes by then. */
const STILL = `new Promise((resolve) => {
  const isStill = () => document.readyState === 'complete'
    && document.querySelector('.reading, [aria-busy="true"]') === null
    && document.getAnimations().every(({ playState }) => playState !== 'running')
  const next = (left) => (left === 0 ? resolve(isStill()) : requestAnimationFrame(() => next(left - 1)))
  next(4)
})`
