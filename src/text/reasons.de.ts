import type { Messages } from './language.js';

/** Why an answer is what it is, in German. */
export const REASONS_DE: Messages = {
  // Salary
  'salary-meets-threshold':
    'Das Gehalt erreicht die Schwelle von {threshold:amount} {per:name.period} für {category:name.category} (Region: {region:name.region}; {rate:name.rate}).',
  'salary-below-threshold':
    'Das Gehalt liegt unter der Schwelle von {threshold:amount} {per:name.period} für {category:name.category} (Region: {region:name.region}; {rate:name.rate}).',
  'salary-not-comparable':
    'Die Schwelle für {category:name.category} (Region: {region:name.region}; {rate:name.rate}) beträgt {threshold:amount} {per:name.period}; das Gehalt wurde für einen anderen Zeitraum angegeben, und diese Regeln rechnen es nicht um.',
  'category-not-covered':
    'Diese Regeln enthalten keine Schwelle für {category:name.category} (Region: {region:name.region}).',
  'rate-not-settled':
    'Welcher Satz für {category:name.category} (Region: {region:name.region}) gilt, hängt von fehlenden Angaben ab: {missingFacts:fact}.',

  // Means of a student
  'means-sufficient':
    'Die Existenzmittel decken die für das akademische Jahr {academicYear} verlangten {required:amount} pro Monat; über das Jahr liegen sie um {margin:size} darüber.',
  'means-insufficient':
    'Die Existenzmittel decken die für das akademische Jahr {academicYear} verlangten {required:amount} pro Monat nicht; über das Jahr fehlen {margin:size}.',
  'means-not-settled':
    'Die sicher anrechenbaren Existenzmittel decken die für das akademische Jahr {academicYear} verlangten {required:amount} pro Monat nicht: Über das Jahr fehlen {margin:size}; andere sind möglicherweise ebenfalls anrechenbar.',
  'means-not-counted':
    '{path} ({kind:name.means}, {year:amount} pro Jahr) wird[ nach der Regel {rule}] nicht angerechnet.',
  'means-open':
    'Ob {path} ({kind:name.means}, {year:amount} pro Jahr) angerechnet wird, hängt von fehlenden Angaben ab.',

  // Income of a sponsor
  'income-sufficient':
    'Das anrechenbare Einkommen von {counted:amount} pro Monat erreicht die Schwelle von {threshold:amount} pro Monat; es liegt um {margin:size} darüber[ ({regime:name.regime})].',
  'income-insufficient':
    'Das anrechenbare Einkommen von {counted:amount} pro Monat liegt unter der Schwelle von {threshold:amount} pro Monat; es fehlen {margin:size}[ ({regime:name.regime})].',
  'income-not-settled':
    'Das sicher anrechenbare Einkommen von {counted:amount} pro Monat liegt um {margin:size} unter der Schwelle von {threshold:amount} pro Monat; anderes Einkommen ist möglicherweise ebenfalls anrechenbar[ ({regime:name.regime})].',
  'income-below-least-threshold':
    'Das anrechenbare Einkommen von {counted:amount} pro Monat liegt unter dem Betrag von {threshold:amount} pro Monat, der unabhängig von der Größe des Haushalts verlangt wird; es fehlen {margin:size} ({regime:name.regime}).',
  'threshold-not-settled':
    'Welcher Betrag erreicht werden muss, hängt von der Größe des Haushalts ab: Es sind mindestens {threshold:amount} pro Monat; das sicher anrechenbare Einkommen beträgt {counted:amount} pro Monat ({regime:name.regime}).',
  'regime-not-settled':
    'Welche Bedingungen gelten, hängt von fehlenden Angaben ab ({missingFacts:fact}): {regimes:name.regime}.',
  'income-counted':
    '{path} ({kind:name.income}, {month:amount} pro Monat) wird[ nach der Regel {rule}] angerechnet.',
  'income-not-counted':
    '{path} ({kind:name.income}, {month:amount} pro Monat) wird[ nach der Regel {rule}] nicht angerechnet.',
  'income-open':
    'Ob {path} ({kind:name.income}, {month:amount} pro Monat) angerechnet wird, hängt von fehlenden Angaben ab.',

  // Deadlines
  'too-early':
    'Am {actOn:date} ist es zu früh: Möglich ist es ab dem {opensOn:date}[ und bis zum {dueOn:date}].',
  'done-too-early':
    'Es ist am {actOn:date} geschehen, vor dem ersten Tag, an dem es möglich war, dem {opensOn:date}.',
  'done-in-time': 'Es ist rechtzeitig geschehen, am {actOn:date}[; der letzte Tag war der {dueOn:date}].',
  'done-late': 'Es ist am {actOn:date} geschehen, nach dem letzten Tag, dem {dueOn:date}.',
  'due-in-time': 'Am {actOn:date} ist es rechtzeitig möglich[: Der letzte Tag ist der {dueOn:date}].',
  'window-open':
    'Am {actOn:date} ist es möglich: Der erste Tag war der {opensOn:date}[, der letzte Tag ist der {dueOn:date}].',
  'due-not-known':
    'Bis wann es rechtzeitig ist, ist nicht bekannt; zum {actOn:date} lässt sich deshalb nichts sagen.',
  'only-bounded':
    'Ob es am {actOn:date} rechtzeitig ist, ist nicht sicher: Bis zum {dueOn:date} ist es rechtzeitig, nach dem {latestDueOn:date} nicht.',
  passed: 'Am {actOn:date} ist der letzte Tag, der {dueOn:date}, verstrichen.',
  late: 'Am {actOn:date} ist der letzte Tag für den Antrag, der {dueOn:date}, verstrichen; die Karte ist noch bis zum {validUntil:date} gültig.',
  expired:
    'Am {actOn:date} ist der letzte Tag für den Antrag, der {dueOn:date}, verstrichen, und die Karte war bis zum {validUntil:date} gültig.',
  'opening-depends-on-absences':
    'Ab wann es möglich ist, hängt davon ab, welche Abwesenheiten als längere gelten[: frühestens ab dem {earliest:date}][, spätestens ab dem {latest:date}].',
  'opening-not-known':
    'Ab wann es möglich ist, ist nicht bekannt[: frühestens ab dem {earliest:date}][, spätestens ab dem {latest:date}].',
  'case-not-covered': 'Diese Regeln sagen nichts zu diesem Fall ({kind:name.deadline}).',
  'case-may-not-be-covered':
    'Es kann auch ein Fall sein, zu dem diese Regeln nichts sagen ({kind:name.deadline}).',
  'rule-not-settled':
    'Welche Regel gilt und mit welchen Daten, hängt von fehlenden Angaben ab: {missingFacts:fact}.',
  'rule-may-apply':
    'Möglicherweise gilt die Regel {rule}[; der erste Tag ist dann der {opensOn:date}][; der letzte Tag ist dann der {dueOn:date}][; der sichere letzte Tag ist dann der {safeDueOn:date}][; der letzte mögliche Tag ist dann der {latestDueOn:date}].',
  'search-year-not-renewable': 'Das Suchjahr wird einmal gewährt und kann nicht erneuert werden.',
  'absences-beyond-total': 'Die Abwesenheiten sind zusammen länger als erlaubt.',
  'absences-total-open':
    'Ob die Abwesenheiten zusammen im erlaubten Rahmen bleiben, lässt sich aus ihren Daten allein nicht ablesen.',
  'still-a-student':
    'Solange man Student ist, kann der Antrag nicht gestellt werden[: Der Aufenthalt als Student dauert bis zum {studentUntil:date}].',
  'student-stay-not-given': 'Es ist nicht angegeben, ob und bis wann der Aufenthalt der eines Studenten war.',
  'certificate-covers-too-little':
    'Der Strafregisterauszug deckt die Zeit ab dem {coversFrom:date} ab; er muss die Zeit ab dem {coverageNeededFrom:date} abdecken.',
  'coverage-not-given':
    'Der erste Tag, den der Strafregisterauszug abdeckt, ist nicht angegeben; er muss die Zeit ab dem {coverageNeededFrom:date} abdecken.',
  'absence-resets-count':
    'Wegen der längeren Abwesenheit {path} beginnt die Zählung am Tag der Rückkehr, dem {returnedOn:date}, von neuem.',

  // Register number
  'number-of-digits': 'Die Nummer hat {digits:count.digits}; sie muss {requiredDigits:count.digits} haben.',
  'birth-date-in-number':
    'Die Nummer beginnt mit {birthDatePart}[; nach dem Geburtsdatum muss sie mit {expectedBirthDatePart} beginnen].',
  'possible-birth-date':
    'Die Ziffern am Anfang müssen für ein Geburtsdatum stehen, das es gibt; Monat und Tag dürfen 00 sein[; in dieser Bis-Nummer ist der Monat erhöht{isBis:if}].',
  'order-number':
    'Die Seriennummer ist {orderNumber}[; Bis-Nummern haben ungerade für Männer und gerade für Frauen{isBis:if}][; Männer haben die ungeraden von {lowestOfMen} bis {highestOfMen}, Frauen die geraden von {lowestOfWomen} bis {highestOfWomen}{isBis:unless}].',
  'bis-order-number-contested':
    'Die Seriennummer ist {orderNumber}; die Quellen sind sich nicht einig, ob eine Bis-Nummer sie haben kann.',
  'overflow-number':
    'Der Tag in der Nummer ist größer als der eines jeden Monats. Solche Nummern werden vergeben, wenn die eines Tages aufgebraucht sind; diese Regeln erfassen sie nicht.',
  'order-number-of-sex':
    'Angegebenes Geschlecht: {sex:name.sex}[; Geschlecht, das die Seriennummer {orderNumber} anzeigt: {sexOfOrderNumber:name.sex}].',
  'check-digits':
    'Die Kontrollzahl ist {checkDigits}[; für eine Geburt vor {laterBirthsFrom} muss sie {earlierBirth} sein][; für eine Geburt ab {laterBirthsFrom} muss sie {laterBirth} sein].',

  // Cards
  'card-fits': '{card:name.Card} passt.',
  'card-does-not-fit': '{card:name.Card} passt nicht.',
  'card-not-settled': 'Ob {card:name.card} passt, hängt von fehlenden Angaben ab.',
  'third-country-nationality': 'Staatsangehörigkeit eines Staates außerhalb der EU, des EWR und der Schweiz',
  'eu-nationality': 'Staatsangehörigkeit eines Staates der EU oder des EWR oder der Schweiz',
  'visa-d-or-residence-permit': 'Visum D oder ein bereits vorhandener Aufenthaltstitel',
  'ground-for-purpose': 'ein Aufenthaltsgrund, der zum Zweck passt, mit allem, was er verlangt',
  'higher-education-degree': 'ein Hochschulabschluss',
  'blue-card-threshold': 'ein Gehalt, das die Schwelle der Blauen Karte EU erreicht',
  'employment-contract': 'ein gültiger Arbeitsvertrag',
  'permanent-status-asked': 'die dauerhafte Rechtsstellung, für die diese Karte ausgestellt wird',
  'continuous-residence': 'genügend Jahre ununterbrochenen legalen Aufenthalts',
  'no-prolonged-absence': 'keine längere Abwesenheit aus Belgien',
  'taxes-paid': 'gezahlte Steuern',
  'no-social-assistance': 'keine Abhängigkeit von der Sozialhilfe',
  'language-a2': 'Niveau A2 in der Sprache der Region',
  'civic-integration': 'gesellschaftliche Integration, so wie die Region sie verlangt',
  'eu-card-held': 'jetziger Besitz der Karte EU oder EU+',
  'student-card-held': 'jetziger Besitz der Karte A, ausgestellt für ein Studium',
  'belgian-degree': 'ein Abschluss einer belgischen Einrichtung',
  'before-card-expires': 'Antrag vor Ablauf der jetzigen Karte',
  'contract-signed-before-card-expires': 'ein vor Ablauf der jetzigen Karte unterzeichneter Vertrag',
  'unlimited-stay-ground':
    'ein bereits bestehender unbegrenzter Aufenthalt oder das, woraus er nach dem Aufenthaltsgrund folgt',
  'unlimited-stay-held': 'jetzt bestehender unbegrenzter Aufenthalt (Karte B oder Karte K, früher C)',
  'long-term-residence':
    'langer und ununterbrochener Aufenthalt in Belgien oder mit Blauen Karten EU in der Union',
  'no-excluded-stay':
    'kein ausgeschlossener Aufenthalt, wie etwa der für ein Studium oder ein zeitweiliger Aufenthalt',
  'sufficient-resources': 'genügende Existenzmittel',
  'union-stay-recognised': 'das von der Behörde anerkannte Aufenthaltsrecht eines Unionsbürgers',
  'no-interrupting-absence': 'keine Abwesenheit, die den Aufenthalt unterbricht',
  'joins-belgian-or-union-citizen':
    'Zusammenführung mit einem Belgier, dessen Einkommen ausreicht, wo eines verlangt wird, oder mit einem Unionsbürger',
  'family-conditions': 'die anderen Bedingungen der Familienzusammenführung',
  'f-card-held': 'jetziger Besitz der Karte F oder F+',
  'joint-household': 'ein gemeinsamer Haushalt mit dem Zusammenführenden',
  'degree-or-experience':
    'ein Hochschulabschluss oder Berufserfahrung, die die Region an seiner Stelle anerkennt',
  'transfer-within-company': 'ein unternehmensinterner Transfer (ICT)',
  'work-authorised': 'von der Region erlaubte Arbeit',
  'first-permit-for-transfer': 'keine Erlaubnis eines anderen Mitgliedstaats für den Transfer',
  'permit-of-another-state': 'eine Erlaubnis eines anderen Mitgliedstaats für den Transfer',
  'withdrawal-agreement-resident':
    'Aufenthalt, der durch das Austrittsabkommen mit dem Vereinigten Königreich geschützt ist',
  'withdrawal-agreement-frontier-worker':
    'Grenzgängertätigkeit, die durch das Austrittsabkommen mit dem Vereinigten Königreich geschützt ist',
  'search-year-ground': 'Studium oder Forschung in Belgien und ein rechtzeitiger Antrag',
  'health-insurance': 'eine Krankenversicherung',
  'student-means': 'die Existenzmittel eines Studenten',
  'no-search-year-before': 'kein früheres Suchjahr',
};
