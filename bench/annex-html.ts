import type { AnnexView, CellView } from '#documents/annex/view.ts'

/**
 * Annex 3 as one HTML page for a browser to print: the same cells, lists and furniture from the same view, the same
 * fonts, sizes and margins. Simpler than the Typst template where HTML has no equal (nothing is measured and moved to
 * an added page, rows do not share a page's height), which is in the browser's favour.
 */
export const annexHtml = (view: AnnexView): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${text(view.title)}</title><style>${STYLE}</style></head><body>
<section class="cover"><h1>${text(view.title)}</h1>
${view.cover.map(([label, value]) => `<p><b>${text(label)}：</b><span>${text(value)}</span></p>`).join('\n')}
<footer>${text(view.coverFoot)}</footer></section>
<div class="qr">${view.furniture.qr}</div>
<h2>${text(view.title)}</h2>
<table><colgroup>${'<col>'.repeat(12)}</colgroup>
${Object.entries(view.cells)
  .map(([row, cell]) => lineOf(row, cell))
  .join('\n')}
<tr><th colspan="3">${text(view.opinion?.label ?? '')}</th><td colspan="9" class="long opinion">${text(view.opinion?.text ?? '')}
<p>${text(view.opinion?.signer ?? '')}　${text(view.opinion?.seal ?? '')}　${text(`${view.opinion?.dateLabel ?? ''}${view.opinion?.on ?? ''}`)}</p></td></tr>
</table>
${view.notes.map((note) => `<p class="note">${text(note)}</p>`).join('\n')}
<h2 class="page">补充项（附件${view.number}以外，供核对条件）</h2>
<table>${view.supplement.map(({ row, label, value }) => `<tr><td>${row}</td><td>${text(label)}</td><td>${text(value)}</td></tr>`).join('\n')}</table>
${view.supplementLists.map(({ row, label, list }) => `<h3>${row}　${text(label)}（${list.rows.length} 项）</h3>${tableOf(list)}`).join('\n')}
</body></html>`

/** The page's footer, as the browser's own template prints it. */
export const footerHtml = ({ furniture }: AnnexView): string =>
  `<div style="font-size:8pt;width:100%;display:flex;justify-content:space-between;margin:0 22mm">
<span>编号：${text(furniture.number)}</span><span>第 <span class="pageNumber"></span> 页　共 <span class="totalPages"></span> 页</span>
<span>摘要：${text(furniture.digest)}</span></div>`

const lineOf = (row: string, { label, years, values, ticks, list }: CellView): string => {
  const name = `<th colspan="3">${row}　${text(label)}</th>`
  if (list !== null) return `<tr>${name}<td colspan="9">${tableOf(list)}</td></tr>`
  if (ticks.length > 0) {
    const boxes = ticks.map(([checked, option]) => `<span class="tick">${checked ? '☑' : '□'}${text(option)}</span>`)
    return `<tr>${name}<td colspan="9">${boxes.join('　')}</td></tr>`
  }
  const each = Math.floor(9 / Math.max(1, values.length))
  const cells = values.map(
    (value, at) =>
      `<td colspan="${each}"${value.length > 60 ? ' class="long"' : ''}>${years[at] === undefined ? '' : `<small>${years[at]}</small> `}${text(value)}</td>`,
  )
  return `<tr>${name}${cells.join('')}</tr>`
}

const tableOf = ({ columns, rows }: NonNullable<CellView['list']>): string =>
  `<table class="list"><thead><tr>${columns.map(({ title }) => `<th>${text(title)}</th>`).join('')}</tr></thead>
${rows.map((row) => `<tr>${row.map((value) => `<td>${text(value)}</td>`).join('')}</tr>`).join('\n')}</table>`

const text = (plain: string): string =>
  plain.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`).replaceAll('\n', '<br>')

const STYLE = `
@page{size:A4;margin:26mm 22mm 20mm}
body{font:10.5pt/1.65 "Noto Serif SC","Cactus Classical Serif";text-align:justify;margin:0}
h1{font-weight:900;font-size:22pt;text-align:center;margin:38mm 0 45mm}
h2{font-weight:900;font-size:18pt;text-align:center}
.cover{height:245mm;break-after:page;position:relative;font-size:15pt}.cover p{margin:0 0 9mm 15mm}
.cover span{border-bottom:.5pt solid;display:inline-block;min-width:95mm}
.cover footer{position:absolute;bottom:18mm;width:100%;text-align:center;font-weight:700}
.qr{float:right}.qr svg{width:15mm;height:15mm}.page{break-before:page}
table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:.5pt solid;padding:1.5mm 1.6mm;text-align:center;overflow-wrap:anywhere}
th{font-weight:400}thead th{font-weight:700}.long{text-align:left}.list{font-size:8.5pt}.note{font-size:9pt;margin:0}
.opinion p{text-align:right}.tick{display:inline-block}`
