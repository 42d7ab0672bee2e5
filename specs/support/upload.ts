import type { LightMyRequestResponse } from 'fastify'
import type { Actor } from '#lifecycle'
import type { HttpOffice } from './http-server.ts'

/** Uploads a file as a browser does; `cut` bytes short where the line breaks off. */
export const upload = (
  site: HttpOffice,
  actor: Actor | undefined,
  name: string,
  content: Uint8Array,
  cut = 0,
): Promise<LightMyRequestResponse> => {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/html\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--edge--\r\n')])
  return site.ask(actor, {
    method: 'POST',
    url: '/api/files',
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    payload: payload.subarray(0, payload.length - cut),
  })
}
