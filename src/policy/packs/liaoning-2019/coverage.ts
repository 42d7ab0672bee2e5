import type { Carrier, Coverage } from '#policy'

const by =
  (kind: Carrier['kind']) =>
  (...names: string[]): Carrier[] =>
    names.map((name) => ({ kind, name }))

const track = by('track')
const criterion = by('criterion')
const field = by('field')
const evidence = by('evidence')
const gate = by('gate')
const quota = by('quota')
const setting = by('setting')
const transition = by('transition')
const document = by('document')

/** Every clause of the stored text, in its order, and what carries it out. */
export const COVERAGE: readonly Coverage[] = [
  { clause: '通知', carriedBy: transition('campaign.open') },
  {
    clause: '通知·一',
    notYet: '对各市工作的总体要求，没有可以由程序办理的事项；各市的推荐数量和进度在批次统计中反映。',
  },
  {
    clause: '通知·二',
    carriedBy: [...quota('minimumEach'), ...gate('cityRecommendation'), ...transition('letter.send')],
  },
  { clause: '方案', carriedBy: track('product', 'enterprise', 'giant') },
  { clause: '一(一)', notYet: '指导思想，不设定可以由程序判断或办理的事项。' },
  { clause: '一(二)', carriedBy: [...quota('target'), ...setting('targetsAreCaps'), ...transition('review.decide')] },
  { clause: '二(一)', carriedBy: track('product') },
  { clause: '二(一)1', carriedBy: criterion('P1', 'P2', 'P3', 'P4') },
  { clause: '二(一)1(1)', carriedBy: [...criterion('P1'), ...field('ipRights')] },
  { clause: '二(一)1(2)', carriedBy: criterion('P2') },
  { clause: '二(一)1(3)', carriedBy: criterion('P3') },
  { clause: '二(一)1(4)', carriedBy: [...criterion('P4'), ...field('developedOn', 'productOutput')] },
  { clause: '二(一)2', carriedBy: [...criterion('P5'), ...field('productField', 'catalogueEntry')] },
  { clause: '二(二)', carriedBy: track('enterprise') },
  {
    clause: '二(二)1',
    carriedBy: criterion('E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10'),
  },
  { clause: '二(二)1(1)', carriedBy: criterion('E1', 'E2', 'E3') },
  { clause: '二(二)1(2)', carriedBy: criterion('E4', 'E5') },
  {
    clause: '二(二)1(3)',
    carriedBy: [...criterion('E6', 'E7', 'E8', 'E9'), ...field('ipRights', 'brands', 'rdSpending')],
  },
  {
    clause: '二(二)1(4)',
    carriedBy: [...criterion('E10'), ...field('commitment'), ...transition('application.recordDepartmentReply')],
  },
  { clause: '二(二)2', carriedBy: [...criterion('E11'), ...field('enterpriseFields')] },
  { clause: '二(三)', carriedBy: track('giant') },
  {
    clause: '二(三)1',
    carriedBy: criterion('G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10', 'G11', 'G12', 'G13'),
  },
  { clause: '二(三)1(1)', carriedBy: criterion('G1', 'G2', 'G3') },
  { clause: '二(三)1(2)', carriedBy: criterion('G4', 'G5', 'G6') },
  {
    clause: '二(三)1(3)',
    carriedBy: [...criterion('G7', 'G8', 'G9', 'G10'), ...field('techStaff', 'ipRights', 'standards')],
  },
  { clause: '二(三)1(4)', carriedBy: [...criterion('G11', 'G12', 'G13'), ...evidence('E-A3n')] },
  { clause: '二(三)2', carriedBy: [...criterion('G14'), ...field('giantFields')] },
  {
    clause: '三(一)',
    carriedBy: [
      ...transition(
        'application.submit',
        'application.returnToApplicant',
        'application.recommend',
        'letter.send',
        'application.admit',
        'review.assign',
        'scoreSheet.score',
        'review.decide',
        'publicNotice.publish',
      ),
      ...gate('cityRecommendation', 'publicNotice'),
      ...setting('cityDeadline', 'noticeDeadline', 'noticeDays', 'expertsEach'),
      ...document('推荐函', '公示'),
    ],
  },
  { clause: '三(二)', carriedBy: [...document('附件1', '附件2', '附件3'), ...transition('application.submit')] },
  { clause: '三(二)1', carriedBy: document('附件1', '附件2', '附件3') },
  { clause: '三(二)2', carriedBy: evidence('P-A1', 'E-A1') },
  {
    clause: '三(二)3',
    notYet: '申报表按规定的版式逐份生成；把申报表和证明材料按顺序合成一册、加普通纸封面，随申报材料装订功能实现。',
  },
  {
    clause: '三(二)4',
    carriedBy: [...transition('application.submit'), ...document('一致性校验码')],
  },
  {
    clause: '三(三)',
    carriedBy: [
      ...gate('validity'),
      ...setting('validYears', 'validity'),
      ...transition('title.grant', 'title.lapse', 'title.renew'),
      ...document('认定通知', '证书'),
    ],
  },
  {
    clause: '四·1',
    notYet: '各市内部的牵头和协调分工由各市自行安排；程序只记录县（市、区）的意见和部门核查的结果。',
  },
  {
    clause: '四·2',
    notYet:
      '“银企对接”和股权交易中心两份名单列哪些称号、哪些栏目、要不要企业同意，已列为数据；名单的征求同意和送出尚未实现。',
  },
  { clause: '四·3', notYet: '国家“小巨人”推荐备选名单的范围已列为数据；择优和推荐尚未实现。' },
  { clause: '四·4', notYet: '宣传名单的范围已列为数据；公开的称号名录可查，典型案例尚未实现。' },
  { clause: '附件1', carriedBy: document('附件1') },
  { clause: '附件1·11', carriedBy: field('productFeatures') },
  { clause: '附件1·说明', carriedBy: [...transition('application.recommend'), ...document('附件1')] },
  { clause: '附件2', carriedBy: document('附件2') },
  { clause: '附件2·说明', carriedBy: [...transition('application.recommend'), ...document('附件2')] },
  { clause: '附件3', carriedBy: document('附件3') },
  { clause: '附件3·8', carriedBy: [...criterion('G0'), ...field('sizeClass')] },
  { clause: '附件3·28', carriedBy: field('productIntroduction') },
  { clause: '附件3·60', carriedBy: field('reviewerMobile') },
  { clause: '附件3·说明', carriedBy: [...field('county'), ...transition('application.submit')] },
  { clause: '附件4', carriedBy: evidence('P-A1', 'E-A1') },
  { clause: '附件4·产品1', carriedBy: evidence('P-A1') },
  { clause: '附件4·产品2', carriedBy: evidence('P-A2a', 'P-A2b', 'P-A2c') },
  { clause: '附件4·产品3', carriedBy: evidence('P-A3') },
  { clause: '附件4·企业1', carriedBy: evidence('E-A1') },
  { clause: '附件4·企业2', carriedBy: evidence('E-A2') },
  {
    clause: '附件4·企业3',
    carriedBy: evidence(...[...'abcdefghijklmnopq'].map((letter) => `E-A3${letter}`)),
  },
]
