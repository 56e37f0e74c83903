/** Every rule, by what it looks at: an item by itself, a quiz, and a quiz that an author did not narrow down. */
import type { QuizRule, Rule } from '../breach.ts';
import { datedRules } from './dated-rules.ts';
import { groupRules } from './group-rules.ts';
import { hintRules } from './hint-rules.ts';
import { keyRules } from './key-rules.ts';
import { leakRules } from './leak-rules.ts';
import { nearnessRules } from './nearness-rules.ts';
import { optionRules } from './option-rules.ts';
import { orderRules } from './order-rules.ts';
import { premiseRules } from './premise-rules.ts';
import { quotaRules } from './quota-rules.ts';
import { rationaleRules } from './rationale-rules.ts';
import { shapeRules } from './shape-rules.ts';
import { sizeRules } from './size-rules.ts';
import { speakerRules } from './speaker-rules.ts';
import { tellingRules } from './telling-rules.ts';
import { wordRules } from './word-rules.ts';

export const itemRules: readonly Rule[] = [
  ...keyRules,
  ...premiseRules,
  ...groupRules,
  ...datedRules,
  ...optionRules,
  ...sizeRules,
  ...orderRules,
  ...shapeRules,
  ...leakRules,
  ...wordRules,
  ...hintRules,
  ...speakerRules,
  ...rationaleRules,
];

export const quizRules: readonly QuizRule[] = [...tellingRules, ...nearnessRules, ...quotaRules];
