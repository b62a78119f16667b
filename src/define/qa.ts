import {QuestionsAndAnswers} from '../elements/qa.js';
import {define} from './define.js';

define('zo-qa', QuestionsAndAnswers);

declare global {
  interface HTMLElementTagNameMap {
    'zo-qa': QuestionsAndAnswers;
  }
}
