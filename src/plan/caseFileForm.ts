import type { CaseFile } from '../facts/caseFile.js';
import { data, dataOf, type Form, recordOf } from '../facts/forms.js';

/** The form of a case file of which only what stands at a path is wanted. What else is wrong in it, `assess` says. */
export const caseFileForm: Form<CaseFile> = /* @__PURE__ */ dataOf(
  /* @__PURE__ */ recordOf(data),
) as Form<CaseFile>;
