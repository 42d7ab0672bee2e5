import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import locale from 'antd/locale/zh_CN'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from './queries.ts'
import { router } from './router.tsx'
import './base.css'
import '../ui/kit.css'
import '../ui/office.css'
import './frame.css'
import { theme } from './theme.ts'

/** The server writes its one-time word into the page, so that the styles which components make are let in. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')

// Dialogs stand within the page's root: beside it antd locks the page's scrolling by a style without our one-time word.
createRoot(root).render(
  <StrictMode>
    <ConfigProvider
      locale={locale}
      csp={{ nonce }}
      theme={theme}
      button={{ autoInsertSpace: false }}
      getPopupContainer={() => root}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  </StrictMode>,
)
