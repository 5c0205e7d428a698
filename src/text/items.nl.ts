import type { Messages } from './language.js';

/**
 * What a plan lists, by the kind of item and its code: steps, documents, costs, languages and statements on travel, in
 * Dutch.
 */
export const ITEMS_NL: Messages = {
  'step.visa-d':
    'Bewijs de verblijfsgrond en verkrijg een nationaal visum D, in het land van herkomst, voordat u afreist.[ Dit duurt meestal {least:figure.leastUnit} tot {most:figure.mostUnit}.]',
  'step.commune-registration':
    'Schrijf u in bij de gemeente waar u woont.[ De wachttijd voor een afspraak is meestal {least:figure.leastUnit} tot {most:figure.mostUnit}.]',
  'step.annex-19-application':
    'Vraag de inschrijving aan bij de gemeente waar u woont (bijlage 19); een visum is niet nodig.[ De wachttijd voor een afspraak is meestal {least:figure.leastUnit} tot {most:figure.mostUnit}.]',
  'step.police-address-check':
    'Een politieagent gaat na of u op het adres woont.[ Dit duurt meestal {least:figure.leastUnit} tot {most:figure.mostUnit} vanaf het bezoek aan de gemeente.]',
  'step.card':
    'Vraag de kaart aan bij de gemeente wanneer die u uitnodigt.[ De aanmaak van de kaart duurt meestal {least:figure.leastUnit} tot {most:figure.mostUnit}.]',
  'step.card-in-belgium':
    'Vraag de kaart aan bij de gemeente, in België en tijdig voordat de huidige kaart vervalt; een visum is niet nodig.[ De aanmaak van de kaart duurt meestal {least:figure.leastUnit} tot {most:figure.mostUnit}.]',
  'step.eu-card':
    'De gemeente beslist over de inschrijving en geeft de kaart af.[ Intussen is een voorlopig document {provisionalDocument:figure.provisionalDocumentUnit} geldig.]',
  'step.pin-letter':
    'De pincode en de pukcode komen per post[, meestal {least:figure.leastUnit} tot {most:figure.mostUnit} nadat de kaart werd aangevraagd]. Haal daarna de kaart af bij de gemeente.',
  'step.whole-procedure':
    'Hoelang de hele procedure duurt, hangt af van de verblijfsgrond en van hoe snel het adres wordt gecontroleerd[: meestal {least:figure.leastUnit} tot {most:figure.mostUnit}].',
  'document.passport-with-visa-d': 'Paspoort met het visum D.',
  'document.registered-lease': 'Huurcontract van lange duur, officieel geregistreerd.',
  'document.lease-in-language-of-region':
    'Huurcontract en bijlagen in de bestuurstaal[ van {region:name.region}: {languages:name.language}][; welke dat is, hangt af van het gewest van de gemeente{regionMissing:if}].',
  'document.interpreter-or-acquaintance':
    'Wie de bestuurstaal[ van {region:name.region} ({languages:name.language})] niet spreekt, brengt een tolk mee, of een kennis die ze wel spreekt.',
  'document.housing-fit-for-registration':
    'Een woning waar inschrijving op het adres mogelijk is, conform de normen van het gewest.',
  'document.name-on-doorbell-and-mailbox':
    'Uw naam op de deurbel en op de brievenbus, voor de controle door de politie.',
  'document.photographs': "Foto's.",
  'document.criminal-record-certificate':
    'Uittreksel uit het strafregister dat minstens {validity:figure.validityUnit} teruggaat, met een apostille en een beëdigde vertaling in een van deze talen: {languages:name.language}.',
  'document.marriage-certificate':
    'Huwelijksakte, met een apostille en een beëdigde vertaling in een van deze talen: {languages:name.language}.',
  'document.birth-certificate':
    'Geboorteakte, met een apostille en een beëdigde vertaling in een van deze talen: {languages:name.language}.',
  'document.international-health-insurance':
    'Internationale ziekteverzekering, voor te leggen op het consulaat.',
  'document.belgian-health-fund':
    'Aansluiting bij een Belgisch ziekenfonds, meteen na de inschrijving bij de gemeente.',
  'document.employment-contract': 'Arbeidsovereenkomst.',
  'document.degree-of-higher-education': 'Diploma hoger onderwijs.',
  'document.proof-of-self-employment': 'Bewijs van de zelfstandige activiteit of van de vennootschap.',
  'document.enrolment-certificate': 'Bewijs van inschrijving aan een erkende instelling.',
  'document.proof-of-student-means':
    'Bewijs van voldoende bestaansmiddelen van een student[, voor {months:figure.monthsUnit}].',
  'document.health-insurance-and-resources':
    'Bewijs van een ziekteverzekering en van voldoende bestaansmiddelen.',
  'document.proof-of-resources': 'Bewijs van een stabiel passief inkomen of van spaargeld.',
  'document.proof-of-sponsor-income': 'Bewijs van het stabiele inkomen van de persoon bij wie u zich voegt.',
  'document.belgian-degree': 'Bewijs dat u bent afgestudeerd aan een Belgische instelling.',
  'document.contract-signed-before-expiry':
    'Arbeidsovereenkomst, ondertekend voordat de huidige kaart vervalt.',
  'document.yearly-proof-of-income':
    'Elk jaar een bewijs van een inkomen dat niet onder de kosten van levensonderhoud ligt.',
  'document.tax-declaration': 'Elk jaar de belastingaangifte.',
  'document.no-language-for-first-card': 'Geen taalbewijs: voor de eerste kaart A wordt er geen gevraagd.',
  'document.integration-effort':
    'Bewijs van de inspanning tot integratie: daarnaar wordt gekeken bij de vernieuwing.',
  'document.proof-of-five-years': 'Bewijs van de jaren ononderbroken wettig verblijf.',
  'document.proof-of-taxes': 'Bewijs dat regelmatig belastingen werden betaald.',
  'document.no-social-assistance': 'Bewijs dat u zonder sociale bijstand hebt geleefd.',
  'document.language-a2':
    'Bewijs van niveau A2 in de taal van het gewest[ ({region:name.region}: {languages:name.language})]. Wat wordt gevraagd, kan per gewest verschillen.',
  'document.civic-integration': 'Bewijs van inburgering, zoals het gewest die vraagt.',
  'document.passport': 'Paspoort.',
  'document.belgian-or-mobility-degree':
    'Diploma van een Belgische instelling, of van een instelling in een andere lidstaat na studies die deels in België plaatsvonden.',
  'document.health-insurance': 'Ziekteverzekering.',
  'document.proof-of-mobility-stay':
    'Bewijs van het verblijf in België tijdens de studies in een andere lidstaat.',
  'cost.visa-d-fee': 'Kosten van het visum D[: {amount:amount}].',
  'cost.visa-centre-service':
    'Dienstverlening van het visumcentrum[: ongeveer {least:amount} tot {most:amount}].',
  'cost.federal-contribution':
    'Federale bijdrage[ voor {ground:name.contribution}][: {amount:amount}][: {least:amount} tot {most:amount}][: het bedrag is niet bekend{amountUnknown:if}]. De meeste aanvragers uit derde landen betalen ze; sommige zijn ervan vrijgesteld, en andere, zoals langdurig ingezetenen van een andere lidstaat, betalen een ander bedrag.',
  'cost.commune-card': 'Kaart, bij de gemeente[: ongeveer {least:amount} tot {most:amount}].',
  'cost.urgent-commune-card':
    'Dringend aangemaakte kaart, bij de gemeente[: ongeveer {least:amount} tot {most:amount}][; de aanmaak duurt dan {urgentDaysLeast:figure.urgentDaysLeastUnit} tot {urgentDaysMost:figure.urgentDaysMostUnit}].',
  'cost.commune-card-not-stated': 'Kaart, bij de gemeente: de prijs is enkel voor de kaarten A en H vermeld.',
  'cost.renewal-service-charge':
    'Kosten die de gemeente voor de vernieuwing van een kaart A aanrekent, hoogstens één keer per jaar[: {least:amount} tot {most:amount}].',
  'cost.flanders-single-permit-fee':
    'Vlaamse retributie voor de aanvraag van een gecombineerde vergunning[: {amount:amount}].',
  'language.administration-language':
    'De administratie[ van {region:name.region}] werkt[ in het {languages:name.language}][ in talen die afhangen van het gewest van de gemeente{regionMissing:if}].',
  'statement.visa-d-allows-travel':
    'Met een visum D dat nog geldig is, mag u naar andere Schengenstaten reizen terwijl u op de kaart wacht.',
  'statement.card-allows-travel':
    'Met een geldige kaart mag u {allowedDays:figure.allowedDaysUnit} in andere Schengenstaten verblijven binnen elke periode van {windowDays:figure.windowDaysUnit}.',
  'statement.annex-15-not-outside-belgium':
    'Met alleen een bijlage 15 kunt u niet vanuit België naar andere Schengenstaten vertrekken: die staten erkennen dat document niet.',
  'statement.card-with-passport':
    'Met een geldige kaart en uw paspoort mag u {allowedDays:figure.allowedDaysUnit} in andere Schengenstaten verblijven binnen elke periode van {windowDays:figure.windowDaysUnit}; dagen in België tellen niet mee. De kaart alleen is geen reisdocument.',
  'statement.annex-15-no-travel-value':
    'Een bijlage 15 heeft geen waarde om te reizen: ze behoort niet tot de verblijfstitels die Schengenstaten erkennen, en met alleen dat document wordt u mogelijk niet opnieuw binnengelaten.',
  'statement.annex-49-no-travel-value':
    'Een bijlage 49 heeft geen waarde om te reizen: ze behoort niet tot de verblijfstitels die Schengenstaten erkennen, en met alleen dat document wordt u mogelijk niet opnieuw binnengelaten.',
  'statement.attestation-of-registration-no-travel-value':
    'Een attest van immatriculatie (oranje kaart) heeft geen waarde om te reizen. Familieleden kunnen een terugkeervisum aanvragen.',
  'statement.urgent-card-or-return-visa':
    'Wie moet reizen terwijl een kaart wordt aangemaakt, vraagt een dringende kaart of een terugkeervisum aan.',
  'note.visa-centre-or-consulate': 'Dien de aanvraag in bij een visumcentrum of op het consulaat.',
  'note.short-stay-visa-leads-nowhere': 'Een visum voor kort verblijf leidt niet tot een verblijfsrecht.',
  'note.entry-and-stay-with-visa-d':
    'Met het visum D mag u België binnenkomen en er wettig verblijven terwijl uw dossier wordt onderzocht.',
  'note.book-before-travel': 'Maak de afspraak voordat u afreist.',
  'note.needed-for-register-number':
    'Zonder rijksregisternummer is er geen bankrekening, ziekteverzekering, huurcontract of belastingaangifte mogelijk.',
  'note.visit-without-notice': 'De agent komt onaangekondigd.',
  'note.note-at-the-door':
    'Als u niet thuis bent, laat de agent een bericht achter. Bel of schrijf meteen en spreek een ander moment af.',
  'note.no-answer-refused':
    'Als niemand thuis is en u niet op het bericht reageert, wordt de inschrijving geweigerd.',
  'note.no-visit-contact-officer':
    'Als er na meer dan {visitOverdue:figure.visitOverdueUnit} nog niemand is geweest, zoek dan het politiekantoor van uw wijk en neem zelf contact op met de agent.',
  'note.housing-refused':
    'De inschrijving wordt ook geweigerd om de woning: te klein voor wie er woont, zonder behoorlijke verwarming of verluchting, of met een huurcontract dat de inschrijving verbiedt. Zoek dan een andere woning, onderteken een nieuw contract en vraag de inschrijving opnieuw aan.',
  'note.biometrics-and-fee': 'Uw biometrische gegevens worden genomen op de dag waarop u betaalt.',
  'note.annex-15-stands-in': 'De gemeente geeft u een bijlage 15, die in België de kaart vervangt.',
  'note.rights-of-residents':
    'Als inwoner bent u beschermd als werknemer. U hebt recht op uitkeringen, onder fiscale voorwaarden, op kinderbijslag en op gezondheidszorg via het ziekenfonds, en u reist zonder visum in de Schengenruimte.',
  'note.collect-with-codes': 'Breng de codes en de bijlage 15 mee.',
  'note.no-clause-against-registration': 'Het huurcontract mag de inschrijving op het adres niet verbieden.',
  'note.no-overcrowding': 'De woning mag niet overbewoond zijn.',
  'note.heating-and-ventilation': 'Ze moet behoorlijk verwarmd en verlucht zijn.',
  'note.ask-landlord-in-writing': 'Vraag de verhuurder schriftelijk of u zich op het adres mag inschrijven.',
  'note.start-up': 'Voor de oprichter van een start-up: bewijs van de start-up.',
  'note.apostille-of-country-of-issue': 'De apostille is die van het land dat het document heeft afgegeven.',
  'note.translation-made-abroad': 'Een vertaling die buiten België is gemaakt, moet zelf gewaarmerkt zijn.',
  'note.worldwide-income': 'Ze gaat over al uw inkomsten, in België en elders.',
  'note.proofs-of-residence':
    'Belastingaangiften, uittreksels uit het register en facturen van nutsbedrijven tonen dit aan.',
  'document.proof-of-residence': 'Bewijs van het verblijf in België, voor de gemeente.',
};
