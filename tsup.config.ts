import type { Options } from 'tsup';
import { parsedJson } from './scripts/parsedJson.js';

const library = {
  index: 'src/index.ts',
  rules: 'src/rules/documents.ts',
  assess: 'src/assess.ts',
  page: 'src/page.ts',
  editions: 'src/editions.ts',
  'json-rules-engine': 'src/json-rules-engine.ts',
  text: 'src/text.ts',
};

const common: Options = {
  platform: 'neutral',
  target: 'es2022',
  external: [/^node:/],
  removeNodeProtocol: false,
  sourcemap: true,
  splitting: true,
  esbuildPlugins: [parsedJson],
};

/** For Node only, and ES modules only: a pool of threads finds the file that they run by its address. */
const batch = { batch: 'src/batch.ts' };

/** These run in parallel, so none of them cleans: `npm run build` does it first. */
const config: Options[] = [
  // The command line stands among the entries, so that it shares its chunks with the library.
  {
    ...common,
    format: 'esm',
    entry: { ...library, ...batch, 'batch-worker': 'src/batch-worker.ts', cli: 'src/cli.ts' },
  },
  // These two are ES modules only, and `require()` of one needs a newer Node than the package asks for.
  { ...common, format: 'cjs', entry: library, noExternal: ['@noble/hashes', 'canonicalize'] },
  // tsup sets baseUrl, which TypeScript 6 refuses unless told otherwise (TS5101).
  {
    ...common,
    format: ['esm', 'cjs'],
    entry: library,
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...common,
    format: 'esm',
    entry: batch,
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
];

export default config;
