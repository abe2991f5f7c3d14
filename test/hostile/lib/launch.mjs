import {launch} from 'puppeteer-core';
import {chromiumFlags, requireBrowser, tryBrowser} from '../../../scripts/browsers.mjs';

/** Tall: a transcript draws what is near its view, and is never taller than the window. */
export const viewport = {width: 1280, height: 4200};

const options = {
  chromium: (port) => ({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    args: [
      ...chromiumFlags,
      '--disable-features=OptimizationHints,MediaRouter,Translate',
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  }),
  firefox: (port) => {
    const executablePath = tryBrowser('firefox');
    return (
      executablePath && {
        browser: 'firefox',
        executablePath,
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': port,
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
          'network.captive-portal-service.enabled': false,
          'network.connectivity-service.enabled': false,
          'dom.security.trusted_types.enabled': true,
        },
      }
    );
  },
};

/** A browser that reaches nothing but this proxy; undefined where it isn't here. */
export async function launchThrough(name, port) {
  const how = options[name](port);
  return how && launch({defaultViewport: viewport, protocolTimeout: 120_000, ...how});
}
