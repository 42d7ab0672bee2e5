import { z } from 'zod'
import { letterOf } from '#service/documents/index.ts'
import { letterFiles, letters } from '#service/reads/letters.ts'
import { Listing } from '../schemas/common.ts'
import { LetterLineShape, LetterShape } from '../schemas/letter.ts'
import { Version } from '../schemas/words.ts'
import { paperEndpoint } from '../server/paper.ts'
import { findEndpoint, listEndpoint } from '../server/read.ts'
import { One } from './filters.ts'

const line = { id: z.string(), version: Version, letter: LetterShape }

const tag = '市级'

export const letterEndpoints = [
  listEndpoint({
    read: letters,
    tag,
    url: '/api/letters',
    summary: '推荐函',
    query: Listing.omit({ search: true }).extend({ campaign: One, unit: One, stage: One }),
    line: z.object(line),
  }),
  findEndpoint({
    read: letterFiles,
    tag,
    url: '/api/letters/:id',
    summary: '一份推荐函和它的名单',
    answer: z.object({ ...line, lines: z.array(LetterLineShape).describe('报送时固定的名单，报送前为空') }),
  }),
  paperEndpoint({
    read: letters,
    tag,
    url: '/api/letters/:id/letter.pdf',
    summary: '推荐函正文，报送前为无文号、无名单的草稿',
    make: async ({ runtime, renderer }, { letter }) => ({
      name: `推荐函 ${letter.number ?? '草稿'}`,
      bytes: await letterOf(runtime, renderer, letter),
    }),
  }),
] as const
