import { writeAddress } from './page/address';
import { copyAddress } from './page/clipboard';
import { closeOnSmallScreens } from './page/fold';
import { announceConnection, focusContentBySkipLink } from './page/landmarks';
import { speakAtRest } from './page/live-region';
import { isDark } from './page/scheme';
import { removeSkeleton } from './page/skeleton';
import { requestTick } from './page/tick';
import { chooseFileBy, forgetFilesWhenDone } from './page/upload';

/** What the server asks of the page beside its components: each function is called by the name it has here. */
const lambdaLab = {
  announceConnection,
  chooseFileBy,
  closeOnSmallScreens,
  copyAddress,
  focusContentBySkipLink,
  forgetFilesWhenDone,
  isDark,
  removeSkeleton,
  requestTick,
  speakAtRest,
  writeAddress,
};

Object.assign(window, { lambdaLab });
