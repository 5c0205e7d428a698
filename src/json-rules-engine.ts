export { createEngine } from './jsonRulesEngine/createEngine.js';
export { type EngineFacts, engineFacts } from './jsonRulesEngine/engineFacts.js';
export { domainOperators, type EngineOperator } from './jsonRulesEngine/operators.js';
