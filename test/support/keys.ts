import { sendKeys } from '@web/test-runner-commands';
import { inWebKit } from './engine.js';

/** Goes back as a reader does: Tab while Shift is held. */
export async function pressShiftTab(): Promise<void> {
  // The runner cannot hold a key through WebDriver, but presses at once what it is to type there: here the two keys, as WebDriver writes them.
  if (inWebKit) {
    await sendKeys({ type: '\uE008\uE004' });
    return;
  }
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}
