import type { RulebookName } from '../rules/shippedRulebook.js';

/** Which parts of a plan are worked out: all, or only routes, checks and deadlines. */
export type PlanParts = 'all' | 'decisions';

/** A law that cases are held against: that of a day, in a state of our data. */
export interface LawOfDay {
  /** The day whose law applies, `YYYY-MM-DD`. */
  readonly asOf: string;
  /**
   * The day whose state of our data is used, `YYYY-MM-DD`.
   *
   * @defaultValue the newest
   */
  readonly knownOn?: string | undefined;
}

/** Asks for the plan of each case. */
export interface AssessJob extends LawOfDay {
  readonly kind: 'assess';
  readonly rulebook: RulebookName;
  readonly parts: PlanParts;
}

/** Asks for what differs between two laws for each case. */
export interface PortfolioJob {
  readonly kind: 'portfolio';
  readonly rulebook: RulebookName;
  readonly from: LawOfDay;
  readonly to: LawOfDay;
  /** Whether cases in which nothing differs are given too. */
  readonly unchanged: boolean;
}

/** What each case of a batch is asked. Plain JSON, so that it can be handed to another thread. */
export type BatchJob = AssessJob | PortfolioJob;
