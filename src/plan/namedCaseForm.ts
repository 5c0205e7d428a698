import type { CaseFile } from '../facts/caseFile.js';
import { anyText, type Form, optional } from '../facts/forms.js';
import { showValue } from '../facts/showValue.js';
import { caseFileForm } from './caseFileForm.js';
import { valueAt } from './casePath.js';

/** The form of a case file of which only the name of the person is wanted. */
export const namedCaseForm: Form<Pick<CaseFile, 'person'>> = (value, path, problems) => {
  const file = caseFileForm(value, path, problems);
  const { person } = file as { readonly person?: unknown };
  if (person !== undefined && (typeof person !== 'object' || person === null || Array.isArray(person))) {
    problems.push({ path: `${path}.person`, expected: 'an object', received: showValue(person) });
    return {};
  }
  optional(anyText)(valueAt(file, 'person.name'), `${path}.person.name`, problems);
  return file;
};
