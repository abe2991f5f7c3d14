import {expect} from '@open-wc/testing';
import {define} from '../../src/internal/define.js';
import {withoutConsole} from '../support/console.js';

describe('define', () => {
  it('A6 registers once; another copy changes nothing and is told so once', async () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('define-probe', First);
    expect(await withoutConsole('warn', () => define('define-probe', First))).to.equal(0);
    expect(await withoutConsole('warn', () => define('define-probe', Second))).to.equal(1);
    expect(customElements.get('define-probe')).to.equal(First);
    expect(document.createElement('define-probe')).to.be.instanceOf(First);
  });
});
