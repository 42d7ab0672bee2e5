import { buttonClass } from './Button.tsx'
import text from './text.module.css'
/** A document of the server, opened beside this page. */
export const PdfLink = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <a className={buttonClass()} href={href} target="_blank" rel="noreferrer">
    {children}
    <span className={text.unseen}>（新窗口打开）</span>
  </a>
)
