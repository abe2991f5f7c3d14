import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {all, one, rendered, texts, until} from './rendered.js';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const host = 'media.deskside.invalid';
const image = {type: 'media', kind: 'image', url: `https://${host}/a.png`, alt: 'A bag'};
const video = {
  type: 'media',
  kind: 'video',
  url: `https://${host}/a.mp4`,
  poster: `https://${host}/a.jpg`,
  alt: 'A tour',
};
const own = {type: 'media', kind: 'image', url: pixel, alt: 'A dot', width: 400, height: 100};

describe('<rich-media-renderer> media', () => {
  it('R6 asks before it loads anything from another server, and names it', async () => {
    const element = await rendered([image, video]);
    expect(all(element, 'img, video, source')).to.deep.equal([]);
    expect(texts(element, '.show')).to.deep.equal([
      `Show image from ${host}`,
      `Show video from ${host}`,
    ]);
    await expect(element).to.be.accessible();
  });

  it('R6 shows what was asked for, and what else is that server’s', async () => {
    const element = await rendered([image, video]);
    one(element, '.show').click();
    await element.updateComplete;
    expect(one(element, 'img').getAttribute('src')).to.equal(image.url);
    expect(one(element, 'video')).to.include({preload: 'none', autoplay: false, controls: true});
  });

  it('R6 remembers it when the message comes back into view', async () => {
    const content = [image];
    one(await rendered(content), '.show').click();
    expect(all(await rendered(content), 'img')).to.have.length(1);
    expect(all(await rendered([{...image}]), 'img')).to.have.length(0);
  });

  it('R6 shows nothing of others by the policy `never`', async () => {
    const element = await rendered([image], {media: {policy: 'never'}});
    expect(texts(element, '.note')).to.deep.equal([`Images from ${host} aren’t shown here`]);
    expect(all(element, 'button, img')).to.deep.equal([]);
  });

  it('R6 tells no one where a reader comes from', async () => {
    const element = await rendered([image], {media: {allow: [host]}});
    const shown = one(element, 'img') as HTMLImageElement;
    expect([shown.referrerPolicy, shown.loading]).to.deep.equal(['no-referrer', 'lazy']);
  });

  it('R6 keeps the room that an image needs', async () => {
    const element = await rendered([{...image, width: 400, height: 100}]);
    const {height, width} = one(element, '.frame').getBoundingClientRect();
    expect(width / height).to.be.closeTo(4, 0.1);
    one(element, '.show').click();
    await element.updateComplete;
    expect(one(element, '.frame').getBoundingClientRect()).to.include({height, width});
  });

  it('R6 keeps the same room for what says nothing of its size, loaded or not', async () => {
    const element = await rendered([{...own, width: undefined, height: undefined}]);
    const room = () => {
      const {width, height} = one(element, '.frame').getBoundingClientRect();
      return [width, height];
    };
    const before = room();
    await until(() => (one(element, 'img') as HTMLImageElement).complete);
    expect(room()).to.deep.equal(before);
    one(element, 'img').dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(room()).to.deep.equal(before);
  });

  it('R6 says what couldn’t be loaded', async () => {
    const element = await rendered([image], {media: {policy: 'always'}});
    one(element, 'img').dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(texts(element, '.note')).to.deep.equal(['Couldn’t load the image']);
  });

  it('R6 opens an image in full size, with zoom by keys, and gives the focus back', async () => {
    const element = await rendered([own]);
    one(element, '.open').focus();
    await sendKeys({press: 'Enter'});
    await until(() => all(element, 'dialog[open]').length === 1);
    const zoom = () => one(element, '.view-image').style.getPropertyValue('--_zoom');
    await expect(element).to.be.accessible();
    await sendKeys({press: '+'});
    await element.updateComplete;
    expect(zoom()).to.equal('1.5');
    await sendKeys({press: '0'});
    await element.updateComplete;
    expect(zoom()).to.equal('1');
    await sendKeys({press: 'Escape'});
    await until(() => all(element, 'dialog').length === 0);
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.open'));
  });

  it('R6 never lets a moving image start by itself', async () => {
    const moving = {type: 'media', kind: 'animation', url: pixel, mediaType: 'image/gif'};
    const element = await rendered([moving]);
    expect(all(element, 'img')).to.deep.equal([]);
    one(element, '.show').click();
    await element.updateComplete;
    expect(all(element, 'img')).to.have.length(1);
  });
});
