export type StoreFaultCode =
  | 'unreachable'
  | 'server-too-old'
  | 'folder-locked'
  | 'folder-unusable'
  | 'database-newer'
  | 'history-altered'

/** The database cannot be used at all; `message` is a Chinese sentence for the administrator that names the way out. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault'
  readonly code: StoreFaultCode

  constructor(code: StoreFaultCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}
