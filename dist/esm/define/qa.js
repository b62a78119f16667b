import { QuestionsAndAnswers } from '../elements/qa.js';
import { define } from './define.js';
define('zo-qa', QuestionsAndAnswers);
