import {expect} from '@open-wc/testing';
import {readFileName} from '../../../src/content/files/file-name.js';

const name = (raw: unknown): string => {
  const {base, extension} = readFileName(raw);
  return base + extension;
};

describe('the name of a file', () => {
  for (const [title, raw, expected] of [
    ['keeps a plain name', 'Invoice 2026-11.pdf', 'Invoice 2026-11.pdf'],
    ['keeps other scripts', '芸術3 – ñandú.png', '芸術3 – ñandú.png'],
    ['keeps an emoji of several parts', '👩‍👩‍👧 ❤️.png', '👩‍👩‍👧 ❤️.png'],
    ['keeps an emoji with a sign', '❤️‍🔥 👍🏽.png', '❤️‍🔥 👍🏽.png'],
    ['keeps the joiners that spell Persian words', 'می‌خواهم.txt', 'می‌خواهم.txt'],
    ['F7 takes out what turns the direction', 'photo\u202Egpj.exe', 'photogpj.exe'],
    ['F7 takes out what is not seen', 'a\u200bb\u2060c\ufeff\u00ad.png', 'abc.png'],
    ['takes out joiners where nothing joins', 'ca\u200dt.p\u200cng', 'cat.png'],
    ['shows a control character as a mark', 'file.php\u0000.png', 'file.php_.png'],
    ['ends before a line break', 'file.php\n', 'file.php'],
    ['has no blanks before its extension', `invoice.pdf${' '.repeat(90)}.exe`, 'invoice.pdf.exe'],
    ['ends before dots and blanks', 'evil.exe.  .  .', 'evil.exe'],
    ['makes one word of a path', 'dir1\\dir2\\a_file_name.txt', 'dir1_dir2_a_file_name.txt'],
    ['leaves no way up', '../../etc/passwd', 'etc_passwd'],
    ['ends before a separator', 'file.jsp/././././.', 'file.jsp'],
    ['knows a stream of the same file', 'file.asp::$DATA', 'file.asp'],
    ['keeps a device apart', 'con.zip', '_con.zip'],
    ['keeps a numbered device apart', 'LPT¹.txt', '_LPT¹.txt'],
    ['does not hide', '.bashrc', 'bashrc'],
    ['is no folder of the system', 'My Computer.{20D04FE0}', 'My Computer_{20D04FE0}'],
    ['replaces what a system forbids', 'a<b>:"c|?*.txt', 'a_b___c___.txt'],
    ['is there without one', '', 'file'],
    ['is there when nothing of it is left', '\u202e...', 'file'],
    ['is no name when it is no text', {name: 'x'}, 'file'],
    ['replaces half a character', 'a\ud800.png', 'a\ufffd.png'],
  ] as const) {
    it(title, () => {
      expect(name(raw)).to.equal(expected);
    });
  }

  it('keeps its extension when it is far too long', () => {
    const {base, extension} = readFileName(`${'ä'.repeat(1e6)}.tar.gz`);
    expect(extension).to.equal('.gz');
    expect(new TextEncoder().encode(base + extension).length).to.be.at.most(200);
    expect(base).to.match(/^ä+/);
  });

  it('has no extension where a sentence ends', () => {
    expect(readFileName('Letter to Mr. Smith').extension).to.equal('');
  });
});
