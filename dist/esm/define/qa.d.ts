import { QuestionsAndAnswers } from '../elements/qa.js';
declare global {
    interface HTMLElementTagNameMap {
        'zo-qa': QuestionsAndAnswers;
    }
}
