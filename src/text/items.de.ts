import type { Messages } from './language.js';

/**
 * What a plan lists, by the kind of item and its code: steps, documents, costs, languages and statements on travel, in
 * German.
 */
export const ITEMS_DE: Messages = {
  'step.visa-d':
    'Weisen Sie den Aufenthaltsgrund nach und holen Sie ein nationales Visum D ein, und zwar im Herkunftsland, bevor Sie anreisen.[ Das dauert in der Regel {least:figure.leastUnit} bis {most:figure.mostUnit}.]',
  'step.commune-registration':
    'Melden Sie sich bei der Gemeinde an, in der Sie wohnen.[ Die Wartezeit auf einen Termin beträgt in der Regel {least:figure.leastUnit} bis {most:figure.mostUnit}.]',
  'step.annex-19-application':
    'Beantragen Sie die Anmeldung bei der Gemeinde, in der Sie wohnen (Anlage 19); ein Visum ist nicht nötig.[ Die Wartezeit auf einen Termin beträgt in der Regel {least:figure.leastUnit} bis {most:figure.mostUnit}.]',
  'step.police-address-check':
    'Ein Polizist überprüft, ob Sie unter der Adresse wohnen.[ Das dauert ab dem Besuch bei der Gemeinde in der Regel {least:figure.leastUnit} bis {most:figure.mostUnit}.]',
  'step.card':
    'Beantragen Sie die Karte bei der Gemeinde, wenn sie Sie einlädt.[ Die Herstellung dauert in der Regel {least:figure.leastUnit} bis {most:figure.mostUnit}.]',
  'step.card-in-belgium':
    'Beantragen Sie die Karte bei der Gemeinde, in Belgien und rechtzeitig vor Ablauf der jetzigen Karte; ein Visum ist nicht nötig.[ Die Herstellung der Karte dauert in der Regel {least:figure.leastUnit} bis {most:figure.mostUnit}.]',
  'step.eu-card':
    'Die Gemeinde entscheidet über die Anmeldung und händigt die Karte aus.[ In der Zwischenzeit ist ein vorläufiges Dokument {provisionalDocument:figure.provisionalDocumentUnit} gültig.]',
  'step.pin-letter':
    'Die PIN- und PUK-Codes kommen per Post[, in der Regel {least:figure.leastUnit} bis {most:figure.mostUnit} nach dem Antrag auf die Karte]. Holen Sie dann die Karte bei der Gemeinde ab.',
  'step.whole-procedure':
    'Wie lange das gesamte Verfahren dauert, hängt vom Aufenthaltsgrund ab und davon, wie bald die Adresse überprüft wird[: in der Regel {least:figure.leastUnit} bis {most:figure.mostUnit}].',
  'document.passport-with-visa-d': 'Pass mit dem Visum D.',
  'document.registered-lease': 'Langfristiger Mietvertrag, amtlich registriert.',
  'document.lease-in-language-of-region':
    'Mietvertrag und Anhänge in der Sprache der Verwaltung[ (Region: {region:name.region}): {languages:name.language}][; welche das ist, hängt von der Region der Gemeinde ab{regionMissing:if}].',
  'document.interpreter-or-acquaintance':
    'Wer die Sprache der Verwaltung[ (Region: {region:name.region}; {languages:name.language})] nicht spricht, bringt einen Dolmetscher oder einen Bekannten mit, der sie spricht.',
  'document.housing-fit-for-registration':
    'Eine Wohnung, die für die Anmeldung unter der Adresse geeignet ist und den Normen der Region entspricht.',
  'document.name-on-doorbell-and-mailbox':
    'Ihr Name an der Klingel und am Briefkasten, für die Überprüfung durch die Polizei.',
  'document.photographs': 'Lichtbilder.',
  'document.criminal-record-certificate':
    'Strafregisterauszug, der rückwirkend mindestens {validity:figure.validityUnit} abdeckt, mit Apostille und beglaubigter Übersetzung in eine dieser Sprachen: {languages:name.language}.',
  'document.marriage-certificate':
    'Heiratsurkunde, mit Apostille und beglaubigter Übersetzung in eine dieser Sprachen: {languages:name.language}.',
  'document.birth-certificate':
    'Geburtsurkunde, mit Apostille und beglaubigter Übersetzung in eine dieser Sprachen: {languages:name.language}.',
  'document.international-health-insurance': 'Internationale Krankenversicherung, beim Konsulat vorzulegen.',
  'document.belgian-health-fund':
    'Mitgliedschaft bei einer belgischen Krankenkasse, unmittelbar nach der Anmeldung bei der Gemeinde.',
  'document.employment-contract': 'Arbeitsvertrag.',
  'document.degree-of-higher-education': 'Hochschulabschluss.',
  'document.proof-of-self-employment': 'Nachweis der selbständigen Tätigkeit oder des Unternehmens.',
  'document.enrolment-certificate': 'Nachweis der Einschreibung an einer anerkannten Einrichtung.',
  'document.proof-of-student-means':
    'Nachweis genügender Existenzmittel eines Studenten[, für {months:figure.monthsUnit}].',
  'document.health-insurance-and-resources':
    'Nachweis einer Krankenversicherung und genügender Existenzmittel.',
  'document.proof-of-resources': 'Nachweis eines stabilen passiven Einkommens oder von Ersparnissen.',
  'document.proof-of-sponsor-income':
    'Nachweis des stabilen Einkommens des Zusammenführenden, dem Sie nachziehen.',
  'document.belgian-degree': 'Nachweis des Abschlusses an einer belgischen Einrichtung.',
  'document.contract-signed-before-expiry': 'Arbeitsvertrag, unterzeichnet vor Ablauf der jetzigen Karte.',
  'document.yearly-proof-of-income':
    'Jedes Jahr der Nachweis eines Einkommens, das nicht unter den Lebenshaltungskosten liegt.',
  'document.tax-declaration': 'Jedes Jahr die Steuererklärung.',
  'document.no-language-for-first-card': 'Kein Sprachnachweis: Für die erste Karte A wird keiner verlangt.',
  'document.integration-effort':
    'Nachweis der Integrationsbemühungen: Darauf wird bei der Erneuerung geachtet.',
  'document.proof-of-five-years': 'Nachweis der Jahre ununterbrochenen legalen Aufenthalts.',
  'document.proof-of-taxes': 'Nachweis, dass regelmäßig Steuern gezahlt wurden.',
  'document.no-social-assistance': 'Nachweis, dass man ohne Sozialhilfe gelebt hat.',
  'document.language-a2':
    'Nachweis des Niveaus A2 in der Sprache der Region[ ({region:name.region}: {languages:name.language})]. Was verlangt wird, kann je nach Region verschieden sein.',
  'document.civic-integration':
    'Nachweis der gesellschaftlichen Integration, so wie die Region sie verlangt.',
  'document.passport': 'Pass.',
  'document.belgian-or-mobility-degree':
    'Abschluss einer belgischen Einrichtung oder, nach einem Studium, das zum Teil in Belgien stattfand, einer Einrichtung in einem anderen Mitgliedstaat.',
  'document.health-insurance': 'Krankenversicherung.',
  'document.proof-of-mobility-stay':
    'Nachweis des Aufenthalts in Belgien während des Studiums in einem anderen Mitgliedstaat.',
  'cost.visa-d-fee': 'Gebühr für das Visum D[: {amount:amount}].',
  'cost.visa-centre-service': 'Dienstleistung des Visazentrums[: etwa {least:amount} bis {most:amount}].',
  'cost.federal-contribution':
    'Föderale Gebühr[ (Aufenthaltsgrund: {ground:name.contribution})][: {amount:amount}][: {least:amount} bis {most:amount}][: der Betrag ist nicht bekannt{amountUnknown:if}]. Die meisten Antragsteller aus Drittstaaten zahlen sie; einige sind davon befreit, und andere, wie etwa langfristig Aufenthaltsberechtigte eines anderen Mitgliedstaats, zahlen einen anderen Betrag.',
  'cost.commune-card': 'Karte, bei der Gemeinde[: etwa {least:amount} bis {most:amount}].',
  'cost.urgent-commune-card':
    'Karte im Eilverfahren, bei der Gemeinde[: etwa {least:amount} bis {most:amount}][; die Herstellung dauert dann {urgentDaysLeast:figure.urgentDaysLeastUnit} bis {urgentDaysMost:figure.urgentDaysMostUnit}].',
  'cost.commune-card-not-stated':
    'Karte, bei der Gemeinde: Der Preis ist nur für die Karten A und H angegeben.',
  'cost.renewal-service-charge':
    'Abgabe der Gemeinde für die Erneuerung einer Karte A, höchstens einmal im Jahr[: {least:amount} bis {most:amount}].',
  'cost.flanders-single-permit-fee':
    'Flämische Gebühr für den Antrag auf eine kombinierte Erlaubnis[: {amount:amount}].',
  'language.administration-language':
    'Die Verwaltung[ (Region: {region:name.region})] arbeitet[ auf {languages:name.language}][ in Sprachen, die von der Region der Gemeinde abhängen{regionMissing:if}].',
  'statement.visa-d-allows-travel':
    'Mit einem noch gültigen Visum D dürfen Sie in andere Schengen-Staaten reisen, während Sie auf die Karte warten.',
  'statement.card-allows-travel':
    'Mit einer gültigen Karte dürfen Sie sich innerhalb eines beliebigen Zeitraums ({windowDays:figure.windowDaysUnit}) {allowedDays:figure.allowedDaysUnit} in anderen Schengen-Staaten aufhalten.',
  'statement.annex-15-not-outside-belgium':
    'Mit nur einer Anlage 15 können Sie aus Belgien nicht in andere Schengen-Staaten ausreisen: Diese erkennen sie nicht an.',
  'statement.card-with-passport':
    'Mit einer gültigen Karte und Ihrem Pass dürfen Sie sich innerhalb eines beliebigen Zeitraums ({windowDays:figure.windowDaysUnit}) {allowedDays:figure.allowedDaysUnit} in anderen Schengen-Staaten aufhalten; Tage in Belgien zählen nicht. Die Karte allein ist kein Reisedokument.',
  'statement.annex-15-no-travel-value':
    'Eine Anlage 15 hat für Reisen keinen Wert: Sie gehört nicht zu den Aufenthaltstiteln, die die Schengen-Staaten anerkennen, und mit ihr allein werden Sie möglicherweise nicht wieder eingelassen.',
  'statement.annex-49-no-travel-value':
    'Eine Anlage 49 hat für Reisen keinen Wert: Sie gehört nicht zu den Aufenthaltstiteln, die die Schengen-Staaten anerkennen, und mit ihr allein werden Sie möglicherweise nicht wieder eingelassen.',
  'statement.attestation-of-registration-no-travel-value':
    'Eine Eintragungsbescheinigung (orangefarbene Karte) hat für Reisen keinen Wert. Familienangehörige können ein Rückkehrvisum beantragen.',
  'statement.urgent-card-or-return-visa':
    'Wer reisen muss, während eine Karte hergestellt wird, beantragt eine Karte im Eilverfahren oder ein Rückkehrvisum.',
  'note.visa-centre-or-consulate': 'Stellen Sie den Antrag bei einem Visazentrum oder beim Konsulat.',
  'note.short-stay-visa-leads-nowhere':
    'Ein Visum für einen kurzfristigen Aufenthalt führt nicht zu einem Aufenthaltsrecht.',
  'note.entry-and-stay-with-visa-d':
    'Mit dem Visum D dürfen Sie nach Belgien einreisen und sich dort rechtmäßig aufhalten, während Ihre Akte geprüft wird.',
  'note.book-before-travel': 'Vereinbaren Sie den Termin, bevor Sie anreisen.',
  'note.needed-for-register-number':
    'Ohne Nationalregisternummer sind weder Bankkonto noch Krankenversicherung, Mietvertrag oder Steuererklärung möglich.',
  'note.visit-without-notice': 'Der Polizist kommt unangekündigt.',
  'note.note-at-the-door':
    'Wenn Sie nicht zu Hause sind, hinterlässt er eine Nachricht. Rufen Sie sofort an oder schreiben Sie, und vereinbaren Sie einen anderen Zeitpunkt.',
  'note.no-answer-refused':
    'Wenn niemand zu Hause ist und Sie auf die Nachricht nicht antworten, wird die Anmeldung abgelehnt.',
  'note.no-visit-contact-officer':
    'Wenn nach mehr als {visitOverdue:figure.visitOverdueUnit} noch niemand gekommen ist, suchen Sie das Polizeikommissariat Ihres Viertels und wenden Sie sich selbst an den Polizisten.',
  'note.housing-refused':
    'Die Anmeldung wird auch wegen der Wohnung abgelehnt: zu klein für ihre Bewohner, keine ordentliche Heizung oder Lüftung, oder ein Mietvertrag, der die Anmeldung verbietet. Suchen Sie dann eine andere Wohnung, unterzeichnen Sie einen neuen Vertrag und beantragen Sie die Anmeldung erneut.',
  'note.biometrics-and-fee': 'Am Tag der Zahlung werden Ihre biometrischen Daten erfasst.',
  'note.annex-15-stands-in': 'Die Gemeinde gibt Ihnen eine Anlage 15, die in Belgien die Karte vertritt.',
  'note.rights-of-residents':
    'Als Einwohner sind Sie als Arbeitnehmer geschützt. Sie haben Anspruch auf Leistungen, unter steuerlichen Bedingungen, auf Familienzulagen und auf Gesundheitsversorgung über die Krankenkasse, und Sie reisen im Schengen-Raum ohne Visum.',
  'note.collect-with-codes': 'Bringen Sie die Codes und die Anlage 15 mit.',
  'note.no-clause-against-registration':
    'Der Mietvertrag darf die Anmeldung unter der Adresse nicht verbieten.',
  'note.no-overcrowding': 'Die Wohnung darf nicht überbelegt sein.',
  'note.heating-and-ventilation': 'Sie muss ordentlich zu heizen und zu lüften sein.',
  'note.ask-landlord-in-writing':
    'Fragen Sie den Vermieter schriftlich, ob Sie sich unter der Adresse anmelden dürfen.',
  'note.start-up': 'Für den Gründer eines Start-ups: Nachweis des Start-ups.',
  'note.apostille-of-country-of-issue': 'Die Apostille ist die des Landes, das die Urkunde ausgestellt hat.',
  'note.translation-made-abroad':
    'Eine Übersetzung, die außerhalb Belgiens angefertigt wurde, muss selbst beglaubigt sein.',
  'note.worldwide-income': 'Sie betrifft Ihr gesamtes Einkommen, in Belgien und anderswo.',
  'note.proofs-of-residence':
    'Steuererklärungen, Auszüge aus dem Register und Rechnungen der Versorger weisen ihn nach.',
  'document.proof-of-residence': 'Nachweis des Aufenthalts in Belgien, für die Gemeinde.',
};
