import type { Messages } from './language.js';

/** What counts of years of residence say, in Dutch: how periods count, and what to know. */
export const RESIDENCE_NL: Messages = {
  // Periods
  'period.legal-residence': 'Wettig verblijf telt mee.',
  'period.student-years-count': 'Voor het gevraagde statuut tellen de jaren als student mee.',
  'period.student-years-do-not-count': 'Voor het gevraagde statuut tellen de jaren als student niet mee.',
  'period.student-years-depend-on-status':
    'Of jaren als student meetellen, hangt af van het gevraagde statuut: geef op of ze daarvoor meetellen.',
  'period.residence-on-eu-card': 'Verblijf met een kaart EU telt mee.',
  'period.residence-without-eu-card': 'Alleen verblijf met een kaart EU telt mee.',
  'period.eu-card-not-given': 'Alleen verblijf met een kaart EU telt mee: geef op welke kaart men had.',
  'period.union-residence':
    'Verblijf als burger van de Unie, of als familielid van een burger van de Unie, telt mee.',
  'period.before-union-residence':
    'De telling loopt vanaf de inschrijving als familielid van een burger van de Unie: wat eraan voorafging, telt niet mee.',
  'period.union-residence-not-given':
    'Alleen verblijf als familielid van een burger van de Unie telt mee: geef op welke kaart men had.',
  'period.single-permit': 'Beperkt verblijf met een gecombineerde vergunning telt mee.',
  'period.family-residence': 'Beperkt verblijf als familielid telt mee.',
  'period.card-of-period-not-given': 'Of het meetelt, hangt af van de kaart die men had.',
  'period.since-application-for-protection': 'De telling loopt vanaf het verzoek om bescherming.',
  'period.student-years-half': 'Jaren als student tellen voor de helft mee.',
  'period.search-year': 'Het zoekjaar telt volledig mee.',
  'period.lawful-residence': 'Wettig verblijf telt mee.',
  'period.temporary-stay':
    'Een louter tijdelijk of diplomatiek verblijf telt niet mee, de tijd van een asielprocedure voor de helft of volledig: om welk van deze het gaat, is niet bekend.',
  'period.temporary-or-not': 'Geef op of het verblijf louter tijdelijk is.',
  'period.wait-for-protection':
    'De wachttijd tot een beslissing over asiel telt voor de helft mee, of volledig als die lang was.',
  'period.protection-card-not-given':
    'Geef op welke kaart men had: de wachttijd tot een beslissing telt mogelijk maar voor de helft mee.',
  'period.transfer-temporary-or-not':
    'Geen enkele gelezen bron zegt of een overplaatsing binnen een onderneming een tijdelijk verblijf is, dat niet meetelt.',
  'period.not-said': 'De regels zeggen niet of het meetelt.',
  'period.depends-on-missing': 'Of het meetelt, hangt af van wat ontbreekt.',

  // What to know
  'warning.other-conditions-of-permanent-residence':
    'De jaren zijn maar een van de voorwaarden voor permanent verblijf.',
  'warning.other-conditions-of-nationality':
    'De jaren zijn maar een van de voorwaarden voor de nationaliteit, en de gids ({claim}) somt de andere niet op.',
  'warning.absences-not-covered':
    'De bepalingen over dit verblijf zeggen niets over afwezigheden: aangenomen wordt dat een afwezigheid binnen het recht op terugkeer niets aan de telling verandert; bij een langere blijft de telling onbeslist.',
  'warning.not-for-foreign-employers':
    'Contracten met een buitenlandse werkgever leiden niet op deze manier tot een onbeperkt verblijf.',
  'warning.still-a-student': 'Zolang het verblijf voor studie is, kan het statuut niet worden aangevraagd.',
};
