import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Result } from 'axe-core'
import type { Page } from './browser.ts'

/** The widths at which every page must hold: a telephone and the screen of a desk. */
export const WIDTHS = [390, 1440] as const

/**
 * What axe-core finds against WCAG 2.1 A and AA on the page as it stands, at both widths; one line for each place:
 * `390 color-contrast .lead: …`.
 */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    if (await page.evaluate('globalThis.axe === undefined')) await page.evaluate(AXE)
    const violations = await page.evaluate<readonly Result[]>(RUN)
    for (const { id, nodes } of violations)
      for (const { target, failureSummary = '' } of nodes)
        found.push(`${width} ${id} ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`)
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
    if (wide > 0) found.push(`${width} the page is ${wide} px wider than the screen`)
  }
  return found
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  // All rules run; what passes is not described place by place, which takes as long as the rules.
  resultTypes: ['violations'],
}

const RUN = `axe.run(document, ${JSON.stringify(OPTIONS)}).then(({ violations }) => violations)`
