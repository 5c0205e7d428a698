import { checkCalendarOptions } from '../calendar/checkCalendarOptions.js';
import type { FactsProblem } from '../facts/factsError.js';
import { anyText, type Form, formOf, refuseIfAny } from '../facts/forms.js';
import { showValue } from '../facts/showValue.js';
import type { HashedDocument } from './hashedDocument.js';
import { hashedDocuments } from './hashedDocumentsForm.js';
import { ruleDocumentReader } from './readRuleDocument.js';
import type { CalendarDocument, NationalityGroupsDocument } from './supportingData.js';

/**
 * Checks what a rulebook is to be opened with.
 *
 * @param name - The name of the rulebook.
 * @param documents - The documents with their hashes.
 * @param calendar - The calendar of working days.
 * @param nationalityGroups - The groups of nationalities.
 * @returns The documents, known to be right.
 * @throws {@link FactsError} when an argument is none of these, listing everything wrong.
 * @throws {@link RuleDocumentError} when a document is no rule document, listing everything wrong with it.
 */
export function checkOpening(
  name: string,
  documents: readonly HashedDocument[],
  calendar: CalendarDocument,
  nationalityGroups: NationalityGroupsDocument,
): readonly HashedDocument[] {
  const problems: FactsProblem[] = [];
  anyText(name, 'name', problems);
  const read = hashedDocuments(documents, 'documents', problems);
  calendarForm(calendar, 'calendar', problems);
  groupsForm(nationalityGroups, 'nationalityGroups', problems);
  refuseIfAny(problems);
  refuseIfAny(
    read.flatMap(({ document: { id } }, index): readonly FactsProblem[] =>
      id.startsWith(`${name}/`)
        ? []
        : [
            {
              path: `documents[${index}].document.id`,
              expected: `a document of the rulebook ${showValue(name)}`,
              received: showValue(id),
            },
          ],
    ),
  );
  const readDocument = ruleDocumentReader();
  return read.map(({ document, hash }) => ({ document: readDocument(document), hash }));
}

const calendarForm: Form<CalendarDocument> = /* @__PURE__ */ formOf(
  'a calendar, as rules/calendar.json has it',
  (value) => {
    const calendar = value as CalendarDocument;
    if (!Array.isArray(calendar.workingWeek) || !Array.isArray(calendar.holidays)) return false;
    // It throws, which is a refusal too.
    checkCalendarOptions(calendar);
    return calendar.holidays.every(({ id }) => typeof id === 'string');
  },
);

const groupsForm: Form<NationalityGroupsDocument> = /* @__PURE__ */ formOf(
  'groups of nationalities, as rules/nationality-groups.json has them',
  (value) => {
    const { groups, withoutNationality } = value as NationalityGroupsDocument;
    return (
      Object.hasOwn(groups, withoutNationality) &&
      Object.values(groups).every(
        (codes) => Array.isArray(codes) && codes.every((code) => typeof code === 'string'),
      )
    );
  },
);
