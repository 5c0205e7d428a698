// Generated from rules/ by `npm run generate`: do not edit.
import calendar from '../../rules/calendar.json' with { type: 'json' };
import nationalityGroups from '../../rules/nationality-groups.json' with { type: 'json' };
import { asData } from './asDocument.js';
import {
  guideAdministrationLanguageFrom20260101,
  guideCardRisksFrom20260101,
  guideCardsAFrom20260101,
  guideCardsBFrom20260101,
  guideCardsCFrom20260101,
  guideCardsDFrom20260101,
  guideCardsEuFrom20260101,
  guideCardsEuPlusFrom20260101,
  guideCardsHFrom20260101,
  guideCardsSearchYearFrom20260101,
  guideCardsStatusChangeFrom20260101,
  guideDeadlinesAppealFrom20260101,
  guideDeadlinesArrivalRegistrationFrom20260101,
  guideDeadlinesBlueCardEmployerChangeFrom20260101,
  guideDeadlinesBlueCardMobilityFrom20260101,
  guideDeadlinesChangeNotificationFrom20260101,
  guideDeadlinesCriminalRecordFrom20260101,
  guideDeadlinesEuPlusAbsenceFrom20260101,
  guideDeadlinesJobSearchFrom20260101,
  guideDeadlinesPermanentResidenceFrom20260101,
  guideDeadlinesProvisionalDocumentFrom20260101,
  guideDeadlinesRenewalFrom20260101,
  guideDeadlinesSearchYearFrom20260101,
  guideDeadlinesStatusChangeFrom20260101,
  guideFamilyIncomeFrom20260101,
  guideFamilyIncomeFrom20260401,
  guideFamilyIncomeFrom20260701,
  guideRegisterNumberFrom20260101,
  guideSalaryBrusselsFrom20260101,
  guideSalaryFlandersFrom20260101,
  guideSalaryWalloniaFrom20260101,
  guideStudentMeans_2026_2027From20260101,
  lawDeadlinesAbsenceReportFrom20230101,
  lawDeadlinesAppealFrom20230101,
  lawDeadlinesAppealFrom20260612,
  lawDeadlinesArrivalRegistrationFrom20230101,
  lawDeadlinesBlueCardEmployerChangeFrom20230101,
  lawDeadlinesBlueCardEmployerChangeFrom20240405,
  lawDeadlinesBlueCardMobilityFrom20230101,
  lawDeadlinesBlueCardMobilityFrom20240405,
  lawDeadlinesChangeNotificationFrom20230101,
  lawDeadlinesEuPlusAbsenceFrom20230101,
  lawDeadlinesEuRegistrationFrom20230101,
  lawDeadlinesJobSearchFrom20230101,
  lawDeadlinesJobSearchFrom20240405,
  lawDeadlinesJobSearchFrom20260522,
  lawDeadlinesLongTermResidentAbsenceFrom20230101,
  lawDeadlinesLongTermResidentFrom20230101,
  lawDeadlinesPermanentResidenceFrom20230101,
  lawDeadlinesProvisionalDocumentFrom20230101,
  lawDeadlinesRegistrationAfterAuthorisationFrom20230101,
  lawDeadlinesRenewalFrom20230101,
  lawDeadlinesRightOfReturnFrom20230101,
  lawDeadlinesSearchYearFrom20230101,
  lawSalaryBrusselsFrom20250101,
} from './documents.js';
import type { HashedDocument } from './rulebook.js';
import type { CalendarDocument, NationalityGroupsDocument } from './supportingData.js';

/** The calendar of working days. */
export const CALENDAR: CalendarDocument = /* @__PURE__ */ asData(calendar);

/** The groups of nationalities. */
export const NATIONALITY_GROUPS: NationalityGroupsDocument = /* @__PURE__ */ asData(nationalityGroups);

