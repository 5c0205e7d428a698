import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { RULEBOOK_NAMES } from '../../src/rules/shippedRulebook.js';

const ROOT = new URL('../../', import.meta.url);

/** The files outside `src/evaluators` that give warnings. */
const OTHERS = ['src/rules/rulesAsOf.ts', 'src/cli/asOfToday.ts'];

const isCodeName = (name: string): boolean => name === 'code' || name === 'CODES';

/** Finds the literals that a program can give as the code of a reason or a warning. */
function codesIn(path: string): readonly string[] {
  const text = readFileSync(new URL(path, ROOT), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const codes: string[] = [];
  /** The position of the parameter `code` of each function that has one. */
  const parameters = new Map<string, number>();
  const literalsIn = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && !isTested(node)) codes.push(node.text);
    ts.forEachChild(node, literalsIn);
  };
  const declare = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
      const index = node.parameters.findIndex(({ name }) => name.getText() === 'code');
      if (index !== -1) parameters.set(node.name.text, index);
    }
    ts.forEachChild(node, declare);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && isCodeName(node.name.getText())) literalsIn(node.initializer);
    if (ts.isVariableDeclaration(node) && isCodeName(node.name.getText()) && node.initializer !== undefined) {
      literalsIn(node.initializer);
    }
    if (ts.isCallExpression(node)) {
      const argument = node.arguments[parameters.get(node.expression.getText()) ?? -1];
      if (argument !== undefined) literalsIn(argument);
    }
    ts.forEachChild(node, visit);
  };
  declare(source);
  visit(source);
  return codes;
}

/** Whether a literal is only compared with, as in `outcome === 'met'`. */
function isTested({ parent }: ts.StringLiteral): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
}

/**
 * Finds every code that the evaluators themselves can give, by reading their source.
 *
 * @returns The codes of reasons and warnings.
 */
export function codesOfEvaluators(): ReadonlySet<string> {
  const files = readdirSync(new URL('src/evaluators', ROOT)).map((file) => `src/evaluators/${file}`);
  return new Set([...files, ...OTHERS].flatMap(codesIn).filter((code) => code !== ''));
}

type Conditions = Readonly<Record<string, unknown>> & { readonly name?: string };

/** What is read here of a rule document. */
export interface Document {
  readonly id: string;
  readonly caveats: readonly { readonly code: string }[];
  readonly parameters: Readonly<Record<string, { readonly unit: string }>>;
  readonly computed: Readonly<Record<string, { readonly event?: string; readonly latest?: string }>>;
  readonly rules: readonly {
    readonly over?: string;
    readonly conditions: { readonly all?: readonly Conditions[] };
    readonly event: {
      readonly type: string;
      readonly params?: {
        readonly code?: string;
        readonly track?: string;
        readonly ground?: string;
        readonly rate?: string;
        readonly regime?: string;
        readonly notes?: readonly string[];
        readonly caveats?: readonly { readonly code: string }[];
        readonly warnings?: readonly { readonly code: string }[];
        readonly warningsUnlessMet?: readonly { readonly code: string }[];
        readonly reasons?: readonly { readonly unmet: string; readonly unknown: string }[];
        readonly card?: string;
        readonly validity?: { readonly code: string };
        readonly rightToWork?: string;
        readonly duties?: readonly { readonly code: string }[];
        readonly leadsTo?: readonly { readonly to: string }[];
      };
    };
  }[];
}

/**
 * Reads every rule document of every rulebook.
 *
 * @returns The documents.
 */
export function documents(): readonly Document[] {
  return RULEBOOK_NAMES.flatMap((rulebook) => {
    const folder = new URL(`rules/${rulebook}/`, ROOT);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as Document);
  });
}

/**
 * Finds every code that the documents make the evaluators give.
 *
 * @returns The codes of reasons and warnings.
 */
export function codesOfDocuments(): ReadonlySet<string> {
  // What counts of years say has texts of its own, which residence.test.ts looks at.
  return new Set(
    documents().flatMap((document) => (document.id.includes('/residence-count/') ? [] : codesOf(document))),
  );
}

/** The events whose rules give a reason for each of their parts. */
const NAMED_PARTS = ['card', 'register-number-met'];

/** The documents whose rules give warnings. */
const NOTES = ['guide/card-risks', 'guide/administration-language'];

function codesOf({ id, caveats, computed, rules }: Document): readonly string[] {
  const chosen = Object.values(computed).flatMap(({ latest, event }) =>
    latest === undefined || event === undefined ? [] : [event],
  );
  return [
    ...caveats.map(({ code }) => code),
    ...chosen,
    ...rules.flatMap(({ conditions, event: { type, params = {} } }) => [
      ...(params.caveats ?? []).map(({ code }) => code),
      ...(params.warnings ?? []).map(({ code }) => code),
      ...(params.warningsUnlessMet ?? []).map(({ code }) => code),
      ...(params.reasons ?? []).flatMap(({ unmet, unknown }) => [unmet, unknown]),
      ...(NAMED_PARTS.includes(type) ? (conditions.all ?? []).flatMap(({ name }) => name ?? []) : []),
      ...(NOTES.includes(id) ? [type] : []),
    ]),
  ];
}
