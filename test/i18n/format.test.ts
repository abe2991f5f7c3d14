import {expect} from '@open-wc/testing';
import {Format, formatFor} from '../../src/i18n/format.js';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.UTC(2026, 10, 30, 12, 0);
const english = new Format('en', 'UTC');

describe('Format', () => {
  it('T9 names today and yesterday, then the date, with the year when it differs', () => {
    expect(english.day(now - hour, now)).to.equal('Today');
    expect(english.day(Date.UTC(2026, 10, 29, 23, 59), now)).to.equal('Yesterday');
    expect(english.day(Date.UTC(2026, 10, 28), now)).to.equal('November 28');
    expect(english.day(Date.UTC(2025, 10, 29), now)).to.equal('November 29, 2025');
  });

  it('T9 names days in the language', () => {
    expect(new Format('de', 'UTC').day(now - 24 * hour, now)).to.equal('Gestern');
    expect(new Format('de', 'UTC').day(Date.UTC(2026, 10, 28), now)).to.equal('28. November');
  });

  it('T9 counts calendar days, also over a change to summer time', () => {
    const berlin = new Format('en', 'Europe/Berlin');
    const afterChange = Date.UTC(2026, 2, 29, 22, 30); // 00:30 on March 30, after a day of 23 hours
    expect(berlin.day(Date.UTC(2026, 2, 28, 23, 10), afterChange)).to.equal('Yesterday');
    expect(berlin.day(Date.UTC(2026, 2, 28, 22, 50), afterChange)).to.equal('March 28');
  });

  it('T9 uses the day of the reader’s time zone', () => {
    const at = Date.UTC(2026, 10, 30, 0, 30);
    expect(new Format('en', 'America/New_York').day(at, now)).to.equal('Yesterday');
    expect(new Format('en', 'Asia/Tokyo').day(at, now)).to.equal('Today');
  });

  it('T1 tells the time as the locale does', () => {
    expect(english.time(now).replace(/\s/u, ' ')).to.equal('12:00 PM');
    expect(new Format('de', 'UTC').time(now)).to.equal('12:00');
    expect(english.exact(now)).to.match(/^November 30, 2026.*12:00:00\sPM$/u);
    expect(english.machine(now)).to.equal('2026-11-30T12:00:00.000Z');
  });

  it('I2 shows elapsed time as hh:mm:ss', () => {
    expect(english.elapsed(0)).to.equal('00:00:00');
    expect(english.elapsed(190_999)).to.equal('00:03:10');
    expect(english.elapsed(100 * hour)).to.equal('100:00:00');
    expect(english.shortElapsed(190_000)).to.equal('03:10');
    expect(english.shortElapsed(3_723_000)).to.equal('01:02:03');
  });

  it('A1 says elapsed time in words', () => {
    expect(english.spoken(190_000)).to.equal('3 minutes 10 seconds');
    expect(english.spoken(3_600_000)).to.equal('1 hour');
    expect(english.spoken(200)).to.equal('0 seconds');
    expect(new Format('de').spoken(61_000)).to.match(/^1 Minute\D+1 Sekunde$/);
    expect(english.machineDuration(190_000)).to.equal('PT190S');
  });

  it('tells how long ago something was, until it was yesterday', () => {
    expect(english.ago(now - 20_000, now)).to.equal('now');
    expect(english.ago(now - 2 * minute, now)).to.equal('2 min');
    expect(english.ago(now - 3 * hour, now)).to.equal('3 hr');
    expect(english.ago(now - 13 * hour, now)).to.equal('Yesterday');
  });

  it('takes a time that lies ahead for now', () => {
    expect(english.ago(now + hour, now)).to.equal('now');
    expect(english.day(now + 48 * hour, now)).to.equal('Today');
    expect(english.elapsed(-5000)).to.equal('00:00:00');
    expect(english.spoken(-5000)).to.equal('0 seconds');
  });

  it('has no text for a time that is missing or impossible', () => {
    for (const at of [undefined, null, NaN, Infinity, 9e15]) {
      expect(english.time(at)).to.equal('');
      expect(english.exact(at)).to.equal('');
      expect(english.machine(at)).to.equal('');
      expect(english.day(at, now)).to.equal('');
      expect(english.ago(at, now)).to.equal('');
    }
    for (const span of [NaN, Infinity, -Infinity])
      expect(english.elapsed(span)).to.equal('00:00:00');
    expect(english.day(now, NaN)).to.equal('November 30, 2026');
    expect(english.ago(now, NaN)).to.equal('now');
  });

  it('F1 tells the size of a file', () => {
    expect(english.bytes(512)).to.equal('512 bytes');
    expect(english.bytes(1023)).to.equal('1,023 bytes');
    expect(english.bytes(10 * 1024 ** 2)).to.equal('10 MB');
    expect(english.bytes(1.44 * 1024)).to.equal('1.4 kB');
    expect(english.bytes(1e15)).to.match(/GB$/);
    for (const size of [undefined, NaN, -1, Infinity]) expect(english.bytes(size)).to.equal('');
  });

  it('A3 writes numbers, shares and lists as the locale does', () => {
    expect(new Format('de').number(1234.5)).to.equal('1.234,5');
    expect(english.percent(1.25)).to.equal('125%');
    expect(english.list(['chat', 'email', 'voice'])).to.equal('chat, email, and voice');
    expect(english.number(NaN)).to.equal('');
  });

  it('is made once per locale', () => {
    expect(formatFor('en-GB')).to.equal(formatFor('en-GB'));
  });
});
