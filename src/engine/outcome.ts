/** What a condition, a rule or a question comes to: it holds, it does not, or the facts given cannot tell. */
export type Outcome = 'met' | 'unmet' | 'unknown';
