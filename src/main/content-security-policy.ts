/**
 * The policy under which the renderer runs: nothing but what is named here. Sent as a header with every file.
 * Trusted Types leave three doors: the sanitiser of notes, Svelte's templates, and the address of our worker.
 */

/** Where Chromium reports what the policy refused; answered by our own protocol, so that it leaves no machine. */
export const POLICY_REPORT_PATH = '/policy-report';

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify svelte-trusted-html ata-zan-worker',
  `report-uri ${POLICY_REPORT_PATH}`,
];

export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');
