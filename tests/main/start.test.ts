import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/main/content-security-policy';
import { isOwnUrl } from '../../src/main/origin';
import { paperColour } from '../../src/main/paper';
import { isNetworkRequest, parsePolicyReport } from '../../src/main/policy-report';
import { systemLanguage } from '../../src/main/system-language';
import { decodeBoot, encodeBoot } from '../../src/shared/boot';
import { DEFAULT_PREFERENCES } from '../../src/shared/preferences';

describe('the first language', () => {
  it.each([
    [['kk-KZ', 'ru-KZ'], 'kk'],
    [['de-DE', 'ru_RU', 'en'], 'ru'],
    [['KK-Cyrl-KZ'], 'kk'],
    [['kkj', 'fr'], 'en'],
    [[], 'en'],
  ])('of a system that prefers %j is %s', (preferred, expected) => {
    expect(systemLanguage(preferred)).toBe(expected);
  });
});

describe('the colour before the first paint', () => {
  it('is the theme’s, and the system’s where the theme follows it', () => {
    expect(paperColour('sepia', { dark: true, highContrast: true })).toBe('#F9F2E3');
    expect(paperColour('system', { dark: true, highContrast: false })).toBe('#161D23');
    expect(paperColour('system', { dark: false, highContrast: true })).toBe('#000000');
    expect(paperColour('system', { dark: false, highContrast: false })).toBe('#FFFFFF');
  });
});

describe('what the first frame needs', () => {
  it('travels as one argument and comes out the same', () => {
    const boot = {
      preferences: { ...DEFAULT_PREFERENCES, place: { expression: 'заң/kk/plain', eId: 'a "b" %' } },
      systemLanguage: 'kk',
    } as const;
    expect(decodeBoot(['--first', encodeBoot(boot), '--last'])).toEqual(boot);
    expect(encodeBoot(boot)).toMatch(/^[!-~]+$/);
  });

  it('is missed by name', () => {
    expect(() => decodeBoot(['--other'])).toThrow('--ata-zan-boot=');
  });
});

describe('the content security policy', () => {
  it('begins with nothing and opens nothing unsafe', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; /);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:|blob:/);
  });
});

describe('an address', () => {
  it('is ours by scheme and host, not by its beginning', () => {
    const page = 'app://ata-zan/index.html';
    expect(isOwnUrl('app://ata-zan/other.js', page)).toBe(true);
    for (const url of [
      'app://ata-zan.example/',
      'app://ata/zan',
      'https://ata-zan/',
      'about:blank',
      'ata-zan',
      '',
    ]) {
      expect(isOwnUrl(url, page)).toBe(false);
    }
  });
});

describe('a report of the policy', () => {
  const report = (blocked: string): string =>
    JSON.stringify({ 'csp-report': { 'blocked-uri': blocked, 'effective-directive': 'img-src' } });

  it('tells a request to the network from what stays inside', () => {
    const counts = (blocked: string): boolean | null => {
      const refusal = parsePolicyReport(report(blocked));
      return refusal === null ? null : isNetworkRequest(refusal);
    };
    expect(['https://example.org/a', 'http://127.0.0.1', 'wss://example.org'].map(counts)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['inline', 'eval', 'app', 'data', 'app://ata-zan/x'].map(counts)).toEqual(Array(5).fill(false));
  });

  it.each(['', '{', '[]', '{"csp-report":{}}', 'null'])('that is none, %j, is no news', (body) => {
    expect(parsePolicyReport(body)).toBeNull();
  });
});
