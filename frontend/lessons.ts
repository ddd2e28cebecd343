import { forgetAnswers, keepAnswer, keptAnswer, passedSteps } from './page/answers';

/** What the server asks of the page on the screens of lessons, beside what it asks on all. */
const ofLessons = { forgetAnswers, keepAnswer, keptAnswer, passedSteps };

Object.assign((window as unknown as { lambdaLab: object }).lambdaLab, ofLessons);
