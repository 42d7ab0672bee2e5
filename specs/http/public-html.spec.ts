import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from '#http/public/html.ts'

const EVIL = `"><script>alert('1')</script>&`

describe('公开页面的模板', () => {
  it('文字中的值一律转义', () => {
    expect(html`<p>${EVIL}</p>`.markup).toBe('<p>&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>')
  })

  it('属性中的值不能结束属性', () => {
    expect(html`<input value="${'" onfocus="x'}">`.markup).toBe('<input value="&quot; onfocus=&quot;x">')
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'JaVaScRiPt:x',
  ])('地址以 %s 开头的，不成为链接', (address) =>
    expect(html`<a href="${address}">x</a>`.markup).toBe('<a href="#">x</a>'),
  )

  it.each(['/notices?page=2&unit=1', 'https://example.org/', '#list', '?page=1'])('地址 %s 可以使用', (address) => {
    expect(html`<a href="${address}">x</a>`.markup).toBe(`<a href="${address.replace('&', '&amp;')}">x</a>`)
  })

  it('地址中间的值按地址编码', () => {
    expect(html`<a href="/notices/${'a/../b?c="d'}/x">x</a>`.markup).toBe(
      '<a href="/notices/a%2F..%2Fb%3Fc%3D%22d/x">x</a>',
    )
  })

  it('不带引号的属性、标签和脚本中不接受值', () => {
    expect(() => html`<input value=${'x'}>`).toThrow(TypeError)
    expect(() => html`<a ${'onclick=x'}>x</a>`).toThrow(TypeError)
    expect(() => html`<script>${'x'}</script>`).toThrow(TypeError)
    expect(() => html`value="${'x'}"`).toThrow(TypeError)
  })

  it('标记原样嵌入，列表依次相连，没有的不留痕迹', () => {
    const list = ['a', '<b>'].map((one) => html`<li>${one}</li>`)
    expect(html`<ul>${list}</ul>${undefined}${false}${0}`.markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0')
  })

  it('冒充标记的对象不能混入', () => {
    const forged = JSON.parse('{"markup":"<script>"}')
    expect(() => html`<p>${forged}</p>`).toThrow()
  })

  it('任何文字都不能增加标签或属性', () => {
    const shape = (markup: string) => markup.replace(/"[^"]*"/g, '""').replace(/>[^<]*</g, '><')
    const page = (text: string) => html`<p title="${text}"><a href="${text}">${text}</a></p>`.markup
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => shape(page(text)) === shape(page('x'))))
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', "'", '<', '>', '&', '=', 'a', ' ', '/')), (parts) => {
        expect(shape(page(parts.join('')))).toBe(shape(page('x')))
      }),
    )
  })
})
