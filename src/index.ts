export type { Holiday } from './calendar/holiday.js';
export type { AllOf, AnyOf, Comparison, Conditions, FactReference, NotOf } from './engine/conditions.js';
export type { Wire } from './engine/kind.js';
export type { Outcome } from './engine/outcome.js';
export type * from './engine/proof.js';
export type { Refusal } from './engine/refusal.js';
export type { DecisiveFigures } from './evaluators/answerFigures.js';
export type { Assessment } from './evaluators/assessRecord.js';
export type { CardEntry, CardPeriod, CardProspect, CardValidity } from './evaluators/cardEntry.js';
export { type CardsDetermination, type CardsFigures, decideCards, explainCards } from './evaluators/cards.js';
export {
  type ComparisonOptions,
  compareRulebooks,
  type DifferingValue,
  type RulebookComparison,
  type RulebookDifference,
  type RulebookSide,
} from './evaluators/compareRulebooks.js';
export type { DeadlineState } from './evaluators/deadlineState.js';
export type { DeadlineStep, SkippedDate } from './evaluators/deadlineSteps.js';
export {
  type DeadlineDetermination,
  type DeadlineFigures,
  decideDeadline,
  explainDeadline,
} from './evaluators/deadlines.js';
export { decide, EVALUATOR_NAMES } from './evaluators/decide.js';
export { decisiveFigures } from './evaluators/decisiveFigures.js';
export type { Determination, EvaluatorName, Money, Reason } from './evaluators/determination.js';
export type {
  AnyDetermination,
  DeterminationByEvaluator,
  FactsByEvaluator,
} from './evaluators/determinations.js';
export type { Explanation } from './evaluators/explanation.js';
export {
  type AssessedIncome,
  decideFamilyIncome,
  explainFamilyIncome,
  type FamilyFigures,
  type FamilyIncomeDetermination,
  type RegimeFigures,
} from './evaluators/familyIncome.js';
export {
  decideRegisterNumber,
  explainRegisterNumber,
  type RegisterNumberDetermination,
} from './evaluators/registerNumber.js';
export type { RegisterNumberFigures } from './evaluators/registerNumberFigures.js';
export type { RegisterNumberReadingFigures } from './evaluators/registerNumberReading.js';
export {
  decideSalary,
  explainSalary,
  type SalaryDetermination,
  type SalaryFigures,
  type SalaryRate,
} from './evaluators/salary.js';
export {
  type CountedMeans,
  decideStudentMeans,
  explainStudentMeans,
  type MonthAndYear,
  type StudentFigures,
  type StudentMeansDetermination,
} from './evaluators/studentMeans.js';
export type { CardFacts } from './facts/cardFacts.js';
export type {
  Absence,
  AbsenceReportFacts,
  AppealFacts,
  ArrivalRegistrationFacts,
  BlueCardEmployerChangeFacts,
  BlueCardMobilityFacts,
  ChangeNotificationFacts,
  CriminalRecordFacts,
  DeadlineFacts,
  DeadlineKind,
  EuPlusAbsenceFacts,
  EuRegistrationFacts,
  JobSearchFacts,
  LongTermResidentAbsenceFacts,
  LongTermResidentFacts,
  PermanentResidenceFacts,
  ProvisionalDocumentFacts,
  RegistrationAfterAuthorisationFacts,
  RenewalFacts,
  RightOfReturnFacts,
  SearchYearFacts,
  StatusChangeFacts,
} from './facts/deadlineFacts.js';
export { FactsError, type FactsProblem } from './facts/factsError.js';
export type { FamilyFacts, Income, IncomeKind } from './facts/familyFacts.js';
export type { Period } from './facts/period.js';
export type { BirthSeries } from './facts/readRegisterNumber.js';
export type { RegisterNumberFacts, Sex } from './facts/registerNumberFacts.js';
export type { GrossSalary, Occupation, Region, SalaryCategory, SalaryFacts } from './facts/salaryFacts.js';
export type { StudentFacts, StudentMeans, StudentMeansKind } from './facts/studentFacts.js';
export type { HashedDocument } from './rules/hashedDocument.js';
export { type CoveredSpan, type DeclaredGap, NoLawError, type NoLawReason } from './rules/noLawError.js';
export { openRulebook, type Rulebook } from './rules/rulebook.js';
export type * from './rules/ruleDocument.js';
export { RuleDocumentError } from './rules/ruleDocumentError.js';
export type { RuleSet, Uncovered, Warning } from './rules/ruleSet.js';
export { type RulesOptions, rulesAsOf } from './rules/rulesAsOf.js';
export { type RulebookName, shippedRulebook } from './rules/shippedRulebook.js';
export { SOURCES } from './rules/shippedSources.js';
export type { CalendarDocument, NationalityGroupsDocument, Source } from './rules/supportingData.js';
