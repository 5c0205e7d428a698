import type { Outcome } from '../engine/outcome.js';
import type { SourceReference } from '../engine/proof.js';
import type { CardPeriod, CardProspect, CardValidity } from '../evaluators/cardEntry.js';
import type { DeadlineDetermination } from '../evaluators/deadlines.js';
import type { Reason } from '../evaluators/determination.js';
import type { FamilyIncomeDetermination } from '../evaluators/familyIncome.js';
import type { RegisterNumberDetermination } from '../evaluators/registerNumber.js';
import type { SalaryDetermination } from '../evaluators/salary.js';
import type { StudentMeansDetermination } from '../evaluators/studentMeans.js';
import type { DocumentReference, Json } from '../rules/ruleDocument.js';
import type { Uncovered, Warning } from '../rules/ruleSet.js';
import type { AnswerType } from './answerType.js';

/** A card or a change of status, and whether it is open. */
export interface Route {
  /** The card, such as `H`, or the status, such as `search-year`. */
  readonly route: string;
  /** Other names of the card. */
  readonly aliases: readonly string[];
  /** Whether it is open (`met`), closed or undecided. */
  readonly outcome: Outcome;
  /** The paths into the case file that could still change the outcome; empty unless it is unknown. */
  readonly missing: readonly string[];
  /** The path of the job offer that it rests on, such as `jobOffers[1]`; `null` when it rests on none. */
  readonly offer: string | null;
  /** The parts of its conditions: which hold, which do not, which are open. */
  readonly reasons: readonly Reason[];
  /** How long the card is valid, when the route is open; `null` otherwise. */
  readonly validity: CardValidity | null;
  /** The code of the right to work, when the route is open; `null` otherwise. */
  readonly rightToWork: string | null;
  /** The codes of what its holder must do or know; empty unless the route is open. */
  readonly duties: readonly string[];
  /** What it leads to, and when; empty unless the route is open. */
  readonly leadsTo: readonly CardProspect[];
  /** What the route rests on. */
  readonly sources: readonly SourceReference[];
}

/** The answer of an evaluator on money. */
export type CheckDetermination = SalaryDetermination | StudentMeansDetermination | FamilyIncomeDetermination;

/** Whether a salary or means suffice. */
export interface Check {
  /** What is checked: `salary`, `blue-card-salary`, `student-means` or `family-income`. */
  readonly check: 'salary' | 'blue-card-salary' | 'student-means' | 'family-income';
  /** The part of the case file that it is about, such as `jobOffers[0]`. */
  readonly about: string;
  /** The outcome; `unknown` also where the case file does not hold enough to ask. */
  readonly outcome: Outcome;
  /** The paths into the case file that could still change the outcome. */
  readonly missing: readonly string[];
  /** The answer; `null` where the case file does not hold enough to ask. */
  readonly determination: CheckDetermination | null;
}

/** A date that binds. */
export interface PlannedDeadline {
  /** The part of the case file that it runs from, such as `events[0]`. */
  readonly about: string;
  /** The paths into the case file that could still change it. */
  readonly missing: readonly string[];
  /** The answer, with its dates and their state on the day asked about. */
  readonly determination: DeadlineDetermination;
}

/** Something that applies to a case, or may apply: a step, a document, a cost, a statement. */
export interface PlanItem {
  /** What it is. */
  readonly code: string;
  /** `met` where it applies, `unknown` where that depends on what is missing. */
  readonly outcome: Exclude<Outcome, 'unmet'>;
  /** The routes for which it applies, or may apply, in their order; empty where it has to do with none. */
  readonly routes: readonly string[];
  /** The paths into the case file on which it depends; empty unless `outcome` is `unknown`. */
  readonly missing: readonly string[];
  /** The figures and names that belong in the text. */
  readonly params: { readonly [key: string]: Json };
  /** What to know about it: codes, with texts of their own. */
  readonly notes: readonly string[];
  /** What it rests on. */
  readonly sources: readonly SourceReference[];
}

/** A period that is only bounded: the shortest and the longest. */
export interface PeriodRange {
  /** The shortest; `null` when only the longest is known. */
  readonly least: CardPeriod | null;
  /** The longest; `null` when only the shortest is known. */
  readonly most: CardPeriod | null;
}

