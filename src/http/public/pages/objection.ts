import { hash, randomUUID } from 'node:crypto'
import { showInstant } from '#kernel'
import { OBJECTION_STAGES } from '#lifecycle'
import { perform, type Runtime } from '#service'
import { findPublicNotice, type PublicNoticeFile } from '#service/reads/public-notices.ts'
import { numberExamples } from '#service/reads/public-policy.ts'
import { findObjectionReceipt, type ObjectionReceipt } from '#service/reads/public-receipts.ts'
import { CITIZEN } from '../../server/allow.ts'
import { textOf } from '../asked.ts'
import { type Html, html } from '../html.ts'
import type { Elsewhere, Page, PublicRoute } from '../page.ts'
import { particulars, period } from '../parts.ts'

/** What stands in the form of an objection, as typed. */
interface Typed {
  readonly number: string
  readonly facts: string
  readonly name: string
  readonly contact: string
  /** Chosen when the form was opened, so that sending it twice objects once. */
  readonly key: string
}

/** 填写异议 */
export const objectionFormRoute: PublicRoute = {
  method: 'GET',
  url: '/notices/:id/objection',
  answer: async ({ params: { id = '' }, query, runtime }) => {
    const notice = await findPublicNotice(runtime, id)
    const blank = { number: textOf(query, 'number'), facts: '', name: '', contact: '', key: randomUUID() }
    return notice && formPage(notice, blank)
  },
}

/** 提出异议: by anyone, without an account; even one who is signed in speaks here as a member of the public. */
export const objectionRoute: PublicRoute = {
  method: 'POST',
  url: '/notices/:id/objection',
  answer: async ({ params: { id = '' }, form, runtime }) => {
    const notice = await findPublicNotice(runtime, id)
    if (notice === undefined) return undefined
    const typed = readTyped(form)
    const message = tooLong(typed)
    return message === undefined ? raise(runtime, notice, typed) : formPage(notice, typed, message)
  },
}

/** 异议回执: also where the objector reads what became of it. */
export const receiptRoute: PublicRoute = {
  method: 'GET',
  url: '/notices/:id/receipts/:receipt',
  answer: async ({ params: { id = '', receipt = '' }, runtime }) => {
    const found = await findObjectionReceipt(runtime, id, receipt)
    return found && receiptPage(found, receipt)
  },
}

const readTyped = (form: URLSearchParams): Typed => {
  const field = (name: string): string => (form.get(name) ?? '').replaceAll('\r\n', '\n').trim()
  const key = field('key')
  return {
    number: field('number'),
    facts: field('facts'),
    name: field('name'),
    contact: field('contact'),
    key: /^[\w-]{8,100}$/.test(key) ? key : randomUUID(),
  }
}

const LIMITS = { facts: [5000, '异议的事实和依据'], name: [200, '姓名或单位名称'], contact: [200, '联系方式'] } as const

const tooLong = (typed: Typed): string | undefined => {
  const fields = [
    ['facts', typed.facts],
    ['name', typed.name],
    ['contact', typed.contact],
  ] as const
  for (const [field, text] of fields) {
    const [most, title] = LIMITS[field]
    if ([...text].length > most) return `${title}最多 ${most} 个字，现为 ${[...text].length} 个字。请缩减后再提交。`
  }
  return undefined
}

const raise = async (runtime: Runtime, notice: PublicNoticeFile, typed: Typed): Promise<Page | Elsewhere> => {
  const { number, facts, name, contact } = typed
  const item = notice.items.find((one) => one.number === number.toUpperCase())
  if (item === undefined)
    return formPage(notice, typed, '公示名单中没有这个申报编号。请从名单中复制编号，或在名单中点击“提出异议”。')
  const outcome = await perform(runtime, {
    actor: CITIZEN,
    act: 'objection.raise',
    id: keyOf(typed),
    command: { notice: notice.id, application: item.application, facts, name, contact },
    key: keyOf(typed),
  })
  if (!outcome.ok) return formPage(notice, typed, outcome.refusal.message)
  const receipt = outcome.value.events[0]?.hash ?? ''
  return { location: `/notices/${encodeURIComponent(notice.id)}/receipts/${receipt}` }
}

