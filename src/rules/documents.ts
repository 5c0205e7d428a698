// Generated from rules/ by `npm run generate`: do not edit.
import guideAdministrationLanguageFrom20260101Json from '../../rules/guide/administration-language/2026-01-01.json' with {
  type: 'json',
};
import guideCardRisksFrom20260101Json from '../../rules/guide/card-risks/2026-01-01.json' with {
  type: 'json',
};
import guideCardsAFrom20260101Json from '../../rules/guide/cards/a/2026-01-01.json' with { type: 'json' };
import guideCardsBFrom20260101Json from '../../rules/guide/cards/b/2026-01-01.json' with { type: 'json' };
import guideCardsCFrom20260101Json from '../../rules/guide/cards/c/2026-01-01.json' with { type: 'json' };
import guideCardsDFrom20260101Json from '../../rules/guide/cards/d/2026-01-01.json' with { type: 'json' };
import guideCardsEuFrom20260101Json from '../../rules/guide/cards/eu/2026-01-01.json' with { type: 'json' };
import guideCardsEuPlusFrom20260101Json from '../../rules/guide/cards/eu-plus/2026-01-01.json' with {
  type: 'json',
};
import guideCardsHFrom20260101Json from '../../rules/guide/cards/h/2026-01-01.json' with { type: 'json' };
import guideCardsSearchYearFrom20260101Json from '../../rules/guide/cards/search-year/2026-01-01.json' with {
  type: 'json',
};
import guideCardsStatusChangeFrom20260101Json from '../../rules/guide/cards/status-change/2026-01-01.json' with {
  type: 'json',
};
import guideChecklistFrom20260101Json from '../../rules/guide/checklist/2026-01-01.json' with {
  type: 'json',
};
import guideCostsFrom20260101Json from '../../rules/guide/costs/2026-01-01.json' with { type: 'json' };
import guideDeadlinesAppealFrom20260101Json from '../../rules/guide/deadlines/appeal/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesArrivalRegistrationFrom20260101Json from '../../rules/guide/deadlines/arrival-registration/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesBlueCardEmployerChangeFrom20260101Json from '../../rules/guide/deadlines/blue-card-employer-change/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesBlueCardMobilityFrom20260101Json from '../../rules/guide/deadlines/blue-card-mobility/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesChangeNotificationFrom20260101Json from '../../rules/guide/deadlines/change-notification/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesCriminalRecordFrom20260101Json from '../../rules/guide/deadlines/criminal-record/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesEuPlusAbsenceFrom20260101Json from '../../rules/guide/deadlines/eu-plus-absence/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesJobSearchFrom20260101Json from '../../rules/guide/deadlines/job-search/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesPermanentResidenceFrom20260101Json from '../../rules/guide/deadlines/permanent-residence/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesProvisionalDocumentFrom20260101Json from '../../rules/guide/deadlines/provisional-document/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesRenewalFrom20260101Json from '../../rules/guide/deadlines/renewal/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesSearchYearFrom20260101Json from '../../rules/guide/deadlines/search-year/2026-01-01.json' with {
  type: 'json',
};
import guideDeadlinesStatusChangeFrom20260101Json from '../../rules/guide/deadlines/status-change/2026-01-01.json' with {
  type: 'json',
};
import guideFamilyIncomeFrom20260101Json from '../../rules/guide/family-income/2026-01-01.json' with {
  type: 'json',
};
import guideFamilyIncomeFrom20260101R2Json from '../../rules/guide/family-income/2026-01-01.r2.json' with {
  type: 'json',
};
import guideFamilyIncomeFrom20260401Json from '../../rules/guide/family-income/2026-04-01.json' with {
  type: 'json',
};
import guideFamilyIncomeFrom20260401R2Json from '../../rules/guide/family-income/2026-04-01.r2.json' with {
  type: 'json',
};
import guideFamilyIncomeFrom20260701Json from '../../rules/guide/family-income/2026-07-01.json' with {
  type: 'json',
};
import guideFamilyIncomeFrom20260701R2Json from '../../rules/guide/family-income/2026-07-01.r2.json' with {
  type: 'json',
};
import guideProcedureFrom20260101Json from '../../rules/guide/procedure/2026-01-01.json' with {
  type: 'json',
};
import guideRegisterNumberFrom20260101Json from '../../rules/guide/register-number/2026-01-01.json' with {
  type: 'json',
};
import guideResidenceCountLongTermResidentFrom20260101Json from '../../rules/guide/residence-count/long-term-resident/2026-01-01.json' with {
  type: 'json',
};
import guideResidenceCountNationalityFrom20260101Json from '../../rules/guide/residence-count/nationality/2026-01-01.json' with {
  type: 'json',
};
import guideResidenceCountPermanentResidenceFrom20260101Json from '../../rules/guide/residence-count/permanent-residence/2026-01-01.json' with {
  type: 'json',
};
import guideSalaryBrusselsFrom20260101Json from '../../rules/guide/salary/brussels/2026-01-01.json' with {
  type: 'json',
};
import guideSalaryFlandersFrom20260101Json from '../../rules/guide/salary/flanders/2026-01-01.json' with {
  type: 'json',
};
import guideSalaryWalloniaFrom20260101Json from '../../rules/guide/salary/wallonia/2026-01-01.json' with {
  type: 'json',
};
import guideSchengenDaysFrom20260101Json from '../../rules/guide/schengen-days/2026-01-01.json' with {
  type: 'json',
};
import guideStudentMeans_2026_2027From20260101Json from '../../rules/guide/student-means/2026-2027/2026-01-01.json' with {
  type: 'json',
};
import guideTravelFrom20260101Json from '../../rules/guide/travel/2026-01-01.json' with { type: 'json' };
import lawCardsAFrom20230101Json from '../../rules/law/cards/a/2023-01-01.json' with { type: 'json' };
import lawCardsBFrom20230101Json from '../../rules/law/cards/b/2023-01-01.json' with { type: 'json' };
import lawCardsEuFrom20230101Json from '../../rules/law/cards/eu/2023-01-01.json' with { type: 'json' };
import lawCardsEuPlusFrom20230101Json from '../../rules/law/cards/eu-plus/2023-01-01.json' with {
  type: 'json',
};
import lawCardsFFrom20230101Json from '../../rules/law/cards/f/2023-01-01.json' with { type: 'json' };
import lawCardsFPlusFrom20230101Json from '../../rules/law/cards/f-plus/2023-01-01.json' with {
  type: 'json',
};
import lawCardsHFrom20230101Json from '../../rules/law/cards/h/2023-01-01.json' with { type: 'json' };
import lawCardsHFrom20240405Json from '../../rules/law/cards/h/2024-04-05.json' with { type: 'json' };
import lawCardsIFrom20230101Json from '../../rules/law/cards/i/2023-01-01.json' with { type: 'json' };
import lawCardsJFrom20230101Json from '../../rules/law/cards/j/2023-01-01.json' with { type: 'json' };
import lawCardsKFrom20230101Json from '../../rules/law/cards/k/2023-01-01.json' with { type: 'json' };
import lawCardsLFrom20230101Json from '../../rules/law/cards/l/2023-01-01.json' with { type: 'json' };
import lawCardsMFrom20230101Json from '../../rules/law/cards/m/2023-01-01.json' with { type: 'json' };
import lawCardsNFrom20230101Json from '../../rules/law/cards/n/2023-01-01.json' with { type: 'json' };
import lawCardsSearchYearFrom20230101Json from '../../rules/law/cards/search-year/2023-01-01.json' with {
  type: 'json',
};
import lawCardsSearchYearFrom20230301Json from '../../rules/law/cards/search-year/2023-03-01.json' with {
  type: 'json',
};
import lawChecklistSearchYearFrom20230101Json from '../../rules/law/checklist/search-year/2023-01-01.json' with {
  type: 'json',
};
import lawCostsCommuneCardFrom20260101Json from '../../rules/law/costs/commune-card/2026-01-01.json' with {
  type: 'json',
};
import lawCostsFederalContributionFrom20230101Json from '../../rules/law/costs/federal-contribution/2023-01-01.json' with {
  type: 'json',
};
import lawCostsFederalContributionFrom20240101Json from '../../rules/law/costs/federal-contribution/2024-01-01.json' with {
  type: 'json',
};
import lawCostsFederalContributionFrom20250101Json from '../../rules/law/costs/federal-contribution/2025-01-01.json' with {
  type: 'json',
};
import lawCostsFederalContributionFrom20260101Json from '../../rules/law/costs/federal-contribution/2026-01-01.json' with {
  type: 'json',
};
import lawCostsRegionalFeeFrom20260901Json from '../../rules/law/costs/regional-fee/2026-09-01.json' with {
  type: 'json',
};
import lawCostsVisaDFrom20230101Json from '../../rules/law/costs/visa-d/2023-01-01.json' with {
  type: 'json',
};
import lawCostsVisaDFrom20260701Json from '../../rules/law/costs/visa-d/2026-07-01.json' with {
  type: 'json',
};
import lawDeadlinesAbsenceReportFrom20230101Json from '../../rules/law/deadlines/absence-report/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesAppealFrom20230101Json from '../../rules/law/deadlines/appeal/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesAppealFrom20260612Json from '../../rules/law/deadlines/appeal/2026-06-12.json' with {
  type: 'json',
};
import lawDeadlinesArrivalRegistrationFrom20230101Json from '../../rules/law/deadlines/arrival-registration/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesBlueCardEmployerChangeFrom20230101Json from '../../rules/law/deadlines/blue-card-employer-change/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesBlueCardEmployerChangeFrom20240405Json from '../../rules/law/deadlines/blue-card-employer-change/2024-04-05.json' with {
  type: 'json',
};
import lawDeadlinesBlueCardMobilityFrom20230101Json from '../../rules/law/deadlines/blue-card-mobility/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesBlueCardMobilityFrom20240405Json from '../../rules/law/deadlines/blue-card-mobility/2024-04-05.json' with {
  type: 'json',
};
import lawDeadlinesChangeNotificationFrom20230101Json from '../../rules/law/deadlines/change-notification/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesEuPlusAbsenceFrom20230101Json from '../../rules/law/deadlines/eu-plus-absence/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesEuRegistrationFrom20230101Json from '../../rules/law/deadlines/eu-registration/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesJobSearchFrom20230101Json from '../../rules/law/deadlines/job-search/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesJobSearchFrom20240405Json from '../../rules/law/deadlines/job-search/2024-04-05.json' with {
  type: 'json',
};
import lawDeadlinesJobSearchFrom20260522Json from '../../rules/law/deadlines/job-search/2026-05-22.json' with {
  type: 'json',
};
import lawDeadlinesLongTermResidentFrom20230101Json from '../../rules/law/deadlines/long-term-resident/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesLongTermResidentAbsenceFrom20230101Json from '../../rules/law/deadlines/long-term-resident-absence/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesPermanentResidenceFrom20230101Json from '../../rules/law/deadlines/permanent-residence/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesProvisionalDocumentFrom20230101Json from '../../rules/law/deadlines/provisional-document/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesRegistrationAfterAuthorisationFrom20230101Json from '../../rules/law/deadlines/registration-after-authorisation/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesRenewalFrom20230101Json from '../../rules/law/deadlines/renewal/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesRightOfReturnFrom20230101Json from '../../rules/law/deadlines/right-of-return/2023-01-01.json' with {
  type: 'json',
};
import lawDeadlinesSearchYearFrom20230101Json from '../../rules/law/deadlines/search-year/2023-01-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20210901Json from '../../rules/law/family-income/2021-09-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20220101Json from '../../rules/law/family-income/2022-01-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20220301Json from '../../rules/law/family-income/2022-03-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20220501Json from '../../rules/law/family-income/2022-05-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20220801Json from '../../rules/law/family-income/2022-08-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20221101Json from '../../rules/law/family-income/2022-11-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20230101Json from '../../rules/law/family-income/2023-01-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20230701Json from '../../rules/law/family-income/2023-07-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20231101Json from '../../rules/law/family-income/2023-11-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20240501Json from '../../rules/law/family-income/2024-05-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20250201Json from '../../rules/law/family-income/2025-02-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20250818Json from '../../rules/law/family-income/2025-08-18.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20260101Json from '../../rules/law/family-income/2026-01-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20260301Json from '../../rules/law/family-income/2026-03-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20260401Json from '../../rules/law/family-income/2026-04-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20260701Json from '../../rules/law/family-income/2026-07-01.json' with {
  type: 'json',
};
import lawFamilyIncomeFrom20260901Json from '../../rules/law/family-income/2026-09-01.json' with {
  type: 'json',
};
import lawRegisterNumberFrom20230101Json from '../../rules/law/register-number/2023-01-01.json' with {
  type: 'json',
};
import lawResidenceCountLongTermResidentFrom20230101Json from '../../rules/law/residence-count/long-term-resident/2023-01-01.json' with {
  type: 'json',
};
import lawResidenceCountPermanentResidenceFrom20230101Json from '../../rules/law/residence-count/permanent-residence/2023-01-01.json' with {
  type: 'json',
};
import lawSalaryBrusselsFrom20230101Json from '../../rules/law/salary/brussels/2023-01-01.json' with {
  type: 'json',
};
import lawSalaryBrusselsFrom20240101Json from '../../rules/law/salary/brussels/2024-01-01.json' with {
  type: 'json',
};
import lawSalaryBrusselsFrom20241001Json from '../../rules/law/salary/brussels/2024-10-01.json' with {
  type: 'json',
};
import lawSalaryBrusselsFrom20250101Json from '../../rules/law/salary/brussels/2025-01-01.json' with {
  type: 'json',
};
import lawSalaryFlandersFrom20230101Json from '../../rules/law/salary/flanders/2023-01-01.json' with {
  type: 'json',
};
import lawSalaryFlandersFrom20240101Json from '../../rules/law/salary/flanders/2024-01-01.json' with {
  type: 'json',
};
import lawSalaryFlandersFrom20240501Json from '../../rules/law/salary/flanders/2024-05-01.json' with {
  type: 'json',
};
import lawSalaryFlandersFrom20250101Json from '../../rules/law/salary/flanders/2025-01-01.json' with {
  type: 'json',
};
import lawSalaryFlandersFrom20260101Json from '../../rules/law/salary/flanders/2026-01-01.json' with {
  type: 'json',
};
import lawSalaryWalloniaFrom20230101Json from '../../rules/law/salary/wallonia/2023-01-01.json' with {
  type: 'json',
};
import lawSalaryWalloniaFrom20240101Json from '../../rules/law/salary/wallonia/2024-01-01.json' with {
  type: 'json',
};
import lawSalaryWalloniaFrom20240901Json from '../../rules/law/salary/wallonia/2024-09-01.json' with {
  type: 'json',
};
import lawSalaryWalloniaFrom20250101Json from '../../rules/law/salary/wallonia/2025-01-01.json' with {
  type: 'json',
};
import lawSalaryWalloniaFrom20260101Json from '../../rules/law/salary/wallonia/2026-01-01.json' with {
  type: 'json',
};
import lawSchengenDaysFrom20230101Json from '../../rules/law/schengen-days/2023-01-01.json' with {
  type: 'json',
};
import lawStudentMeans_2021_2022From20210616Json from '../../rules/law/student-means/2021-2022/2021-06-16.json' with {
  type: 'json',
};
import lawStudentMeans_2021_2022From20210901Json from '../../rules/law/student-means/2021-2022/2021-09-01.json' with {
  type: 'json',
};
import lawStudentMeans_2021_2022From20220101Json from '../../rules/law/student-means/2021-2022/2022-01-01.json' with {
  type: 'json',
};
import lawStudentMeans_2021_2022From20220301Json from '../../rules/law/student-means/2021-2022/2022-03-01.json' with {
  type: 'json',
};
import lawStudentMeans_2021_2022From20220501Json from '../../rules/law/student-means/2021-2022/2022-05-01.json' with {
  type: 'json',
};
import lawStudentMeans_2021_2022From20220801Json from '../../rules/law/student-means/2021-2022/2022-08-01.json' with {
  type: 'json',
};
import lawStudentMeans_2022_2023From20220201Json from '../../rules/law/student-means/2022-2023/2022-02-01.json' with {
  type: 'json',
};
import lawStudentMeans_2022_2023From20220301Json from '../../rules/law/student-means/2022-2023/2022-03-01.json' with {
  type: 'json',
};
import lawStudentMeans_2022_2023From20220501Json from '../../rules/law/student-means/2022-2023/2022-05-01.json' with {
  type: 'json',
};
import lawStudentMeans_2022_2023From20220801Json from '../../rules/law/student-means/2022-2023/2022-08-01.json' with {
  type: 'json',
};
import lawStudentMeans_2022_2023From20220901Json from '../../rules/law/student-means/2022-2023/2022-09-01.json' with {
  type: 'json',
};
import lawStudentMeans_2022_2023From20221101Json from '../../rules/law/student-means/2022-2023/2022-11-01.json' with {
  type: 'json',
};
import lawStudentMeans_2022_2023From20230101Json from '../../rules/law/student-means/2022-2023/2023-01-01.json' with {
  type: 'json',
};
import lawStudentMeans_2022_2023From20230701Json from '../../rules/law/student-means/2022-2023/2023-07-01.json' with {
  type: 'json',
};
import lawStudentMeans_2023_2024From20230320Json from '../../rules/law/student-means/2023-2024/2023-03-20.json' with {
  type: 'json',
};
import lawStudentMeans_2023_2024From20230701Json from '../../rules/law/student-means/2023-2024/2023-07-01.json' with {
  type: 'json',
};
import lawStudentMeans_2023_2024From20231101Json from '../../rules/law/student-means/2023-2024/2023-11-01.json' with {
  type: 'json',
};
import lawStudentMeans_2023_2024From20240501Json from '../../rules/law/student-means/2023-2024/2024-05-01.json' with {
  type: 'json',
};
import lawStudentMeans_2024_2025From20240215Json from '../../rules/law/student-means/2024-2025/2024-02-15.json' with {
  type: 'json',
};
import lawStudentMeans_2024_2025From20240501Json from '../../rules/law/student-means/2024-2025/2024-05-01.json' with {
  type: 'json',
};
import lawStudentMeans_2024_2025From20250201Json from '../../rules/law/student-means/2024-2025/2025-02-01.json' with {
  type: 'json',
};
import lawStudentMeans_2025_2026From20250201Json from '../../rules/law/student-means/2025-2026/2025-02-01.json' with {
  type: 'json',
};
import lawStudentMeans_2025_2026From20250901Json from '../../rules/law/student-means/2025-2026/2025-09-01.json' with {
  type: 'json',
};
import lawStudentMeans_2025_2026From20260301Json from '../../rules/law/student-means/2025-2026/2026-03-01.json' with {
  type: 'json',
};
import lawStudentMeans_2025_2026From20260901Json from '../../rules/law/student-means/2025-2026/2026-09-01.json' with {
  type: 'json',
};
import lawStudentMeans_2026_2027From20260304Json from '../../rules/law/student-means/2026-2027/2026-03-04.json' with {
  type: 'json',
};
import lawStudentMeans_2026_2027From20260901Json from '../../rules/law/student-means/2026-2027/2026-09-01.json' with {
  type: 'json',
};
import lawTravelFrom20230101Json from '../../rules/law/travel/2023-01-01.json' with { type: 'json' };
import { asDocument } from './asDocument.js';
import type { RuleDocument } from './ruleDocument.js';

