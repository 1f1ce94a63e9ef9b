/** Starts a browser outside of the test runner. */
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

/** @param args more arguments for it */
export const launch = async (...args) =>
  puppeteer.launch({
    executablePath: await findBrowser(),
    // As in web-test-runner.config.mjs.
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...args],
  });
