import type { Messages } from './language.js';

/**
 * What a plan lists, by the kind of item and its code: steps, documents, costs, languages and statements on travel, in
 * English.
 */
export const ITEMS_EN: Messages = {
  'step.visa-d':
    'Prove the ground of the stay and get a national visa D, in the country of origin, before you travel.[ It usually takes {least:figure.leastUnit} to {most:figure.mostUnit}.]',
  'step.commune-registration':
    'Register at the commune where you live.[ The wait for an appointment is usually {least:figure.leastUnit} to {most:figure.mostUnit}.]',
  'step.annex-19-application':
    'Apply for registration at the commune where you live (Annex 19); no visa is needed.[ The wait for an appointment is usually {least:figure.leastUnit} to {most:figure.mostUnit}.]',
  'step.police-address-check':
    'A police officer checks that you live at the address.[ It usually takes {least:figure.leastUnit} to {most:figure.mostUnit} from the visit to the commune.]',
  'step.card':
    'Ask the commune for the card, when it invites you.[ Making it usually takes {least:figure.leastUnit} to {most:figure.mostUnit}.]',
  'step.card-in-belgium':
    'Ask for the card at the commune, in Belgium and in time before the present one expires; no visa is needed.[ Making the card usually takes {least:figure.leastUnit} to {most:figure.mostUnit}.]',
  'step.eu-card':
    'The commune decides on the registration and gives the card.[ Meanwhile a provisional document is valid for {provisionalDocument:figure.provisionalDocumentUnit}.]',
  'step.pin-letter':
    'The PIN and PUK codes come by post[, usually {least:figure.leastUnit} to {most:figure.mostUnit} after the card was asked for]. Then collect the card at the commune.',
  'step.whole-procedure':
    'How long the whole procedure takes depends on the ground and on how soon the address is checked[: usually {least:figure.leastUnit} to {most:figure.mostUnit}].',
  'document.passport-with-visa-d': 'Passport with the visa D.',
  'document.registered-lease': 'Long-term lease, officially registered.',
  'document.lease-in-language-of-region':
    'Lease and annexes in the language of the administration[ of {region:name.region}: {languages:name.language}][; which it is depends on the region of the commune{regionMissing:if}].',
  'document.interpreter-or-acquaintance':
    'Whoever does not speak the language of the administration[ of {region:name.region} ({languages:name.language})] brings an interpreter or an acquaintance who does.',
  'document.housing-fit-for-registration':
    'Housing fit for registration at the address, up to the standards of the region.',
  'document.name-on-doorbell-and-mailbox':
    'Your name on the doorbell and on the mailbox, for the check by the police.',
  'document.photographs': 'Photographs.',
  'document.criminal-record-certificate':
    'Certificate of criminal record that covers at least the last {validity:figure.validityUnit}, with an apostille and a certified translation into one of these languages: {languages:name.language}.',
  'document.marriage-certificate':
    'Marriage certificate, with an apostille and a certified translation into one of these languages: {languages:name.language}.',
  'document.birth-certificate':
    'Birth certificate, with an apostille and a certified translation into one of these languages: {languages:name.language}.',
  'document.international-health-insurance': 'International health insurance, to be shown at the consulate.',
  'document.belgian-health-fund':
    'Membership of a Belgian health fund, right after registration at the commune.',
  'document.employment-contract': 'Employment contract.',
  'document.degree-of-higher-education': 'Degree of higher education.',
  'document.proof-of-self-employment': 'Proof of the self-employed activity or of the company.',
  'document.enrolment-certificate': 'Proof of enrolment at a recognised institution.',
  'document.proof-of-student-means':
    'Proof of sufficient means of a student[, for {months:figure.monthsUnit}].',
  'document.health-insurance-and-resources': 'Proof of health insurance and of sufficient resources.',
  'document.proof-of-resources': 'Proof of a stable passive income or of savings.',
  'document.proof-of-sponsor-income': 'Proof of the stable income of the person whom you join.',
  'document.belgian-degree': 'Proof of graduation from a Belgian institution.',
  'document.contract-signed-before-expiry': 'Employment contract, signed before the present card expires.',
  'document.yearly-proof-of-income': 'Every year, proof of an income not below the cost of living.',
  'document.tax-declaration': 'Every year, the declaration of taxes.',
  'document.no-language-for-first-card': 'No proof of language: none is asked for the first card A.',
  'document.integration-effort': 'Proof of the effort made to integrate: it is looked at on renewal.',
  'document.proof-of-five-years': 'Proof of the years of uninterrupted legal residence.',
  'document.proof-of-taxes': 'Proof that taxes were paid regularly.',
  'document.no-social-assistance': 'Proof of having lived without social assistance.',
  'document.language-a2':
    'Proof of level A2 in the language of the region[ ({region:name.region}: {languages:name.language})]. What is asked for can differ by region.',
  'document.civic-integration': 'Proof of civic integration, as the region asks for it.',
  'document.passport': 'Passport.',
  'document.belgian-or-mobility-degree':
    'Degree of a Belgian institution, or of one in another Member State after studies that were partly in Belgium.',
  'document.health-insurance': 'Health insurance.',
  'document.proof-of-mobility-stay':
    'Proof of the stay in Belgium during the studies in another Member State.',
  'cost.visa-d-fee': 'Fee of the visa D[: {amount:amount}].',
  'cost.visa-centre-service': 'Service of the visa centre[: about {least:amount} to {most:amount}].',
  'cost.federal-contribution':
    'Federal contribution[ for {ground:name.contribution}][: {amount:amount}][: {least:amount} to {most:amount}][: the amount is not known{amountUnknown:if}]. Most applicants from third countries pay it; some are free of it, and others, such as long-term residents of another Member State, pay another amount.',
  'cost.commune-card': 'Card, at the commune[: about {least:amount} to {most:amount}].',
  'cost.urgent-commune-card':
    'Card made urgently, at the commune[: about {least:amount} to {most:amount}][; it is then made in {urgentDaysLeast:figure.urgentDaysLeastUnit} to {urgentDaysMost:figure.urgentDaysMostUnit}].',
  'cost.commune-card-not-stated': 'Card, at the commune: the price is stated for the cards A and H only.',
  'cost.renewal-service-charge':
    'Charge of the commune for the renewal of a card A, at most once a year[: {least:amount} to {most:amount}].',
  'cost.flanders-single-permit-fee':
    'Flemish fee for the application for a single permit[: {amount:amount}].',
  'language.administration-language':
    'The administration[ of {region:name.region}] works in[ {languages:name.language}][ languages that depend on the region of the commune{regionMissing:if}].',
  'statement.visa-d-allows-travel':
    'With a visa D that is still valid you may travel to other Schengen states while you wait for the card.',
  'statement.card-allows-travel':
    'With a valid card you may stay in other Schengen states for {allowedDays:figure.allowedDaysUnit} in any {windowDays:figure.windowDaysUnit}.',
  'statement.annex-15-not-outside-belgium':
    'With only an Annex 15 you cannot leave Belgium for other Schengen states: they do not recognise it.',
  'statement.card-with-passport':
    'With a valid card and your passport you may stay in other Schengen states for {allowedDays:figure.allowedDaysUnit} in any {windowDays:figure.windowDaysUnit}; days in Belgium do not count. The card alone is no travel document.',
  'statement.annex-15-no-travel-value':
    'An Annex 15 has no value for travelling: it is not among the residence permits that Schengen states recognise, and with it alone you may not be let back in.',
  'statement.annex-49-no-travel-value':
    'An Annex 49 has no value for travelling: it is not among the residence permits that Schengen states recognise, and with it alone you may not be let back in.',
  'statement.attestation-of-registration-no-travel-value':
    'An attestation of registration (orange card) has no value for travelling. Family members can ask for a return visa.',
  'statement.urgent-card-or-return-visa':
    'Whoever must travel while a card is being made asks for an urgent card or a return visa.',
  'note.visa-centre-or-consulate': 'Apply at a visa centre or at the consulate.',
  'note.short-stay-visa-leads-nowhere': 'A visa for a short stay does not lead to residence.',
  'note.entry-and-stay-with-visa-d':
    'With the visa D you may enter Belgium and stay there lawfully while your file is looked at.',
  'note.book-before-travel': 'Book the appointment before you travel.',
  'note.needed-for-register-number':
    'Without a national register number you cannot open a bank account, have health insurance, rent a home or file a tax return.',
  'note.visit-without-notice': 'The officer comes without notice.',
  'note.note-at-the-door':
    'If you are not at home, the officer leaves a note. Call or write at once and agree on another time.',
  'note.no-answer-refused': 'If nobody is at home and you do not answer the note, registration is refused.',
  'note.no-visit-contact-officer':
    'If nobody has come for more than {visitOverdue:figure.visitOverdueUnit}, find the police station of your district and contact the officer yourself.',
  'note.housing-refused':
    'Registration is also refused because of the housing: too small for those who live in it, no proper heating or ventilation, or a lease that forbids registration. Then find other housing, sign a new contract and ask for registration again.',
  'note.biometrics-and-fee': 'On the day on which you pay the fee, your biometrics are taken.',
  'note.annex-15-stands-in': 'The commune gives you an Annex 15, which stands in for the card in Belgium.',
  'note.rights-of-residents':
    'As a resident you are protected as an employee. You have a right to benefits, subject to conditions of tax, to family allowances and to health care through the health fund, and you travel in the Schengen area without a visa.',
  'note.collect-with-codes': 'Bring the codes and the Annex 15.',
  'note.no-clause-against-registration': 'The lease must not forbid registration at the address.',
  'note.no-overcrowding': 'The housing must not be overcrowded.',
  'note.heating-and-ventilation': 'It must have proper heating and ventilation.',
  'note.ask-landlord-in-writing': 'Ask the landlord in writing whether you may register at the address.',
  'note.start-up': 'For the founder of a start-up: proof of the start-up.',
  'note.apostille-of-country-of-issue': 'The apostille is that of the country that issued the document.',
  'note.translation-made-abroad': 'A translation made outside Belgium must itself be certified.',
  'note.worldwide-income': 'It is of all your income, in Belgium and elsewhere.',
  'note.proofs-of-residence': 'Tax returns, extracts from the register and utility bills show it.',
  'document.proof-of-residence': 'Proof of the residence in Belgium, for the commune.',
};