export { hashDocument } from './hashDocument.js';
export { hashed } from './hashed.js';
export type { HashedDocument } from './hashedDocument.js';
export { readRuleDocument } from './readRuleDocument.js';
export type * from './ruleDocument.js';
export { RuleDocumentError } from './ruleDocumentError.js';

/** Languages of the administration by region, from 2026-01-01. */
export const guideAdministrationLanguageFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideAdministrationLanguageFrom20260101Json,
);

/** Grounds on which a card is revoked or refused, from 2026-01-01. */
export const guideCardRisksFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideCardRisksFrom20260101Json,
);

/** Card A: temporary residence of third-country nationals, from 2026-01-01. */
export const guideCardsAFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(guideCardsAFrom20260101Json);

/** Card B: unlimited stay of third-country nationals, from 2026-01-01. */
export const guideCardsBFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(guideCardsBFrom20260101Json);

/** Card C: establishment of third-country nationals, from 2026-01-01. */
export const guideCardsCFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(guideCardsCFrom20260101Json);

/** Card D: EU long-term residence of third-country nationals, from 2026-01-01. */
export const guideCardsDFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(guideCardsDFrom20260101Json);

/** Card EU+: permanent residence of EU, EEA and Swiss citizens, from 2026-01-01. */
export const guideCardsEuPlusFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideCardsEuPlusFrom20260101Json,
);

