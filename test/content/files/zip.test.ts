import {expect} from '@open-wc/testing';
import {uniqueNames} from '../../../src/content/files/unique-names.js';
import {zip} from '../../../src/content/files/zip.js';

describe('an archive of files', () => {
  it('has each file as it is, with its sum, and a directory at its end', async () => {
    const archive = await zip([
      {name: 'ä.txt', content: new Blob(['123456789'])},
      {name: 'b.txt', content: new Blob([])},
    ]);
    const bytes = new DataView(await archive.arrayBuffer());
    expect(bytes.getUint32(0, true)).to.equal(0x04034b50);
    // The sum that every description of CRC-32 gives for these digits.
    expect(bytes.getUint32(14, true)).to.equal(0xcbf43926);
    const end = bytes.byteLength - 22;
    expect(bytes.getUint32(end, true)).to.equal(0x06054b50);
    expect(bytes.getUint16(end + 10, true)).to.equal(2);
    expect(bytes.getUint32(bytes.getUint32(end + 16, true), true)).to.equal(0x02014b50);
    expect(archive.type).to.equal('application/octet-stream');
  });

  it('has no two files of one name', () => {
    const names = ['a.png', 'A.png', 'a (2).png', 'b'].map((name) => {
      const [base = '', extension] = name.split('.');
      return {base, extension: extension ? `.${extension}` : ''};
    });
    expect(uniqueNames(names)).to.deep.equal(['a.png', 'A (2).png', 'a (2) (2).png', 'b']);
  });
});
