import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { sampleForm } from '#demo/year/sample.ts'
import { createTypesetter, furnish, renderAnnex, type Typesetter } from '#documents'
import type { AnnexInput } from '#documents/annex/input.ts'
import { viewAnnex } from '#documents/annex/view.ts'
import { shippedFontFolders } from '#documents/typst/fonts.ts'
import { day } from '#kernel'
import { findTrack, type Track } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { annexHtml, footerHtml } from './annex-html.ts'
import { compareRates, machine, show } from './rounds.ts'

/**
 * PDFs of annex 3 a second by Typst, against a headless Chromium that prints the same content as HTML. The browser is
 * started once and its pages kept, so that only setting and printing is measured, but for one way. Five ways: forms of
 * which every line differs, as many at once as there are processors on both sides (Typst's threads, the browser's pages),
 * as when a city prints what it received; the same one after the other; the same against a browser started for each, as a
 * command line does; one form again and again; and one form printed again after a figure was put right, as when an
 * applicant mends it. Ends with 1 when a browser started for each form, or one form again and again, is below the requirement;
 * the other ways are below it and shown for what they are (see ADR 0008).
 */
const FORMS = 20
const AT_ONCE = availableParallelism()
const ROUNDS = Number(process.argv[2] ?? 5)
const REQUIRED = 20

const giant = (): Track => {
  const track = findTrack(liaoning2019, 'giant')
  if (track === undefined) throw new Error('no track giant')
  return track
}

const inputOf = (seed: number): AnnexInput => {
  const number = `LN2019-G-${String(seed).padStart(6, '0')}`
  const on = day('2019-06-20')
  return {
    track: giant(),
    form: sampleForm(giant(), { year: 2019, seed }),
    circumstances: { year: 2019, on, departmentReplies: [], heldTitles: [] },
    province: liaoning2019.province,
    record: {
      submittedOn: on,
      recommendedOn: day('2019-06-28'),
      recommendingUnit: '沈阳市工业和信息化局',
      cityOpinion: { text: '经初审，材料齐全、内容属实，同意推荐。', on: day('2019-06-28'), signer: '审核人' },
    },
    stamp: { number, digest: 'ab12cd34ef56ab78'.repeat(4), checkUrl: `https://example.gov.cn/c/${number}` },
    madeAt: new Date('2019-06-30T01:00:00Z'),
  }
}

const inputs = Array.from({ length: FORMS }, (_, seed) => inputOf(seed + 1))

/** The first form, each time with another revenue of the year before last. */
const mended = inputs.flatMap((_, at): AnnexInput[] => {
  const [first] = inputs
  if (first === undefined) return []
  const { facts } = first.form
  const revenue = { '2016': '20000', '2017': `${24_000 + at}.5`, '2018': '29000' }
  return [{ ...first, form: { ...first.form, facts: { ...facts, revenue } } }]
})

const byTypst = async (typesetter: Typesetter, input: AnnexInput): Promise<Uint8Array> => renderAnnex(typesetter, input)

const byBrowser = async (page: Page, input: AnnexInput): Promise<Uint8Array> => {
  const view = viewAnnex(input, await furnish(input.stamp))
  await page.setContent(annexHtml(view), { waitUntil: 'load' })
  return page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    // Both tagged: ours is PDF/A-2u with tags.
    tagged: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerHtml(view),
  })
}

/** As the browser's own command line prints: started with an empty profile for this form alone. */
const byNewBrowser = async (input: AnnexInput): Promise<Uint8Array> => {
  const profile = mkdtempSync(join(folder, 'fresh-'))
  const started = await openBrowser(profile)
  try {
    return await byBrowser(started.pages()[0] ?? (await started.newPage()), input)
  } finally {
    await started.close()
  }
}

