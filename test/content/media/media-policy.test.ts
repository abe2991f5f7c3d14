import {expect} from '@open-wc/testing';
import {hostOf, judgeMedia} from '../../../src/content/media/media-policy.js';

const remote = 'https://cdn.example.com/a.png';

describe('judgeMedia', () => {
  it('R6 asks before anything is loaded from another server', () => {
    expect(judgeMedia(remote, undefined)).to.equal('ask');
    expect(judgeMedia(remote, {policy: 'on demand'})).to.equal('ask');
  });

  it('R6 shows all, or none, where the page says so', () => {
    expect(judgeMedia(remote, {policy: 'always'})).to.equal('show');
    expect(judgeMedia(remote, {policy: 'never'})).to.equal('refuse');
  });

  it('R6 shows what comes from a host that the page names', () => {
    const allow = ['CDN.example.com', '*.media.example', 'localhost:9000'];
    for (const url of [remote, 'https://a.b.media.example/x', 'http://localhost:9000/x'])
      expect(judgeMedia(url, {policy: 'never', allow}), url).to.equal('show');
    for (const url of [
      'https://example.com/a.png',
      'https://cdn.example.com.evil.example/a.png',
      'https://evilmedia.example/x',
      'https://media.example/x',
      'http://localhost:9001/x',
    ])
      expect(judgeMedia(url, {allow}), url).to.equal('ask');
  });

  it('asks before it asks the page’s own host, and shows raster images that are in the address', () => {
    const own = `${location.origin}/sign-out`;
    expect(judgeMedia(own, undefined)).to.equal('ask');
    expect(judgeMedia(own, {allow: [location.host]})).to.equal('show');
    expect(judgeMedia('data:image/png;base64,iVBORw0KGgo=', {policy: 'never'})).to.equal('show');
  });

  it('has no trust in any other address', () => {
    for (const url of [
      undefined,
      '',
      '/a.png',
      'javascript:alert(1)',
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:text/html,<script>',
      'data:image/png,<svg>',
      'blob:https://example.com/1',
      'mailto:a@example.com',
      'https:/\\example.com/a.png',
    ])
      expect(judgeMedia(url, {policy: 'always'}), url).to.equal('none');
  });

  it('asks where the page’s rules make no sense', () => {
    for (const media of [{policy: 'sometimes'}, {allow: 'cdn.example.com'}, {allow: [null, 7]}])
      expect(judgeMedia(remote, media as object)).to.equal('ask');
  });

  it('names the host as the network has it', () => {
    expect(hostOf('https://gооgle.com/a.png')).to.equal('xn--ggle-55da.com');
    expect(hostOf('nonsense')).to.equal('');
  });
});
