/** After Storybook was built: holds the pictures of its stories against those in test/pictures. `--renew` makes them the kept ones. */
import { availableParallelism } from 'node:os';
import { comparePictures, renewPictures } from './compare-pictures.mjs';
import { drawPictures } from './draw-pictures.mjs';
import { launch } from '../support/launch.mjs';

const folder = 'test/pictures';

const browser = await launch();
const pictures = await drawPictures('storybook-static', browser, availableParallelism());
await browser.close();
const { lines, ok } = comparePictures(pictures, folder);
if (process.argv.includes('--renew')) {
  renewPictures(pictures, folder);
  console.log(ok ? 'All pictures look as they did.' : lines.slice(0, -1).join('\n'));
} else {
  console.log(lines.join('\n'));
  process.exitCode = ok ? 0 : 1;
}
