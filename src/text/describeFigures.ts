import type { AnyDetermination } from '../evaluators/determinations.js';
import { cardsFigures } from './cardsFigures.js';
import { deadlineFigures } from './deadlineFigures.js';
import { familyFigures } from './familyFigures.js';
import { registerNumberFigures } from './registerNumberFigures.js';
import type { Section } from './report.js';
import { salaryFigures } from './salaryFigures.js';
import { studentFigures } from './studentFigures.js';
import type { TextContext } from './textContext.js';

/**
 * Says the figures of an answer.
 *
 * @param answer - The answer.
 * @param context - What texts are written with.
 * @returns The sections of a report.
 */
export function describeFigures(answer: AnyDetermination, context: TextContext): readonly Section[] {
  switch (answer.evaluator) {
    case 'cards':
      return cardsFigures(answer, context);
    case 'salary':
      return salaryFigures(answer, context);
    case 'student-means':
      return studentFigures(answer, context);
    case 'family-income':
      return familyFigures(answer, context);
    case 'deadline':
      return deadlineFigures(answer, context);
    case 'register-number':
      return registerNumberFigures(answer, context);
  }
}
