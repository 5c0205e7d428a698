// Generated from package.json by `npm run generate`: do not edit.

/** The version of this package, which locks and receipts name. */
export const ENGINE_VERSION: string = '0.1.0';
