import type { CaseFile } from '../../src/facts/caseFile.js';
import { replacedAt } from '../../src/plan/casePath.js';
import { type Drawing, drawn } from './drawing.js';
import type { FactShape, Section } from './factShapes.js';

/** A fact that a case file leaves out. */
export interface Opening {
  readonly path: string;
  readonly name: string;
  readonly shape: FactShape;
}

/** A case file with facts that another leaves out. */
export interface Completion {
  readonly file: CaseFile;
  /** The paths of what was given. */
  readonly given: readonly string[];
}

/**
 * Finds all that a case file leaves out. A list that is given is whole: only its records can say more.
 *
 * @param file - The case file.
 * @param shape - The shape of case files.
 * @returns What could be given.
 */
export function openingsOf(file: CaseFile, shape: Section): readonly Opening[] {
  return openingsIn(file, shape, '', '');
}

function openingsIn(value: unknown, shape: FactShape, path: string, name: string): readonly Opening[] {
  if (value === null) return [];
  const own: Opening = { path, name, shape };
  if (shape.type === 'list') {
    if (value === undefined) return [own];
    return (value as readonly object[]).flatMap((record, index) =>
      openingsIn(record, recordShape(record, shape.records), `${path}[${index}]`, name),
    );
  }
  if (shape.type !== 'section') return value === undefined ? [own] : [];
  const isWhole = shape.nullable || Object.values(shape.fields).some(({ required }) => required);
  if (value === undefined && isWhole) return [own];
  // A section without a fact in it says nothing.
  const empty = value === undefined ? [{ ...own, shape: NOTHING }] : [];
  return [
    ...empty,
    ...Object.entries(shape.fields).flatMap(([field, { shape: inner }]) =>
      openingsIn(
        (value as Readonly<Record<string, unknown>> | undefined)?.[field],
        inner,
        path === '' ? field : `${path}.${field}`,
        field,
      ),
    ),
  ];
}

const NOTHING: Section = { type: 'section', fields: {}, nullable: false };

/** The kind of record that a record of a list is. */
function recordShape(record: object, records: readonly Section[]): Section {
  const kind = Reflect.get(record, 'kind') as unknown;
  const own = records.find(({ fields: { kind: field } }) => {
    return field?.shape.type === 'values' && field.shape.values.includes(kind);
  });
  return own ?? (records[0] as Section);
}

/**
 * Gives a fact that was left out.
 *
 * @param file - The case file.
 * @param opening - The fact.
 * @param value - Its value.
 * @returns The case file with the fact.
 */
export function given(file: CaseFile, { path, shape }: Opening, value: unknown): Completion {
  return { file: replacedAt(file, path, value), given: shape === NOTHING ? [] : pathsGiven(value, path) };
}

/**
 * Gives a fact that was left out, with a value that is drawn.
 *
 * @param file - The case file.
 * @param opening - The fact.
 * @param drawing - What the value is drawn with.
 * @returns The case file with the fact.
 */
export function completedAt(file: CaseFile, opening: Opening, drawing: Drawing): Completion {
  return given(file, opening, drawn(opening.shape, opening.name, drawing));
}

/** Of a record each fact is given by itself; a list, or a record without a fact, as a whole. */
function pathsGiven(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  const facts = Object.entries(value).flatMap(([name, inner]) => pathsGiven(inner, `${path}.${name}`));
  return facts.length === 0 || 'amount' in value ? [path] : facts;
}

/**
 * Lists what could be taken out of a case file again: every fact that may be left out, and every section.
 *
 * @param file - The case file.
 * @param shape - The shape of case files.
 * @returns The paths.
 */
export function givenIn(file: CaseFile, shape: Section): readonly string[] {
  return givenAt(file, shape, '');
}

function givenAt(value: unknown, shape: FactShape, path: string): readonly string[] {
  if (value === null || value === undefined) return [];
  if (shape.type === 'list') {
    return (value as readonly object[]).flatMap((record, index) =>
      givenAt(record, recordShape(record, shape.records), `${path}[${index}]`),
    );
  }
  if (shape.type !== 'section') return [];
  return Object.entries(shape.fields).flatMap(([field, { shape: inner, required }]) => {
    const at = path === '' ? field : `${path}.${field}`;
    const found = Reflect.get(value, field) as unknown;
    if (found === undefined) return [];
    return [...(required ? [] : [at]), ...givenAt(found, inner, at)];
  });
}
