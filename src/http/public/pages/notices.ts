import { type Day, daysBetween } from '#kernel'
import { today } from '#service'
import {
  findPublicNotice,
  listPublicNotices,
  NOTICE_STATES,
  type NoticeState,
  type PublicItem,
  type PublicNoticeFile,
} from '#service/reads/public-notices.ts'
import { addressOf, pageOf, textOf } from '../asked.ts'
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

/** 历次公示 */
export const noticesRoute: PublicRoute = {
  method: 'GET',
  url: '/notices',
  answer: async ({ query, runtime }) => {
    const [page, size] = [pageOf(query), 20]
    const { items, total } = await listPublicNotices(runtime, { page, size })
    const rows = table<(typeof items)[number]>(
      '历次公示',
      [
        { label: '公示', heads: true, cell: ({ id, title }) => html`<a href="/notices/${id}">${title}</a>` },
        { label: '文号', cell: ({ documentNumber }) => documentNumber },
        { label: '公示期', cell: ({ firstDay, lastDay }) => period(firstDay, lastDay) },
        { label: '项数', cell: ({ items }) => items },
        { label: '状态', cell: ({ state }) => badge(NOTICE_STATES[state], TONES[state]) },
      ],
      items,
    )
    const none = empty('目前没有公示。', html`公示发布后列在这里；已经认定的请查<a href="/register">称号名录</a>。`)
    return {
      title: '公示',
      body: html`<h1>公示</h1><p class="count">共 ${total} 次公示。</p>${items.length === 0 ? none : rows}
${pager({ total, page, size, addressOf: (one) => addressOf('/notices', { page: one }) })}`,
    }
  },
}

const TONES = { open: 'good', ended: 'warn', concluded: 'quiet' } as const satisfies Record<NoticeState, string>

/** 一次公示: its period, its list, how to object. */
export const noticeRoute: PublicRoute = {
  method: 'GET',
  url: '/notices/:id',
  answer: async ({ params: { id = '' }, query, runtime }) => {
    const notice = await findPublicNotice(runtime, id)
    return notice && noticePage(notice, query, today(runtime.clock))
  },
}

const SIZE = 50

const noticePage = (notice: PublicNoticeFile, query: URLSearchParams, on: Day): Page => {
  const { id, title, documentNumber, state, items } = notice
  const asked = { search: textOf(query, 'search'), track: textOf(query, 'track'), unit: textOf(query, 'unit') }
  const page = pageOf(query)
  const found = items.filter((item) => isAsked(item, asked))
  const shown = found.slice((page - 1) * SIZE, page * SIZE)
  const none = empty('没有符合条件的项目。', html`<a href="/notices/${id}">清除查找条件，查看全部</a>`)
  return {
    title,
    body: html`
<p class="crumb"><a href="/notices">公示</a></p>
<h1>${title}</h1>
<p>${documentNumber}　${badge(NOTICE_STATES[state], TONES[state])}</p>
${periodOf(notice, on)}
${state === 'open' && howToObject(notice)}
<section aria-labelledby="list"><h2 id="list">${notice.recognition ? '公示名单和结果' : '拟认定名单'}</h2>
<form method="get" action="/notices/${id}" class="line filters" role="search">
${searchField('search', '企业、产品或编号', asked.search, '')}
${select('track', '专项', '全部专项', tracksOf(items), asked.track)}
${select('unit', '推荐单位', '全部推荐单位', unitsOf(items), asked.unit)}
<p class="field"><button>查找</button></p></form>
<p class="count">${found.length === items.length ? `共 ${items.length} 项。` : `共 ${items.length} 项，符合条件的 ${found.length} 项。`}</p>
${shown.length === 0 ? none : table('公示名单', columnsOf(notice), shown)}
${pager({ total: found.length, page, size: SIZE, addressOf: (one) => addressOf(`/notices/${encodeURIComponent(id)}`, { ...asked, page: one }) })}
</section>`,
  }
}

const isAsked = (
  { enterpriseName, productName = '', number, track, unit }: PublicItem,
  asked: { readonly search: string; readonly track: string; readonly unit: string },
): boolean =>
  (asked.track === '' || asked.track === track) &&
  (asked.unit === '' || asked.unit === unit) &&
  [enterpriseName, productName, number].some((text) => text.toLowerCase().includes(asked.search.toLowerCase()))

const periodOf = (
  { firstDay, lastDay, state, provisionalNote, channel, recognition }: PublicNoticeFile,
  on: Day,
): Html =>
  particulars([
    ['公示期', html`${period(firstDay, lastDay)}，至最后一日24时止`],
    ['剩余时间', state === 'open' && remaining(daysBetween(on, lastDay))],
    ['期限说明', provisionalNote],
    ['公示渠道', channel],
    ['认定文件', recognition && html`${recognition.documentNumber}，${date(recognition.recognisedOn)}`],
  ])

const remaining = (days: number): string => (days === 0 ? '今天是最后一天' : `还剩 ${days + 1} 天（含今天）`)

const howToObject = ({ id }: PublicNoticeFile): Html => html`
<section class="card" aria-labelledby="object"><h2 id="object">提出异议</h2>
<p>任何单位和个人若有异议，请在公示期内写明事实和依据，署真实姓名或单位名称，并留下联系方式。匿名提出的予以登记，不予受理。</p>
<p><a class="button" href="/notices/${id}/objection">填写异议</a></p></section>`

const columnsOf = ({ id, state, recognition }: PublicNoticeFile): readonly Column<PublicItem>[] => [
  {
    label: '企业和产品',
    heads: true,
    cell: ({ enterpriseName, productName }) => withProduct(enterpriseName, productName),
  },
  { label: '专项', cell: ({ trackName }) => trackName },
  { label: '推荐单位', cell: ({ unitName }) => unitName },
  { label: '申报编号', cell: ({ number }) => html`<span class="code">${number}</span>` },
  ...(recognition === undefined ? [] : [{ label: '结果', cell: result }]),
  ...(state === 'open'
    ? [{ label: '异议', cell: ({ number, enterpriseName }: PublicItem) => objectTo(id, number, enterpriseName) }]
    : []),
]

const objectTo = (id: string, number: string, name: string): Html =>
  html`<a class="act" href="/notices/${id}/objection?number=${number}" aria-label="对${name}（${number}）提出异议">提出异议</a>`

const result = ({ title }: PublicItem): Html =>
  typeof title === 'string' ? html`已认定：<a href="/register/${title}">${title}</a>` : html`未予认定`

const tracksOf = (items: readonly PublicItem[]): readonly Option[] =>
  [...new Map(items.map(({ track, trackName }) => [track, trackName]))].map(([value, name]) => ({ value, name }))

const unitsOf = (items: readonly PublicItem[]): readonly Option[] =>
  [...new Map(items.map(({ unit, unitName }) => [unit, unitName]))]
    .map(([value, name]) => ({ value, name }))
    .sort((a, b) => a.value.localeCompare(b.value))
