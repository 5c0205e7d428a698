import type { DataDifference, PinDifference } from './verification.js';

/**
 * Says that the installed package does not have the rules that were pinned.
 *
 * Two copies of the library may be loaded side by side, so tell it by its `code` rather than by `instanceof`.
 */
export class PinError extends Error {
  /** The name of the class. */
  override readonly name: 'PinError';
  /** Tells this error from others. */
  readonly code: 'pin-broken';
  /** The name of the rulebook. */
  readonly rulebook: string;
  /** The editions that differ, by id and effective date. */
  readonly differences: readonly PinDifference[];
  /** The data beside the documents that differs. */
  readonly data: readonly DataDifference[];
  /** Whether the lock was altered after it was made. */
  readonly altered: boolean;

  /**
   * Makes the error.
   *
   * @param rulebook - The name of the rulebook.
   * @param differences - The editions that differ.
   * @param data - The data beside the documents that differs.
   * @param altered - Whether the lock was altered after it was made.
   */
  constructor(
    rulebook: string,
    differences: readonly PinDifference[],
    data: readonly DataDifference[],
    altered = false,
  ) {
    const lines = [
      ...differences.map(({ kind, id, effectiveFrom, pinned, installed }) => {
        return `${id} from ${effectiveFrom}: ${kind}; pinned ${show(pinned)}, installed ${show(installed)}`;
      }),
      ...data.map(({ id, pinned, installed }) => `${id}: changed; pinned ${pinned}, installed ${installed}`),
    ];
    const headline = altered
      ? `the lock of the rulebook ${rulebook} was altered after it was made`
      : `the rulebook ${rulebook} is not the one that was pinned`;
    super([headline, ...lines].join('\n'));
    this.name = 'PinError';
    this.code = 'pin-broken';
    this.rulebook = rulebook;
    this.differences = differences;
    this.data = data;
    this.altered = altered;
  }
}

function show(revision: PinDifference['pinned']): string {
  return revision === null ? 'nothing' : `revision ${revision.revision} (${revision.hash})`;
}
