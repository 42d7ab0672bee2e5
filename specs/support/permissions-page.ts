import type { AnyEndpoint } from '#http/server/endpoint.ts'
import {
  ACTS,
  AGGREGATES,
  AUDIENCES,
  type Audience,
  type EventTable,
  eventHides,
  kindOf,
  permissions,
  RELATIONS,
  ROLES,
  STATE_HIDES,
  STREAM_KINDS,
} from '#lifecycle'

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

| 地址 | 用途 | 谁可以使用 | 查阅记录 |
|---|---|---|---|
${endpoints
  .filter(({ act }) => act === undefined)
  .map(
    (endpoint) =>
      `| ${addressOf(endpoint)} | ${endpoint.summary} | ${whoOf(endpoint)} | ${endpoint.audited === true ? '是' : ''} |`,
  )
  .join('\n')}

## 看不到的内容

能看到一件事的人，也未必看到它的每一栏和它的每一步。下表列出看不到的人；不在表中的栏和事件，凡能看到这件事的人都看到。看不到的事件不计入版本。

| 事 | 栏或事件 | 谁看不到 |
|---|---|---|
${STREAM_KINDS.flatMap((kind) => [...hiddenFields(kind), ...hiddenEvents(kind)]).join('\n')}
`

const titleOf = ({ name, title }: (typeof ACTS)[number]): string => `${AGGREGATES[kindOf(name)].title}：${title}`

const addressOf = ({ method, url }: AnyEndpoint): string => `\`${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}\``

const WHO = { everyone: '任何人', signedIn: '凡登录者', lifecycle: '见上表', demo: '仅演示系统' } as const

const whoOf = ({ who }: AnyEndpoint): string =>
  typeof who === 'string' ? WHO[who] : who.map((role) => ROLES[role]).join('、')

type Kind = (typeof STREAM_KINDS)[number]

const hiddenFields = (kind: Kind): readonly string[] =>
  Object.entries<readonly Audience[]>(STATE_HIDES[kind]).flatMap(([field, audiences]) =>
    audiences.length === 0 ? [] : [`| ${AGGREGATES[kind].title} | 栏 \`${field}\` | ${namesOf(audiences)} |`],
  )

const hiddenEvents = (kind: Kind): readonly string[] => {
  const table: EventTable = eventHides(kind)
  return Object.entries(table).flatMap(([type, hides]) => {
    const byField = Map.groupBy(Object.entries(hides), ([, hidden]) =>
      hidden === true ? '' : `的 ${hidden?.join('、')}`,
    )
    return [...byField].map(([what, lines]) => {
      const audiences = AUDIENCE_NAMES.filter((one) => lines.some(([audience]) => audience === one))
      return `| ${AGGREGATES[kind].title} | 事件 \`${type}\`${what} | ${namesOf(audiences)} |`
    })
  })
}

const AUDIENCE_NAMES = Object.keys(AUDIENCES).filter((one): one is Audience => Object.hasOwn(AUDIENCES, one))

const namesOf = (audiences: readonly Audience[]): string =>
  audiences.flatMap((audience) => AUDIENCES[audience].map((role) => ROLES[role])).join('、')
