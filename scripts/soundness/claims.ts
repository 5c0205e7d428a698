import type { RegisterNumberDetermination } from '../../src/evaluators/registerNumber.js';
import type { Plan, PlannedDeadline, ResidenceTrack, Route, SchengenCount } from '../../src/plan/plan.js';

/** Something that a plan says of a case. */
export interface Claim {
  /** What it is about, such as `route H`. */
  readonly about: string;
  /** What it comes to; `unknown` is no claim. */
  readonly outcome: string;
  /** The paths that could change it, as the plan says. */
  readonly missing: readonly string[];
  /** Figures that are said with it: each that is not `null` stays. */
  readonly figures: Readonly<Record<string, unknown>>;
  /** The job offer, or the category of work, that its figures rest on: with another one they are others. */
  readonly rests: string | null;
  /** The dates between which it says that something lies. */
  readonly bounds: readonly [from: string, until: string];
}

/** What something comes to that does not apply. */
const NONE = 'none';

const NO_BOUNDS: Claim['bounds'] = ['0000-01-01', '9999-12-31'];

/** The parts of a plan that decide. */
export type DecidedParts = Pick<Plan, 'routes' | 'checks' | 'deadlines' | 'residence' | 'registerNumber'> & {
  readonly travel: SchengenCount | null;
};

/**
 * Lists all that a plan claims.
 *
 * @param plan - The plan.
 * @returns The claims by what they are about; something that does not apply to the case is not among them.
 */
export function claimsOf(plan: DecidedParts): ReadonlyMap<string, Claim> {
  const { routes, checks, deadlines, residence, travel, registerNumber } = plan;
  const claims: readonly Claim[] = [
    ...routes.flatMap(routeClaims),
    ...checks.map(({ check, about, outcome, missing, determination }) => {
      const { threshold = null, required = null } = (determination?.figures ?? {}) as Figures;
      const { category } = (determination?.reasons[0]?.params ?? {}) as { readonly category?: string };
      return claimOf(`check ${check} ${about}`, outcome, missing, { threshold, required }, category);
    }),
    ...deadlines.map(deadlineClaim),
    ...residence.map(trackClaim),
    travelClaim(travel),
    ...(registerNumber === null ? [] : [registerClaim(registerNumber)]),
  ];
  return new Map(claims.map((claim) => [claim.about, claim]));
}

type Figures = Readonly<Record<string, unknown>>;

function claimOf(
  about: string,
  outcome: string,
  missing: readonly string[],
  figures: Figures,
  rests: string | null = null,
): Claim {
  return { about, outcome, missing, figures, rests, bounds: NO_BOUNDS };
}

/** The last day lies between the safe and the latest one, which can only come nearer to each other. */
function deadlineClaim({ about, missing, determination: { outcome, figures } }: PlannedDeadline): Claim {
  const { kind, opensOn, dueOn, safeDueOn, closesOn, latestDueOn, doneOn } = figures;
  const claim = claimOf(`deadline ${kind} ${about}`, outcome, missing, { opensOn, dueOn, closesOn, doneOn });
  // That of a search supposes, and says, that the authorisation to work ended with the work.
  const earliest = kind === 'job-search' ? null : (safeDueOn ?? dueOn);
  return { ...claim, bounds: [earliest ?? NO_BOUNDS[0], latestDueOn ?? dueOn ?? NO_BOUNDS[1]] };
}

/** Whether a route is open; and where it is, for how long its card is valid. */
function routeClaims({ route, outcome, missing, offer, ...open }: Route): readonly Claim[] {
  const { validity, rightToWork, duties, leadsTo } = open;
  const claim = claimOf(`route ${route}`, outcome, missing, {}, offer);
  if (validity === null) return [claim];
  const { needs, code, ...periods } = validity;
  const days = leadsTo.map(({ to, after, on }) => [`to ${to} ${JSON.stringify(after)}`, on] as const);
  const said = { ...periods, rightToWork, duties: duties.join(), ...Object.fromEntries(days) };
  const isKnown = needs.length === 0;
  const all = JSON.stringify({ code, ...periods });
  return [claim, claimOf(`validity ${route}`, isKnown ? all : 'unknown', needs, said, offer)];
}

