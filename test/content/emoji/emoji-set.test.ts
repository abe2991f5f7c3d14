import {expect} from '@open-wc/testing';
import {emojiGroups, type EmojiSet} from '../../../src/content/emoji/emoji-set.js';
import {loadEmoji} from '../../../src/content/emoji/load-emoji.js';
import {withTone} from '../../../src/content/emoji/skin-tone.js';

const found = (set: EmojiSet, query: string): readonly string[] =>
  set.find(query, 8).map(({emoji}) => emoji);

describe('emoji', () => {
  it('C6 has a name for each in every language', async () => {
    for (const language of ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar']) {
      const set = await loadEmoji(language);
      expect(set.all.length, language).to.be.above(1_800);
      expect(
        set.all.filter(({name}) => name === ''),
        language,
      ).to.eql([]);
      const grouped = emojiGroups.flatMap((group) => set.inGroup(group));
      expect(grouped.length, language).to.equal(set.all.length);
    }
  });

  it('C6 finds by name, keyword and shortcode, the best first', async () => {
    const english = await loadEmoji('en-GB');
    expect(found(english, 'smile')[0]).to.equal('😄');
    expect(found(english, 'thumbs')[0]).to.equal('👍');
    expect(found(english, 'tada')[0]).to.equal('🎉');
    expect(found(english, 'red heart')[0]).to.equal('❤️');
    expect(found(english, 'PARTY')).to.include('🎉');
    expect(found(english, 'no such thing')).to.eql([]);
    expect(found(english, '  ')).to.eql([]);
  });

  it('C6 finds in the agent’s language, with and without accents', async () => {
    expect(found(await loadEmoji('de-AT'), 'Katze').join('')).to.match(/🐱|🐈/u);
    expect(found(await loadEmoji('fr'), 'coeur').join('')).to.match(/❤️|♥️/u);
    expect(found(await loadEmoji('es'), 'corazon').join('')).to.match(/❤️|💘|♥️/u);
    expect(found(await loadEmoji('pt-BR'), 'coração').join('')).to.match(/❤️|💘|♥️/u);
    expect(found(await loadEmoji('ja'), 'ねこ').join('')).to.match(/🐱|🐈/u);
    expect(found(await loadEmoji('ar'), 'قلب').join('')).to.match(/❤️|💘|♥️/u);
  });

  it('C6 speaks English where it doesn’t know the language', async () => {
    expect(await loadEmoji('x-klingon')).to.equal(await loadEmoji('en'));
    expect(await loadEmoji('constructor')).to.equal(await loadEmoji('en'));
  });

  it('C6 knows the shortcodes that are known elsewhere', async () => {
    const set = await loadEmoji('ar');
    for (const [code, emoji] of Object.entries({
      smile: '😄',
      '+1': '👍',
      thumbsup: '👍',
      heart: '❤️',
      tada: '🎉',
      JOY: '😂',
      '100': '💯',
    }))
      expect(set.named(code)?.emoji, code).to.equal(emoji);
    for (const none of ['nothing_like_it', '', 'constructor'])
      expect(set.named(none)).to.be.undefined;
  });

  it('C6 gives all who are in it the tone', async () => {
    expect(withTone('👋', 0)).to.equal('👋');
    expect(withTone('👋', 1)).to.equal('👋🏻');
    expect(withTone('☝️', 5)).to.equal('☝🏿');
    expect(withTone('🧑‍🤝‍🧑', 3)).to.equal('🧑🏽‍🤝‍🧑🏽');
    const {all} = await loadEmoji('en');
    const one = new RegExp('^\\p{RGI_Emoji}$', 'v');
    for (const {emoji, hasTones} of all)
      if (hasTones) expect(withTone(emoji, 4), emoji).to.match(one);
  });
});
