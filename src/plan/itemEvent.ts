import * as z from 'zod/mini';
import { deepFreeze } from '../engine/deepFreeze.js';
import { problemsOf } from '../facts/problemsOf.js';
import { readSchema } from '../facts/readSchema.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import { RuleDocumentError } from '../rules/ruleDocumentError.js';

/** What every event of a rule on a plan says. */
export interface ItemEvent {
  /** What the item is. */
  readonly code: string;
  /** The parameters that belong in the text. */
  readonly figures?: readonly string[];
  /** The languages that belong in the text. */
  readonly languages?: readonly string[];
  /** The same, where they depend on the region of the commune. */
  readonly languagesByRegion?: Readonly<Record<string, readonly string[]>>;
  /** What to know about it. */
  readonly notes?: readonly string[];
}

/** How long something takes: the parameters that hold the shortest and the longest time. */
export interface TimeEvent {
  readonly least?: string;
  readonly most?: string;
}

/** A step of the procedure. */
export interface StepEvent extends ItemEvent, TimeEvent {
  /** Its place among the steps. */
  readonly order: number;
  /** What it begins after: the step before, the entry into Belgium, or the day on which a renewal was asked for. */
  readonly from?: 'previous' | 'entry' | 'renewal';
  /** The steps that it begins together with, and does not hold up. */
  readonly with?: readonly string[];
  /** The milestone that shows it done, with every step before it. */
  readonly done?: 'registration';
  /** The part of the conditions of a card that it brings about. */
  readonly opens?: string;
}

/** How long a step takes for those of whom the rule speaks. */
export interface StepTimeEvent extends TimeEvent {
  readonly step: string;
}

/** A document to bring, or something to prove. */
export interface DocumentEvent extends ItemEvent {
  readonly apostille?: boolean;
  readonly translation?: boolean;
  /** The parameter that says for how long it must cover or be valid. */
  readonly validity?: string;
}

/** A cost. Without amounts it is known that it is due, not how high it is. */
export interface CostEvent extends ItemEvent {
  /** The parameter that holds the least. */
  readonly least?: string;
  /** The parameter that holds the most. */
  readonly most?: string;
  /** The costs of one group exclude each other. */
  readonly group?: string;
  /** The ground that the amount is for. */
  readonly ground?: string;
}

/** What an item says, by the type of the event. */
export interface ItemEvents {
  readonly step: StepEvent;
  readonly 'step-time': StepTimeEvent;
  readonly document: DocumentEvent;
  readonly cost: CostEvent;
  readonly statement: ItemEvent;
}

/**
 * Reads the event of a rule on a plan.
 *
 * @param type - The type of the event.
 * @param document - The document that the rule stands in.
 * @param rule - The rule.
 * @returns The parameters of its event, known to be of the right shape; those that name a figure name one of the document.
 * @throws {@link RuleDocumentError} when they are of another shape or name no figure, listing everything wrong.
 */
export function readItemEvent<Type extends keyof ItemEvents>(
  type: Type,
  document: CompiledDocument,
  rule: CompiledRule,
): ItemEvents[Type] {
  const { params } = rule.event;
  const schema = SCHEMAS[type]();
  const result = readSchema(schema, params);
  const index = document.document.rules.findIndex(({ name }) => name === rule.name);
  const at = `rules[${index}].event.params`;
  if (!result.success) {
    const problems = problemsOf(result.error.issues, params, schema).map((problem) => {
      return { ...problem, path: problem.path === '' ? at : `${at}.${problem.path}` };
    });
    throw new RuleDocumentError(document.reference.id, problems);
  }
  const units = type === 'cost' ? MONEY : PERIODS;
  const { least, most, validity, figures = [] } = result.data as Named;
  const problems = [
    ...wrongName(document, `${at}.least`, least, units),
    ...wrongName(document, `${at}.most`, most, units),
    ...wrongName(document, `${at}.validity`, validity, PERIODS),
    ...figures.flatMap((name, position) => wrongName(document, `${at}.figures[${position}]`, name, [])),
  ];
  if (problems.length > 0) throw new RuleDocumentError(document.reference.id, problems);
  return deepFreeze(result.data);
}

/** What can name a figure. */
interface Named {
  readonly least?: string;
  readonly most?: string;
  readonly validity?: string;
  readonly figures?: readonly string[];
}

const MONEY: readonly string[] = ['EUR'];

const PERIODS: readonly string[] = ['days', 'weeks', 'months', 'years'];

/** What is wrong with the name of a figure: there is none, or it is counted in another unit than those given. */
function wrongName(
  { parameters }: CompiledDocument,
  path: string,
  name: string | undefined,
  units: readonly string[],
): readonly { readonly path: string; readonly expected: string; readonly received: string }[] {
  if (name === undefined) return [];
  const unit = parameters.get(name)?.unit;
  if (unit !== undefined && (units.length === 0 || units.includes(unit))) return [];
  const expected = units.length === 0 ? 'a parameter' : `a parameter in ${units.join(', ')}`;
  return [{ path, expected, received: JSON.stringify(name) }];
}

type Schemas = { readonly [Type in keyof ItemEvents]: () => z.ZodMiniType<ItemEvents[Type]> };

const SCHEMAS: Schemas = {
  step: () =>
    z.strictObject({
      ...item(),
      ...time(),
      order: z.int().check(z.minimum(1)),
      from: z.exactOptional(z.enum(['previous', 'entry', 'renewal'])),
      with: z.exactOptional(z.array(text()).check(z.minLength(1))),
      done: z.exactOptional(z.literal('registration')),
      opens: z.exactOptional(text()),
    }),
  'step-time': () => z.strictObject({ step: text(), ...time() }),
  document: () =>
    z.strictObject({
      ...item(),
      apostille: z.exactOptional(z.boolean()),
      translation: z.exactOptional(z.boolean()),
      validity: z.exactOptional(text()),
    }),
  cost: () =>
    z.strictObject({
      ...item(),
      ...time(),
      group: z.exactOptional(text()),
      ground: z.exactOptional(text()),
    }),
  statement: () => z.strictObject(item()),
};

function text(): z.ZodMiniString {
  return z.string().check(z.minLength(1));
}

interface ItemShape {
  readonly code: z.ZodMiniString;
  readonly figures: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString>>;
  readonly languages: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString>>;
  readonly languagesByRegion: z.ZodMiniExactOptional<
    z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString>>
  >;
  readonly notes: z.ZodMiniExactOptional<z.ZodMiniArray<z.ZodMiniString>>;
}

function item(): ItemShape {
  return {
    code: text(),
    figures: z.exactOptional(z.array(text())),
    languages: z.exactOptional(z.array(text())),
    languagesByRegion: z.exactOptional(z.record(z.string(), z.array(text()))),
    notes: z.exactOptional(z.array(text()).check(z.minLength(1))),
  };
}

function time(): {
  readonly least: z.ZodMiniExactOptional<z.ZodMiniString>;
  readonly most: z.ZodMiniExactOptional<z.ZodMiniString>;
} {
  return { least: z.exactOptional(text()), most: z.exactOptional(text()) };
}
