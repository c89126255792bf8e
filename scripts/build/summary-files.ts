// Stands in for node:fs in the job summary of @actions/core: the same by calls that block. For two calls
// on one small file, `fs.promises` and the threads it starts take 2 ms of the 44 of an event that needs
// nothing.
import { accessSync, appendFileSync, writeFileSync } from 'fs';

export { constants } from 'fs';

export const promises = {
  access: later(accessSync),
  appendFile: later(appendFileSync),
  writeFile: later(writeFileSync),
};

/** What it throws, the promise is rejected with. */
function later<Given extends unknown[]>(act: (...given: Given) => void) {
  return (...given: Given): Promise<void> =>
    new Promise((resolve) => {
      act(...given);
      resolve();
    });
}
