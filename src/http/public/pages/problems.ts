import type { Problem } from '../../server/problem.ts'
import { html } from '../html.ts'
import type { Page, PublicRoute } from '../page.ts'
import { PROBLEM_CODES } from '../problem-codes.ts'

/** 问题代码的含义: where the `type` of a problem leads. */
export const problemCodeRoute: PublicRoute = {
  method: 'GET',
  url: '/problems/:code',
  answer: async ({ params: { code = '' } }) => {
    const meaning = Object.hasOwn(PROBLEM_CODES, code) ? PROBLEM_CODES[code] : undefined
    if (meaning === undefined) return undefined
    return {
      title: `问题代码 ${code}`,
      body: html`
<h1>问题代码 <span class="code">${code}</span></h1>
<p>${meaning}</p>
<p class="note">办理时显示的提示写明了具体是哪一处、依据哪一条、怎样办理，以那里为准。</p>`,
    }
  },
}

/** A problem as a page, for those who came with a browser. */
export const problemPage = ({ status, title, code, trace }: Problem): Page => ({
  title: HEADINGS[status] ?? '没有办成',
  status,
  confidential: true,
  body: html`
<h1>${HEADINGS[status] ?? '没有办成'}</h1>
<p>${title}</p>
<p><a href="/">回到首页</a></p>
<p class="note">问题代码 <span class="code">${code}</span>${trace !== undefined && html`，追踪号 <span class="code">${trace}</span>`}</p>`,
})

const HEADINGS: Readonly<Record<number, string>> = {
  400: '无法读取请求',
  401: '请先登录',
  403: '不能访问',
  404: '没有这个页面',
  413: '内容过大',
  429: '请稍候再试',
  500: '程序出错',
  503: '服务器繁忙',
}
