import type { CardFacts } from '../facts/cardFacts.js';
import type { DeadlineFacts } from '../facts/deadlineFacts.js';
import type { FamilyFacts } from '../facts/familyFacts.js';
import type { RegisterNumberFacts } from '../facts/registerNumberFacts.js';
import type { SalaryFacts } from '../facts/salaryFacts.js';
import type { StudentFacts } from '../facts/studentFacts.js';
import type { CardsDetermination } from './cards.js';
import type { DeadlineDetermination } from './deadlines.js';
import type { FamilyIncomeDetermination } from './familyIncome.js';
import type { RegisterNumberDetermination } from './registerNumber.js';
import type { SalaryDetermination } from './salary.js';
import type { StudentMeansDetermination } from './studentMeans.js';

/** The facts that each evaluator takes, by its name. */
export interface FactsByEvaluator {
  /** Those of `decideCards`. */
  readonly cards: CardFacts;
  /** Those of `decideSalary`. */
  readonly salary: SalaryFacts;
  /** Those of `decideStudentMeans`. */
  readonly 'student-means': StudentFacts;
  /** Those of `decideFamilyIncome`. */
  readonly 'family-income': FamilyFacts;
  /** Those of `decideDeadline`. */
  readonly deadline: DeadlineFacts;
  /** Those of `decideRegisterNumber`. */
  readonly 'register-number': RegisterNumberFacts;
}

/** The answer that each evaluator gives, by its name. */
export interface DeterminationByEvaluator {
  /** That of `decideCards`. */
  readonly cards: CardsDetermination;
  /** That of `decideSalary`. */
  readonly salary: SalaryDetermination;
  /** That of `decideStudentMeans`. */
  readonly 'student-means': StudentMeansDetermination;
  /** That of `decideFamilyIncome`. */
  readonly 'family-income': FamilyIncomeDetermination;
  /** That of `decideDeadline`. */
  readonly deadline: DeadlineDetermination;
  /** That of `decideRegisterNumber`. */
  readonly 'register-number': RegisterNumberDetermination;
}

/** An answer of any of the evaluators. */
export type AnyDetermination = DeterminationByEvaluator[keyof DeterminationByEvaluator];
