import type { Outcome } from '../engine/outcome.js';
import type { Unit } from '../rules/ruleDocument.js';
import type { Reason } from './determination.js';

/** A period in an answer on cards. */
export interface CardPeriod {
  /** How many. */
  readonly value: number;
  /** Of what. */
  readonly unit: Extract<Unit, 'days' | 'working-days' | 'weeks' | 'months' | 'years'>;
}

/** How long a card is valid. */
export interface CardValidity {
  /** How the period is to be read, such as `fixed`, `usually-renewed-yearly` or `permanent`. */
  readonly code: string;
  /** The period; `null` when there is no end, or the rules name none. */
  readonly period: CardPeriod | null;
  /** How long the card outlasts the contract, where it depends on one. */
  readonly contractMargin: CardPeriod | null;
  /** The last day, where there is one and the facts allow to tell. */
  readonly until: string | null;
  /** After which time the plastic is renewed, though the right goes on. */
  readonly plasticRenewal: CardPeriod | null;
  /** The longest absence through which the right is kept. */
  readonly allowedAbsence: CardPeriod | null;
  /** How long the document that stands in until the decision is valid. */
  readonly provisionalDocument: CardPeriod | null;
  /** The paths of the facts to ask for to tell `until`; the outcome does not depend on them. */
  readonly needs: readonly string[];
}

/** Something that a card leads to. */
export interface CardProspect {
  /** A card, or a code such as `employer-change-without-permit`. */
  readonly to: string;
  /** After which time; `null` when at once, or the rules name none. */
  readonly after: CardPeriod | null;
  /** The first day, where the facts allow to tell. */
  readonly on: string | null;
}

/** One card of an answer. */
export interface CardEntry {
  /** The card, such as `H`, or the status, such as `search-year`. */
  readonly card: string;
  /** Other names of the card. */
  readonly aliases: readonly string[];
  /** Whether the card fits. */
  readonly outcome: Outcome;
  /** The paths of the facts that could still change the outcome; empty unless it is unknown. */
  readonly missingFacts: readonly string[];
  /** The parts of the conditions: which hold, which do not, which are open. */
  readonly reasons: readonly Reason[];
  /** For a card that fits; `null` otherwise. */
  readonly validity: CardValidity | null;
  /** For a card that fits, the code of its right to work; `null` otherwise. */
  readonly rightToWork: string | null;
  /** For a card that fits, the codes of what its holder must do or know; empty otherwise. */
  readonly duties: readonly string[];
  /** For a card that fits, what it leads to; empty otherwise. */
  readonly leadsTo: readonly CardProspect[];
}