/** Card EU: residence of EU, EEA and Swiss citizens, from 2026-01-01. */
export const guideCardsEuFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideCardsEuFrom20260101Json,
);

/** Card H: EU Blue Card, from 2026-01-01. */
export const guideCardsHFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(guideCardsHFrom20260101Json);

/** Search year of graduates of a Belgian institution, from 2026-01-01. */
export const guideCardsSearchYearFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideCardsSearchYearFrom20260101Json,
);

/** Change of status inside Belgium from student to work, from 2026-01-01. */
export const guideCardsStatusChangeFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideCardsStatusChangeFrom20260101Json,
);

/** Documents to bring and what to prove, from 2026-01-01. */
export const guideChecklistFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideChecklistFrom20260101Json,
);

/** Fees of the visa, the federal contribution and the card, from 2026-01-01. */
export const guideCostsFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(guideCostsFrom20260101Json);

/** Appeal against a refusal to the Council for Alien Law Litigation, from 2026-01-01. */
export const guideDeadlinesAppealFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesAppealFrom20260101Json,
);

/** Registration at the commune after arrival, from 2026-01-01. */
export const guideDeadlinesArrivalRegistrationFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesArrivalRegistrationFrom20260101Json,
);

/** Changing employer with a Blue Card without a new regional permit, from 2026-01-01. */
export const guideDeadlinesBlueCardEmployerChangeFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesBlueCardEmployerChangeFrom20260101Json,
);

