/** The steps that a policy's procedure may have beside those that every policy has, in the office's words. */
export const STEPS = {
  countyReview: '县区审核',
  cityReview: '市级初审',
  letter: '推荐函报送',
  provinceIntake: '省级受理',
  expertReview: '专家评审',
  publicNotice: '公示',
  certificate: '颁发证书',
} as const
export type Step = keyof typeof STEPS

/**
 * The steps of a policy's procedure beside those that every policy has (an enterprise submits, the province recognises):
 * a step that is left out is not gone through, and the one before it leads to the next that is there.
 */
export interface Procedure extends Readonly<Partial<Record<Step, true>>> {
  /** The county gives its opinion. Without it nobody is asked, whatever the campaign's settings say. */
  readonly countyReview?: true
  /** The city reviews, returns and recommends. Without it an application is the province's from its submission. */
  readonly cityReview?: true
  /** The city sends what it recommends in an official letter. Without it a recommendation is a report by itself. */
  readonly letter?: true
  /** The province accepts what was reported, or sends it back. Without it the report is accepted as it comes. */
  readonly provinceIntake?: true
  /** Experts score and a panel decides what is proposed. Without it the province proposes what meets the criteria. */
  readonly expertReview?: true
  /** The proposed list stands before the public. Without it what is proposed is recognised without delay. */
  readonly publicNotice?: true
  /** A certificate is issued for each title. Without it the title begins with its recognition. */
  readonly certificate?: true
}