function trackClaim(counted: ResidenceTrack): Claim {
  const { track, outcome, missing, countsFrom, earliestOn, latestOn, periods, absences } = counted;
  const shares = periods.map(({ about, share }) => [about, share === 'unknown' ? null : share] as const);
  const effects = absences.map(({ about, effect }) => [about, effect === 'unknown' ? null : effect] as const);
  const figures = { countsFrom, ...Object.fromEntries([...shares, ...effects]) };
  const bounds = [earliestOn ?? NO_BOUNDS[0], latestOn ?? NO_BOUNDS[1]] as const;
  return { ...claimOf(`residence ${track}`, outcome, missing, figures), bounds };
}

function travelClaim(count: SchengenCount | null): Claim {
  if (count === null) return claimOf('travel count', NONE, [], {});
  const { missing, sources: _cited, overstayedOn, ...figures } = count;
  const isKnown = missing.length === 0;
  const outcome = isKnown ? 'counted' : 'unknown';
  return claimOf('travel count', outcome, missing, {
    ...figures,
    overstayedOn: isKnown ? overstayedOn : null,
  });
}

function registerClaim({ outcome, missingFacts }: RegisterNumberDetermination): Claim {
  const missing = missingFacts.map((fact) => `person.${fact}`);
  return claimOf('register number', outcome, missing, {});
}

/** A claim of a plan that does not hold once more is known. */
export interface Flip {
  /** What the claim was about. */
  readonly about: string;
  /** What was wrong. */
  readonly what:
    | 'decided otherwise'
    | 'changed by a fact that was not named'
    | 'figure changed'
    | 'refused although a completion is right'
    | 'taken although every completion is refused';
  readonly before: string;
  readonly after: string;
}

/**
 * Finds the claims of a plan that do not hold once more is known: what was decided is decided otherwise, or a fact that
 * was not named as missing has changed an outcome or a figure.
 *
 * @param before - The claims on the partial case.
 * @param after - The claims on the completed case.
 * @param given - The paths of the facts that were given.
 * @returns The claims that do not hold; empty where answers only went from unknown to decided.
 */
export function flipsBetween(
  before: ReadonlyMap<string, Claim>,
  after: ReadonlyMap<string, Claim>,
  given: readonly string[],
): readonly Flip[] {
  return [...before.values()].flatMap((claim) => flipsOf(claim, after.get(claim.about), given) ?? []);
}

function flipsOf(claim: Claim, other: Claim | undefined, given: readonly string[]): readonly Flip[] {
  const { about, outcome, missing, figures, rests, bounds } = claim;
  const isElsewhere = rests !== null && rests !== other?.rests;
  const isNamed = missing.some((path) => given.some((fact) => isWithin(fact, path) || isWithin(path, fact)));
  const flip = (what: Flip['what'], from: unknown, to: unknown): Flip => {
    return { about, what, before: JSON.stringify(from), after: JSON.stringify(to) };
  };
  // What is not asked of a case any more, such as means of a citizen of the Union, is not said otherwise.
  if (other === undefined && /^(?:check|residence)/.test(about)) return [];
  if (other === undefined)
    return isNamed ? [] : [flip('changed by a fact that was not named', outcome, 'gone')];
  // With another offer a card is valid for another time.
  if (about.startsWith('validity') && isElsewhere) return [];
  if (outcome !== other.outcome) {
    if (outcome !== 'unknown') return [flip('decided otherwise', outcome, other.outcome)];
    if (!isNamed) return [flip('changed by a fact that was not named', outcome, other.outcome)];
    if (other.outcome === NONE) return [];
  }
  const changed = Object.keys(isElsewhere ? {} : figures).filter(
    (name) => figures[name] !== null && JSON.stringify(figures[name]) !== JSON.stringify(other.figures[name]),
  );
  const [, until] = other.bounds;
  // Residence that an absence has ended does not go on, which the last day supposes.
  const isLater = until > bounds[1] && until !== NO_BOUNDS[1];
  const isEarlier = other.bounds[0] < bounds[0] && other.bounds[0] !== NO_BOUNDS[0];
  const isOutside = isEarlier || isLater;
  return [
    ...changed.map((name) =>
      flip('figure changed', { [name]: figures[name] }, { [name]: other.figures[name] }),
    ),
    ...(isOutside ? [flip('figure changed', bounds, other.bounds)] : []),
  ];
}

/** Whether a path is another, or lies within it. */
function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
}
