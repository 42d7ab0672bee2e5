import { type PublicClause, type PublicPolicy, publicPolicies } from '#service/reads/public-policy.ts'
import { type Html, html } from '../html.ts'
import type { PublicRoute } from '../page.ts'

/** 通知原文: every clause, word for word, and what carries it out here. */
export const aboutRoute: PublicRoute = {
  method: 'GET',
  url: '/about',
  answer: async () => ({
    title: '通知原文和落实',
    body: html`
<h1>通知原文和落实</h1>
<p>逐条列出通知的原文；每条之下写明本系统由什么来落实，或为什么没有。条款编号为本系统所加。</p>
${publicPolicies().map(policySection)}`,
  }),
}

const policySection = ({ id, title, document, clauses }: PublicPolicy): Html => html`
<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<p>${document}</p>
${clauses.map(clauseOf)}</section>`

const clauseOf = ({ id, text, carriers, notYet }: PublicClause): Html => html`
<article class="clause" id="${id}">
<h3>${id}</h3>
<blockquote>${text}</blockquote>
${carriers.length > 0 && html`<ul>${carriers.map(({ kind, names }) => html`<li><b>${kind}</b>　${names.join('；')}</li>`)}</ul>`}
${notYet !== undefined && html`<p class="note">不由系统办理：${notYet}</p>`}
</article>`