/** The documents of each rulebook, with the SHA-256 of their canonical JSON. */
export const SHIPPED: {
  readonly guide: readonly HashedDocument[];
  readonly law: readonly HashedDocument[];
} = {
  guide: [
    {
      document: guideAdministrationLanguageFrom20260101,
      hash: 'a3dd95a0b532bded8d2e269ffc4c5a4f1994518befd41606df5621320771329a',
    },
    {
      document: guideCardRisksFrom20260101,
      hash: 'e3b4c6e221da658c0428f231d502267bda9b430ce2d6bc9f22ff3b1f4611c201',
    },
    {
      document: guideCardsAFrom20260101,
      hash: '7f1bac6dbc2d96ec970362d6a731716f8d31116264f4f6a5be0fd6fd5905813c',
    },
    {
      document: guideCardsBFrom20260101,
      hash: '489acb00e335360224794d7fd5914918bb930ddf2ac00527d1d1601f08d72cd7',
    },
    {
      document: guideCardsCFrom20260101,
      hash: '3dc6b2a942cc7016093b8764bf86a9d5137069782490ce3d51d8e78081489f42',
    },
    {
      document: guideCardsDFrom20260101,
      hash: '5e2dc5187234e3a15db6f85e7dbd9cd13b0a94a0c34e7be1b76f7d1ee14e34ec',
    },
    {
      document: guideCardsEuPlusFrom20260101,
      hash: '83c6dadb80c01835d63df7c3050871c2c4a0b7f031ec1bc1659ed22a122bf834',
    },
    {
      document: guideCardsEuFrom20260101,
      hash: 'b79c2c686e28ce17a7182db74a414c39b53245cc2ebc002c0ea3d1937054055d',
    },
    {
      document: guideCardsHFrom20260101,
      hash: 'bedbcb509c302b67f313c38ae4c81759ca68726643572bdc0cc356b76f5eba2b',
    },
    {
      document: guideCardsSearchYearFrom20260101,
      hash: 'a1185d9f308993fa468109dc6fdb789f7401e042e783480286bdcd1a1eb027a5',
    },
    {
      document: guideCardsStatusChangeFrom20260101,
      hash: '70066495ac8a93e846b732bea65bd8956d2d6e6d3ef3fa5351bd8bd846f5b47c',
    },
    {
      document: guideDeadlinesAppealFrom20260101,
      hash: 'f9b70361073b3247ad0c4adbf58fa776a4d5861bb4531da2bdfc3011bdd3740c',
    },
    {
      document: guideDeadlinesArrivalRegistrationFrom20260101,
      hash: '6f6968e4c8e4d1183edae6a23b3b025bd75a19663c210ad91237ebd998fd4938',
    },
    {
      document: guideDeadlinesBlueCardEmployerChangeFrom20260101,
      hash: '10d479b3bcb472efab99f1d584e1e231bf7323de6b9d9fb90b708550f71e4080',
    },
    {
      document: guideDeadlinesBlueCardMobilityFrom20260101,
      hash: '27e39c2272325c48e5e70e99d67384fe9957527467b0869db175398f64f0868c',
    },
    {
      document: guideDeadlinesChangeNotificationFrom20260101,
      hash: '69581b5b55030577cf0ce903032c5c2d88d989164319475742ed75afc08b5a06',
    },
    {
      document: guideDeadlinesCriminalRecordFrom20260101,
      hash: '0607b78d9b94d3f097891100ecd0b7ece78d00ee21e2e33d5e910df4e9bc0950',
    },
    {
      document: guideDeadlinesEuPlusAbsenceFrom20260101,
      hash: '7200cd965b4a10f7871140defa96bdb51ab0538fad0905189d3cc71ea52bd362',
    },
    {
      document: guideDeadlinesJobSearchFrom20260101,
      hash: '86d17422092a2c0736284bd4adf0854073da73cf313c2d9cf3d11d6c0644ba62',
    },
    {
      document: guideDeadlinesPermanentResidenceFrom20260101,
      hash: 'd6dafd6434e0d42d7256e6139f72dee48ba503a06e0f161b95548e0a70415940',
    },
    {
      document: guideDeadlinesProvisionalDocumentFrom20260101,
      hash: 'bd7827862c39ca3b7f4c5a8752235dfcac798006085ea0422499dcf2ec131470',
    },
    {
      document: guideDeadlinesRenewalFrom20260101,
      hash: '432c5c0005e84c3a4936e076a52cb006f57cd9794527ca4d413a994fe1817feb',
    },
    {
      document: guideDeadlinesSearchYearFrom20260101,
      hash: '22224ebb82ffcb30f5f1a08804f49f18ab157f98be8f7ccd7c503b7b68137fc4',
    },
    {
      document: guideDeadlinesStatusChangeFrom20260101,
      hash: '304c5535e5c7da8229e2df8918f58dd58d121aeda591a9079b5b4c471eeb90a3',
    },
    {
      document: guideFamilyIncomeFrom20260101,
      hash: '8a563168a772a6f7b6928e7b4b9346ef7fbe5659e08f091582d1992bca0c89dd',
    },
    {
      document: guideFamilyIncomeFrom20260401,
      hash: 'ac8a4f65c1c768b8685e93da9c0aebc7eaa7ab587621603c24fd1739dda48a9d',
    },
    {
      document: guideFamilyIncomeFrom20260701,
      hash: '8c55a7af3b7d82124e79370261d9d1327888c92f31a3d580253c5f5ebff02fac',
    },
    {
      document: guideRegisterNumberFrom20260101,
      hash: 'f46cd16993114de7f9f0db7e9e9f283b2c9d4dc177a8e51d93bb62c053515fb4',
    },
    {
      document: guideSalaryBrusselsFrom20260101,
      hash: '8828e0d47f11cc86012bbaeb74dd91ffd8bc4990b6829aa2d9d58be8c57e0289',
    },
    {
      document: guideSalaryFlandersFrom20260101,
      hash: 'f21b9f3f0feea1fd1d7ba33ef362992b624e59efaf372a997434f40c53534f65',
    },
    {
      document: guideSalaryWalloniaFrom20260101,
      hash: '99f53222cea462db98a3cac5ae3bfd136f4e42d5a76fe2dd12f5441af846a531',
    },
    {
      document: guideStudentMeans_2026_2027From20260101,
      hash: '0c6f58c06cf6d30967a4f9186f14c3e5b3f25351a585ad50436735cb968aadf7',
    },
  ],
  law: [
    {
      document: lawDeadlinesAbsenceReportFrom20230101,
      hash: '74475570b85f53994e9c9753c8a490c4681913ca9b79f9aa957aaac346d1bde3',
    },
    {
      document: lawDeadlinesAppealFrom20230101,
      hash: '1a55b375869ce858eab78188eb1892025b46f2eff5e2fcd99a41ecb2c113e449',
    },
    {
      document: lawDeadlinesAppealFrom20260612,
      hash: '73059a75d24f18a4534de6642507141fb52a57b501d11fdd82e10c72f7722db4',
    },
    {
      document: lawDeadlinesArrivalRegistrationFrom20230101,
      hash: 'a0308828117dfe38310c90403f79da2090af83ba641708028d5c571d0f9b81f4',
    },
    {
      document: lawDeadlinesBlueCardEmployerChangeFrom20230101,
      hash: '1134680632534aa60fab8f34277fbf135f55216244fb2e98d1076f3e8f15da49',
    },
    {
      document: lawDeadlinesBlueCardEmployerChangeFrom20240405,
      hash: '71fac0756e3f9ec9f89b4ccf535c0fb575a48324c00f92bd89966d2aec36dfe5',
    },
    {
      document: lawDeadlinesBlueCardMobilityFrom20230101,
      hash: '4f49d290714b7f5e8613846f2d4e8f7c5dedfaa8ebbe05688ee33e34c2ba8097',
    },
    {
      document: lawDeadlinesBlueCardMobilityFrom20240405,
      hash: '2d101a71b2580c10466f90d9ac132d58b04ed17be11e2a0c2f165f48b848879c',
    },
    {
      document: lawDeadlinesChangeNotificationFrom20230101,
      hash: '25b579ee5060a5a1494bfdca39d1f81b1cbfc4e6de54e003fa4a5febab93010c',
    },
    {
      document: lawDeadlinesEuPlusAbsenceFrom20230101,
      hash: '5f1a803e7e2dab9e9d554ff94a2e5af00905c4b4cc53e61b958f0297b98e621c',
    },
    {
      document: lawDeadlinesEuRegistrationFrom20230101,
      hash: '06f949659b94c63d3393c3444a5cfa21b44f6a7c20c81e95851b3c205e334dc1',
    },
    {
      document: lawDeadlinesJobSearchFrom20230101,
      hash: '0b4126f56eb010e9fbce0b5b601becc298d495962037cc3f3e4855c3f8f9526b',
    },
    {
      document: lawDeadlinesJobSearchFrom20240405,
      hash: 'e6fb1e3c0e9f2bca7ffbdf5736dfe1358a2386bdfc2e20e389a5dc37817d2434',
    },
    {
      document: lawDeadlinesJobSearchFrom20260522,
      hash: 'efc455665b0f30f1895bdbd3a9203d5ae11b2d35c86aa27e37056a58e663909c',
    },
    {
      document: lawDeadlinesLongTermResidentAbsenceFrom20230101,
      hash: '4cbbff2b2658103715a2b90226908dbc98b9545fd58b65bbcea48a1e6cef6d29',
    },
    {
      document: lawDeadlinesLongTermResidentFrom20230101,
      hash: '2439eb556528319448099d2986ec32a587733a7805fb2429aea8669e02151fdf',
    },
    {
      document: lawDeadlinesPermanentResidenceFrom20230101,
      hash: 'e9090774e07357d92fd5ec374e4ba3bc07bdb2b47cb7dcd5ec67a3945831e676',
    },
    {
      document: lawDeadlinesProvisionalDocumentFrom20230101,
      hash: '15551f0533fe5fd5abda2924b639b052506a52db5e127f7ee5b39dacc525eb04',
    },
    {
      document: lawDeadlinesRegistrationAfterAuthorisationFrom20230101,
      hash: '2a8f980f36cb1a4cb5fbcadc9921ef7aec00a1558df2ad2532d592fccae6cf56',
    },
    {
      document: lawDeadlinesRenewalFrom20230101,
      hash: '9e9830362e69c5a42fe18333e5d1cdae076fa8323ef5033b73c8875cf1490444',
    },
    {
      document: lawDeadlinesRightOfReturnFrom20230101,
      hash: '77076dc0bb101abd267ac1de14028cd040bec075318e00f6873ed40aacea9f7f',
    },
    {
      document: lawDeadlinesSearchYearFrom20230101,
      hash: '2079a338ea6011bd52a6f023c5fe96512b438773bd59c4a3fbd90c34dafd2148',
    },
    {
      document: lawSalaryBrusselsFrom20250101,
      hash: '6259675c585b20bacffc8ab234c15951d0e95851a0f47464a1ffe5b9fb20a20a',
    },
  ],
};
