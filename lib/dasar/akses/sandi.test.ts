import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periksaSandi, sandiSementara } from './sandi'
import { kembaliAman, samaRahasia, usernameSah } from './utils'
import { alamatPeminta, alamatTepercaya } from './alamat'
import { isiFormulir, nilaiTampil } from './hasil'

const orang = { username: 'operator.dinkes', nama: 'Operator Dinas Kesehatan' }

describe('passwords', () => {
  test.each([
    'sebelas krk', 'aaaaaaaaaaaa', 'password1234', 'P@ssw0rd2023!', 'adminadmin2023', 'qwertyuiop12', '123456789012', 'abcdefghijkl',
    'LampungBarat2023', 'operator.dinkes', 'Kesehatan2023!', 'rahasia-bupati-1', 'bismillah12345',
    // of the package's list: as it is, in capitals, with figures, years and signs behind it, twice
    'SunshineSunshine', 'football2024!!', 'Trustno1Trustno1', 'Manchester2025', '1q2w3e4r5t6y!', 'unbelievable#1', 'PRINCESS-dragon-99', 'p4ssw0rd.p4ssw0rd',
    // of this place and trade
    'Pemkab.Lambar.2025', 'puskesmasliwa1', 'RakorPOP-2026!!', 'bappeda.sekda.1', 'balikbukit2025', 'dinkes-dinkes-01',
  ])('"%s" is refused', async (sandi) => expect(await periksaSandi(sandi, orang)).toMatch(/\S/))

  test.each(['lumbung padi di tepi danau', 'kopi robusta pahit', 'xK9#vuTq2mWz', 'tidakpakaiangkasamasekali', 'ñandú y ceibo viejo'])(
    '"%s" is accepted, without rules of composition', async (sandi) => expect(await periksaSandi(sandi, orang)).toBeNull(),
  )

  test('the BSSN mode asks for four kinds of characters as well', async () => {
    expect(await periksaSandi('lumbung padi di tepi danau', orang, true)).toMatch(/huruf besar/)
    expect(await periksaSandi('Lumbung padi 7 di tepi danau', orang, true)).toBeNull()
  })

  test('a temporary one passes both rules and never comes twice', async () => {
    const banyak = Array.from({ length: 500 }, sandiSementara)
    expect(new Set(banyak).size).toBe(500)
    for (const sandi of banyak) expect(await periksaSandi(sandi, orang, true)).toBeNull()
  })
})

describe('the way back after signing in', () => {
  test.each(['/entri/3?bagian=fisik&tahun=2023', '/perangkat-daerah'])('%s is kept', (jalur) => expect(kembaliAman(jalur)).toBe(jalur))
  test.each(['https://jahat.example', '//jahat.example', '/\\jahat.example', '/\t/jahat.example', 'javascript:alert(1)', '', undefined, ['/entri'], '/masuk?kembali=/x', '/api/v1/posisi', '/keluar', `/${'a'.repeat(600)}`])(
    '%s leads home', (jalur) => expect(kembaliAman(jalur)).toBe('/'),
  )
})

describe('whose address', () => {
  test('what a visitor writes is not believed', () => expect(alamatTepercaya('1.2.3.4', '10.0.0.9', 0)).toBe('10.0.0.9'))
  test('one proxy of ours wrote the last entry', () => expect(alamatTepercaya('6.6.6.6, 1.2.3.4', '127.0.0.1', 1)).toBe('1.2.3.4'))
  test('two proxies: the entry before', () => expect(alamatTepercaya('6.6.6.6, 1.2.3.4, 10.0.0.1', '127.0.0.1', 2)).toBe('1.2.3.4'))
  test('a request that came round the proxies', () => expect(alamatTepercaya(undefined, '10.0.0.9', 2)).toBe('10.0.0.9'))
  test('nothing known', () => expect(alamatPeminta(new Headers())).toBe('tidak-diketahui'))
})

test('user names', () => {
  expect(['operator.dinkes', 'a1_b-c', 'ADMIN'].every(usernameSah)).toBe(true)
  expect(['.a', 'a.', 'a b', 'a@b', '', 'ä'].some(usernameSah)).toBe(false)
})

test('secrets compare by content', () => {
  expect(samaRahasia('kode-1', 'kode-1')).toBe(true)
  expect(samaRahasia('kode-1', 'kode-10')).toBe(false)
})

test('a form is read into values, and given back without what is secret', () => {
  const data = new FormData()
  for (const [nama, nilai] of [['$ACTION_REF_1', ''], ['nama', 'Siti'], ['sandiBaru', 'x'], ['kode', 'y'], ['unitIds[]', '1'], ['unitIds[]', '2']] as const) data.append(nama, nilai)
  expect(isiFormulir(data)).toEqual({ nama: 'Siti', sandiBaru: 'x', kode: 'y', unitIds: ['1', '2'] })
  expect(nilaiTampil(data)).toEqual({ nama: 'Siti', unitIds: ['1', '2'] })
})

describe('the way back is judged by where it leads', () => {
  const potong = fc.constantFrom('/', '//', '\\', '/.', '/..', '%2f', '%5c', '\t', '\n', '@', 'jahat.example', 'http:', 'https:', ':', '?', '#', 'masuk', 'api', '%6dasuk', ' ', '\u00a0', '．', '。', '%09', '%00')
  test('whatever is given back leads to this site and not to a door of it', () => {
    fc.assert(fc.property(fc.array(potong, { maxLength: 8 }).map((parts) => parts.join('')), (teks) => {
      const hasil = kembaliAman(teks)
      const url = new URL(hasil, 'https://rakor.contoh.go.id/masuk')
      expect(url.origin).toBe('https://rakor.contoh.go.id')
      expect(decodeURIComponent(url.pathname.replaceAll(/%(?![0-9a-f]{2})/gi, ''))).not.toMatch(/^\/(masuk|api)(\/|$)/i)
      expect(kembaliAman(hasil)).toBe(hasil)
    }), { numRuns: 2_000 })
  })
})
