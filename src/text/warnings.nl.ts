import type { Messages } from './language.js';

/** What to know about an answer, in Dutch. */
export const WARNINGS_NL: Messages = {
  // Every answer
  'as-of-today': 'Er werd geen datum opgegeven: het antwoord gaat over vandaag, {asOf:date}.',
  'past-review-date':
    'De uitgave {document} moest tegen {reviewBy:date} worden nagekeken, en die datum is voorbij: ga na of dit nog de geldende wetgeving is.',
  'figure-confidence':
    'Het cijfer {parameter} van {document} is bekend met {confidence:name.confidence}: laat het bevestigen voordat u erop steunt.',
  'figure-contested':
    'Bronnen zijn het niet eens over {parameter} van {document}: {value:figure.unit} werd gevolgd, andere geven {readings:figure.unit}.',
  'law-differs':
    'Volgens de wet[ was de laatste dag {lastDayWas:date}][ is de laatste dag {lastDayIs:date}][ kan de laatste dag {lastDayMayBe:date} zijn][ is de eerste dag {firstDayIs:date}][ kan de eerste dag {firstDayMayBe:date} zijn][ is {figureIs:name.lawFigure} {lawValue:figure.lawUnit}][ kan {figureMayBe:name.lawFigure} {lawValue:figure.lawUnit} zijn][ ({card:name.card})][ ({before:figure.lawUnit} vóór {countedFrom:date})][ ({after:figure.lawUnit} na {countedFrom:date})][, dit was dus te laat{wasLate:if}][, het is dus te laat{isTooLate:if}]; de gids ({claim}) heeft {value:figure.unit}. Raadpleeg het regelboek law, of vergelijk de twee.',

  // Amounts
  'salary-converted':
    'Het loon werd per {from:name.calendar} opgegeven en de drempel is per {to:name.calendar} vastgesteld: er werd omgerekend met {monthsPerYear} maanden per jaar. Extra maanden en premies die niet in het opgegeven bedrag zitten, tellen niet mee.',
  'salary-under-code-1-only':
    'Enkel wat elke maand onder code 1 aan de sociale zekerheid wordt aangegeven (DmfA), wordt getoetst: geen dertiende maand, dubbel vakantiegeld, premies of vergoedingen. Geef het bedrag onder code 1 op.',
  'amounts-provisional':
    'De bedragen van {carriedOverFrom:date} lopen door tot er nieuwe worden gepubliceerd, ongeveer een maand nadat Statbel een nieuw gemiddeld loon publiceert: ga na of dat al gebeurd is.',
  'day-of-effect-not-settled':
    'Bronnen zijn het niet eens over de eerste dag van deze bedragen: {followed:date} werd gevolgd, een andere bron geeft {other:date}.',
  'function-level-required':
    'Voor aanvragen die vanaf {filedFrom:date} worden ingediend, moet ook de functie zelf op VKS {level:count.level} of hoger liggen: het loon alleen beslist niet.',
  'amounts-converted':
    'Omgerekend met {monthsPerYear} maanden per jaar, omdat de regels bedragen per {to:name.calendar} toetsen: {amounts}.',
  'base-interpreted':
    'De gids ({claim}) zegt niet van welk gewaarborgd inkomen de drempel een percentage is: dat het om het {base:name.base} gaat, is een interpretatie.',
  'threshold-contested':
    'Bronnen zijn het niet eens over wat elk bijkomend gezinslid toevoegt ({parameter}): de gevolgde drempel is {threshold:amount} per maand, andere geven {readings:amount}.',
  'sponsor-threshold-not-known':
    'Wat een garant moet verdienen, is voor deze dagen niet bekend, omdat het leefloon dat niet is: een verbintenis tot tenlasteneming telt mee zodra de Dienst Vreemdelingenzaken ze heeft aanvaard.',
  'notice-day-not-known':
    'De dag waarop dit bedrag werd bekendgemaakt, is niet bekend. Het volgt uit het indexcijfer der consumptieprijzen van januari vóór het academiejaar: controleer op de dag van de aanvraag of het bekendgemaakt is.',
  'needs-to-be-examined':
    'Volgens de {regime:name.regime} is een te laag inkomen op zich geen weigeringsgrond: de overheid moet onderzoeken wat het gezin nodig heeft ({provisions}).',
  'needs-to-be-proven':
    'Volgens de {regime:name.regime} is niet bekend dat een te laag inkomen op zich een weigeringsgrond is, maar de aanvragers moeten zelf bewijzen dat het hun behoeften dekt; dat de behoeften nog worden onderzocht, is bekend met {confidence:name.confidence}.',
  'minor-children-exempt':
    'Volgens de {regime:name.regime} wordt geen inkomen gevraagd wanneer enkel minderjarige kinderen van de gezinshereniger, van de echtgenoot of partner, of van beiden zich bij het gezin voegen ({provision}).',
  'exempt-after-protection':
    'Volgens de {regime:name.regime} hoeft de familie van een persoon met internationale bescherming geen inkomen aan te tonen als hun band ouder is dan de binnenkomst en de aanvraag binnen {within:count.months} na de beslissing wordt ingediend.',
  'earlier-members-keep-conditions':
    'Voor familieleden die vóór {before:date} een verblijfsrecht hadden, blijven de vroegere voorwaarden gelden ({provision}).',
  'subsidiary-protection-suspended':
    'Wat de wet van 18 juli 2025 veranderde voor de familie van personen met subsidiaire bescherming, werd door het Grondwettelijk Hof geschorst op {on:date} (bekend met {confidence:name.confidence}).',
  'incomes-of-both-spouses':
    'Naar verluidt heeft het Grondwettelijk Hof geoordeeld dat de inkomens van beide echtgenoten worden samengeteld (arrest {judgment} van {on:date}, bekend met {confidence:name.confidence}).',

  // Deadlines
  'period-only-bounded':
    'De gids ({claim}) noemt niet één bepaalde laatste dag: enkel de vroegste datum is veilig, en over alles wat later komt, beslist de overheid.',
  'expiry-day-not-settled':
    'De gids ({claim}) zegt "voordat" de kaart vervalt: of de vervaldag zelf nog tijdig is, moet de overheid uitmaken.',
  'student-years-depend-on-status':
    'Of jaren als student meetellen, hangt af van het gevraagde statuut ({claim}); de telling loopt hier vanaf de opgegeven dag.',
  'provisional-document-named-by-guide':
    'De gids ({claim}) noemt het voorlopige document bijlage {annex}; de gemeente gebruikt misschien een andere naam.',
  'due-on-non-working-day':
    'Op {date:date} zijn de kantoren gesloten ({reason:name.closedDay}), en de datum verschuift niet: handel vóór die dag.',
  'lawful-while-searching':
    'Terwijl u in die tijd een andere werkgever zoekt, verblijft u wettig en verliest u uw statuut niet meteen; de papieren worden opnieuw geregistreerd via het gewestelijke ministerie van werk ({claim}).',
  'unannounced-change-punished':
    'Wie dit niet tijdig meldt, begaat een administratieve overtreding: ambtshalve uitschrijving van het adres, een gemeentelijke boete en moeilijkheden bij een latere verlenging zijn mogelijk ({claim}).',
  'stay-lawful-during-appeal':
    'Tijdens het beroep blijft u wettig in het land; neem meteen een advocaat ({claim}).',
  'removal-suspended-meanwhile': 'Zolang de beroepstermijn loopt, is de verwijdering geschorst ({claim}).',
  'annex-15-covers-wait': 'Bijlage 15 dekt de wachttijd tot de beslissing over de vernieuwing ({claim}).',
  'travel-while-waiting':
    'Intussen reizen ({claim}).[{withVisaD:if} Met een geldig visum D mag men reizen.][{withAnnex15Only:unless} Met alleen een bijlage 15 kan men niet naar andere Schengenstaten vertrekken.][ Met de kaart: {cardDays:count.days} binnen elke periode van {cardWindowDays:count.days} in de Schengenruimte.]',
  'apostille-and-translation':
    'Het uittreksel uit het strafregister heeft een apostille nodig, en een beëdigde vertaling in een van deze talen ({claim}): {languages:name.language}.',
  'bridge-without-leaving-belgium':
    'Dit kan, zonder dat men België hoeft te verlaten ({claim}), verder leiden naar: {to:name.prospect}; de overheid beslist over elke aanvraag.',
  'other-conditions-of-permanent-residence':
    'De jaren zijn maar een van de voorwaarden voor permanent verblijf[ ({claim})]: zie de kaarten.',
  'removal-suspended-in-listed-cases':
    'De verwijdering is, zolang de beroepstermijn loopt, enkel geschorst in de gevallen die artikel {article} opsomt; in andere gevallen schorst het beroep niets.',
  'day-count-not-read':
    'Hoe dagen volgens de nieuwe wet ({law}) worden geteld, werd niet gelezen; ze worden geteld zoals volgens het Burgerlijk Wetboek en de vroegere wet. Controleer de laatste dag op de beslissing die ter kennis werd gebracht.',
  'saturday-may-count':
    'Sommige kantoren tellen zaterdag misschien als werkdag, wat het Burgerlijk Wetboek niet doet: de veilige laatste dag telt hem mee.',
  'communes-count-calendar-days':
    'Verschillende gemeenten spreken van dagen zonder te zeggen dat het werkdagen zijn: de veilige laatste dag telt elke dag mee.',
  'authorisation-taken-to-end-with-employment':
    'Wanneer de toelating tot arbeid eindigde, is niet meegedeeld: de veilige laatste dag is geteld alsof zij met de tewerkstelling eindigde. Eindigde zij vroeger, dan blijft er minder tijd; eindigde zij later, dan meer.',
  'mail-presumption-not-read':
    'Of post volgens de nieuwe wet ({law}) nog geldt als ontvangen op de derde werkdag, werd niet gelezen: handel alsof de post werd ontvangen op de dag van de verzending.',
  'fixed-term-permit-lapses':
    'Volgens één bron vervalt een gecombineerde vergunning gewoon, zonder extra tijd, als het contract op zijn einddatum afliep.',
  'longer-job-search-possible':
    'Richtlijn {directive}, om te zetten tegen 21 mei 2026, kan een langere termijn geven; er werd geen Belgische wetgeving gevonden die ze omzet.',
  'blue-card-unemployment-exceptions':
    'Op deze termijn bestaan uitzonderingen, die niet werden gelezen; voor wie de kaart minder dan twee jaar had, laat richtlijn {directive} een kortere termijn toe.',
  'absences-not-covered':
    'Wat afwezigheden met deze jaren doen, werd niet gevonden: er wordt hier geen rekening mee gehouden.',

  // Cards
  'revocation-ground':
    'Een grond waarop de overheid een kaart[ voor {track:name.purpose}] kan intrekken: {code:name.ground}.',
  'refusal-ground':
    'Een grond waarop de overheid een aanvraag[ voor {track:name.purpose}] kan weigeren: {code:name.ground}.',
  'administration-language': 'Bestuurstaal in {region:name.region}: {languages:name.language} ({claim}).',
  'validity-not-verified':
    'Hoelang {card:name.card} geldig is, is niet nagegaan: geen enkele bron vermeldt het.',
  'no-law-for-card':
    'Voor {domain} is er op deze dag geen wetgeving ({reason:name.noLaw}): deze kaart staat niet bij de kaarten.',
};
