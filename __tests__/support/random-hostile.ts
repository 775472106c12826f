import fc from 'fast-check'

/** What somebody writes who wants a report to do something else than to be read. */
export const hostileTexts: readonly string[] = [
  'x\n::error::x',
  '::error file=a.ts,line=1::x',
  '   ::add-mask::a',
  'x\r::warning::x',
  'ok ##[add-matcher]m.json',
  '##[stop-commands]token',
  'ok ##vso[task.complete result=Succeeded]x',
  '%0A::error::x',
  '\u001b[31mred\u001b[0m\u001b]8;;http://x\u0007',
  '\u0000\u0007\u0008\u007f\u009b31m',
  '</code></pre><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- coexist -->',
  '@octocat',
  '#12 and octo/repo#34',
  'a | b \\| c |',
  '| --- | --- |',
  '`` ` ```\n```',
  '\\`code\\`',
  ']]><evil/>',
  '&lt;b&gt; &amp;#64;octocat',
  '\u202egnp.exe\u2066x\u2069',
  '\u200b\u200d\ufeff\u00ad',
  '{0} {{1}} ${{ secrets.X }} %s',
  '[a](javascript:alert(1)) ![b](http://x/y.png)',
  '[ref]: http://x',
  '\ud800 lone \udfff',
  'line\u2028two\u2029three\u0085four',
  'https://evil.example/?q=1&r=2',
  '1https://evil.example _www.evil.example (ftp://x',
  '"]\n  click n0 href "javascript:alert(1)"\n  n9["',
  'end',
  '* item\n# head\n> quote\n---',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '=cmd|calc!A0',
  '  spaces  ',
  '𝕏🧭'.repeat(3),
  'long '.repeat(60),
]

/** One of the hostile texts, two of them in a row, or any text at all that is not blank. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(...hostileTexts))
      .map((two) => two.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() !== ''),
  },
)