/** Simplified move to another EU state with a Blue Card, from 2026-01-01. */
export const guideDeadlinesBlueCardMobilityFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesBlueCardMobilityFrom20260101Json,
);

/** Telling the commune of a change of address, employer or marital status, from 2026-01-01. */
export const guideDeadlinesChangeNotificationFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesChangeNotificationFrom20260101Json,
);

/** Criminal-record certificate, from 2026-01-01. */
export const guideDeadlinesCriminalRecordFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesCriminalRecordFrom20260101Json,
);

/** Absence that the holder of an EU+ card may take, from 2026-01-01. */
export const guideDeadlinesEuPlusAbsenceFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesEuPlusAbsenceFrom20260101Json,
);

/** Looking for another employer after the employment ended early, from 2026-01-01. */
export const guideDeadlinesJobSearchFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesJobSearchFrom20260101Json,
);

/** Five years of continuous residence before permanent residence, from 2026-01-01. */
export const guideDeadlinesPermanentResidenceFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesPermanentResidenceFrom20260101Json,
);

/** Validity of the provisional document of an EU citizen, from 2026-01-01. */
export const guideDeadlinesProvisionalDocumentFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesProvisionalDocumentFrom20260101Json,
);

/** Asking for renewal of a residence card, from 2026-01-01. */
export const guideDeadlinesRenewalFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesRenewalFrom20260101Json,
);

