import { expect, it } from 'vitest'
import { periksaPdf } from './pdf'

const pdf = (isi: string, akhir = '\n%%EOF\n'): Uint8Array => Buffer.from(`%PDF-1.7\n${isi}${akhir}`, 'latin1')

it('takes a plain PDF, and one whose end is followed by a line', () => {
  expect(periksaPdf(pdf('1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj'))).toBeNull()
  expect(periksaPdf(pdf('<< /Title (JavaScript) >>', '\r\n%%EOF\r\n'))).toBeNull()
})
it.each([
  ['a script', pdf('<< /S /JavaScript /JS (app.alert(1)) >>'), /program/],
  ['a script spelled in codes', pdf('<< /S /Java#53cript >>'), /program/],
  ['a script whose name ends at a comment', pdf('<< /S /JavaScript%\n/JS%\n(app.alert(1)) >>'), /program/],
  ['a script whose name ends at a nought', pdf('<< /S/JS\0(app.alert(1)) >>'), /program/],
  ['a program to start', pdf('<< /S /Launch /F (x.exe) >>'), /program/],
  ['another file', pdf('<< /EmbeddedFiles 3 0 R >>'), /program/],
  ['a password', pdf('trailer << /Encrypt 9 0 R >>'), /kata sandi/],
  ['one that was cut off', pdf('<< >>', ''), /tidak utuh/],
  ['something else', Buffer.from('PK\u0003\u0004'), /bukan PDF/],
  ['nothing', new Uint8Array(0), /bukan PDF/],
])('refuses %s', (_, isi, kata) => expect(periksaPdf(isi)).toMatch(kata))
