import type { Plan, PlanItem, Undecided } from './plan.js';

/** Something that is open in a plan, and what it depends on. */
export interface OpenPoint {
  readonly of: Undecided;
  /** How much it weighs when questions are put in order. */
  readonly weight: Weight;
  /** The paths into the case file on which it depends. */
  readonly missing: readonly string[];
}

/** What weighs most when questions are put in order, first; all that is none of these weighs less, and alike. */
export const WEIGHTS = ['route', 'check', 'deadline', 'rest'] as const;

type Weight = (typeof WEIGHTS)[number];

type Decided = Omit<Plan, 'questions' | 'changes'>;

/**
 * Finds everything in a plan that further facts can still change.
 *
 * @param plan - The plan, without what follows from it.
 * @returns What is open, in the order of the plan.
 */
export function undecidedIn(plan: Decided): readonly OpenPoint[] {
  const { routes, checks, deadlines, procedure, checklist, costs, languages, travel, residence } = plan;
  return [
    ...routes.map(({ route, missing }) => {
      const longer = longerIn(missing);
      return point(
        'route',
        route,
        missing.filter((path) => !longer.includes(path)),
      );
    }),
    ...checks.map(({ check, missing }) => point('check', check, missing)),
    ...deadlines.map(({ determination, missing }) => point('deadline', determination.figures.kind, missing)),
    // That a route is open is decided: how long its card is valid weighs less.
    ...routes.map(({ route, missing, validity }) => ({
      ...point('route', route, [...longerIn(missing), ...(validity?.needs ?? [])]),
      weight: 'rest' as const,
    })),
    ...items('step', procedure),
    ...items('document', checklist),
    ...items('cost', costs),
    ...items('language', languages),
    ...items('travel', travel.statements),
    ...(travel.count === null ? [] : [point('travel', 'schengen-count', travel.count.missing)]),
    ...residence.map(({ track, missing }) => point('residence', track, missing)),
  ].filter(({ missing }) => missing.length > 0);
}

/** Lists of which a single answer tells what is needed as well: that one weighs more. */
const SHORTER: Readonly<Record<string, string>> = {
  'stay.periods': 'stay.searchYearUsed',
  'stay.absences': 'stay.prolongedAbsence',
};

function longerIn(missing: readonly string[]): readonly string[] {
  return missing.filter((path) => missing.includes(SHORTER[path] ?? ''));
}

function point(kind: Undecided['kind'], name: string, missing: readonly string[]): OpenPoint {
  return { of: { kind, name }, weight: WEIGHTS.find((weight) => weight === kind) ?? 'rest', missing };
}

function items(kind: Undecided['kind'], list: readonly PlanItem[]): readonly OpenPoint[] {
  return list.map(({ code, missing }) => point(kind, code, missing));
}
