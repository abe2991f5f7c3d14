import {RuleTester} from 'eslint';
import {describe, it} from 'node:test';
import {noInlineStyle} from './no-inline-style.mjs';
import {noLiteralText} from './no-literal-text.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester();
const text = {messageId: 'text'};
const attribute = {messageId: 'attribute'};
const element = {messageId: 'element'};

tester.run('no-literal-text', noLiteralText, {
  valid: [
    'html`<p>${text}</p>`',
    'html`<p class="lead" part=${part}>${count}&nbsp;/&#160;${total} …</p>`',
    'html`<button aria-label=${label} title="${label}">×</button>`',
    'html`<!-- a note --><slot name="head"></slot>`',
    'html`<a href="https://example.com" ?hidden=${hidden} @click=${() => go()}></a>`',
    'html`<p class=${a > b ? "x" : "y"}>${a < b}</p>`',
    'html`<input .value=${value} placeholder=${placeholder} type=text>`',
    'css`p { color: red }`',
    'other`<p>Words</p>`',
    'html`<${tag} class="x">${text}</${tag}>`',
    'html`<p>${a} · ${b}</p>`',
  ],
  invalid: [
    {code: 'html`<p>Send</p>`', errors: [text]},
    {code: 'html`Send`', errors: [text]},
    {code: 'html`<p>${count} messages</p>`', errors: [text]},
    {code: 'html`<p>إرسال</p>`', errors: [text]},
    {code: 'html`<button aria-label="Close">×</button>`', errors: [attribute]},
    {code: "html`<input placeholder='Search' />`", errors: [attribute]},
    {code: 'html`<img alt=Portrait>`', errors: [attribute]},
    {code: 'html`<p title="${count} messages"></p>`', errors: [attribute]},
    {code: 'svg`<title>Clock</title>`', errors: [text]},
    {code: 'html`<p>${when(a, () => html`<b>Now</b>`)}</p>`', errors: [text]},
    {code: 'html`<p>${a}</p><p>One</p>${b}<p>Two</p>`', errors: [text, text]},
  ],
});

tester.run('no-inline-style', noInlineStyle, {
  valid: ['html`<p class="style">${style}</p>`', 'html`<p part="style" data-style="x"></p>`'],
  invalid: [
    {code: 'html`<p style="color: red"></p>`', errors: [{messageId: 'attribute'}]},
    {code: 'html`<p style=${styles}></p>`', errors: [{messageId: 'attribute'}]},
    {
      code: 'html`<p style="width: ${width}px; color: red"></p>`',
      errors: [{messageId: 'attribute'}],
    },
    {code: 'html`<style>p { color: red }</style>`', errors: [element]},
  ],
});
