/** Where a rule comes from: the clause of the notice, and words that stand in it verbatim. */
export interface Citation {
  readonly clause: ClauseId
  readonly quote: string
}

/** How the project numbers the notice: `通知·二`, `二(三)1(1)`, `四·3`, `附件3·8`. */
export type ClauseId = string

/** Cites `clause`, quoting its own words; a spec finds every quote in the pack's stored text. */
export const article = (clause: ClauseId, quote: string): Citation => ({ clause, quote })

/** 二(三)1(1)“企业资产负债率不高于70%” */
export const showCitation = ({ clause, quote }: Citation): string => `${clause}“${quote}”`
