import { describe, expect, it } from 'vitest'
import { actEndpoints } from '#http/acts.ts'
import { resourceEndpoints } from '#http/reads/index.ts'
import { httpOffice } from '../support/http-server.ts'

interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly { readonly name: string; readonly required?: boolean }[]
}

describe('接口说明', () => {
  const site = httpOffice({ whole: true })
  const described = async () => (await site().get(undefined, '/openapi.json')).json()

  it('与仓库中的 docs/openapi.json 一致；有变化的用 npm run openapi 更新，并说明影响', async () => {
    await expect(`${JSON.stringify(await described(), null, 2)}\n`).toMatchFileSnapshot('../../docs/openapi.json')
  })

  it('每个地址都在其中，有中文名称和分类', async () => {
    const { paths } = await described()
    for (const { method, url, summary } of [...actEndpoints, ...resourceEndpoints]) {
      const operation: Operation | undefined = paths[url.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
      expect(operation?.summary, url).toBe(summary)
      expect(operation?.summary).toMatch(/\p{Script=Han}/u)
      expect(operation?.tags).toHaveLength(1)
    }
  })

  it('改动已有内容的地址写明须带 If-Match，其余的不写；页面的类型由此要求版本', async () => {
    const { paths } = await described()
    const demanded = [...actEndpoints, ...resourceEndpoints].filter(({ versioned }) => versioned)
    expect(demanded.length).toBeGreaterThan(30)
    const asked = Object.entries<Record<string, Operation>>(paths).flatMap(([url, methods]) =>
      Object.entries(methods).flatMap(([method, { parameters = [] }]) =>
        parameters.some(({ name, required }) => name === 'If-Match' && required) ? [`${method} ${url}`] : [],
      ),
    )
    expect(asked.sort()).toEqual(
      demanded.map(({ method, url }) => `${method.toLowerCase()} ${url.replaceAll(/:(\w+)/g, '{$1}')}`).sort(),
    )
  })

  it('/api 是一页可读的目录，列出每个地址', async () => {
    const page = await site().get(undefined, '/api')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-type']).toMatch(/^text\/html/)
    for (const { url, summary } of [...actEndpoints, ...resourceEndpoints]) {
      expect(page.body).toContain(url.replaceAll(/:(\w+)/g, '{$1}'))
      expect(page.body).toContain(summary)
    }
  })
})