/** Asking for the search year after graduation, from 2026-01-01. */
export const guideDeadlinesSearchYearFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesSearchYearFrom20260101Json,
);

/** Change of status from student to work inside Belgium, from 2026-01-01. */
export const guideDeadlinesStatusChangeFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideDeadlinesStatusChangeFrom20260101Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2026-01-01. */
export const guideFamilyIncomeFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideFamilyIncomeFrom20260101Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2026-01-01. */
export const guideFamilyIncomeFrom20260101R2: RuleDocument = /* @__PURE__ */ asDocument(
  guideFamilyIncomeFrom20260101R2Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2026-04-01. */
export const guideFamilyIncomeFrom20260401: RuleDocument = /* @__PURE__ */ asDocument(
  guideFamilyIncomeFrom20260401Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2026-04-01. */
export const guideFamilyIncomeFrom20260401R2: RuleDocument = /* @__PURE__ */ asDocument(
  guideFamilyIncomeFrom20260401R2Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2026-07-01. */
export const guideFamilyIncomeFrom20260701: RuleDocument = /* @__PURE__ */ asDocument(
  guideFamilyIncomeFrom20260701Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2026-07-01. */
export const guideFamilyIncomeFrom20260701R2: RuleDocument = /* @__PURE__ */ asDocument(
  guideFamilyIncomeFrom20260701R2Json,
);

/** Steps of the procedure and their usual times, from 2026-01-01. */
export const guideProcedureFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideProcedureFrom20260101Json,
);

/** National register number: its length and the birth date in it, from 2026-01-01. */
export const guideRegisterNumberFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideRegisterNumberFrom20260101Json,
);

/** Years of residence towards the status of EU long-term resident, from 2026-01-01. */
export const guideResidenceCountLongTermResidentFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideResidenceCountLongTermResidentFrom20260101Json,
);

/** Years of residence towards nationality, from 2026-01-01. */
export const guideResidenceCountNationalityFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideResidenceCountNationalityFrom20260101Json,
);

/** Years of residence towards permanent residence, from 2026-01-01. */
export const guideResidenceCountPermanentResidenceFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideResidenceCountPermanentResidenceFrom20260101Json,
);

/** Salary thresholds of the Brussels-Capital Region, from 2026-01-01. */
export const guideSalaryBrusselsFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideSalaryBrusselsFrom20260101Json,
);

/** Salary thresholds of the Flemish Region, from 2026-01-01. */
export const guideSalaryFlandersFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideSalaryFlandersFrom20260101Json,
);

/** Salary thresholds of the Walloon Region, from 2026-01-01. */
export const guideSalaryWalloniaFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideSalaryWalloniaFrom20260101Json,
);

/** Days in other Schengen states, from 2026-01-01. */
export const guideSchengenDaysFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideSchengenDaysFrom20260101Json,
);

/** Means of subsistence of students, academic year 2026-2027, from 2026-01-01. */
export const guideStudentMeans_2026_2027From20260101: RuleDocument = /* @__PURE__ */ asDocument(
  guideStudentMeans_2026_2027From20260101Json,
);

/** Travelling with a visa D, an Annex 15 and a card, from 2026-01-01. */
export const guideTravelFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(guideTravelFrom20260101Json);

/** Card A: limited stay of third-country nationals, from 2023-01-01. */
export const lawCardsAFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawCardsAFrom20230101Json);

/** Card B: unlimited stay of third-country nationals, from 2023-01-01. */
export const lawCardsBFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawCardsBFrom20230101Json);

/** Card EU+: permanent residence of citizens of the Union, from 2023-01-01. */
export const lawCardsEuPlusFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawCardsEuPlusFrom20230101Json,
);

/** Card EU: registered citizens of the Union, from 2023-01-01. */
export const lawCardsEuFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawCardsEuFrom20230101Json);

/** Card F+: permanent residence of family members of Belgians and of citizens of the Union, from 2023-01-01. */
export const lawCardsFPlusFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawCardsFPlusFrom20230101Json,
);

/** Card F: family members of Belgians and of citizens of the Union, from 2023-01-01. */
export const lawCardsFFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawCardsFFrom20230101Json);

