import { type CheckAnswer, checkPaper, PRINTED_DIGITS } from '#service/reads/public-check.ts'
import { numberExamples } from '#service/reads/public-policy.ts'
import { TITLE_STATES } from '#service/reads/public-register.ts'
import { addressOf, textOf } from '../asked.ts'
import { type Html, html } from '../html.ts'
import type { Page, PublicRoute } from '../page.ts'
import { date } from '../parts.ts'
import { titleDetails } from './register.ts'

/** 查验: the form, or on to the answer when it was sent. */
export const checkFormRoute: PublicRoute = {
  method: 'GET',
  url: '/check',
  answer: async ({ query }) => {
    const number = textOf(query, 'number')
    if (number === '') return checkPage({ number, digest: textOf(query, 'd') })
    return { location: addressOf(`/check/${encodeURIComponent(number)}`, { d: textOf(query, 'd') }) }
  },
}

/** 查验结果: also where the code printed on paper leads. */
export const checkRoute: PublicRoute = {
  method: 'GET',
  url: '/check/:number',
  answer: async ({ params, query, runtime }) => {
    const typed = { number: params.number ?? '', digest: textOf(query, 'd') }
    const digest = typed.digest.replace(/[\s-]/g, '').toLowerCase()
    if (digest !== '' && !DIGEST.test(digest)) return checkPage(typed, MALFORMED)
    return checkPage(typed, answerOf(await checkPaper(runtime, typed.number.replace(/\s/g, ''), digest), digest))
  },
}

const DIGEST = new RegExp(`^[0-9a-f]{${PRINTED_DIGITS},64}$`)

interface Typed {
  readonly number: string
  readonly digest: string
}

const examples = numberExamples()

const checkPage = ({ number, digest }: Typed, answer?: Html): Page => ({
  title: '查验',
  ...(answer === undefined ? {} : { confidential: true }),
  body: html`
<h1>查验</h1>
<p>核对纸面上的编号和摘要，看它与电子记录是否一致。可以查验申报表、推荐函和证书。</p>
${answer}
<form action="/check" method="get" class="stack">
<p class="field"><label for="number">编号（必填）</label>
<input id="number" name="number" value="${number}" maxlength="100" required autocomplete="off" aria-describedby="number-hint">
<span class="hint" id="number-hint">申报编号如 ${examples.application}，推荐函文号如 ${examples.letter}，证书编号如 ${examples.certificate}。</span></p>
<p class="field"><label for="d">摘要</label>
<input id="d" name="d" value="${digest}" maxlength="100" autocomplete="off" spellcheck="false" aria-describedby="d-hint">
<span class="hint" id="d-hint">印在申报表每页页边和推荐函名单中，${PRINTED_DIGITS} 位数字和字母 a 至 f，可以带空格。查验申报表必填；证书上没有摘要，不用填。</span></p>
<p><button>查验</button></p>
</form>`,
})

const MALFORMED = html`<div class="alert" role="alert"><p>摘要的写法不对：应为纸面上的 ${PRINTED_DIGITS} 位数字和字母 a 至 f（完整的为 64 位）。请对照纸面重新填写。</p></div>`

const answerOf = (answer: CheckAnswer, digest: string): Html => {
  const say: Say = SAID[answer.verdict]
  return say(answer, digest)
}

/** The parameter is bivariant on purpose: each entry receives only its own answer, from the table. */
type Say = { say(answer: CheckAnswer, digest: string): Html }['say']

type Of<V extends CheckAnswer['verdict']> = Extract<CheckAnswer, { verdict: V }>

const SAID = {
  current: ({ number, version, submittedOn }) =>
    agrees(html`${number} 与电子文本一致：第 ${version} 版，提交于${date(submittedOn)}，是最新的一版。`),
  superseded: ({ number, version, submittedOn, current }) =>
    differs(
      html`${number} 的纸面不是最新的电子文本：纸面是第 ${version} 版，提交于${date(submittedOn)}；最新的是第 ${current.version} 版，提交于${date(current.submittedOn)}。请换用最新一版。`,
    ),
  foreign: ({ number }) =>
    differs(html`${number} 已经公示，但所填摘要与它的任何一版电子文本都不一致，或没有填写摘要。请对照纸面核对。`),
  letter: ({ number, unitName, date: on }, digest) =>
    agrees(
      html`推荐函${number}由${unitName}于${date(on)}报送省厅${digest === '' ? '' : '，所填摘要在它的推荐名单中'}。`,
    ),
  notInLetter: ({ number }) => differs(html`推荐函${number}已经报送省厅，但所填摘要不在它的推荐名单中。`),
  title: ({ title }, digest) => html`
${title.state === 'inForce' ? agrees(html`证书编号 ${title.number} 在称号名录中，现行有效。请核对以下内容与证书是否一致。`) : html`<div class="alert" role="status"><p><b>${TITLE_STATES[title.state]}。</b>证书编号 ${title.number} 在称号名录中，但现在不是有效的称号。</p></div>`}
${digest !== '' && html`<p class="note">证书按编号核对，不印摘要；所填摘要没有参与核对。</p>`}
<section class="card" aria-labelledby="title"><h2 id="title">${title.holder}</h2>${titleDetails(title)}</section>`,
  unknown: (_, digest) =>
    html`<div class="alert" role="status"><p><b>没有查到。</b>没有与所填编号${digest === '' ? '' : '和摘要同时'}相符的记录。${digest === '' ? '查验申报表须同时填写摘要。' : '请对照纸面核对编号和摘要。'}</p></div>`,
} as const satisfies { [V in CheckAnswer['verdict']]: (answer: Of<V>, digest: string) => Html }

const agrees = (sentence: Html): Html => html`<div class="done" role="status"><p><b>一致。</b>${sentence}</p></div>`

const differs = (sentence: Html): Html => html`<div class="alert" role="status"><p><b>不一致。</b>${sentence}</p></div>`
