import type { AnyEndpoint } from '#http/server/endpoint.ts'
import { ACTS, AGGREGATES, kindOf, permissions, RELATIONS, ROLES } from '#lifecycle'

/** `docs/permissions.md`: who may do what, from the steps themselves and from what each address declares. */
export const permissionsPage = (endpoints: readonly AnyEndpoint[]): string => `# Permissions

Generated from the code; \`vitest run specs/http/permission-matrix.spec.ts --update\` writes it anew. A property test tries every line of it, and everything that is no line of it, through HTTP (\`specs/http/permissions.spec.ts\`).

## 办理事项

谁、与所办的事处于什么关系时可以办理。不在表中的一律不可以。标“系统”的由程序在前一步发生时或某一天到来时自行办理。

| 事项 | 代码 | 谁可以办理 | 地址 |
|---|---|---|---|
${ACTS.map((act) => {
  const granted = permissions().filter((one) => one.act === act.name)
  const who = granted.map(({ role, relation }) => `${ROLES[role]}（${RELATIONS[relation]}）`).join('、')
  const addresses = endpoints.filter((one) => one.act === act.name).map(addressOf)
  return `| ${titleOf(act)} | \`${act.name}\` | ${who} | ${addresses.join('<br>') || '—'} |`
}).join('\n')}

## 查阅和其他地址

“凡登录者”须已完成全部登录步骤。能否看到某一件，再看是不是本企业、本县区、本市的，或分派给本人的；看不到的一律答复“找不到”。

| 地址 | 用途 | 谁可以使用 |
|---|---|---|
${endpoints
  .filter(({ act }) => act === undefined)
  .map((endpoint) => `| ${addressOf(endpoint)} | ${endpoint.summary} | ${whoOf(endpoint)} |`)
  .join('\n')}
`

const titleOf = ({ name, title }: (typeof ACTS)[number]): string => `${AGGREGATES[kindOf(name)].title}：${title}`

const addressOf = ({ method, url }: AnyEndpoint): string => `\`${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}\``

const WHO = { everyone: '任何人', signedIn: '凡登录者', lifecycle: '见上表', demo: '仅演示系统' } as const

const whoOf = ({ who }: AnyEndpoint): string =>
  typeof who === 'string' ? WHO[who] : who.map((role) => ROLES[role]).join('、')