/** Card H: EU Blue Card, from 2023-01-01. */
export const lawCardsHFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawCardsHFrom20230101Json);

/** Card H: EU Blue Card, from 2024-04-05. */
export const lawCardsHFrom20240405: RuleDocument = /* @__PURE__ */ asDocument(lawCardsHFrom20240405Json);

/** Card I: transfer within a company, from 2023-01-01. */
export const lawCardsIFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawCardsIFrom20230101Json);

/** Card J: mobility within a transfer, from 2023-01-01. */
export const lawCardsJFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawCardsJFrom20230101Json);

/** Card K: established third-country nationals, from 2023-01-01. */
export const lawCardsKFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawCardsKFrom20230101Json);

/** Card L: EU long-term residents, from 2023-01-01. */
export const lawCardsLFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawCardsLFrom20230101Json);

/** Card M: beneficiaries of the withdrawal agreement with the United Kingdom, from 2023-01-01. */
export const lawCardsMFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawCardsMFrom20230101Json);

/** Card N: frontier workers under the withdrawal agreement with the United Kingdom, from 2023-01-01. */
export const lawCardsNFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawCardsNFrom20230101Json);

/** Search year of graduates, from 2023-01-01. */
export const lawCardsSearchYearFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawCardsSearchYearFrom20230101Json,
);

/** Search year of graduates and researchers, from 2023-03-01. */
export const lawCardsSearchYearFrom20230301: RuleDocument = /* @__PURE__ */ asDocument(
  lawCardsSearchYearFrom20230301Json,
);

/** Documents for the search year, from 2023-01-01. */
export const lawChecklistSearchYearFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawChecklistSearchYearFrom20230101Json,
);

/** Price of the card at the commune, from 2026-01-01. */
export const lawCostsCommuneCardFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  lawCostsCommuneCardFrom20260101Json,
);

/** Federal contribution by ground, from 2023-01-01. */
export const lawCostsFederalContributionFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawCostsFederalContributionFrom20230101Json,
);

/** Federal contribution by ground, from 2024-01-01. */
export const lawCostsFederalContributionFrom20240101: RuleDocument = /* @__PURE__ */ asDocument(
  lawCostsFederalContributionFrom20240101Json,
);

/** Federal contribution by ground, from 2025-01-01. */
export const lawCostsFederalContributionFrom20250101: RuleDocument = /* @__PURE__ */ asDocument(
  lawCostsFederalContributionFrom20250101Json,
);

/** Federal contribution by ground, from 2026-01-01. */
export const lawCostsFederalContributionFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  lawCostsFederalContributionFrom20260101Json,
);

/** Flemish fee for an application for a single permit, from 2026-09-01. */
export const lawCostsRegionalFeeFrom20260901: RuleDocument = /* @__PURE__ */ asDocument(
  lawCostsRegionalFeeFrom20260901Json,
);

/** Handling fee of a visa D, from 2023-01-01. */
export const lawCostsVisaDFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawCostsVisaDFrom20230101Json,
);

/** Handling fee of a visa D, from 2026-07-01. */
export const lawCostsVisaDFrom20260701: RuleDocument = /* @__PURE__ */ asDocument(
  lawCostsVisaDFrom20260701Json,
);

/** Declaring an absence of more than three months, and reporting the return, from 2023-01-01. */
export const lawDeadlinesAbsenceReportFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesAbsenceReportFrom20230101Json,
);

/** Appeal to the Council for Alien Law Litigation, from 2023-01-01. */
export const lawDeadlinesAppealFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesAppealFrom20230101Json,
);

/** Appeal to the Council for Alien Law Litigation, from 2026-06-12. */
export const lawDeadlinesAppealFrom20260612: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesAppealFrom20260612Json,
);

/** Registration at the commune after entry with an authorisation for a long stay, from 2023-01-01. */
export const lawDeadlinesArrivalRegistrationFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesArrivalRegistrationFrom20230101Json,
);

/** Change of employer with an EU Blue Card, from 2023-01-01. */
export const lawDeadlinesBlueCardEmployerChangeFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesBlueCardEmployerChangeFrom20230101Json,
);

/** Change of employer with an EU Blue Card, from 2024-04-05. */
export const lawDeadlinesBlueCardEmployerChangeFrom20240405: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesBlueCardEmployerChangeFrom20240405Json,
);

/** Simplified move to another EU state with an EU Blue Card, from 2023-01-01. */
export const lawDeadlinesBlueCardMobilityFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesBlueCardMobilityFrom20230101Json,
);

/** Simplified move to another EU state with an EU Blue Card, from 2024-04-05. */
export const lawDeadlinesBlueCardMobilityFrom20240405: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesBlueCardMobilityFrom20240405Json,
);

/** Telling the commune of a change of address, from 2023-01-01. */
export const lawDeadlinesChangeNotificationFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesChangeNotificationFrom20230101Json,
);

/** Return of the holder of an EU+ card, from 2023-01-01. */
export const lawDeadlinesEuPlusAbsenceFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesEuPlusAbsenceFrom20230101Json,
);

/** Registration of an EU citizen who stays for more than three months, from 2023-01-01. */
export const lawDeadlinesEuRegistrationFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesEuRegistrationFrom20230101Json,
);

/** Looking for another employer after the work authorisation or the employment ended, from 2023-01-01. */
export const lawDeadlinesJobSearchFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesJobSearchFrom20230101Json,
);

/** Looking for another employer after the work authorisation or the employment ended, from 2024-04-05. */
export const lawDeadlinesJobSearchFrom20240405: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesJobSearchFrom20240405Json,
);