/** A step of the procedure. The dates are usual times, not deadlines. */
export interface ProcedureStep extends PlanItem {
  /** How long it usually takes; `null` where nothing is known. */
  readonly usually: PeriodRange | null;
  /** The day on which it can begin, when each step before takes its shortest time; `null` when not known. */
  readonly beginsFrom: string | null;
  /** The day on which it usually has ended at the earliest. */
  readonly endsFrom: string | null;
  /** The day on which it usually has ended at the latest. */
  readonly endsBy: string | null;
}

/** A document of the checklist. */
export interface ChecklistItem extends PlanItem {
  /** Whether it must carry an apostille. */
  readonly apostille: boolean;
  /** Whether it must be translated by a certified translator. */
  readonly translation: boolean;
  /** For how long it must cover, or be valid; `null` where nothing is said. */
  readonly validity: CardPeriod | null;
}

/** A cost. */
export interface Cost extends PlanItem {
  /** The least that it comes to, a decimal in euro; `null` when the rules do not say. */
  readonly least: string | null;
  /** The most that it comes to. */
  readonly most: string | null;
  /** Always the euro. */
  readonly currency: 'EUR';
}

/** What the costs of a route come to, where it is taken alone. */
export interface CostTotal {
  /** The route. */
  readonly route: string;
  /** The least: what applies for certain, each at its least; `null` when no amount is known at all. */
  readonly least: string | null;
  /** The most: with what may apply, each at its most; `null` when no amount is known at all. */
  readonly most: string | null;
  /** Whether some cost is not known, so that the total is too low. */
  readonly incomplete: boolean;
}

/** The days in other Schengen states, counted back from the day asked about. */
export interface SchengenCount {
  /** How many days are allowed. */
  readonly allowedDays: number;
  /** In how many days. */
  readonly windowDays: number;
  /** The first day of the window that ends on the day asked about. */
  readonly windowFrom: string;
  /** The days used in that window; `null` when the trips are not given. */
  readonly usedDays: number | null;
  /** The days left on the day asked about. */
  readonly leftDays: number | null;
  /** The last day of a stay that begins on the day asked about and goes on without a break; `null` when none is possible. */
  readonly stayUntil: string | null;
  /**
   * The last day of such a stay that leaves the trips possible that are booked for later; `null` when no stay does. It is the
   * same day where no trip stands in the way.
   */
  readonly stayUntilWithTrips: string | null;
  /** The days of trips on which more than the allowed days were used. */
  readonly overstayedOn: readonly string[];
  /** The paths into the case file that are missing. */
  readonly missing: readonly string[];
  /** What it rests on. */
  readonly sources: readonly SourceReference[];
}

/** Travelling with what is in hand. */
export interface TravelPlan {
  /** What the document in hand allows. */
  readonly statements: readonly PlanItem[];
  /** The count of days, where the rulebook has one. */
  readonly count: SchengenCount | null;
}

/** How much of a period counts. */
export type CountedShare = 'full' | 'half' | 'none' | 'unknown';

/** A period of residence in a count of years. */
export interface CountedPeriod {
  /** The part of the case file, such as `stay.periods[0]`. */
  readonly about: string;
  /** Its first day. */
  readonly from: string;
  /** Its last day; `null` while it goes on. */
  readonly until: string | null;
  /** What the stay was for. */
  readonly purpose: string;
  /** How much of it counts. */
  readonly share: CountedShare;
  /** Why, as a code. */
  readonly code: string;
  /** Where that stands. */
  readonly sources: readonly SourceReference[];
}

/** An absence in a count of years. */
export interface CountedAbsence {
  /** The part of the case file, such as `stay.absences[0]`. */
  readonly about: string;
  /** The day of leaving. */
  readonly leftOn: string;
  /** The day of the return; `null` while it goes on. */
  readonly returnedOn: string | null;
  /** Whether the count goes on through it, begins anew after it, or that is open. */
  readonly effect: 'goes-on' | 'begins-anew' | 'unknown';
}

/** A count of years towards a lasting right. */
export interface ResidenceTrack {
  /** What is counted towards. */
  readonly track: 'permanent-residence' | 'long-term-resident' | 'nationality';
  /** Whether the years are complete on the day asked about. It says nothing of the other conditions. */
  readonly outcome: Outcome;
  /** The paths into the case file that could still change it. */
  readonly missing: readonly string[];
  /** The period asked for. */
  readonly required: CardPeriod;
  /** Every period of residence. */
  readonly periods: readonly CountedPeriod[];
  /** Every absence. */
  readonly absences: readonly CountedAbsence[];
  /** The day from which the years run, moved on by what does not count; `null` when there is no residence, or it is not known. */
  readonly countsFrom: string | null;
  /** The first day on which the years can be complete. */
  readonly earliestOn: string | null;
  /** The first day on which they are complete for certain, if the residence goes on; the same as `earliestOn` where nothing is open. */
  readonly latestOn: string | null;
  /** What to know. */
  readonly warnings: readonly Warning[];
  /** What it rests on. */
  readonly sources: readonly SourceReference[];
}

