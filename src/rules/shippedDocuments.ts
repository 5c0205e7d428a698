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
  guideChecklistFrom20260101,
  guideCostsFrom20260101,
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
  guideFamilyIncomeFrom20260101R2,
  guideFamilyIncomeFrom20260401,
  guideFamilyIncomeFrom20260401R2,
  guideFamilyIncomeFrom20260701,
  guideFamilyIncomeFrom20260701R2,
  guideProcedureFrom20260101,
  guideRegisterNumberFrom20260101,
  guideResidenceCountLongTermResidentFrom20260101,
  guideResidenceCountNationalityFrom20260101,
  guideResidenceCountPermanentResidenceFrom20260101,
  guideSalaryBrusselsFrom20260101,
  guideSalaryFlandersFrom20260101,
  guideSalaryWalloniaFrom20260101,
  guideSchengenDaysFrom20260101,
  guideStudentMeans_2026_2027From20260101,
  guideTravelFrom20260101,
  lawCardsAFrom20230101,
  lawCardsBFrom20230101,
  lawCardsEuFrom20230101,
  lawCardsEuPlusFrom20230101,
  lawCardsFFrom20230101,
  lawCardsFPlusFrom20230101,
  lawCardsHFrom20230101,
  lawCardsHFrom20240405,
  lawCardsIFrom20230101,
  lawCardsJFrom20230101,
  lawCardsKFrom20230101,
  lawCardsLFrom20230101,
  lawCardsMFrom20230101,
  lawCardsNFrom20230101,
  lawCardsSearchYearFrom20230101,
  lawCardsSearchYearFrom20230301,
  lawChecklistSearchYearFrom20230101,
  lawCostsCommuneCardFrom20260101,
  lawCostsFederalContributionFrom20230101,
  lawCostsFederalContributionFrom20240101,
  lawCostsFederalContributionFrom20250101,
  lawCostsFederalContributionFrom20260101,
  lawCostsRegionalFeeFrom20260901,
  lawCostsVisaDFrom20230101,
  lawCostsVisaDFrom20260701,
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
  lawFamilyIncomeFrom20210901,
  lawFamilyIncomeFrom20220101,
  lawFamilyIncomeFrom20220301,
  lawFamilyIncomeFrom20220501,
  lawFamilyIncomeFrom20220801,
  lawFamilyIncomeFrom20221101,
  lawFamilyIncomeFrom20230101,
  lawFamilyIncomeFrom20230701,
  lawFamilyIncomeFrom20231101,
  lawFamilyIncomeFrom20240501,
  lawFamilyIncomeFrom20250201,
  lawFamilyIncomeFrom20250818,
  lawFamilyIncomeFrom20260101,
  lawFamilyIncomeFrom20260301,
  lawFamilyIncomeFrom20260401,
  lawFamilyIncomeFrom20260701,
  lawFamilyIncomeFrom20260901,
  lawRegisterNumberFrom20230101,
  lawResidenceCountLongTermResidentFrom20230101,
  lawResidenceCountPermanentResidenceFrom20230101,
  lawSalaryBrusselsFrom20230101,
  lawSalaryBrusselsFrom20240101,
  lawSalaryBrusselsFrom20241001,
  lawSalaryBrusselsFrom20250101,
  lawSalaryFlandersFrom20230101,
  lawSalaryFlandersFrom20240101,
  lawSalaryFlandersFrom20240501,
  lawSalaryFlandersFrom20250101,
  lawSalaryFlandersFrom20260101,
  lawSalaryWalloniaFrom20230101,
  lawSalaryWalloniaFrom20240101,
  lawSalaryWalloniaFrom20240901,
  lawSalaryWalloniaFrom20250101,
  lawSalaryWalloniaFrom20260101,
  lawSchengenDaysFrom20230101,
  lawStudentMeans_2021_2022From20210616,
  lawStudentMeans_2021_2022From20210901,
  lawStudentMeans_2021_2022From20220101,
  lawStudentMeans_2021_2022From20220301,
  lawStudentMeans_2021_2022From20220501,
  lawStudentMeans_2021_2022From20220801,
  lawStudentMeans_2022_2023From20220201,
  lawStudentMeans_2022_2023From20220301,
  lawStudentMeans_2022_2023From20220501,
  lawStudentMeans_2022_2023From20220801,
  lawStudentMeans_2022_2023From20220901,
  lawStudentMeans_2022_2023From20221101,
  lawStudentMeans_2022_2023From20230101,
  lawStudentMeans_2022_2023From20230701,
  lawStudentMeans_2023_2024From20230320,
  lawStudentMeans_2023_2024From20230701,
  lawStudentMeans_2023_2024From20231101,
  lawStudentMeans_2023_2024From20240501,
  lawStudentMeans_2024_2025From20240215,
  lawStudentMeans_2024_2025From20240501,
  lawStudentMeans_2024_2025From20250201,
  lawStudentMeans_2025_2026From20250201,
  lawStudentMeans_2025_2026From20250901,
  lawStudentMeans_2025_2026From20260301,
  lawStudentMeans_2025_2026From20260901,
  lawStudentMeans_2026_2027From20260304,
  lawStudentMeans_2026_2027From20260901,
  lawTravelFrom20230101,
} from './documents.js';
import type { HashedDocument } from './hashedDocument.js';
import type { CalendarDocument, NationalityGroupsDocument } from './supportingData.js';

