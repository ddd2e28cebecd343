import {
  answeredSteps,
  forgetAnswers,
  keepAnswer,
  keepHints,
  keepPlace,
  keepRead,
  keptAnswer,
  passedSteps,
  places,
  rememberAnswers,
} from './page/answers';
import { arriveAt, presentBy, showBy } from './page/presenter';
import { countTime, restartTime } from './page/presenter-clock';

/** What the server asks of the page on the screens of lessons, beside what it asks on all. */
const ofLessons = {
  answeredSteps,
  arriveAt,
  countTime,
  forgetAnswers,
  keepAnswer,
  keepHints,
  keepPlace,
  keepRead,
  keptAnswer,
  passedSteps,
  places,
  presentBy,
  rememberAnswers,
  restartTime,
  showBy,
};

Object.assign((window as unknown as { lambdaLab: object }).lambdaLab, ofLessons);
