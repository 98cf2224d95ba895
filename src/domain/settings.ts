/** The numbers of rules that an operator may set. */
export interface RuleSettings {
  /** Days that somebody may be frozen in all; 0 for no limit. */
  freezeDays: number
}

export const USUAL: RuleSettings = { freezeDays: 0 }