/** Looking for another employer after the work authorisation or the employment ended, from 2026-05-22. */
export const lawDeadlinesJobSearchFrom20260522: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesJobSearchFrom20260522Json,
);

/** Return of an EU long-term resident, from 2023-01-01. */
export const lawDeadlinesLongTermResidentAbsenceFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesLongTermResidentAbsenceFrom20230101Json,
);

/** Five years of residence before the status of EU long-term resident, from 2023-01-01. */
export const lawDeadlinesLongTermResidentFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesLongTermResidentFrom20230101Json,
);

/** Five years of residence before permanent residence or an unlimited stay, from 2023-01-01. */
export const lawDeadlinesPermanentResidenceFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesPermanentResidenceFrom20230101Json,
);

/** Decision on permanent residence while Annex 22 is pending, from 2023-01-01. */
export const lawDeadlinesProvisionalDocumentFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesProvisionalDocumentFrom20230101Json,
);

/** Registration at the commune after an authorisation obtained in Belgium, from 2023-01-01. */
export const lawDeadlinesRegistrationAfterAuthorisationFrom20230101: RuleDocument =
  /* @__PURE__ */ asDocument(lawDeadlinesRegistrationAfterAuthorisationFrom20230101Json);

/** Asking for renewal of a residence card, from 2023-01-01. */
export const lawDeadlinesRenewalFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesRenewalFrom20230101Json,
);

/** Return to Belgium of the holder of a card, from 2023-01-01. */
export const lawDeadlinesRightOfReturnFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesRightOfReturnFrom20230101Json,
);

/** Asking for the search year, from 2023-01-01. */
export const lawDeadlinesSearchYearFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawDeadlinesSearchYearFrom20230101Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2021-09-01. */
export const lawFamilyIncomeFrom20210901: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20210901Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2022-01-01. */
export const lawFamilyIncomeFrom20220101: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20220101Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2022-03-01. */
export const lawFamilyIncomeFrom20220301: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20220301Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2022-05-01. */
export const lawFamilyIncomeFrom20220501: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20220501Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2022-08-01. */
export const lawFamilyIncomeFrom20220801: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20220801Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2022-11-01. */
export const lawFamilyIncomeFrom20221101: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20221101Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2023-01-01. */
export const lawFamilyIncomeFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20230101Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2023-07-01. */
export const lawFamilyIncomeFrom20230701: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20230701Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2023-11-01. */
export const lawFamilyIncomeFrom20231101: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20231101Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2024-05-01. */
export const lawFamilyIncomeFrom20240501: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20240501Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2025-02-01. */
export const lawFamilyIncomeFrom20250201: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20250201Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2025-08-18. */
export const lawFamilyIncomeFrom20250818: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20250818Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2026-01-01. */
export const lawFamilyIncomeFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20260101Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2026-03-01. */
export const lawFamilyIncomeFrom20260301: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20260301Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2026-04-01. */
export const lawFamilyIncomeFrom20260401: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20260401Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2026-07-01. */
export const lawFamilyIncomeFrom20260701: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20260701Json,
);

/** Income of the sponsor for family reunification with a third-country national, from 2026-09-01. */
export const lawFamilyIncomeFrom20260901: RuleDocument = /* @__PURE__ */ asDocument(
  lawFamilyIncomeFrom20260901Json,
);

/** National register number and bis number: birth date, order number and check digits, from 2023-01-01. */
export const lawRegisterNumberFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawRegisterNumberFrom20230101Json,
);

/** Years of residence towards the status of EU long-term resident, from 2023-01-01. */
export const lawResidenceCountLongTermResidentFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawResidenceCountLongTermResidentFrom20230101Json,
);

/** Years of residence towards permanent residence or an unlimited stay, from 2023-01-01. */
export const lawResidenceCountPermanentResidenceFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawResidenceCountPermanentResidenceFrom20230101Json,
);

/** Salary thresholds of the Brussels-Capital Region, from 2023-01-01. */
export const lawSalaryBrusselsFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryBrusselsFrom20230101Json,
);

/** Salary thresholds of the Brussels-Capital Region, from 2024-01-01. */
export const lawSalaryBrusselsFrom20240101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryBrusselsFrom20240101Json,
);

/** Salary thresholds of the Brussels-Capital Region, from 2024-10-01. */
export const lawSalaryBrusselsFrom20241001: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryBrusselsFrom20241001Json,
);

/** Salary thresholds of the Brussels-Capital Region, from 2025-01-01. */
export const lawSalaryBrusselsFrom20250101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryBrusselsFrom20250101Json,
);

/** Salary thresholds of the Flemish Region, from 2023-01-01. */
export const lawSalaryFlandersFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryFlandersFrom20230101Json,
);

/** Salary thresholds of the Flemish Region, from 2024-01-01. */
export const lawSalaryFlandersFrom20240101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryFlandersFrom20240101Json,
);

/** Salary thresholds of the Flemish Region, from 2024-05-01. */
export const lawSalaryFlandersFrom20240501: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryFlandersFrom20240501Json,
);

/** Salary thresholds of the Flemish Region, from 2025-01-01. */
export const lawSalaryFlandersFrom20250101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryFlandersFrom20250101Json,
);

/** Salary thresholds of the Flemish Region, from 2026-01-01. */
export const lawSalaryFlandersFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryFlandersFrom20260101Json,
);

/** Salary thresholds of the Walloon Region, from 2023-01-01. */
export const lawSalaryWalloniaFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryWalloniaFrom20230101Json,
);

/** Salary thresholds of the Walloon Region, from 2024-01-01. */
export const lawSalaryWalloniaFrom20240101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryWalloniaFrom20240101Json,
);

