import type { InterviewPhrase } from './interviewPhrase.js';

/** What is said while questions are asked in a terminal, in French. */
export const INTERVIEW_FR: Readonly<Record<InterviewPhrase, string>> = {
  intro:
    'Chaque réponse décide de quelque chose.\u00a0? dit ce qui dépend de la question, - la passe, . arrête.',
  yes: 'oui',
  no: 'non',
  none: 'aucun',
  boolean: 'oui ou non',
  date: 'une date, comme 2026-11-24',
  choice: "le numéro d'une de ces réponses",
  country: "le code d'un pays en deux majuscules, comme IN",
  number: 'un nombre entier de {least} à {most}',
  euro: 'un montant en euros avec un point avant les centimes, comme 3703.44',
  euroForPeriod:
    'un montant en euros et sa période, comme 3703.44 {example}\u00a0; périodes\u00a0: {periods}',
  academicYear: 'une année académique, comme 2026-2027',
  text: 'un texte',
  isThereOne: 'Y en a-t-il\u00a0? oui ou non',
  isThereAnother: "Y en a-t-il d'autres\u00a0? oui ou non",
  orNone: '{hint}, ou aucun',
  orAbsent: "{hint}\u00a0;\u00a0! s'il n'y a rien de tel ({name})",
  notUnderstood: "Ce n'est pas une réponse possible ici. Attendu\u00a0: {hint}",
  required:
    "Cette réponse ne peut pas être laissée de côté\u00a0: l'élément en a besoin. Un point (.) arrête.",
  decided: 'Décidé\u00a0: {things}.',
  nothingDecided: 'Cette réponse seule ne décide encore de rien.',
  left: 'Questions restantes\u00a0: {left}.',
  allAsked: 'Il ne reste rien à demander.',
  someSkipped: 'Il ne reste à demander que ce qui a été passé.',
  stopped: "Arrêté\u00a0; ce qui n'a pas reçu de réponse reste indécis.",
  whereTo: 'Dans quel fichier faut-il écrire le dossier\u00a0? - pour aucun',
  replace: '{path} existe déjà. Le remplacer\u00a0? oui ou non',
  written: 'Le dossier se trouve dans {path}.',
  cannotBeWritten: '{path} ne peut pas être écrit\u00a0: {reason}',
  notWritten: "Le dossier n'a pas été écrit dans un fichier. Le voici\u00a0:",
};
