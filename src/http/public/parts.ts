import { type Day, showDay } from '#kernel'
import { type Fill, type Html, html } from './html.ts'

/** A column of a table; on a narrow screen its label stands before the value. */
export interface Column<Row> {
  readonly label: string
  readonly cell: (row: Row) => Fill
  /** The cell that names the row. */
  readonly heads?: true
}

/** A table that becomes a list of cards on a narrow screen; the roles keep it a table there for those who listen. */
export const table = <Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Html => html`
<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ label }) => html`<th role="columnheader" scope="col">${label}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => html`<tr role="row">${columns.map((column) => cell(column, row))}</tr>`)}</tbody>
</table>`

const cell = <Row>({ label, cell, heads }: Column<Row>, row: Row): Html =>
  heads
    ? html`<th role="rowheader" scope="row" data-label="${label}">${cell(row)}</th>`
    : html`<td role="cell" data-label="${label}">${cell(row)}</td>`

/** Names and what they say; those that say nothing are left out. */
export const particulars = (entries: readonly (readonly [string, Fill])[]): Html => html`
<dl>${entries
  .filter(([, value]) => value !== undefined && value !== false && value !== '')
  .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`

/** 2019年6月30日, for people and for programs. */
export const date = (on: Day): Html => html`<time datetime="${on}">${showDay(on)}</time>`

/** 2019年6月30日至2019年7月5日 */
export const period = (first: Day, last: Day): Html => html`${date(first)}至${date(last)}`

/** A state in a word; `tone` only colours what the word says. */
export const badge = (word: string, tone: 'good' | 'warn' | 'bad' | 'quiet'): Html =>
  html`<span class="badge ${tone}">${word}</span>`

/** A field of a form with its label, and the sentence that says what is wrong with it. */
export interface Option {
  readonly value: string
  readonly name: string
}

/** A choice among options; the first leaves it open. */
export const select = (
  name: string,
  label: string,
  open: string,
  options: readonly Option[],
  chosen = '',
): Html => html`
<p class="field"><label for="${name}">${label}</label>
<select id="${name}" name="${name}">
${open !== '' && html`<option value="">${open}</option>`}
${options.map(({ value, name }) => html`<option value="${value}"${value === chosen && html` selected`}>${name}</option>`)}
</select></p>`

/** A line to type a text into. */
export const searchField = (name: string, label: string, value: string, hint: string): Html => html`
<p class="field grow"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="search" value="${value}" maxlength="100" placeholder="${hint}"></p>`

/** What is shown where a list is empty: why, and the way out. */
export const empty = (sentence: string, wayOut?: Html): Html =>
  html`<div class="empty"><p>${sentence}</p>${wayOut && html`<p>${wayOut}</p>`}</div>`

/** An enterprise, and below it the product that is meant, where it is one. */
export const withProduct = (enterprise: Fill, product: string | undefined): Html =>
  html`${enterprise}${product !== undefined && html` <span class="sub">${product}</span>`}`