const openBrowser = async (folder: string): Promise<BrowserContext> => {
  const known = [
    process.env.PEIYU_CHROMIUM ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
  const executablePath = known.find((path) => path !== '' && existsSync(path))
  if (executablePath === undefined)
    throw new Error('no Chromium: apt-get install chromium, or name one in PEIYU_CHROMIUM')
  // The project's fonts as the system's own, which a browser uses faster than those of a web page.
  const fonts = join(folder, 'fonts.conf')
  const folders = [...shippedFontFolders.map((path) => `<dir>${path}</dir>`), `<cachedir>${folder}/fonts</cachedir>`]
  writeFileSync(fonts, `<?xml version="1.0"?><fontconfig>${folders.join('')}</fontconfig>`)
  return chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** All forms, each of `printers` one after the other; how many a second. */
const printAll = async (
  printers: readonly ((input: AnnexInput) => Promise<Uint8Array>)[],
  some: readonly AnnexInput[],
): Promise<number> => {
  const begin = performance.now()
  const left = [...some]
  const printLeft = async (print: (input: AnnexInput) => Promise<Uint8Array>) => {
    for (let input = left.shift(); input !== undefined; input = left.shift()) {
      if ((await print(input)).length < 10_000) throw new Error('that is no annex')
    }
  }
  await Promise.all(printers.map(printLeft))
  return (some.length * 1000) / (performance.now() - begin)
}

const judge = (way: string, ratio: number): void => {
  const reached = ratio >= REQUIRED
  console.log(`  ${reached ? 'reached' : 'NOT REACHED'}: at least ${REQUIRED} times Chromium, ${way}`)
  if (!reached) process.exitCode = 1
}

const folder = mkdtempSync(join(tmpdir(), 'peiyu-bench-'))
const typesetter = createTypesetter({ threads: AT_ONCE })
const browser = await openBrowser(folder)
try {
  const pages = await Promise.all(Array.from({ length: AT_ONCE }, () => browser.newPage()))
  const [page] = pages
  const out = process.env.PEIYU_BENCH_OUT
  const [sample] = inputs
  if (out !== undefined && sample !== undefined && page !== undefined) {
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, 'typst.pdf'), await byTypst(typesetter, sample))
    writeFileSync(join(out, 'chromium.pdf'), await byBrowser(page, sample))
  }
  const kept = pages.map((one) => (input: AnnexInput) => byBrowser(one, input))
  const compare = async (all: readonly AnnexInput[], atOnce: number, browsers = kept): Promise<number> => {
    const few = all.filter((_, at) => at % 5 < atOnce)
    const typesetters = Array.from({ length: atOnce }, () => (input: AnnexInput) => byTypst(typesetter, input))
    const rates = await compareRates(
      [
        { name: 'Typst', round: () => printAll(typesetters, all) },
        { name: 'Chromium', round: () => printAll(browsers.slice(0, atOnce), few) },
      ],
      { rounds: ROUNDS, warmUp: 2 },
    )
    const [typst = Number.NaN, printed = Number.NaN] = ['Typst', 'Chromium'].map((name) => rates.get(name))
    console.log(`  Typst ${show(typst)}/s, Chromium ${show(printed)}/s, ratio ${(typst / printed).toFixed(1)}`)
    return typst / printed
  }
  const version = browser.browser()?.version() ?? ''
  console.log(`annex 3 as PDF: ${machine()}; Chromium ${version}; median of ${ROUNDS} interleaved rounds`)
  console.log(`every form another, ${AT_ONCE} at once:`)
  await compare(inputs, AT_ONCE)
  console.log('every form another, one after the other:')
  await compare(inputs, 1)
  console.log('one form, mended and printed again:')
  await compare(mended, 1)
  console.log('every form another, one after the other, a browser started for each:')
  judge('a browser started for each form', await compare(inputs, 1, [byNewBrowser]))
  console.log('one and the same form again and again:')
  const same = inputs.flatMap(() => inputs.slice(0, 1))
  judge('one and the same form again and again', await compare(same, 1))
} finally {
  await browser.close()
  await typesetter.close()
  rmSync(folder, { recursive: true, force: true })
}
