import type { Region } from '#kernel'
import { PROVINCE } from '#service/province.ts'
import { publicTracks } from '#service/reads/public-policy.ts'
import {
  findPublicTitle,
  listPublicTitles,
  type PublicTitle,
  type PublicTitleFile,
  type RegisterQuery,
  registerYears,
  TITLE_ORDERS,
  TITLE_STATES,
  type TitleOrder,
  type TitleState,
} from '#service/reads/public-register.ts'
import { addressOf, choiceOf, pageOf, textOf } from '../asked.ts'
import { type Html, html } from '../html.ts'
import type { Page, PublicRoute } from '../page.ts'
import { pager } from '../pager.ts'
import {
  badge,
  type Column,
  date,
  empty,
  type Option,
  particulars,
  period,
  searchField,
  select,
  table,
  withProduct,
} from '../parts.ts'

/** 称号名录 */
export const registerRoute: PublicRoute = {
  method: 'GET',
  url: '/register',
  answer: async ({ query, runtime }) => {
    const years = await registerYears(runtime)
    const asked = readAsked(query, years)
    const { items, total } = await listPublicTitles(runtime, asked)
    return registerPage(asked, years, items, total)
  },
}

const STATES: readonly TitleState[] = ['inForce', 'lapsed', 'renewed', 'revoked']
const ORDERS: readonly TitleOrder[] = ['-recognised', 'number', 'holder', 'lastDay']
const SIZE = 20

const readAsked = (query: URLSearchParams, years: readonly number[]): RegisterQuery => {
  const search = textOf(query, 'search')
  const track = publicTracks().find(({ key }) => key === query.get('track'))
  const unit = choiceOf(
    query,
    'unit',
    PROVINCE.reportingUnits.map(({ code }) => code),
  )
  const state = choiceOf(query, 'state', STATES)
  const year = years.find((one) => String(one) === query.get('year'))
  return {
    ...(search === '' ? {} : { search }),
    ...(track === undefined ? {} : { track }),
    ...(unit === undefined ? {} : { unit }),
    ...(state === undefined ? {} : { state }),
    ...(year === undefined ? {} : { year }),
    sort: choiceOf(query, 'sort', ORDERS) ?? '-recognised',
    page: pageOf(query),
    size: SIZE,
  }
}

const registerPage = (
  asked: RegisterQuery,
  years: readonly number[],
  items: readonly PublicTitle[],
  total: number,
): Page => {
  const { page, size, ...filters } = asked
  const none = empty(
    '名录中没有符合条件的称号。',
    html`请核对名称或编号，或<a href="/register">清除条件，查看全部</a>；正在公示、尚未认定的，请查<a href="/notices">公示</a>。`,
  )
  return {
    title: '称号名录',
    body: html`
<h1>称号名录</h1>
<p>已经认定的产品和企业。更名、延续、失效和撤销都在这里记录。</p>
${filterForm(asked, years)}
<p class="count">共 ${total} 项。</p>
${items.length === 0 ? none : table('称号名录', COLUMNS, items)}
${pager({ total, page, size, addressOf: (one) => addressOf('/register', { ...filters, track: filters.track?.key, page: one }) })}`,
  }
}

const filterForm = ({ search, track, year, unit, state, sort }: RegisterQuery, years: readonly number[]): Html => html`
<form method="get" action="/register" class="line filters" role="search">
${searchField('search', '企业（含曾用名）、产品名称或证书编号', search ?? '', '')}
${select('track', '类别', '全部类别', trackOptions(), track?.key)}
${select(
  'year',
  '认定年度',
  '全部年度',
  years.map((one) => ({ value: String(one), name: `${one}年` })),
  String(year ?? ''),
)}
${select('unit', '推荐单位', '全部推荐单位', PROVINCE.reportingUnits.map(unitOption), unit)}
${select(
  'state',
  '状态',
  '全部状态',
  STATES.map((one) => ({ value: one, name: TITLE_STATES[one] })),
  state,
)}
${select(
  'sort',
  '排序',
  '',
  ORDERS.map((one) => ({ value: one, name: TITLE_ORDERS[one] })),
  sort,
)}
<p class="field"><button>查找</button></p></form>`

const trackOptions = (): readonly Option[] => publicTracks().map(({ key, name }) => ({ value: key, name }))

const unitOption = ({ code, name }: Region): Option => ({ value: code, name })

const COLUMNS: readonly Column<PublicTitle>[] = [
  {
    label: '持有企业和产品',
    heads: true,
    cell: ({ holder, productName, number }) =>
      withProduct(html`<a href="/register/${number}">${holder}</a>`, productName),
  },
  { label: '类别', cell: ({ trackName }) => trackName },
  { label: '推荐单位', cell: ({ unitName }) => unitName },
  { label: '有效期', cell: ({ firstDay, lastDay }) => period(firstDay, lastDay) },
  { label: '状态', cell: (title) => stateBadge(title) },
  { label: '证书编号', cell: ({ number }) => html`<span class="code">${number}</span>` },
]

/** Where a title stands, in a word. */
export const stateBadge = ({ state, expiring }: PublicTitle): Html =>
  expiring ? badge('有效，即将到期', 'warn') : badge(TITLE_STATES[state], TONES[state])

const TONES = { inForce: 'good', lapsed: 'quiet', renewed: 'quiet', revoked: 'bad' } as const satisfies Record<
  TitleState,
  string
>

/** 一项称号 */
export const titleRoute: PublicRoute = {
  method: 'GET',
  url: '/register/:number',
  answer: async ({ params: { number = '' }, runtime }) => {
    const title = await findPublicTitle(runtime, number)
    return (
      title && {
        title: `${title.holder} ${title.number}`,
        body: html`<p class="crumb"><a href="/register">称号名录</a></p><h1>${title.holder}</h1>${titleDetails(title)}`,
      }
    )
  },
}

/** All that the register says of a title. */
export const titleDetails = (title: PublicTitleFile): Html => {
  const { revocation, renames, renewedBy } = title
  return html`
<p>${title.titleName}　${stateBadge(title)}</p>
${revocation !== undefined && html`<div class="alert"><p>该称号已于${date(revocation.on)}由${revocation.documentNumber}撤销。原因：${revocation.reason}。</p></div>`}
${particulars([
  ['持有企业', title.holder],
  ['产品', title.productName],
  ['证书编号', html`<span class="code">${title.number}</span>`],
  ['有效期', html`${period(title.firstDay, title.lastDay)}（含首尾两日）`],
  ['认定文件', html`${title.documentNumber}，${date(title.recognisedOn)}`],
  ['颁证日期', title.certificateIssuedOn === undefined ? '证书尚未颁发' : date(title.certificateIssuedOn)],
  ['推荐单位', title.unitName],
  ['延续为', renewedBy !== undefined && html`<a href="/register/${renewedBy}">${renewedBy}</a>`],
])}
${
  renames.length > 0 &&
  html`<h2>更名记录</h2>${table<PublicTitleFile['renames'][number]>(
    '更名记录',
    [
      { label: '办理日期', heads: true, cell: ({ on }) => date(on) },
      { label: '原名称', cell: ({ from }) => from },
      { label: '新名称', cell: ({ to }) => to },
      { label: '文号', cell: ({ documentNumber }) => documentNumber },
    ],
    renames,
  )}`
}`
}
