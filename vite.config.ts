import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages are built into `dist/web`; the server puts its one-time word in place of `__NONCE__`. */
export default defineConfig({
  root: 'src/web',
  base: '/app/',
  html: { cspNonce: '__NONCE__' },
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // All sheets together are smaller than one picture: one request, and one order.
    cssCodeSplit: false,
    // A data: URL in a style sheet would need its own exception in the content policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/, priority: 2 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.PEIYU_ADDRESS ?? 'http://127.0.0.1:4173' } },
})
