import { expect, test } from 'vitest'
import { alamatOtp, base32, cocokkanKode, kodeLangkah, langkahPada } from './totp'

const RFC = Buffer.from('12345678901234567890')

test('the codes are those of RFC 6238 (last six digits) and RFC 4226', () => {
  const daftar = [[59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037'], [20_000_000_000, '353130']] as const
  for (const [detik, kode] of daftar) expect(kodeLangkah(RFC, langkahPada(detik * 1000))).toBe(kode)
  expect([0, 1, 2].map((n) => kodeLangkah(RFC, n))).toEqual(['755224', '287082', '359152'])
})

test('one step before and after counts, two do not', () => {
  const kini = 1_234_567_890_000
  const langkah = langkahPada(kini)
  for (const beda of [-1, 0, 1]) expect(cocokkanKode(RFC, kodeLangkah(RFC, langkah + beda), kini)).toBe(langkah + beda)
  for (const beda of [-2, 2]) expect(cocokkanKode(RFC, kodeLangkah(RFC, langkah + beda), kini)).toBeNull()
  for (const salah of ['', '12345', `${kodeLangkah(RFC, langkah)}0`]) expect(cocokkanKode(RFC, salah, kini)).toBeNull()
})

test('secret and address are written as apps read them', () => {
  expect(base32(RFC)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(base32(Buffer.from('f'))).toBe('MY')
  expect(alamatOtp(RFC, 'Rakor POP', 'operator.dinkes')).toBe('otpauth://totp/Rakor%20POP:operator.dinkes?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Rakor%20POP&algorithm=SHA1&digits=6&period=30')
})
