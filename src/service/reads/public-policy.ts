import { findAct } from '#lifecycle'
import { type Carrier, type Coverage, findFact, type NamedSetting, namedSettings, type Pack } from '#policy'
import { PACKS } from '#policy/packs/index.ts'

/** A clause as the public reads it: its words, and what carries it out or why nothing does. */
export interface PublicClause {
  readonly id: string
  readonly text: string
  /** `条件：E4 近两年主营业务收入平均增长` and the like; empty where `notYet` says why. */
  readonly carriers: readonly { readonly kind: string; readonly names: readonly string[] }[]
  readonly notYet?: string
}

/** A notice by its clauses. */
export interface PublicPolicy {
  readonly id: string
  readonly document: string
  readonly title: string
  readonly issuer: string
  readonly province: string
  readonly clauses: readonly PublicClause[]
  /** How one applies. */
  readonly guide: Pack['guide']
}

/** The track of a programme as lists name it. */
export interface PublicTrack {
  /** Its id, where another pack has taken that id before with its pack's: `product`, `product@liaoning-2022`. */
  readonly key: string
  readonly pack: string
  readonly id: string
  readonly name: string
  readonly titleName: string
}

/** The notices that the program carries out, each by its newest version, newest last. */
export const publicPolicies = (): readonly PublicPolicy[] =>
  PACKS.latest.map((pack) => {
    const { id, document, title, issuer, province, clauses, coverage, guide } = pack
    return {
      id,
      document,
      title,
      issuer,
      province,
      guide,
      clauses: clauses.map((clause) => readable(clause, coverage, pack)),
    }
  })

/** Every track of every notice by its newest version; two notices' tracks are two, though they have one id. */
export const publicTracks = (packs: readonly Pack[] = PACKS.latest): readonly PublicTrack[] => {
  const tracks = packs.flatMap(({ id: pack, tracks }) =>
    tracks.map(({ id, name, titleName }) => ({ pack, id, name, titleName })),
  )
  return tracks.map((track) => {
    const first = tracks.find(({ id }) => id === track.id)
    return { key: first?.pack === track.pack ? track.id : `${track.id}@${track.pack}`, ...track }
  })
}

/** The track of a campaign, as its notice names it. */
export const findPublicTrack = (campaign: string, track: string): PublicTrack | undefined =>
  publicTracks().find(({ pack, id }) => id === track && campaign.replace(/-\d+$/, '') === pack)

/** Numbers as they are printed under the newest notice, to show what is meant. */
export const numberExamples = (): Pack['numberExamples'] => PACKS.newest.numberExamples

/** Every setting that a policy of the program has, as the newest of them declares it. */
export const declaredSettings = (): readonly NamedSetting[] => [
  ...new Map(
    PACKS.all.flatMap(({ settings }) => namedSettings(settings)).map((setting) => [setting.name, setting]),
  ).values(),
]

/** Every department that a policy of the program asks. */
export const departmentIds = (): readonly string[] => [
  ...new Set(PACKS.all.flatMap(({ departments }) => departments.map(({ id }) => id))),
]

const readable = ({ id, text }: Pack['clauses'][number], coverage: readonly Coverage[], pack: Pack): PublicClause => {
  const entry = coverage.find(({ clause }) => clause === id)
  if (entry === undefined) return { id, text, carriers: [] }
  if ('notYet' in entry) return { id, text, carriers: [], notYet: entry.notYet }
  const byKind = [...Map.groupBy(entry.carriedBy, ({ kind }) => kind)]
  const carriers = byKind.map(([kind, list]) => ({
    kind: KINDS[kind],
    names: list.flatMap(({ name }) => NAMES[kind](name, pack) ?? []),
  }))
  return { id, text, carriers: carriers.filter(({ names }) => names.length > 0) }
}

const KINDS = {
  track: '专项',
  criterion: '条件',
  field: '栏目',
  evidence: '证明材料',
  gate: '时间节点',
  quota: '数量',
  setting: '批次设置',
  transition: '办理',
  document: '文书',
} as const satisfies Record<Carrier['kind'], string>

/** What a carrier is called in Chinese; undefined where it has no name but the program's own. */
const NAMES: Readonly<Record<Carrier['kind'], (name: string, pack: Pack) => string | undefined>> = {
  track: (name, { tracks }) => tracks.find(({ id }) => id === name)?.name,
  criterion: (name, { tracks }) => {
    const found = tracks.flatMap(({ criteria }) => criteria).find(({ id }) => id === name)
    return found === undefined ? undefined : `${name} ${found.title}`
  },
  field: (name, { facts }) => findFact(facts, name)?.title,
  evidence: (name, { tracks }) => tracks.flatMap(({ evidence }) => evidence).find(({ id }) => id === name)?.label,
  gate: (name) => GATES[name],
  quota: (name) => QUOTAS[name],
  setting: (name, { settings }) => namedSettings(settings).find((setting) => setting.name === name)?.title,
  transition: (name) => findAct(name)?.title,
  document: (name) => name,
}

const GATES: Readonly<Record<string, string>> = {
  cityRecommendation: '市级推荐截止日',
  publicNotice: '公示截止日',
  validity: '有效期',
}

const QUOTAS: Readonly<Record<string, string>> = { minimumEach: '每个报送单位的推荐数量', target: '每年的目标数量' }
