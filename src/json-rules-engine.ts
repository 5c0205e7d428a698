export { createEngine } from './jsonRulesEngine/createEngine.js';
export { type EngineFacts, engineFacts, type FactsByEvaluator } from './jsonRulesEngine/engineFacts.js';
export { domainOperators, type EngineOperator } from './jsonRulesEngine/operators.js';
