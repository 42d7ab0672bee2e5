import type { Track } from '#policy'
import type { EvidenceFile } from './form.ts'
import { isFault, parseScalar, quote } from './scalar.ts'

const MAX_FILES = 200
const MAX_BYTES = 100 * 1024 * 1024

/** Reads the list of files offered as evidence; each must name an item of the track's catalogue. */
export const readEvidence = (
  { evidence: catalogue, evidenceList }: Track,
  raw: unknown,
  report: (code: string, field: string, message: string) => void,
): readonly EvidenceFile[] => {
  if (!Array.isArray(raw)) {
    report(
      'wrong-type',
      'evidence',
      '“evidence”应是证明材料的列表。请写成 [ { "item": …, "name": …, "sha256": …, "bytes": … } ]。',
    )
    return []
  }
  if (raw.length > MAX_FILES)
    report('too-many-rows', 'evidence', `证明材料有 ${raw.length} 个文件，最多 ${MAX_FILES} 个。请合并后再传。`)
  const items = catalogue.map(({ id }) => id)
  return raw.slice(0, MAX_FILES).flatMap((one: unknown, at) => {
    const file = asFile(one)
    const fault = file === undefined ? '缺少名称、SHA-256 摘要或大小' : faultOf(file, items)
    if (file !== undefined && fault === undefined) return [file]
    report(
      'bad-evidence',
      `evidence[${at}]`,
      `证明材料第 ${at + 1} 个文件${fault}。请重新选择文件，并归入${evidenceList}所列的一项。`,
    )
    return []
  })
}

const asFile = (one: unknown): EvidenceFile | undefined => {
  if (typeof one !== 'object' || one === null) return undefined
  const { item, name, sha256, bytes } = Object.fromEntries(Object.entries(one))
  const known =
    typeof item === 'string' && typeof name === 'string' && typeof sha256 === 'string' && typeof bytes === 'number'
  return known ? { item, name, sha256, bytes } : undefined
}

const faultOf = ({ item, name, sha256, bytes }: EvidenceFile, items: readonly string[]): string | undefined => {
  if (!items.includes(item)) return `所归的“${quote(item)}”不在证明材料清单中`
  if (name.trim() === '' || isFault(parseScalar({ type: 'text', max: 200 }, name)))
    return '的文件名为空、超过 200 个字或含有不能打印的字符'
  if (!/^[0-9a-f]{64}$/.test(sha256)) return '的 SHA-256 摘要不是 64 位十六进制数'
  if (!Number.isInteger(bytes) || bytes <= 0 || bytes > MAX_BYTES)
    return `的大小应在 1 字节至 ${MAX_BYTES / 1024 / 1024} MB 之间`
  return undefined
}
