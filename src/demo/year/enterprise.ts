import { composeUscc, type Regions } from '#kernel'
import type { Random } from './random.ts'
import { dayIn } from './rights.ts'
import { RARE, SURNAMES, SYLLABLES, TRADES, type Trade } from './words.ts'

/** An invented enterprise: no firm, person, telephone or code of it exists. */
export interface Invented {
  readonly brandName: string
  readonly trade: Trade
  readonly product: string
  readonly niche: string
  readonly about: ReturnType<typeof particulars>
}

/**
 * The enterprise of a seed in the track of that letter, in `county` or anywhere in the province. Names and codes differ
 * between the first 10,000 seeds of all tracks; where `rare`, names carry characters that few fonts hold.
 */
export const inventEnterprise = (
  random: Random,
  {
    letter,
    seed,
    lastYear,
    rare,
    county,
    regions,
  }: Identity & { readonly lastYear: number; readonly county?: string | undefined; readonly regions: Regions },
): Invented => {
  const trade = random.pick(TRADES)
  const product = random.pick(trade.products)
  const brandName = `${rare ? RARE.join('') : ''}${syllablesOf(numberOf({ letter, seed }))}`
  const place = county ?? anyCounty(random, regions)
  const about = particulars(random, { letter, seed, rare, lastYear, place, brandName, trade, regions })
  return { brandName, trade, product, niche: `${trade.calling}（${product}）`, about }
}

interface Identity {
  readonly letter: string
  readonly seed: number
  readonly rare: boolean
}

interface Known extends Identity {
  readonly lastYear: number
  readonly place: string
  readonly regions: Regions
  readonly brandName: string
  readonly trade: Trade
}

const particulars = (random: Random, { letter, seed, rare, lastYear, place, brandName, trade, regions }: Known) => {
  const joint = random.onceIn(5)
  const address = `${regions.fullName(place)}样例${random.pick(['大街', '路', '产业园'])}${random.whole(1, 299)}号`
  return {
    enterpriseName: `${regions.province.name.replace(/省$/, '')}${brandName}样例${trade.calling}${joint ? '股份' : ''}有限公司`,
    uscc: composeUscc({ kind: '91', region: registrarOf(regions, place), serial: serialOf({ letter, seed }) }),
    county: place,
    legalRepresentative: personName(random, rare),
    legalRepresentativePhone: landline(random),
    legalRepresentativeMobile: mobile(random),
    contactPerson: personName(random, false),
    contactPhone: landline(random),
    contactMobile: mobile(random),
    fax: landline(random),
    email: `office${seed}@sample-${letter.toLowerCase()}${seed}.example`,
    website: `https://www.sample-${letter.toLowerCase()}${seed}.example`,
    registeredAddress: address,
    mailingAddress: random.onceIn(3) ? `${address}综合楼` : address,
    postcode: `11${String(random.whole(0, 9999)).padStart(4, '0')}`,
    registrationType: joint ? random.pick(['股份有限公司', '私营股份有限公司']) : random.pick(LIMITED),
    registeredOn: dayIn(random, lastYear - random.whole(4, 20)),
    industry: trade.industry,
    ownership: random.pick(['国有', '合资', '民营', '民营', '民营', '其他']),
    reviewerName: personName(random, false),
    reviewerMobile: mobile(random),
  }
}

const LIMITED = ['其他有限责任公司', '私营有限责任公司', '国有独资公司', '外商投资企业']

/** Every reporting unit as often as another, and any of its counties. */
const anyCounty = (random: Random, regions: Regions): string => {
  const unit = random.pick(regions.reportingUnits)
  const counties = regions.countiesOf(unit.code)
  return counties.length === 0 ? unit.code : random.pick(counties).code
}

/** Zones have no digits of their own: the province registers for them. */
const registrarOf = (regions: Regions, place: string): string =>
  regions.unitOf(place).kind === 'zone' ? regions.province.code : place

/** One number for each seed of each track. */
const numberOf = ({ letter, seed }: Omit<Identity, 'rare'>): number => seed * 26 + (letter.charCodeAt(0) % 26)

/** Three syllables; an odd factor spreads neighbouring numbers without letting two meet. */
const syllablesOf = (number: number): string => {
  const spread = (number * 40_503) % SYLLABLES.length ** 3
  return [spread, spread / SYLLABLES.length, spread / SYLLABLES.length ** 2]
    .map((at) => SYLLABLES[Math.floor(at) % SYLLABLES.length] ?? '')
    .join('')
}

/** An organisation code that begins with 00 and a letter has never been given out. */
const serialOf = ({ letter, seed }: Omit<Identity, 'rare'>): string =>
  `00${letter}${String(seed % 100_000).padStart(5, '0')}`

const personName = (random: Random, rare: boolean): string =>
  `${random.pick(SURNAMES)}样${rare ? RARE.join('') : random.pick(SYLLABLES)}`

/** No exchange begins with 0000, and no mobile number with 100. */
const landline = (random: Random): string => `024-0000${String(random.whole(0, 9999)).padStart(4, '0')}`
const mobile = (random: Random): string => `1000000${String(random.whole(0, 9999)).padStart(4, '0')}`