/** Something undecided that a question bears on. */
export interface Undecided {
  /** What kind of thing. */
  readonly kind:
    | 'route'
    | 'check'
    | 'deadline'
    | 'step'
    | 'document'
    | 'cost'
    | 'language'
    | 'travel'
    | 'residence';
  /** Its name: the route, the check, the kind of deadline, the code of the item or the track. */
  readonly name: string;
}

/** What to put into the case file where a part of it is known to be absent. */
export interface Absence {
  /** The part, such as `jobOffers`. */
  readonly path: string;
  /** What stands there then: `null` or an empty list. */
  readonly value: Json;
}

/** A fact to ask for next. */
export interface Question {
  /** Where the answer belongs in the case file, such as `jobOffers[0].grossSalary`. */
  readonly path: string;
  /** The form of the answer. */
  readonly answer: AnswerType;
  /**
   * How to say that there is nothing of which this could be asked, such as no card or no offer of work; `null` where it can
   * always be asked.
   */
  readonly none: Absence | null;
  /** What it bears on. */
  readonly bearsOn: readonly Undecided[];
}

/** What a change opens. */
export interface Opened {
  /** A route or a check. */
  readonly kind: 'route' | 'check';
  /** The route, or what is checked. */
  readonly name: string;
  /** The part of the case file that a check is about; `null` for a route. */
  readonly about: string | null;
}

/** A single change that makes something come out `met`. */
export interface Change {
  /** What it opens: a route or a check. */
  readonly of: Opened;
  /** What kind of change: its text is made from the code and the parameters. */
  readonly code: string;
  /** The path into the case file that changes; `asOf` where only time must pass. */
  readonly path: string;
  /** What stands there now; `null` when nothing does. */
  readonly from: Json;
  /** What would have to stand there. */
  readonly to: Json;
  /** The figures and names that belong in the text, such as the difference. */
  readonly params: { readonly [key: string]: Json };
  /** The first day on which it works; `null` when at once. */
  readonly on: string | null;
  /** The last day on which it still works, where it is known that it stops working; `null` otherwise. */
  readonly until: string | null;
}

/** The plan for a case: plain JSON, with its keys always in this order. */
export interface Plan {
  /** What the case file is called; `null` when it has no name. */
  readonly reference: string | null;
  /** The day whose law applies. */
  readonly asOf: string;
  /** The name of the rulebook. */
  readonly rulebook: string;
  /** The day whose state of our data is used; `null` for the newest. */
  readonly knownOn: string | null;
  /** Every route: those that are open first, then those undecided, then those that are closed. */
  readonly routes: readonly Route[];
  /** The salaries and means. */
  readonly checks: readonly Check[];
  /** The dates that bind, by date. */
  readonly deadlines: readonly PlannedDeadline[];
  /** The steps, in their order. */
  readonly procedure: readonly ProcedureStep[];
  /** The documents to bring. */
  readonly checklist: readonly ChecklistItem[];
  /** The costs. */
  readonly costs: readonly Cost[];
  /** What the costs come to, by route. */
  readonly costTotals: readonly CostTotal[];
  /** The languages of the administration, where the region is known. */
  readonly languages: readonly PlanItem[];
  /** What the document in hand allows. */
  readonly travel: TravelPlan;
  /** The years towards lasting rights. */
  readonly residence: readonly ResidenceTrack[];
  /** Whether the national register number has the right form; `null` when none is given. */
  readonly registerNumber: RegisterNumberDetermination | null;
  /** What to ask next: what settles most comes first. */
  readonly questions: readonly Question[];
  /** What would open a closed route or check. */
  readonly changes: readonly Change[];
  /** What the rulebook has no law on for that day, among what the case asks about. */
  readonly uncovered: readonly Pick<Uncovered, 'domain' | 'reason'>[];
  /** The editions that decided. */
  readonly documents: readonly DocumentReference[];
  /** What to know before relying on the plan. */
  readonly warnings: readonly Warning[];
}