/** The same form with the same content is the same objection; once edited it is another. */
const keyOf = ({ key, number, facts, name, contact }: Typed): string =>
  `objection-${hash('sha256', JSON.stringify([key, number, facts, name, contact]), 'hex')}`

const formPage = (notice: PublicNoticeFile, typed: Typed, message?: string): Page => {
  const { id, title, firstDay, lastDay, items } = notice
  const item = items.find(({ number }) => number === typed.number)
  return {
    title: '提出异议',
    confidential: true,
    ...(message === undefined ? {} : { status: 422 }),
    body: html`
<p class="crumb"><a href="/notices">公示</a> › <a href="/notices/${id}">${title}</a></p>
<h1>提出异议</h1>
<p>公示期为${period(firstDay, lastDay)}，至最后一日24时止，只受理公示期内提出的异议。</p>
${message !== undefined && html`<div class="alert" role="alert" id="refused"><p><b>没有提交。</b>${message}</p><p>您填写的内容仍在下面，没有丢失。</p></div>`}
<form method="post" action="/notices/${id}/objection" class="stack">
<input type="hidden" name="key" value="${typed.key}">
<p class="field"><label for="number">异议所指的申报编号（必填）</label>
<input id="number" name="number" value="${typed.number}" required maxlength="100" autocomplete="off" aria-describedby="number-hint">
<span class="hint" id="number-hint">${item === undefined ? `见公示名单，如 ${numberExamples().application}。` : `${item.enterpriseName}${item.productName === undefined ? '' : `，${item.productName}`}`}</span></p>
<p class="field"><label for="facts">异议的事实和依据（必填）</label>
<textarea id="facts" name="facts" rows="8" maxlength="5000" required aria-describedby="facts-hint">
${typed.facts}</textarea>
<span class="hint" id="facts-hint">写明什么问题、何时何地、有何证据，最多 5000 字。</span></p>
<fieldset aria-describedby="named-hint"><legend>署名和联系方式</legend>
<p class="hint" id="named-hint">两项都填写的，予以受理，并按所留联系方式答复；有一项不填的，按匿名异议登记，不予受理。姓名和联系方式只供核查使用，不公开。</p>
<p class="field"><label for="name">真实姓名或单位名称</label><input id="name" name="name" value="${typed.name}" maxlength="200" autocomplete="name"></p>
<p class="field"><label for="contact">联系方式</label><input id="contact" name="contact" value="${typed.contact}" maxlength="200"></p>
</fieldset>
<p><button>提交异议</button></p>
</form>`,
  }
}

const receiptPage = (found: ObjectionReceipt, receipt: string): Page => ({
  title: '异议回执',
  confidential: true,
  body: html`
<p class="crumb"><a href="/notices">公示</a> › <a href="/notices/${found.notice.id}">${found.notice.title}</a></p>
<h1>异议回执</h1>
<div class="${found.stage === 'notAdmitted' ? 'alert' : 'done'}" role="status"><p>${found.told}</p></div>
${particulars([
  ['异议编号', `第 ${found.number} 号`],
  ['提出时间', showInstant(new Date(found.at))],
  ['异议所指', against(found.against)],
  ['办理情况', OBJECTION_STAGES[found.stage]],
  ['核查结论', found.reason],
  ['事实和依据', html`<span class="typed">${found.facts}</span>`],
  ['回执号', html`<span class="code">${receipt}</span>`],
])}
<p class="note">请保存本页的网址或打印本页，以后凭它查看办理情况。知道这个网址的人都能看到本页，请勿转发。</p>`,
})

const against = ({ enterpriseName, productName, number }: ObjectionReceipt['against']): Html =>
  html`${enterpriseName}${productName !== undefined && html`，${productName}`}（${number}）`
