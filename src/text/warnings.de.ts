import type { Messages } from './language.js';

/** What to know about an answer, in German. */
export const WARNINGS_DE: Messages = {
  // Every answer
  'as-of-today': 'Es wurde kein Datum angegeben: Die Antwort gilt für heute, den {asOf:date}.',
  'past-review-date':
    'Die Fassung {document} war bis zum {reviewBy:date} zu überprüfen, und dieser Tag ist vorbei: Prüfen Sie, ob sie noch geltendes Recht ist.',
  'figure-confidence':
    'Für den Wert {parameter} in {document} gilt: {confidence:name.confidence}. Lassen Sie ihn bestätigen, bevor Sie sich darauf stützen.',
  'figure-contested':
    'Die Quellen sind sich bei {parameter} in {document} nicht einig: Zugrunde gelegt wurde {value:figure.unit}, andere lesen {readings:figure.unit}.',
  'law-differs':
    'Nach dem Gesetz[ war der letzte Tag der {lastDayWas:date}][ ist der letzte Tag der {lastDayIs:date}][ kann der letzte Tag der {lastDayMayBe:date} sein][ ist der erste Tag der {firstDayIs:date}][ kann der erste Tag der {firstDayMayBe:date} sein][ beträgt {figureIs:name.lawFigure} {lawValue:figure.lawUnit}][ kann {figureMayBe:name.lawFigure} {lawValue:figure.lawUnit} betragen][ ({card:name.card})][ ({before:figure.lawUnit} vor dem {countedFrom:date})][ ({after:figure.lawUnit} nach dem {countedFrom:date})][, dies war also zu spät{wasLate:if}][, es ist also zu spät{isTooLate:if}]; der Leitfaden ({claim}) hat {value:figure.unit}. Befragen Sie das Regelwerk law oder vergleichen Sie beide.',

  // Amounts
  'salary-converted':
    'Das Gehalt wurde pro {from:name.calendar} angegeben, und die Schwelle ist pro {to:name.calendar} festgelegt: Es wurde mit dem Faktor {monthsPerYear} umgerechnet. Zusätzliche Monatsgehälter und Prämien, die nicht im angegebenen Betrag enthalten sind, zählen nicht mit.',
  'salary-under-code-1-only':
    'Geprüft wird nur, was jeden Monat der Sozialen Sicherheit unter Code 1 gemeldet wird (DmfA), nicht aber ein dreizehntes Monatsgehalt, doppeltes Urlaubsgeld, Prämien oder Zulagen. Geben Sie den Betrag unter Code 1 an.',
  'amounts-provisional':
    'Die Beträge vom {carriedOverFrom:date} werden übernommen, bis neue veröffentlicht sind, etwa einen Monat nachdem Statbel einen neuen Durchschnittslohn veröffentlicht: Prüfen Sie, ob das geschehen ist.',
  'day-of-effect-not-settled':
    'Die Quellen sind sich über den ersten Tag dieser Beträge nicht einig: Zugrunde gelegt wurde der {followed:date}, eine andere Quelle nennt den {other:date}.',
  'function-level-required':
    'Bei Anträgen, die ab dem {filedFrom:date} eingereicht werden, muss auch die Funktion selbst mindestens VKS {level:count.level} entsprechen: Das Gehalt allein entscheidet nicht.',
  'amounts-converted':
    'Mit dem Faktor {monthsPerYear} umgerechnet, weil die Regeln Beträge pro {to:name.calendar} prüfen: {amounts}.',
  'base-interpreted':
    'Der Leitfaden ({claim}) sagt nicht, von welchem garantierten Einkommen die Schwelle ein Prozentsatz ist. Zugrunde gelegt wird: {base:name.base}; das ist eine Auslegung.',
  'threshold-contested':
    'Die Quellen sind sich nicht einig, um wie viel jedes weitere Haushaltsmitglied die Schwelle erhöht ({parameter}): Die zugrunde gelegte Schwelle beträgt {threshold:amount} pro Monat, andere lesen {readings:amount}.',
  'sponsor-threshold-not-known':
    'Was ein Bürge verdienen muss, ist für diese Tage nicht bekannt, weil das Eingliederungseinkommen nicht bekannt ist: Eine Verpflichtung zur Kostenübernahme zählt, sobald das Ausländeramt sie angenommen hat.',
  'notice-day-not-known':
    'Der Tag, an dem dieser Betrag veröffentlicht wurde, ist nicht bekannt. Er folgt aus dem Verbraucherpreisindex des Januars vor dem akademischen Jahr: Prüfen Sie am Tag des Antrags, ob er veröffentlicht ist.',
  'needs-to-be-examined':
    '{regime:name.regime}: Ein zu niedriges Einkommen ist für sich allein kein Ablehnungsgrund; die Behörde muss prüfen, was die Familie braucht ({provisions}).',
  'needs-to-be-proven':
    '{regime:name.regime}: Dass ein zu niedriges Einkommen für sich allein ein Ablehnungsgrund ist, ist nicht bekannt, aber die Antragsteller müssen nachweisen, dass es ihren Bedarf deckt; dafür, dass der Bedarf weiterhin geprüft wird, gilt: {confidence:name.confidence}.',
  'minor-children-exempt':
    '{regime:name.regime}: Es wird kein Einkommen verlangt, wenn nur minderjährige Kinder des Zusammenführenden, des Ehepartners oder Partners oder beider nachkommen ({provision}).',
  'exempt-after-protection':
    '{regime:name.regime}: Familienangehörige einer Person mit internationalem Schutz, deren Bindung zu ihr älter ist als die Einreise, müssen kein Einkommen nachweisen, wenn der Antrag in folgender Frist nach dem Beschluss eingereicht wird: {within:count.months}.',
  'earlier-members-keep-conditions':
    'Für Familienangehörige, die vor dem {before:date} ein Aufenthaltsrecht hatten, gelten die früheren Bedingungen weiter ({provision}).',
  'subsidiary-protection-suspended':
    'Was das Gesetz vom 18. Juli 2025 für Familien von Personen mit subsidiärem Schutz geändert hat, wurde vom Verfassungsgerichtshof am {on:date} einstweilig aufgehoben ({confidence:name.confidence}).',
  'incomes-of-both-spouses':
    'Der Verfassungsgerichtshof soll entschieden haben, dass die Einkommen beider Ehepartner zusammengerechnet werden (Entscheid {judgment} vom {on:date}, {confidence:name.confidence}).',

  // Deadlines
  'period-only-bounded':
    'Der Leitfaden ({claim}) nennt keinen eindeutigen letzten Tag: Nur das frühere Datum ist sicher, und über alles Spätere entscheidet die Behörde.',
  'expiry-day-not-settled':
    'Der Leitfaden ({claim}) sagt „vor“ Ablauf der Karte: Ob der Ablauftag selbst noch rechtzeitig ist, hat die Behörde zu sagen.',
  'student-years-depend-on-status':
    'Ob Jahre als Student zählen, hängt von der beantragten Rechtsstellung ab ({claim}); hier wird ab dem angegebenen Tag gezählt.',
  'provisional-document-named-by-guide':
    'Der Leitfaden ({claim}) nennt das vorläufige Dokument Anlage {annex}; die Gemeinde verwendet möglicherweise einen anderen Namen.',
  'due-on-non-working-day':
    'Am {date:date} sind die Ämter geschlossen ({reason:name.closedDay}), und das Datum verschiebt sich nicht: Handeln Sie vorher.',
  'lawful-while-searching':
    'Während Sie in dieser Zeit einen anderen Arbeitgeber suchen, halten Sie sich rechtmäßig auf und verlieren Ihren Status nicht sofort; die Papiere werden über das regionale Arbeitsministerium neu registriert ({claim}).',
  'unannounced-change-punished':
    'Wer dies nicht rechtzeitig mitteilt, begeht eine Ordnungswidrigkeit: Streichung von der Adresse, eine Geldbuße der Gemeinde und Schwierigkeiten bei einer späteren Erneuerung sind möglich ({claim}).',
  'stay-lawful-during-appeal':
    'Während der Beschwerde bleiben Sie rechtmäßig im Land; wenden Sie sich sofort an einen Rechtsanwalt ({claim}).',
  'removal-suspended-meanwhile':
    'Während die Beschwerdefrist läuft, ist die Entfernung aus dem Staatsgebiet ausgesetzt ({claim}).',
  'annex-15-covers-wait': 'Anlage 15 deckt die Wartezeit bis zum Beschluss über die Erneuerung ab ({claim}).',
  'travel-while-waiting':
    'Reisen in der Zwischenzeit ({claim}).[{withVisaD:if} Mit einem gültigen Visum D darf man reisen.][{withAnnex15Only:unless} Mit nur einer Anlage 15 kann man nicht in andere Schengen-Staaten ausreisen.][ Mit der Karte: {cardDays:count.days} im Schengen-Raum, bezogen auf einen beliebigen Zeitraum ({cardWindowDays:count.days}).]',
  'apostille-and-translation':
    'Der Strafregisterauszug braucht eine Apostille und eine beglaubigte Übersetzung in eine dieser Sprachen ({claim}): {languages:name.language}.',
  'bridge-without-leaving-belgium':
    'Der Weg kann ohne Ausreise aus Belgien weiterführen ({claim}), und zwar zu: {to:name.prospect}; über jeden Antrag entscheidet die Behörde.',
  'other-conditions-of-permanent-residence':
    'Die Jahre sind nur eine der Bedingungen für den Daueraufenthalt[ ({claim})]: siehe die Karten.',
  'removal-suspended-in-listed-cases':
    'Die Entfernung aus dem Staatsgebiet ist während der laufenden Beschwerdefrist nur in den Fällen ausgesetzt, die Artikel {article} aufzählt; in anderen setzt die Beschwerde nichts aus.',
  'day-count-not-read':
    'Wie Tage nach dem neuen Gesetz ({law}) gezählt werden, wurde nicht nachgelesen; sie werden wie nach dem Zivilgesetzbuch und dem früheren Gesetz gezählt. Prüfen Sie den letzten Tag anhand des notifizierten Beschlusses.',
  'saturday-may-count':
    'Manche Ämter zählen vielleicht den Samstag als Arbeitstag, was das Zivilgesetzbuch nicht tut: Der sichere letzte Tag zählt ihn mit.',
  'communes-count-calendar-days':
    'Mehrere Gemeinden sprechen von Tagen, ohne zu sagen, dass es Arbeitstage sind: Der sichere letzte Tag zählt jeden Tag mit.',
  'authorisation-taken-to-end-with-employment':
    'Wann die Arbeitserlaubnis endete, ist nicht angegeben: Der sichere letzte Tag ist so gezählt, als hätte sie mit der Beschäftigung geendet. Endete sie früher, bleibt weniger Zeit; endete sie später, mehr.',
  'mail-presumption-not-read':
    'Ob Post nach dem neuen Gesetz ({law}) weiterhin als am dritten Arbeitstag empfangen gilt, wurde nicht nachgelesen: Handeln Sie so, als wäre sie am Tag der Aufgabe empfangen worden.',
  'fixed-term-permit-lapses':
    'Nach einer Quelle erlischt eine kombinierte Erlaubnis für einen Vertrag, der mit seiner Laufzeit endete, einfach, ohne zusätzliche Zeit.',
  'longer-job-search-possible':
    'Die Richtlinie {directive}, umzusetzen bis zum 21. Mai 2026, gewährt möglicherweise mehr Zeit; ein belgischer Rechtsakt, der sie umsetzt, wurde nicht gefunden.',
  'blue-card-unemployment-exceptions':
    'Von dieser Frist gibt es Ausnahmen, die nicht nachgelesen wurden; für Personen, die die Karte weniger als zwei Jahre besaßen, lässt die Richtlinie {directive} eine kürzere zu.',
  'absences-not-covered':
    'Wie sich Abwesenheiten auf diese Jahre auswirken, wurde nicht gefunden: Sie werden hier nicht berücksichtigt.',

  // Cards
  'revocation-ground':
    'Ein Grund, aus dem die Behörde eine Karte entziehen kann[ (Zweck der Karte: {track:name.purpose})]: {code:name.ground}.',
  'refusal-ground':
    'Ein Grund, aus dem die Behörde einen Antrag ablehnen kann[ (Zweck des Antrags: {track:name.purpose})]: {code:name.ground}.',
  'administration-language':
    'Sprache der Verwaltung (Region: {region:name.region}): {languages:name.language} ({claim}).',
  'validity-not-verified':
    'Wie lange {card:name.card} gültig ist, ist nicht überprüft: Keine Quelle gibt es an.',
  'no-law-for-card':
    'Für {domain} ist an diesem Tag kein Recht erfasst ({reason:name.noLaw}): Es ist nicht unter den Karten aufgeführt.',
};