/** The calendar of working days. */
export const CALENDAR: CalendarDocument = /* @__PURE__ */ asData(calendar);

/** The groups of nationalities. */
export const NATIONALITY_GROUPS: NationalityGroupsDocument = /* @__PURE__ */ asData(nationalityGroups);

/** The SHA-256 of the canonical JSON of both, so that nobody has to work it out. */
export const DATA_HASHES: { readonly calendar: string; readonly 'nationality-groups': string } = {
  calendar: '58ec7b1ec8344da1258483488850e2c71b73d9589168c29c490f989c44bce999',
  'nationality-groups': '3f1c105fcc8ce096b6b2836f59890257773ad8b7f4e3cb85c4a22790ae91c06a',
};

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
      document: guideChecklistFrom20260101,
      hash: '6b6ca251ebcb9ef4f6fc9f28152974a6652dc9b37e5f9401e33292718e88ee40',
    },
    {
      document: guideCostsFrom20260101,
      hash: 'ec571f89516ba3d1e7bf17751f0d2af604bc30b76830cb47d50c5a3cf286324d',
    },
    {
      document: guideDeadlinesAppealFrom20260101,
      hash: '1bdb81bd66850fb0dc53d555185c4de9cbec0fee895fde387ffdda5048637e09',
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
      hash: 'ecbdb3eb2b3492409568c470a01d1ead430ade36833b37559cc472f56704f485',
    },
    {
      document: guideDeadlinesCriminalRecordFrom20260101,
      hash: '0607b78d9b94d3f097891100ecd0b7ece78d00ee21e2e33d5e910df4e9bc0950',
    },
    {
      document: guideDeadlinesEuPlusAbsenceFrom20260101,
      hash: '0505089ab0b9b1d55e55e6eeea08c3d81d88c378ef5a49672b336b62c7e91bb0',
    },
    {
      document: guideDeadlinesJobSearchFrom20260101,
      hash: '5ba1042d370bd1302b27590e02c2601b5a9f594390ef24d4f132bc45051fdce8',
    },
    {
      document: guideDeadlinesPermanentResidenceFrom20260101,
      hash: 'd6dafd6434e0d42d7256e6139f72dee48ba503a06e0f161b95548e0a70415940',
    },
    {
      document: guideDeadlinesProvisionalDocumentFrom20260101,
      hash: '215f6de6ba2d330047dca48636a0c54057e13a39eec4633ff331541914766cd2',
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
      hash: '33e8464378bb02cb650f6d66cc51f287f3b93581ad08b603ce93bc376e4d0345',
    },
    {
      document: guideFamilyIncomeFrom20260101,
      hash: '8a563168a772a6f7b6928e7b4b9346ef7fbe5659e08f091582d1992bca0c89dd',
    },
    {
      document: guideFamilyIncomeFrom20260101R2,
      hash: '089f0e4e57ba9ec9aca6a9ce4b5fc9bd649e9539f9560ceebb4da24710ee5cb2',
    },
    {
      document: guideFamilyIncomeFrom20260401,
      hash: 'ac8a4f65c1c768b8685e93da9c0aebc7eaa7ab587621603c24fd1739dda48a9d',
    },
    {
      document: guideFamilyIncomeFrom20260401R2,
      hash: '1498d1cd17e002e5873277204dc0c7b8f895e23f6c6012507712411fd328fff2',
    },
    {
      document: guideFamilyIncomeFrom20260701,
      hash: '8c55a7af3b7d82124e79370261d9d1327888c92f31a3d580253c5f5ebff02fac',
    },
    {
      document: guideFamilyIncomeFrom20260701R2,
      hash: '33815bdd79ba92a4081026c622bb6b1c5429a2b93501cda47debc913ff1db8d1',
    },
    {
      document: guideProcedureFrom20260101,
      hash: 'bd9a68bdb2e41dd36654509c66a689747e711e651ff21f02d97c80e08b393566',
    },
    {
      document: guideRegisterNumberFrom20260101,
      hash: 'f46cd16993114de7f9f0db7e9e9f283b2c9d4dc177a8e51d93bb62c053515fb4',
    },
    {
      document: guideResidenceCountLongTermResidentFrom20260101,
      hash: 'bac989e34e540fba3ee51b10a8ee84749603535ed69b3c53d6e080f130dac5d4',
    },
    {
      document: guideResidenceCountNationalityFrom20260101,
      hash: '146014902312684e572ec11c4122f8591e747deb20640773c41c5380b8e05de3',
    },
    {
      document: guideResidenceCountPermanentResidenceFrom20260101,
      hash: '34474d6eb6155f1069acbc15508613b2daee5ee047bec720e8f0a378a41c6802',
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
      document: guideSchengenDaysFrom20260101,
      hash: '150aca4534a300cac474fda120b22fb44cfeceef457f450f7ec8378c95a71978',
    },
    {
      document: guideStudentMeans_2026_2027From20260101,
      hash: '0c6f58c06cf6d30967a4f9186f14c3e5b3f25351a585ad50436735cb968aadf7',
    },
    {
      document: guideTravelFrom20260101,
      hash: '34d9045f4d396f63187e25b45122b8871842ebd3275a187cc519d14c9c9fe1b6',
    },
  ],
  law: [
    {
      document: lawCardsAFrom20230101,
      hash: 'bde49b2b913551525427e7b55fb9fb21ec797c7d6b76143d732da751bfd09f8b',
    },
    {
      document: lawCardsBFrom20230101,
      hash: 'de629012793706044e231b2cd9403e364512631f3f3b39f28cb99c64ee2148ec',
    },
    {
      document: lawCardsEuPlusFrom20230101,
      hash: '4f38f58f3346f27acd4ec94422729843f3118df80205a98cf49d27a6059940b7',
    },
    {
      document: lawCardsEuFrom20230101,
      hash: 'a35e53e1951672d9ebe17ff0c3a69d121440c0597a26bc2fa280977639108a4e',
    },
    {
      document: lawCardsFPlusFrom20230101,
      hash: '4b31a993e01a14fead76e21f11542f0fcfcc57acfec12bc8e4ff11cad5227b33',
    },
    {
      document: lawCardsFFrom20230101,
      hash: '298c9d68b405e3387f0d2903a16cb621a502e473b95652539471598cb1efdb9a',
    },
    {
      document: lawCardsHFrom20230101,
      hash: '1cdfe0f671cf5be976e926a82f278685dcc841801a4613ce80b61d13b2e32bdd',
    },
    {
      document: lawCardsHFrom20240405,
      hash: 'be50120c85a87367bd5d3f2c66a671f8cb7c4874689d04862c367a3b30889e84',
    },
    {
      document: lawCardsIFrom20230101,
      hash: '18adf714ae18f5b7ad2030fe959eed2b78aeeb267741c15013ccfc615516aad2',
    },
    {
      document: lawCardsJFrom20230101,
      hash: '740268340ff5f62714c36f34f020d16b56107c764e96eb09701205ffb5ffca98',
    },
    {
      document: lawCardsKFrom20230101,
      hash: '85aa45d9d41297bada8bff1ced9cf9f1c7af998e1d18db3f37a53ebba296463c',
    },
    {
      document: lawCardsLFrom20230101,
      hash: '4ec8912233f02202569f4a2d71c7e6b85faf4b605deff1de8f1c96284cec2ab3',
    },
    {
      document: lawCardsMFrom20230101,
      hash: '18590af8f2561d31770541e29d142fd661db448f9723b03e9844efd8e7075e3f',
    },
    {
      document: lawCardsNFrom20230101,
      hash: '0813e181d12b2b086f90fe7c5da17771c81527555ffdd798c2731e0216d9aff5',
    },
    {
      document: lawCardsSearchYearFrom20230101,
      hash: '89350755bce92bc78a2b8445b5e880e60163c71a470d63d5938c366e00d98f5f',
    },
    {
      document: lawCardsSearchYearFrom20230301,
      hash: '7c7537de97a47b026e39573ab334cb3af65c9504d94b75c234716bee6cec08b1',
    },
    {
      document: lawChecklistSearchYearFrom20230101,
      hash: '320731103c129e1bbdef904acf0b1761ba3e63a6a76387bf34232abbd3ea14aa',
    },
    {
      document: lawCostsCommuneCardFrom20260101,
      hash: '7638af5b9197c296451b1cd9013a27cc56db5a9e30c5d692dc38b7ad78a2d321',
    },
    {
      document: lawCostsFederalContributionFrom20230101,
      hash: '2c5dbeb45ff6a1d08cbf9ff06c671b344ee14f7c06d4a5f20aed3c3ab1f807df',
    },
    {
      document: lawCostsFederalContributionFrom20240101,
      hash: '790b4a20e6acc4463ba56311bc87ae56a82ad8f9d6654f8b1f0322b6cae557bc',
    },
    {
      document: lawCostsFederalContributionFrom20250101,
      hash: 'c0f35dba20dc0acf506cb2ed2f0dd62ba19beb12e5df27449ca40a1c118c69e9',
    },
    {
      document: lawCostsFederalContributionFrom20260101,
      hash: 'cb581a70b41b919882bc4620c6b8e3446eb7b2d9f8e5610632541d1869153fbd',
    },
    {
      document: lawCostsRegionalFeeFrom20260901,
      hash: '6256555c29c036f327ce7f12a2abc3f007aa582940d8611c0a383104363d71c6',
    },
    {
      document: lawCostsVisaDFrom20230101,
      hash: 'a86af154d99f17b8f319c2e06bf341852391b344be057d506e91b92a190c2534',
    },
    {
      document: lawCostsVisaDFrom20260701,
      hash: 'd756fbe3163bc6e4d15fbe23be78045836b30a701e3d03f377f6ea9d83501edf',
    },
    {
      document: lawDeadlinesAbsenceReportFrom20230101,
      hash: '74475570b85f53994e9c9753c8a490c4681913ca9b79f9aa957aaac346d1bde3',
    },
    {
      document: lawDeadlinesAppealFrom20230101,
      hash: 'ca6ed29055b0234b55a29ade46ccc6c90afd692057687955c4187834007f8202',
    },
    {
      document: lawDeadlinesAppealFrom20260612,
      hash: '33ffbbef82ff104f4b5313bffd4d02521ad49999dc672376526ded9185bc663c',
    },
    {
      document: lawDeadlinesArrivalRegistrationFrom20230101,
      hash: 'dc5482a73f0ff0704858751859e6eba453ca42ca361afcf7b0ba84a71d46faf4',
    },
    {
      document: lawDeadlinesBlueCardEmployerChangeFrom20230101,
      hash: '1134680632534aa60fab8f34277fbf135f55216244fb2e98d1076f3e8f15da49',
    },
    {
      document: lawDeadlinesBlueCardEmployerChangeFrom20240405,
      hash: 'e92bfbbaef5361b27af540820f0b33e10d1cbb7690c074716e9f95e0f12e1c89',
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
      hash: 'f0482078d960b77e08d130b6eb10485fdd613b9d124f526cd407fc19eca4ce2b',
    },
    {
      document: lawDeadlinesEuPlusAbsenceFrom20230101,
      hash: 'adad0f5c991802bd9d8c6cff2fc2ca67cd4d4ab68ede3675437f62058bcae0ea',
    },
    {
      document: lawDeadlinesEuRegistrationFrom20230101,
      hash: '06f949659b94c63d3393c3444a5cfa21b44f6a7c20c81e95851b3c205e334dc1',
    },
    {
      document: lawDeadlinesJobSearchFrom20230101,
      hash: '276350c9de2ddacf5e6941e31371a3a4f33165dc82f159302876120d8413236f',
    },
    {
      document: lawDeadlinesJobSearchFrom20240405,
      hash: 'b242bc1a8f172d2e398bf70afdb627aac00729e6c3746664c168cadc95c71e77',
    },
    {
      document: lawDeadlinesJobSearchFrom20260522,
      hash: '185e1f94676fb483eb78bb551df3d9c028e482db216c00ccba46ecfaa635d4fa',
    },
    {
      document: lawDeadlinesLongTermResidentAbsenceFrom20230101,
      hash: '2444f4cfc34401a302a3c771ef56eb01be968e20377b8b875d54fbcd12d6b587',
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
      hash: 'e3ff09f000e74490e9ea0c6d8cce86710a29e7ba6e74103050bc92cd0943c5fe',
    },
    {
      document: lawDeadlinesRegistrationAfterAuthorisationFrom20230101,
      hash: '42923506bffd8704b939aa254170480b6c5373dede25d33a342ee891a370dbb4',
    },
    {
      document: lawDeadlinesRenewalFrom20230101,
      hash: '9e9830362e69c5a42fe18333e5d1cdae076fa8323ef5033b73c8875cf1490444',
    },
    {
      document: lawDeadlinesRightOfReturnFrom20230101,
      hash: '34532942392342350c52f6f568e11ac242ec1ed66926a91385093eb362beb073',
    },
    {
      document: lawDeadlinesSearchYearFrom20230101,
      hash: '2079a338ea6011bd52a6f023c5fe96512b438773bd59c4a3fbd90c34dafd2148',
    },
    {
      document: lawFamilyIncomeFrom20210901,
      hash: 'a3ce89438e8eef7f4d846529b16d52af44bcf97864e46688dc773ec98c4ae433',
    },
    {
      document: lawFamilyIncomeFrom20220101,
      hash: '0c951da8fad70147eb46b7246ffed810c2062c51bd91e6aa5608d3fc04d40c21',
    },
    {
      document: lawFamilyIncomeFrom20220301,
      hash: '2a94d4d0d2d1fda5c3cc34f3722d5b2edaa35731897633371c43d8613c637e57',
    },
    {
      document: lawFamilyIncomeFrom20220501,
      hash: 'a2f139d30751f31df77767bd2df2410aea5bd13ff5e023342b83811c883f8783',
    },
    {
      document: lawFamilyIncomeFrom20220801,
      hash: 'bb91ebf9a2e5c0810fd8ec5b64d7cda1bf7387550455ad79704cf9504cba4430',
    },
    {
      document: lawFamilyIncomeFrom20221101,
      hash: '7d526dd0dd11e6f9569a291e4340d99cf7b7b0aacbc0eb355c8f2b4dec083804',
    },
    {
      document: lawFamilyIncomeFrom20230101,
      hash: '016f721caa623c5118a8860975822860c92c00c6901c734dfec593d3a380cc89',
    },
    {
      document: lawFamilyIncomeFrom20230701,
      hash: '8a59c5b2cc665cf8e9169de59052f220b0f07a6ed0ae412c43f8ff751c2bd0c2',
    },
    {
      document: lawFamilyIncomeFrom20231101,
      hash: '599db3b7a6b3af306454f8e9154745c7f8cacf6ba9e7919c761d709015ae39da',
    },
    {
      document: lawFamilyIncomeFrom20240501,
      hash: '5cd3b2d5b087022fd4df92b12e7a5b224e12bfe9dc4ef6340f2cf4effe83a2f1',
    },
    {
      document: lawFamilyIncomeFrom20250201,
      hash: '4c21e6deb004a0ae9b2f9f5e3df3214078752c26db2749e0f05de3017ab4d1a7',
    },
    {
      document: lawFamilyIncomeFrom20250818,
      hash: '6279370d3e709a89123ec90df12ec277600cc647c19ec7a8feebd68316baf51b',
    },
    {
      document: lawFamilyIncomeFrom20260101,
      hash: '44ec55dd66cb052965f507edc286e84970c1daeca2238dbab0ae86f6fe9dea3c',
    },
    {
      document: lawFamilyIncomeFrom20260301,
      hash: 'd4df366982d86c5c8f9e1870606a06bed80b235854120fc367eed07011977852',
    },
    {
      document: lawFamilyIncomeFrom20260401,
      hash: '76d14672f39e07439ba5e37fc5fa1a46dc6398da8efb4892ab869f833e256b34',
    },
    {
      document: lawFamilyIncomeFrom20260701,
      hash: '239774b1915f89374319b97e95dc8c9e8759d26befabc2277a6bea4abf994e91',
    },
    {
      document: lawFamilyIncomeFrom20260901,
      hash: '253ee0b4c8f9b24809688f0c27744e930867c7ebd95755b6a67f80f6b7a4acb9',
    },
    {
      document: lawRegisterNumberFrom20230101,
      hash: 'e97d772cc64a5a336954dc0ee5e4a2a1f56efc75d508708adf8e097bcd6c146c',
    },
    {
      document: lawResidenceCountLongTermResidentFrom20230101,
      hash: '22182d28b09346ac7e4a7087a8826dfa3804c1016a13c2b5f98739505ccc12e0',
    },
    {
      document: lawResidenceCountPermanentResidenceFrom20230101,
      hash: 'e5fda70dfa111dc4494e0f0e1a474fb4789879dee25bc1eeeff41b30f684d149',
    },
    {
      document: lawSalaryBrusselsFrom20230101,
      hash: '55fa7f62fecfed87539f1aaa03aad91f291b339e06318cccad62af862b22d9bb',
    },
    {
      document: lawSalaryBrusselsFrom20240101,
      hash: 'c8c463cbcb6f976d215d022ec421b994edbbc9204f59998653973927bc075478',
    },
    {
      document: lawSalaryBrusselsFrom20241001,
      hash: 'c0be0eeaf2f22d6fdbe8dbc145782ffddcd3feed8abe912084c34b5bf23ff598',
    },
    {
      document: lawSalaryBrusselsFrom20250101,
      hash: '1114f36433070aa5f89476c924a578f1d1e7e86da707328f13aa78d887ac28f5',
    },
    {
      document: lawSalaryFlandersFrom20230101,
      hash: '2c6b75347cff970c901b89834160d1db740dc1f8cc7664f161f89718a5e8155c',
    },
    {
      document: lawSalaryFlandersFrom20240101,
      hash: '4f260770d702ca5693c97beaa8b5b8823e9005f7d6ac794b4f79bef236544ac6',
    },
    {
      document: lawSalaryFlandersFrom20240501,
      hash: 'ec3d4edbfcc95de70e08be1303bb0fa563a450199f225d8b3f5db92d3656cd1a',
    },
    {
      document: lawSalaryFlandersFrom20250101,
      hash: '3fb60ae5d6cbb0f424f3e344928452d07f605e96c6f0aedec70164effa8faaad',
    },
    {
      document: lawSalaryFlandersFrom20260101,
      hash: '2a8fa3b55d11d3aac3f0f9d99599fac387daa24b0d2e37e6e8ac34b2917fb25b',
    },
    {
      document: lawSalaryWalloniaFrom20230101,
      hash: 'd51aa87e867d88107a10555c82d574f614da06b8ec30551779a74c762fd99429',
    },
    {
      document: lawSalaryWalloniaFrom20240101,
      hash: '8beb150c350d0cb2c8b4fd905aee2ef40b2a8ad7172a502c2b2275f8ae76d5d6',
    },
    {
      document: lawSalaryWalloniaFrom20240901,
      hash: 'd53f45b45aac1be103a7975ecb9d29cdeb2f6da0d3b2835d34f7e659328236ad',
    },
    {
      document: lawSalaryWalloniaFrom20250101,
      hash: '2a926c07905aba373f3b2ac7ae96c50f8469b96edb211915ec9ee34892d77e01',
    },
    {
      document: lawSalaryWalloniaFrom20260101,
      hash: '54d75ce911da143f4ed102595ea233013c34e239f3994dbd14d81985c8d0c159',
    },
    {
      document: lawSchengenDaysFrom20230101,
      hash: 'a4c3fc1e5fa9546059349ab0edbe4acc5ff9deb4ff238de1731b2b98763d42b4',
    },
    {
      document: lawStudentMeans_2021_2022From20210616,
      hash: '8ab62f2470b29c946008b456db0209b5e6e0182af4902f3746be23f27cafe4f4',
    },
    {
      document: lawStudentMeans_2021_2022From20210901,
      hash: 'c460eedb483d14adeef3f33894dc5e9aaa909dc0a9f6727c63cb99237c029863',
    },
    {
      document: lawStudentMeans_2021_2022From20220101,
      hash: '6dc228542e0edd074a30506a9a14bf36f9de6cc1f937c92530d82d1d79239781',
    },
    {
      document: lawStudentMeans_2021_2022From20220301,
      hash: 'aa56612c3479765fb5525b010928098666f9640e368f00f5c089492e6fce3d8d',
    },
    {
      document: lawStudentMeans_2021_2022From20220501,
      hash: 'f2cf4391e180b635295264e490932ebf8c57c412f56b5f6d363667bc127c2fe4',
    },
    {
      document: lawStudentMeans_2021_2022From20220801,
      hash: '8049be7ebb33f1676bf7ed89b1f83b04ce3f34d60c0f27157ef09b87c66da253',
    },
    {
      document: lawStudentMeans_2022_2023From20220201,
      hash: 'cabb6042fa5aa30e9c3bbb4045c1564efa3a44f93456d7ab8408bc1ac01df67d',
    },
    {
      document: lawStudentMeans_2022_2023From20220301,
      hash: 'e63b8c05b971bd86f0ba37115b08430f6833e8b8599e8a54bb0b28681edce2ec',
    },
    {
      document: lawStudentMeans_2022_2023From20220501,
      hash: 'b9d40cb1620bc9e5692e54f0668e6e74806f0f30c9bc702b4f26710f47b1cc13',
    },
    {
      document: lawStudentMeans_2022_2023From20220801,
      hash: 'f1875218cd2c7fc6e9cfa50f691204c0ca9e40f6e3e21e39277db20e4a5e25ac',
    },
    {
      document: lawStudentMeans_2022_2023From20220901,
      hash: '2d1daef1e9caec9a7c1feeba2a11f18a4c3befb11bf70535eeff75347f979b4e',
    },
    {
      document: lawStudentMeans_2022_2023From20221101,
      hash: 'c5235b9fbd3c102ba9db7ffc43cefa7519d188e077b29fa7b4abbdb37f4052c0',
    },
    {
      document: lawStudentMeans_2022_2023From20230101,
      hash: 'a7af544ab668cc4e69c3042e995374e5d170cc38366f368dc114a13544856aa2',
    },
    {
      document: lawStudentMeans_2022_2023From20230701,
      hash: 'd9cc47b02eadd3a2a4fff2bf1680ad2f910a92825882fd30d3d9b65e6faac2a8',
    },
    {
      document: lawStudentMeans_2023_2024From20230320,
      hash: '8b92b9fb542b9b91671ce5d4477c15ed03eb73fdc803953dd71280d80fab0cc8',
    },
    {
      document: lawStudentMeans_2023_2024From20230701,
      hash: '5f9e9e90453ec4c6fa2e71404162214c72c5a7853e3f6513866ffb8a4f511389',
    },
    {
      document: lawStudentMeans_2023_2024From20231101,
      hash: 'bac8df946dab7b481b72cf9cd813abe1a80f0cb06c318bb7473d7f5c36caccb1',
    },
    {
      document: lawStudentMeans_2023_2024From20240501,
      hash: '7413962dba6bc512a8f807ee97b018fd8ff9566e07848c89dd8367834cf224d3',
    },
    {
      document: lawStudentMeans_2024_2025From20240215,
      hash: 'ca44d6c61dd9f97c22bd504a1ecdcb38fc984b06c377ab2ba2855400a30101e9',
    },
    {
      document: lawStudentMeans_2024_2025From20240501,
      hash: '9549552f28f06090d3ec8ccabfba7def53641fce5e32b318476568d03456a3f6',
    },
    {
      document: lawStudentMeans_2024_2025From20250201,
      hash: 'e5a55248caeaa78c65b37bdf0b658a87e0c18e139546f628343d9214603cd11e',
    },
    {
      document: lawStudentMeans_2025_2026From20250201,
      hash: '1f9d4471fae6f67c832eb804035a5bd9b6c12cdcadfbcd36c1d1841eab6dfe83',
    },
    {
      document: lawStudentMeans_2025_2026From20250901,
      hash: '51459340dc3abe939bb38fd688451534a7151735fa934fe82f522aa619bdeed8',
    },
    {
      document: lawStudentMeans_2025_2026From20260301,
      hash: '5e199a6d194a694727e323ea7ba7e5a43a8db977e7310516e823ae6e4cb745ef',
    },
    {
      document: lawStudentMeans_2025_2026From20260901,
      hash: '61aa008622927e76377817207dc7f0e3055f3f67d059a42fc5a73b9e6c28edd7',
    },
    {
      document: lawStudentMeans_2026_2027From20260304,
      hash: '6cb8b1722058e96b9e54f04470854d74afecb4557c2131e4f4e40b6f6aeb2b6f',
    },
    {
      document: lawStudentMeans_2026_2027From20260901,
      hash: '803e0307d1fda42f1a2d0efcc1165605b50b074bf02a496c19677383bfa66aef',
    },
    {
      document: lawTravelFrom20230101,
      hash: '3ee2525328ef819f7cbc70ddeb300567c645a887a1c96273ed8c8ce85adfef57',
    },
  ],
};
