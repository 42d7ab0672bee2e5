import { fileTypeFromFile } from 'file-type'

/** What may be handed in, by what the bytes themselves say: content type → what people call it. */
export const ALLOWED_TYPES = {
  'application/pdf': 'PDF',
  'image/png': 'PNG 图片',
  'image/jpeg': 'JPEG 图片',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word 文档（docx）',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel 表格（xlsx）',
  'application/zip': 'ZIP 压缩包',
  'application/ofd': 'OFD 版式文件',
} as const
export type AllowedType = keyof typeof ALLOWED_TYPES

/** The content type of a file by its bytes, or undefined when it is none of those allowed. */
export const typeOfFile = async (path: string, name: string): Promise<AllowedType | undefined> => {
  const mime = (await fileTypeFromFile(path))?.mime ?? ''
  // An OFD is a ZIP with a fixed inside, which the bytes at its head do not show.
  if (mime === 'application/zip' && /\.ofd$/i.test(name)) return 'application/ofd'
  return isAllowed(mime) ? mime : undefined
}

/** Whether a browser may show it in place; the others are saved. */
export const isShownInPlace = (type: string): boolean => type === 'application/pdf' || type.startsWith('image/')

const isAllowed = (mime: string): mime is AllowedType => Object.hasOwn(ALLOWED_TYPES, mime)
