import type { Messages } from './language.js';

/** Why an answer is what it is, in Dutch. */
export const REASONS_NL: Messages = {
  // Salary
  'salary-meets-threshold':
    'Het loon haalt de drempel van {threshold:amount} {per:name.period} die in {region:name.region} geldt voor {category:name.category} ({rate:name.rate}).',
  'salary-below-threshold':
    'Het loon ligt onder de drempel van {threshold:amount} {per:name.period} die in {region:name.region} geldt voor {category:name.category} ({rate:name.rate}).',
  'salary-not-comparable':
    'De drempel die in {region:name.region} geldt voor {category:name.category} ({rate:name.rate}), is {threshold:amount} {per:name.period}; het loon werd voor een andere periode opgegeven, en deze regels rekenen het niet om.',
  'category-not-covered':
    'Deze regels bevatten in {region:name.region} geen drempel voor {category:name.category}.',
  'rate-not-settled':
    'Welk bedrag in {region:name.region} geldt voor {category:name.category}, hangt af van wat niet is opgegeven: {missingFacts:fact}.',

  // Means of a student
  'means-sufficient':
    'De bestaansmiddelen dekken het bedrag van {required:amount} per maand dat voor {academicYear} vereist is; over het jaar liggen ze {margin:size} hoger.',
  'means-insufficient':
    'De bestaansmiddelen dekken niet het bedrag van {required:amount} per maand dat voor {academicYear} vereist is; over het jaar is er {margin:size} te weinig.',
  'means-not-settled':
    'De bestaansmiddelen die zeker meetellen, dekken niet het bedrag van {required:amount} per maand dat voor {academicYear} vereist is: over het jaar is er {margin:size} te weinig; andere tellen misschien ook mee.',
  'means-not-counted':
    '{path} ({kind:name.means}, {year:amount} per jaar) telt niet mee[ volgens de regel {rule}].',
  'means-open':
    'Of {path} ({kind:name.means}, {year:amount} per jaar) meetelt, hangt af van wat niet is opgegeven.',

  // Income of a sponsor
  'income-sufficient':
    'Het inkomen dat meetelt, {counted:amount} per maand, bereikt de drempel van {threshold:amount} per maand; het ligt {margin:size} hoger[ ({regime:name.regime})].',
  'income-insufficient':
    'Het inkomen dat meetelt, {counted:amount} per maand, ligt onder de drempel van {threshold:amount} per maand; het is {margin:size} te laag[ ({regime:name.regime})].',
  'income-not-settled':
    'Het inkomen dat zeker meetelt, {counted:amount} per maand, ligt {margin:size} onder de drempel van {threshold:amount} per maand; ander inkomen telt misschien ook mee[ ({regime:name.regime})].',
  'income-below-least-threshold':
    'Het inkomen dat meetelt, {counted:amount} per maand, ligt onder {threshold:amount} per maand, wat ongeacht de grootte van het gezin vereist is; het is {margin:size} te laag ({regime:name.regime}).',
  'threshold-not-settled':
    'Wat bereikt moet worden, hangt af van de grootte van het gezin: het is minstens {threshold:amount} per maand; het inkomen dat zeker meetelt, is {counted:amount} per maand ({regime:name.regime}).',
  'regime-not-settled':
    'Welke voorwaarden gelden, hangt af van wat niet is opgegeven ({missingFacts:fact}): {regimes:name.regime}.',
  'income-counted':
    '{path} ({kind:name.income}, {month:amount} per maand) telt mee[ volgens de regel {rule}].',
  'income-not-counted':
    '{path} ({kind:name.income}, {month:amount} per maand) telt niet mee[ volgens de regel {rule}].',
  'income-open':
    'Of {path} ({kind:name.income}, {month:amount} per maand) meetelt, hangt af van wat niet is opgegeven.',

  // Deadlines
  'too-early': 'Op {actOn:date} is het te vroeg: het kan vanaf {opensOn:date}[ tot en met {dueOn:date}].',
  'done-too-early': 'Het werd gedaan op {actOn:date}, vóór de eerste dag waarop het kon, {opensOn:date}.',
  'done-in-time': 'Het werd tijdig gedaan, op {actOn:date}[; de laatste dag was {dueOn:date}].',
  'done-late': 'Het werd gedaan op {actOn:date}, na de laatste dag, {dueOn:date}.',
  'due-in-time': 'Op {actOn:date} kan het nog tijdig worden gedaan[: de laatste dag is {dueOn:date}].',
  'window-open':
    'Op {actOn:date} kan het worden gedaan: de eerste dag was {opensOn:date}[, de laatste dag is {dueOn:date}].',
  'due-not-known': 'Tot wanneer het tijdig is, is niet bekend; over {actOn:date} valt dus niets te zeggen.',
  'only-bounded':
    'Of {actOn:date} tijdig is, is niet zeker: tot en met {dueOn:date} is het tijdig, na {latestDueOn:date} niet.',
  passed: 'Op {actOn:date} is de laatste dag, {dueOn:date}, verstreken.',
  late: 'Op {actOn:date} is de laatste dag voor de aanvraag, {dueOn:date}, verstreken; de kaart is nog geldig tot en met {validUntil:date}.',
  expired:
    'Op {actOn:date} is de laatste dag voor de aanvraag, {dueOn:date}, verstreken, en de kaart was geldig tot en met {validUntil:date}.',
  'opening-depends-on-absences':
    'Vanaf wanneer het kan, hangt ervan af welke afwezigheden langdurig zijn[: ten vroegste {earliest:date}][, ten laatste {latest:date}].',
  'opening-not-known':
    'Vanaf wanneer het kan, is niet bekend[: ten vroegste {earliest:date}][, ten laatste {latest:date}].',
  'case-not-covered': 'Deze regels zeggen niets over dit geval ({kind:name.deadline}).',
  'case-may-not-be-covered':
    'Het kan ook gaan om een geval waarover deze regels niets zeggen ({kind:name.deadline}).',
  'rule-not-settled':
    'Welke regel geldt, en met welke data, hangt af van wat niet is opgegeven: {missingFacts:fact}.',
  'rule-may-apply':
    'Mogelijk geldt de regel {rule}[, met als eerste dag {opensOn:date}][, met als laatste dag {dueOn:date}][, met als veilige laatste dag {safeDueOn:date}][, met als laatst mogelijke dag {latestDueOn:date}].',
  'search-year-not-renewable': 'Het zoekjaar wordt één keer toegekend en kan niet worden verlengd.',
  'absences-beyond-total': 'De afwezigheden duren samen langer dan toegestaan.',
  'absences-total-open':
    'Of de afwezigheden samen binnen de toegestane duur blijven, blijkt niet uit hun data alleen.',
  'still-a-student':
    'Zolang men student is, kan het niet worden aangevraagd[: het verblijf als student duurt tot en met {studentUntil:date}].',
  'student-stay-not-given':
    'Er is niet opgegeven of, en tot wanneer, het verblijf een verblijf als student was.',
  'certificate-covers-too-little':
    'Het uittreksel uit het strafregister dekt de tijd vanaf {coversFrom:date}; het moet de tijd vanaf {coverageNeededFrom:date} dekken.',
  'coverage-not-given':
    'De eerste dag die het uittreksel uit het strafregister dekt, is niet opgegeven; het moet de tijd vanaf {coverageNeededFrom:date} dekken.',
  'absence-resets-count':
    'Door de langdurige afwezigheid {path} begint de telling opnieuw op de dag van terugkeer, {returnedOn:date}.',

  // Register number
  'number-of-digits':
    'Het nummer heeft {digits:count.digits}; het moet {requiredDigits:count.digits} hebben.',
  'birth-date-in-number':
    'Het nummer begint met {birthDatePart}[; volgens de geboortedatum moet het met {expectedBirthDatePart} beginnen].',
  'possible-birth-date':
    'De cijfers aan het begin moeten voor een bestaande geboortedatum staan; maand en dag mogen 00 zijn[; in dit bisnummer is de maand verhoogd{isBis:if}].',
  'order-number':
    'Het reeksnummer is {orderNumber}[; bisnummers hebben oneven nummers voor mannen en even nummers voor vrouwen{isBis:if}][; mannen hebben de oneven nummers van {lowestOfMen} tot en met {highestOfMen}, vrouwen de even nummers van {lowestOfWomen} tot en met {highestOfWomen}{isBis:unless}].',
  'bis-order-number-contested':
    'Het reeksnummer is {orderNumber}; de bronnen zijn het er niet over eens of een bisnummer dat kan hebben.',
  'overflow-number':
    'De dag in het nummer is groter dan die van welke maand ook. Zulke nummers worden gegeven wanneer die van een dag opgebruikt zijn; deze regels gaan er niet over.',
  'order-number-of-sex':
    'Het opgegeven geslacht: {sex:name.sex}[; het geslacht dat uit het reeksnummer {orderNumber} blijkt: {sexOfOrderNumber:name.sex}].',
  'check-digits':
    'Het controlegetal is {checkDigits}[; bij een geboorte vóór {laterBirthsFrom} moet het {earlierBirth} zijn][; bij een geboorte vanaf {laterBirthsFrom} moet het {laterBirth} zijn].',

  // Cards
  'card-fits': '{card:name.Card} komt in aanmerking.',
  'card-does-not-fit': '{card:name.Card} komt niet in aanmerking.',
  'card-not-settled': 'Of {card:name.card} in aanmerking komt, hangt af van wat niet is opgegeven.',
  'third-country-nationality': 'nationaliteit van een staat buiten de EU, de EER en Zwitserland',
  'eu-nationality': 'nationaliteit van een staat van de EU of de EER, of van Zwitserland',
  'visa-d-or-residence-permit': 'visum D, of een verblijfstitel die men al heeft',
  'ground-for-purpose':
    'een verblijfsgrond die bij het verblijfsdoel past, met alles wat daarvoor vereist is',
  'higher-education-degree': 'een diploma hoger onderwijs',
  'blue-card-threshold': 'een loon dat de drempel van de Europese blauwe kaart haalt',
  'employment-contract': 'een geldige arbeidsovereenkomst',
  'permanent-status-asked': 'het permanente statuut waarvoor deze kaart wordt afgegeven',
  'continuous-residence': 'genoeg jaren ononderbroken wettig verblijf',
  'no-prolonged-absence': 'geen langdurige afwezigheid uit België',
  'taxes-paid': 'betaalde belastingen',
  'no-social-assistance': 'geen afhankelijkheid van sociale bijstand',
  'language-a2': 'niveau A2 in de taal van het gewest',
  'civic-integration': 'inburgering, zoals het gewest die vraagt',
  'eu-card-held': 'nu houder van een kaart EU of EU+',
  'student-card-held': 'nu houder van een kaart A, afgegeven voor studie',
  'belgian-degree': 'een diploma van een Belgische instelling',
  'before-card-expires': 'aangevraagd voordat de huidige kaart vervalt',
  'contract-signed-before-card-expires': 'een contract, ondertekend voordat de huidige kaart vervalt',
  'unlimited-stay-ground':
    'een onbeperkt verblijf dat men al heeft, of datgene waaruit het volgens de verblijfsgrond volgt',
  'unlimited-stay-held': 'een onbeperkt verblijf dat men nu heeft (kaart B, of kaart K, vroeger C)',
  'long-term-residence':
    'lang en ononderbroken verblijf, in België of met Europese blauwe kaarten in de Unie',
  'no-excluded-stay': 'geen verblijf dat is uitgesloten, zoals voor studie of een tijdelijk verblijf',
  'sufficient-resources': 'voldoende bestaansmiddelen',
  'union-stay-recognised': 'het verblijfsrecht van een burger van de Unie, erkend door de overheid',
  'no-interrupting-absence': 'geen afwezigheid die het verblijf onderbreekt',
  'joins-belgian-or-union-citizen':
    'hereniging met een Belg, van wie het inkomen volstaat als er een inkomen wordt gevraagd, of met een burger van de Unie',
  'family-conditions': 'de andere voorwaarden van gezinshereniging',
  'f-card-held': 'nu houder van een kaart F of F+',
  'joint-household': 'samenwonen met de gezinshereniger',
  'degree-or-experience':
    'een diploma hoger onderwijs, of ervaring die het gewest in de plaats daarvan aanvaardt',
  'transfer-within-company': 'een overplaatsing binnen een onderneming (ICT)',
  'work-authorised': 'werk dat het gewest heeft toegelaten',
  'first-permit-for-transfer': 'geen vergunning van een andere lidstaat voor de overplaatsing',
  'permit-of-another-state': 'een vergunning van een andere lidstaat voor de overplaatsing',
  'withdrawal-agreement-resident':
    'verblijf dat het terugtrekkingsakkoord met het Verenigd Koninkrijk beschermt',
  'withdrawal-agreement-frontier-worker':
    'grensarbeid die het terugtrekkingsakkoord met het Verenigd Koninkrijk beschermt',
  'search-year-ground': 'studies of onderzoek in België, en een tijdige aanvraag',
  'health-insurance': 'een ziekteverzekering',
  'student-means': 'de bestaansmiddelen van een student',
  'no-search-year-before': 'geen eerder zoekjaar',
};
