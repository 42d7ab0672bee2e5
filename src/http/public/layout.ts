import { publicPolicies } from '#service/reads/public-policy.ts'
import { type Html, html } from './html.ts'
import type { Page } from './page.ts'
import { styleAddress } from './static.ts'

/** Where a page stands in the site. */
export interface Place {
  /** The path of the address, by which the navigation knows itself. */
  readonly path: string
  /** Whether everything shown is invented. */
  readonly demo: boolean
}

/** The whole document: header, navigation, the page, footer. */
export const documentOf = ({ title, body, confidential }: Page, { path, demo }: Place): string => {
  const policy = publicPolicies().at(-1)
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${path === '/' ? title : `${title} · ${SITE}`}</title>
${confidential && html`<meta name="robots" content="noindex">`}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${styleAddress}">
</head>
<body>
<a class="skip" href="#content">跳到正文</a>
<header class="head">
${demo && html`<p class="demo">演示系统：企业、人员和数据均为虚构。</p>`}
<div class="wide">
<a class="brand" href="/"><b>培育</b><span>${policy?.province}“专精特新”认定管理</span></a>
<nav aria-label="主导航"><ul>${NAVIGATION.map(([address, name]) => navigation(address, name, path))}</ul></nav>
</div>
</header>
<main id="content" class="wide" tabindex="-1">
${body}
</main>
<footer class="foot">
<div class="wide">
<p>依据：<a href="/about">${policy?.document}</a>《${policy?.title}》</p>
<p>主办：${policy?.issuer}。公开页面不使用脚本，也不跟踪访问者。</p>
</div>
</footer>
</body>
</html>
`.markup
}

const SITE = '培育'

const NAVIGATION = [
  ['/', '首页'],
  ['/notices', '公示'],
  ['/register', '称号名录'],
  ['/check', '查验'],
  ['/about', '通知原文'],
  ['/app/', '登录办理'],
] as const

const navigation = (address: string, name: string, path: string): Html => {
  const here = address === '/' ? path === '/' : path === address || path.startsWith(`${address}/`)
  return html`<li><a href="${address}"${here && html` aria-current="page"`}>${name}</a></li>`
}
