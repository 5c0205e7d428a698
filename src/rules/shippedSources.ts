// Generated from rules/ by `npm run generate`: do not edit.
import sources from '../../rules/sources.json' with { type: 'json' };
import { asData } from './asDocument.js';
import type { Source } from './supportingData.js';

/** Every source that the documents cite, by the order of `rules/sources.json`. */
export const SOURCES: readonly Source[] = /* @__PURE__ */ asData(sources);
