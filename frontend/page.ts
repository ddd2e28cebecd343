import { leadBack, writeAddress } from './page/address';
import { bringIntoView } from './page/bring';
import { copyAddress } from './page/clipboard';
import { closeOnSmallScreens } from './page/fold';
import { showFragment } from './page/fragment';
import { fillScreenByButtonAndKey } from './page/full-screen';
import { enlargeBy } from './page/large';
import { announceConnection, leadToPart } from './page/landmarks';
import { nameListBox } from './page/list-box';
import { speakAtRest } from './page/live-region';
import { switchSchemeBy } from './page/scheme';
import { sayValue } from './page/spoken-value';
import { removeSkeleton } from './page/skeleton';
import { requestTick, startClock, stopClock } from './page/tick';
import { pointAt, showUnlessSeen, stopPointing } from './page/tour';
import { undoByKeys } from './page/undo';
import { chooseFileBy, forgetFilesWhenDone } from './page/upload';

/** What the server asks of the page beside its components: each function is called by the name it has here. */
const lambdaLab = {
  announceConnection,
  bringIntoView,
  chooseFileBy,
  closeOnSmallScreens,
  copyAddress,
  enlargeBy,
  fillScreenByButtonAndKey,
  forgetFilesWhenDone,
  leadBack,
  leadToPart,
  nameListBox,
  pointAt,
  removeSkeleton,
  requestTick,
  sayValue,
  showFragment,
  showUnlessSeen,
  speakAtRest,
  startClock,
  stopClock,
  stopPointing,
  switchSchemeBy,
  undoByKeys,
  writeAddress,
};

Object.assign(window, { lambdaLab });
