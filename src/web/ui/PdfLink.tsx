/** A document of the server, opened beside this page. */
export const PdfLink = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <a className="button" href={href} target="_blank" rel="noreferrer">
    {children}
    <span className="unseen">（新窗口打开）</span>
  </a>
)