/** Salary thresholds of the Walloon Region, from 2024-09-01. */
export const lawSalaryWalloniaFrom20240901: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryWalloniaFrom20240901Json,
);

/** Salary thresholds of the Walloon Region, from 2025-01-01. */
export const lawSalaryWalloniaFrom20250101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryWalloniaFrom20250101Json,
);

/** Salary thresholds of the Walloon Region, from 2026-01-01. */
export const lawSalaryWalloniaFrom20260101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSalaryWalloniaFrom20260101Json,
);

/** Days in other Schengen states, from 2023-01-01. */
export const lawSchengenDaysFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawSchengenDaysFrom20230101Json,
);

/** Means of subsistence of students, academic year 2021-2022, from 2021-06-16. */
export const lawStudentMeans_2021_2022From20210616: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2021_2022From20210616Json,
);

/** Means of subsistence of students, academic year 2021-2022, from 2021-09-01. */
export const lawStudentMeans_2021_2022From20210901: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2021_2022From20210901Json,
);

/** Means of subsistence of students, academic year 2021-2022, from 2022-01-01. */
export const lawStudentMeans_2021_2022From20220101: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2021_2022From20220101Json,
);

/** Means of subsistence of students, academic year 2021-2022, from 2022-03-01. */
export const lawStudentMeans_2021_2022From20220301: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2021_2022From20220301Json,
);

/** Means of subsistence of students, academic year 2021-2022, from 2022-05-01. */
export const lawStudentMeans_2021_2022From20220501: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2021_2022From20220501Json,
);

/** Means of subsistence of students, academic year 2021-2022, from 2022-08-01. */
export const lawStudentMeans_2021_2022From20220801: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2021_2022From20220801Json,
);

/** Means of subsistence of students, academic year 2022-2023, from 2022-02-01. */
export const lawStudentMeans_2022_2023From20220201: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2022_2023From20220201Json,
);

/** Means of subsistence of students, academic year 2022-2023, from 2022-03-01. */
export const lawStudentMeans_2022_2023From20220301: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2022_2023From20220301Json,
);

/** Means of subsistence of students, academic year 2022-2023, from 2022-05-01. */
export const lawStudentMeans_2022_2023From20220501: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2022_2023From20220501Json,
);

/** Means of subsistence of students, academic year 2022-2023, from 2022-08-01. */
export const lawStudentMeans_2022_2023From20220801: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2022_2023From20220801Json,
);

/** Means of subsistence of students, academic year 2022-2023, from 2022-09-01. */
export const lawStudentMeans_2022_2023From20220901: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2022_2023From20220901Json,
);

/** Means of subsistence of students, academic year 2022-2023, from 2022-11-01. */
export const lawStudentMeans_2022_2023From20221101: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2022_2023From20221101Json,
);

/** Means of subsistence of students, academic year 2022-2023, from 2023-01-01. */
export const lawStudentMeans_2022_2023From20230101: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2022_2023From20230101Json,
);

/** Means of subsistence of students, academic year 2022-2023, from 2023-07-01. */
export const lawStudentMeans_2022_2023From20230701: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2022_2023From20230701Json,
);

/** Means of subsistence of students, academic year 2023-2024, from 2023-03-20. */
export const lawStudentMeans_2023_2024From20230320: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2023_2024From20230320Json,
);

/** Means of subsistence of students, academic year 2023-2024, from 2023-07-01. */
export const lawStudentMeans_2023_2024From20230701: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2023_2024From20230701Json,
);

/** Means of subsistence of students, academic year 2023-2024, from 2023-11-01. */
export const lawStudentMeans_2023_2024From20231101: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2023_2024From20231101Json,
);

/** Means of subsistence of students, academic year 2023-2024, from 2024-05-01. */
export const lawStudentMeans_2023_2024From20240501: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2023_2024From20240501Json,
);

/** Means of subsistence of students, academic year 2024-2025, from 2024-02-15. */
export const lawStudentMeans_2024_2025From20240215: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2024_2025From20240215Json,
);

/** Means of subsistence of students, academic year 2024-2025, from 2024-05-01. */
export const lawStudentMeans_2024_2025From20240501: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2024_2025From20240501Json,
);

/** Means of subsistence of students, academic year 2024-2025, from 2025-02-01. */
export const lawStudentMeans_2024_2025From20250201: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2024_2025From20250201Json,
);

/** Means of subsistence of students, academic year 2025-2026, from 2025-02-01. */
export const lawStudentMeans_2025_2026From20250201: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2025_2026From20250201Json,
);

/** Means of subsistence of students, academic year 2025-2026, from 2025-09-01. */
export const lawStudentMeans_2025_2026From20250901: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2025_2026From20250901Json,
);

/** Means of subsistence of students, academic year 2025-2026, from 2026-03-01. */
export const lawStudentMeans_2025_2026From20260301: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2025_2026From20260301Json,
);

/** Means of subsistence of students, academic year 2025-2026, from 2026-09-01. */
export const lawStudentMeans_2025_2026From20260901: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2025_2026From20260901Json,
);

/** Means of subsistence of students, academic year 2026-2027, from 2026-03-04. */
export const lawStudentMeans_2026_2027From20260304: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2026_2027From20260304Json,
);

/** Means of subsistence of students, academic year 2026-2027, from 2026-09-01. */
export const lawStudentMeans_2026_2027From20260901: RuleDocument = /* @__PURE__ */ asDocument(
  lawStudentMeans_2026_2027From20260901Json,
);

/** Travelling with a card and with documents that stand in for it, from 2023-01-01. */
export const lawTravelFrom20230101: RuleDocument = /* @__PURE__ */ asDocument(lawTravelFrom20230101Json);
