import { daysBetween, showDay } from '#kernel'
import { CAMPAIGN_STAGES } from '#lifecycle'
import { today } from '#service'
import { findCurrentCampaign, type PublicCampaign } from '#service/reads/public-campaign.ts'
import { listPublicNotices, type NoticeLine } from '#service/reads/public-notices.ts'
import { type PublicPolicy, publicPolicies, publicTracks } from '#service/reads/public-policy.ts'
import { listPublicTitles } from '#service/reads/public-register.ts'
import { type Html, html } from '../html.ts'
import type { Page, PublicRoute } from '../page.ts'
import { badge, date, particulars, period } from '../parts.ts'

/** 首页: what the programme is, where this year stands, what is open, where to look things up, how to apply. */
export const homeRoute: PublicRoute = {
  method: 'GET',
  url: '/',
  answer: async ({ runtime }) => {
    const campaign = await findCurrentCampaign(runtime)
    const { items: notices } = await listPublicNotices(runtime, { open: true, page: 1, size: 5 })
    const { total } = await listPublicTitles(runtime, { state: 'inForce', page: 1, size: 1 })
    const policies = publicPolicies()
    const policy = policies.find(({ id }) => id === campaign?.pack) ?? policies.at(-1)
    return home({ campaign, notices, titles: total, policy, on: today(runtime.clock) })
  },
}

interface Home {
  readonly campaign: PublicCampaign | undefined
  readonly notices: readonly NoticeLine[]
  /** How many titles are in force. */
  readonly titles: number
  readonly policy: PublicPolicy | undefined
  readonly on: ReturnType<typeof today>
}

const home = ({ campaign, notices, titles, policy, on }: Home): Page => ({
  title: `${policy?.province ?? ''}中小企业“专精特新”认定管理`,
  body: html`
<section class="lead">
<h1>${policy?.province}中小企业<br>“专精特新”认定</h1>
<p>省工业和信息化厅每年从各市推荐的申报中，经专家评审和公示，认定三类称号：${publicTracks()
    .map(({ name }) => name)
    .join('、')}。申报、公示、认定结果和证书，都可以在这里查到。</p>
</section>
<div class="pair">
${campaignCard(campaign)}
${noticesCard(notices, on)}
</div>
<div class="pair">
<section class="card" aria-labelledby="find"><h2 id="find">查称号名录</h2>
<form action="/register" method="get" role="search" class="line">
<p class="field grow"><label for="search">企业、产品名称或证书编号</label><input id="search" name="search" type="search" maxlength="100"></p>
<p class="field"><button>查询</button></p></form>
<p class="note">现行有效的称号 <a href="/register?state=inForce">${titles} 项</a>。</p></section>
<section class="card" aria-labelledby="verify"><h2 id="verify">查验证书和申报表</h2>
<form action="/check" method="get" class="line">
<p class="field grow"><label for="number">纸面上的编号</label><input id="number" name="number" maxlength="100" autocomplete="off" required></p>
<p class="field"><button>查验</button></p></form>
<p class="note">查验申报表还须填写摘要，请到<a href="/check">查验</a>页填写。</p></section>
</div>
<section aria-labelledby="steps"><h2 id="steps">怎样申报</h2>
<ol class="steps">${policy?.guide.map(({ name, text, clauses }) => step(name, filled(text, campaign), clauses))}</ol>
<p><a class="button" href="/app/">登录或注册，开始申报</a></p>
</section>`,
})

const campaignCard = (campaign: PublicCampaign | undefined): Html => html`
<section class="card" aria-labelledby="campaign"><h2 id="campaign">本年度批次</h2>
${campaign === undefined ? html`<p>目前没有已启动的批次。启动后，时间安排在这里公布。</p>` : campaignDates(campaign)}
</section>`

const campaignDates = ({ title, stage, opensOn, cityLastDay, noticeLastDay }: PublicCampaign): Html => html`
<p>${title}　${badge(CAMPAIGN_STAGES[stage], stage === 'concluded' ? 'quiet' : 'good')}</p>
${particulars([
  ['开始申报', date(opensOn)],
  ...(cityLastDay === undefined ? [] : [['市级报送截止', html`${date(cityLastDay)}（含当日）`] as const]),
  ...(noticeLastDay === undefined ? [] : [['公示截止', html`${date(noticeLastDay)}前公示期满`] as const]),
])}`

const noticesCard = (notices: readonly NoticeLine[], on: Home['on']): Html => html`
<section class="card" aria-labelledby="open-notices"><h2 id="open-notices">正在公示</h2>
${
  notices.length === 0
    ? html`<p>目前没有正在进行的公示。</p>`
    : html`<ul class="plain">${notices.map(
        ({ id, title, firstDay, lastDay, items }) => html`
<li><a href="/notices/${id}">${title}</a><br>${period(firstDay, lastDay)}，${items} 项，还剩 ${daysBetween(on, lastDay) + 1} 天</li>`,
      )}</ul>`
}
<p class="note"><a href="/notices">查看历次公示</a></p></section>`

const step = (name: string, text: string, clauses: readonly string[]): Html => html`
<li><h3>${name}</h3><p>${text}</p>
<p class="cite">依据：${clauses.map((clause, at) => html`${at > 0 && '、'}<a href="/about#${clause}">${clause}</a>`)}</p></li>`

/** What depends on the campaign is said only while there is one, and where it has it. */
const filled = (text: string, campaign: PublicCampaign | undefined): string =>
  text.replace(/\{(\w+)\|([^}]*)\}/g, (_, name: string, phrase: string) => {
    const value = campaign && FILLED[name]?.(campaign)
    return value === undefined ? '' : phrase.replace('…', value)
  })

const FILLED: Readonly<Record<string, (campaign: PublicCampaign) => string | undefined>> = {
  cityLastDay: ({ cityLastDay }) => cityLastDay && showDay(cityLastDay),
  validYears: ({ validYears }) => String(validYears),
}
