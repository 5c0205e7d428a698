import { formatDay } from '../calendar/formatDay.js';
import type { Environment } from '../engine/environment.js';
import { MET, UNKNOWN } from '../engine/kleene.js';
import { type Settlement, settle } from '../engine/settle.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import type { CardValidity } from './cardEntry.js';
import { readCardValidityEvent, type ValidityEvent } from './cardEvent.js';
import { type CardDay, type CardTerms, cardTermsOf } from './cardTerms.js';

/** A validity that a rule gives, ready to be shown. */
export interface ValidityTerm {
  /** The validity without its last day. */
  readonly validity: CardValidity;
  /** The last day. */
  readonly until: CardDay | undefined;
}

/** The validity that a card has for some of its holders. */
export interface ValidityVariant extends ValidityTerm {
  readonly rule: CompiledRule;
  /** Decides exactly whether somebody is one of them, and finds the missing facts that could still change it. */
  readonly settle: (facts: Environment) => Settlement;
}

const NONE: readonly never[] = Object.freeze([]);

/** The validity of a card of which it depends on missing facts for how long it is valid. */
const OPEN = 'depends-on-missing-facts';

/**
 * Looks up the periods and the day of a validity.
 *
 * @param event - The validity, as the rule names it.
 * @param terms - Looks up what it names.
 * @returns The validity.
 */
export function validityTermOf(event: ValidityEvent, terms: CardTerms): ValidityTerm {
  const period = (key: Exclude<keyof ValidityEvent, 'code' | 'until'>): CardValidity['period'] =>
    terms.period(`validity.${key}`, event[key]);
  const validity: CardValidity = {
    code: event.code,
    period: period('period'),
    contractMargin: period('contractMargin'),
    until: null,
    plasticRenewal: period('plasticRenewal'),
    allowedAbsence: period('allowedAbsence'),
    provisionalDocument: period('provisionalDocument'),
    needs: NONE,
  };
  return { validity: Object.freeze(validity), until: terms.day('validity.until', event.until) };
}

/**
 * Finds the rules of a document that give a card another validity for some of its holders.
 *
 * @param document - The document.
 * @param card - The card.
 * @returns What they give, the rule of greatest priority first.
 */
export function validityVariantsOf(document: CompiledDocument, card: string): readonly ValidityVariant[] {
  const { program, rules } = document;
  return rules.flatMap((rule) => {
    if (rule.event.type !== 'card-validity') return [];
    const event = readCardValidityEvent(document, rule);
    if (event.card !== card) return [];
    const term = validityTermOf(event.validity, cardTermsOf(document, rule));
    return [{ ...term, rule, settle: (facts: Environment) => settle(rule.node, facts, program) }];
  });
}

/**
 * Finds the validity of a card that fits. The first variant whose conditions hold comes before the usual one.
 *
 * @param usual - The validity for holders whom no variant is about.
 * @param variants - The variants.
 * @param facts - The case, with what is computed for the days of the card.
 * @returns The validity; where a variant before it is open, only the facts to ask for and what all have in common.
 */
export function validityFor(
  usual: ValidityTerm,
  variants: readonly ValidityVariant[],
  facts: Environment,
): CardValidity {
  for (const variant of variants) {
    const { outcome, missingFacts } = variant.settle(facts);
    if (outcome === MET) return withLastDay(variant, facts);
    if (outcome === UNKNOWN) return openValidity(usual, variants, missingFacts);
  }
  return withLastDay(usual, facts);
}

/** A period is shown only where every validity that is possible has it. */
function openValidity(
  usual: ValidityTerm,
  variants: readonly ValidityVariant[],
  needs: readonly string[],
): CardValidity {
  const common = (key: 'contractMargin' | 'plasticRenewal' | 'allowedAbsence' | 'provisionalDocument') => {
    const written = JSON.stringify(usual.validity[key]);
    const isCommon = variants.every(({ validity }) => JSON.stringify(validity[key]) === written);
    return isCommon ? usual.validity[key] : null;
  };
  return {
    code: OPEN,
    period: null,
    contractMargin: common('contractMargin'),
    until: null,
    plasticRenewal: common('plasticRenewal'),
    allowedAbsence: common('allowedAbsence'),
    provisionalDocument: common('provisionalDocument'),
    needs,
  };
}

function withLastDay({ validity, until }: ValidityTerm, facts: Environment): CardValidity {
  if (until === undefined) return validity;
  const day = facts[until.slot];
  if (day === null) return validity;
  const { code, period, contractMargin, plasticRenewal, allowedAbsence, provisionalDocument } = validity;
  const isKnown = typeof day === 'number';
  return {
    code,
    period,
    contractMargin,
    until: isKnown ? formatDay(day) : null,
    plasticRenewal,
    allowedAbsence,
    provisionalDocument,
    needs: isKnown ? NONE : until.needs(facts),
  };
}
