import { checkCalendarOptions } from '../calendar/checkCalendarOptions.js';
import { deepFreeze } from '../engine/deepFreeze.js';
import type { FactsProblem } from '../facts/factsError.js';
import { anyText, dataOf, type Form, formOf, refuseIfAny } from '../facts/forms.js';
import { showValue } from '../facts/showValue.js';
import { hashDocument } from './hashDocument.js';
import type { HashedDocument } from './hashedDocument.js';
import { hashedDocuments } from './hashedDocumentsForm.js';
import { ruleDocumentReader } from './readRuleDocument.js';
import type { RuleDocument } from './ruleDocument.js';
import { RuleDocumentError } from './ruleDocumentError.js';
import type { CalendarDocument, NationalityGroupsDocument, SupportingData } from './supportingData.js';

/** What a rulebook is opened with, as copies that nobody can change. */
interface Opening {
  readonly documents: readonly HashedDocument[];
  readonly data: SupportingData;
}

/**
 * Checks what a rulebook is to be opened with.
 *
 * @param name - The name of the rulebook.
 * @param documents - The documents with their hashes.
 * @param calendar - The calendar of working days.
 * @param nationalityGroups - The groups of nationalities.
 * @returns Copies of them, known to be right, which nobody can change.
 * @throws {@link FactsError} when an argument is none of these, listing everything wrong.
 * @throws {@link RuleDocumentError} when a document is no rule document, listing everything wrong with it, or a hash is not that
 * of its document.
 */
export function checkOpening(
  name: string,
  documents: readonly HashedDocument[],
  calendar: CalendarDocument,
  nationalityGroups: NationalityGroupsDocument,
): Opening {
  const problems: FactsProblem[] = [];
  anyText(name, 'name', problems);
  const read = hashedDocuments(documents, 'documents', problems);
  const data: SupportingData = {
    calendar: calendarForm(calendar, 'calendar', problems),
    nationalityGroups: groupsForm(nationalityGroups, 'nationalityGroups', problems),
  };
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
  return {
    documents: read.map(({ document, hash }) =>
      deepFreeze({ document: ofHash(readDocument(document), hash), hash }),
    ),
    data: deepFreeze(data),
  };
}

function ofHash(document: RuleDocument, hash: string): RuleDocument {
  const found = hashDocument(document);
  if (found === hash) return document;
  throw new RuleDocumentError(document.id, [
    { path: '', expected: `a document whose hash is ${hash}`, received: `one whose hash is ${found}` },
  ]);
}

const calendarForm: Form<CalendarDocument> = /* @__PURE__ */ dataOf(
  /* @__PURE__ */ formOf('a calendar, as rules/calendar.json has it', (value) => {
    const calendar = value as CalendarDocument;
    if (!Array.isArray(calendar.workingWeek) || !Array.isArray(calendar.holidays)) return false;
    // It throws, which is a refusal too.
    checkCalendarOptions(calendar);
    return calendar.holidays.every(({ id }) => typeof id === 'string');
  }),
);

const groupsForm: Form<NationalityGroupsDocument> = /* @__PURE__ */ dataOf(
  /* @__PURE__ */ formOf('groups of nationalities, as rules/nationality-groups.json has them', (value) => {
    const { groups, withoutNationality } = value as NationalityGroupsDocument;
    return (
      Object.hasOwn(groups, withoutNationality) &&
      Object.values(groups).every(
        (codes) => Array.isArray(codes) && codes.every((code) => typeof code === 'string'),
      )
    );
  }),
);
