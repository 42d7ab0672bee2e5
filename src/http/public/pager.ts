import { type Html, html } from './html.ts'

/** Which part of a list is shown. */
export interface Shown {
  readonly total: number
  readonly page: number
  readonly size: number
  /** The address of a page of the same list. */
  readonly addressOf: (page: number) => string
}

/** Links to the pages of a list; nothing where there is one page only. */
export const pager = ({ total, page, size, addressOf }: Shown): Html => {
  const last = Math.max(1, Math.ceil(total / size))
  if (last === 1 && page === 1) return html``
  const back = Math.min(page - 1, last)
  return html`
<nav class="pager" aria-label="分页">
${page > 1 && html`<a rel="prev" href="${addressOf(back)}">上一页</a>`}
<ul>${pagesAround(page, last).map((one) => numbered(one, page, addressOf))}</ul>
${page < last && html`<a rel="next" href="${addressOf(page + 1)}">下一页</a>`}
<span>第 ${page} 页，共 ${last} 页</span>
</nav>`
}

const numbered = (one: number, page: number, addressOf: Shown['addressOf']): Html =>
  one === page
    ? html`<li><a href="${addressOf(one)}" aria-current="page">${one}</a></li>`
    : html`<li><a href="${addressOf(one)}" aria-label="第 ${one} 页">${one}</a></li>`

/** The first, the last, and those beside the one shown. */
const pagesAround = (page: number, last: number): readonly number[] =>
  [...new Set([1, page - 1, page, page + 1, last])].filter((one) => one >= 1 && one <= last).sort((a, b) => a - b)
